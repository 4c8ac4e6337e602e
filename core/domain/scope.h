// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/problem.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace gatehouse {

/// A named permission (RFC 6749 §3.3). `id` is the row id in the Store, 0 for a value that was never stored.
struct Scope
{
    qint64 id = 0;
    QString name;
    QString description;
    bool builtIn = false;   ///< one of the OIDC scopes of S5; cannot be deleted
    qint64 clientCount = 0; ///< clients that may request it; the Store keeps all counts
    qint64 userCount = 0;   ///< users to whom it is granted
    qint64 tokenCount = 0;  ///< OAuth tokens that carry it
    QDateTime createdAt = {};
    QDateTime updatedAt = {};
    qint64 revision = 0;

    friend bool operator==(const Scope &, const Scope &) = default;
};

/// The scopes that every workspace has (OIDC Core §5.4, §11; `role` is Gatehouse's own), with their descriptions.
[[nodiscard]] QList<Scope> builtInScopes();

/// Whether `name` is a scope-token: 1*( %x21 / %x23-5B / %x5D-7E ) (RFC 6749 §3.3).
[[nodiscard]] bool isScopeToken(const QString &name);

/// Field ids used: name, description.
[[nodiscard]] Problems validate(const Scope &scope);

} // namespace gatehouse
