// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tabular/fields/resources.h"

#include <QStringList>

namespace gatehouse::bench {

/// Typical searches in a million sample rows.
struct BenchWords
{
    Resource resource;
    QStringList usual;      ///< from frequent (one row in twenty) to none; the bounds apply to these
    QStringList degenerate; ///< in most rows, or in rows at one end of an order
    QStringList typed;      ///< letter by letter

    /// Prefix of the figures; none for clients.
    [[nodiscard]] QByteArray prefix() const
    {
        return resource == Resource::Client ? QByteArray() : QByteArray(resourceInfo(resource).name) + '.';
    }
};

/// By the resource's word. Ends the program for others than client, user and token.
[[nodiscard]] inline const BenchWords &benchWords(const QString &resource)
{
    using namespace Qt::StringLiterals;
    static const BenchWords all[] = {
        {Resource::Client,
         {u"gateway"_s, u"portal"_s, u"north"_s, u"utrecht billing"_s, u"0417"_s, u"kiosk-osaka-12"_s,
          u"nosuchclient"_s, u"gat"_s},
         {u"example"_s, u"https"_s, u"camera"_s, u"wall display"_s},
         {u"gateway"_s, u"portal"_s, u"utrecht billing"_s, u"0417"_s}},
        {Resource::User,
         {u"garcia"_s, u"ingrid"_s, u"thandi nkosi"_s, u"marta.silva"_s, u"ravi.patel417"_s, u"шевченко"_s,
          u"nosuchuser"_s, u"gar"_s},
         {u"example"_s, u".com"_s, u"ana.garcia"_s},
         {u"garcia"_s, u"ingrid"_s, u"thandi nkosi"_s, u"ravi.patel417"_s}},
        {Resource::Token,
         {u"pump"_s, u"nightly"_s, u"backup"_s, u"tok_0417"_s, u"garcia"_s, u"nosuchtoken"_s},
         {u"tok_"_s, u"example"_s},
         {u"pump"_s, u"nightly"_s, u"garcia"_s}},
    };
    for (const BenchWords &words : all) {
        if (resource == QLatin1StringView(resourceInfo(words.resource).name))
            return words;
    }
    qFatal("no words for “%s”", qPrintable(resource));
}

} // namespace gatehouse::bench
