// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/keys/keydetails.h"

#include "core/domain/text.h"
#include "core/store/rows/publicationrows.h"
#include "core/store/rows/signingkeyrows.h"
#include "core/tabular/fields/resources.h"
#include "ui/pages/keys/keyplan.h"
#include "ui/table/relativetime.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

struct KeyDetailsText
{
    Q_DECLARE_TR_FUNCTIONS(KeyDetails)
};

DetailRow eventRow(const KeyEvent &event, const QDateTime &now)
{
    DetailRow row{event.title};
    if (event.time.isValid()) {
        const QString exact = QLocale().toString(event.time.toLocalTime(), QLocale::ShortFormat);
        //: a date and time, and how far that is from now: "22/11/2026 14:05 · 3 days ago"
        row.values << KeyDetailsText::tr("%1 · %2").arg(exact, relativeTime(event.time, now));
        row.tooltip = longTime(event.time);
    }
    if (!event.text.isEmpty() && (event.time.isValid() || !event.isAhead))
        row.values << event.text;
    row.placeholder = event.text; // a future event without a date is muted
    return row;
}

DetailRow monospace(const QString &label, const QString &value)
{
    return {label, DetailRow::Kind::Monospace, {value}};
}

} // namespace

Result<KeyDetails> readKeyDetails(Connection &connection, qint64 id)
{
    TRY_ASSIGN(const auto key, readRow<SigningKey>(connection, id));
    TRY_ASSIGN(const auto last, readPublication(connection));
    return KeyDetails{key, last};
}

QString fingerprint(const SigningKey &key, QCryptographicHash::Algorithm algorithm)
{
    return QString::fromLatin1(QCryptographicHash::hash(key.publicKey, algorithm).toHex(':')).toUpper();
}

DetailContent keyContent(const KeyDetails &details, const QDateTime &now)
{
    const SigningKey &key = details.key;
    const auto fields = fieldsOf<SigningKey>();
    DetailContent content;
    content.title = key.name.isEmpty() ? key.kind : key.name;
    content.subtitle = key.kid;
    DetailSection life{KeyDetailsText::tr("Life"), {}};
    for (const KeyEvent &event : keyLife(key, details.lastPublication, now))
        life.rows << eventRow(event, now);
    content.sections << DetailSection{KeyDetailsText::tr("Key"),
                                      detailRows(fields, key, {"status"_L1, "kind"_L1, "algorithm"_L1, "origin"_L1})}
                     << life
                     << DetailSection{KeyDetailsText::tr("Tokens"),
                                      detailRows(fields, key, {"tokenCount"_L1, "unlimitedTokenCount"_L1})}
                     << DetailSection{KeyDetailsText::tr("Fingerprints"),
                                      {monospace(u"SHA-256"_s, fingerprint(key, QCryptographicHash::Sha256)),
                                       monospace(u"SHA-1"_s, fingerprint(key, QCryptographicHash::Sha1))}};
    return content;
}

} // namespace gatehouse
