// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace gatehouse {

/// One change: who did what to what, when, and the changed fields before and after (secrets never; A1).
struct AuditEntry
{
    qint64 id = 0; ///< consecutive from 1
    QDateTime at;
    QString actor;      ///< the operating system's name of the user in an embedded workspace
    QString role;       ///< stable word: "admin"
    QString origin;     ///< which program: "gatehouse", "gatehouse-cli"
    QString command;    ///< stable word: "client.create"
    QString targetKind; ///< resource word, or "workspace"
    qint64 targetId = 0;
    QString targetName;
    QString before; ///< compact JSON object of the fields that changed; empty when there was nothing
    QString after;
    QByteArray previousHash; ///< SHA-256 of the entry before; empty for the first
    QByteArray hash;

    friend bool operator==(const AuditEntry &, const AuditEntry &) = default;
};

} // namespace gatehouse
