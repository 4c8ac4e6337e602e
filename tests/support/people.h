// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/role.h"
#include "tests/support/testworkspace.h"

namespace gatehouse {

/// Puts users and organizations into a workspace, for tests of what refers to them. Each function that makes a row
/// returns its id; a failure ends the program.
class People final
{
public:
    explicit People(TestWorkspace &workspace)
        : m_workspace(workspace)
    {
    }

    /// Who has accepted the invitation, unless `state` says otherwise.
    qint64 user(const QString &email, const QStringList &scopes = {}, const QString &state = QStringLiteral("active"));
    qint64 organization(const QString &name);
    qint64 group(qint64 organizationId, const QString &path);
    qint64 application(qint64 organizationId, const QString &name);
    /// Makes the user a member, or changes the role. `groupId` 0: of the organization itself.
    void membership(qint64 userId, qint64 organizationId, AccessRole role, qint64 groupId = 0);
    void leave(qint64 userId, qint64 organizationId);
    void setState(qint64 userId, const QString &state);

private:
    void run(const QByteArray &sql, const QList<QVariant> &values = {});
    qint64 insert(const QByteArray &sql, const QList<QVariant> &values, const QByteArray &search, const QString &text);

    TestWorkspace &m_workspace;
};

} // namespace gatehouse
