// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/client.h"
#include "core/domain/importnote.h"

#include <QJsonObject>
#include <QSet>
#include <QStringList>

#include <optional>

namespace gatehouse {

/// The client scopes of a realm.
struct RealmScopes
{
    QSet<QString> known;  ///< names that exist after the import, built-in ones included
    QStringList defaults; ///< of a client that lists no scopes itself
};

/// Reads a client of a realm export (Keycloak's ClientRepresentation). The result passes validate(); nothing when it
/// cannot be imported. Adds notes about what was imported, changed and skipped.
[[nodiscard]] std::optional<Client> readRealmClient(const QJsonObject &json, const RealmScopes &scopes,
                                                    QList<ImportNote> *notes);

/// `text` from the file for a note: with visibleText(), truncated when long.
[[nodiscard]] QString shownInNote(const QString &text);

/// The strings of a JSON array; other elements are ignored.
[[nodiscard]] QStringList stringsOf(const QJsonValue &array);

} // namespace gatehouse
