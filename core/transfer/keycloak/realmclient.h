// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/client.h"
#include "core/domain/importnote.h"

#include <QJsonObject>
#include <QSet>
#include <QStringList>

#include <optional>

namespace gatehouse {

/// The client scopes of a realm, as its clients see them.
struct RealmScopes
{
    QSet<QString> known;  ///< names that exist after the import, built-in ones included
    QStringList defaults; ///< what a client has that names none of its own
};

/// A client of a realm export (Keycloak's ClientRepresentation) as one that passes validate(), or nothing when there is
/// no counterpart. Notes say what became of it.
[[nodiscard]] std::optional<Client> readRealmClient(const QJsonObject &json, const RealmScopes &scopes,
                                                    QList<ImportNote> *notes);

/// `text` from the file for a note: unseen characters made visible, cut when long.
[[nodiscard]] QString shownInNote(const QString &text);

/// The strings of a JSON array; anything else in it is passed over.
[[nodiscard]] QStringList stringsOf(const QJsonValue &array);

} // namespace gatehouse
