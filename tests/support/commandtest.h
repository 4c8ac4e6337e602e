// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/file/workspacecheck.h"
#include "core/store/rows/auditlog.h"
#include "core/store/rows/clientrows.h"
#include "core/store/rows/memberrows.h"
#include "core/store/rows/scoperows.h"
#include "core/store/rows/userrows.h"
#include "core/store/rows/workspacerows.h"
#include "tests/support/testworkspace.h"

#include <QObject>

namespace gatehouse {

/// A new workspace for each test function, and what tests of Commands ask of it. After each one the file must be sound.
class CommandTest : public QObject
{
    Q_OBJECT

protected slots: // not private: a base class of tests has a cleanup() of its own, and calls this one
    void init();
    void cleanup();

protected:
    TestWorkspace &workspace() { return *m_workspace; }
    qint64 number(const QByteArray &sql)
    {
        return workspace().read([sql](Connection &connection) { return connection.integer(sql); }).value_or(-1);
    }
    Client client(const QString &id)
    {
        return workspace()
            .read([id](Connection &connection) { return findRow<Client>(connection, id); })
            .value_or(Client());
    }
    Scope scope(const QString &name)
    {
        return workspace()
            .read([name](Connection &connection) { return findRow<Scope>(connection, name); })
            .value_or(Scope());
    }
    User user(const QString &email)
    {
        return workspace()
            .read([email](Connection &connection) { return findRow<User>(connection, email); })
            .value_or(User());
    }
    Member member(const QString &name)
    {
        return workspace()
            .read([name](Connection &connection) { return findRow<Member>(connection, name); })
            .value_or(Member());
    }
    /// Invites and gives back the user as stored.
    User invite(const QString &email, const QStringList &scopes = {QStringLiteral("openid")});
    /// As if the invitation had been accepted; what does that is not here yet.
    void accept(const QString &email);
    ErrorKind refusal(Command command, QString *field = nullptr);
    QString lastEntry();
    /// Everything that a Command may change; equal before and after one that is refused.
    QByteArray fingerprint();

    static Client serviceClient(const QString &clientId);
    static Client webClient(const QString &clientId);
    static User newUser(const QString &email, const QStringList &scopes = {QStringLiteral("openid")});
    static Scope scopeWithName(const QString &name);

private:
    std::unique_ptr<TestWorkspace> m_workspace;
};

} // namespace gatehouse
