// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/commandtest.h"
#include "tests/support/valueof.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace gatehouse {

Client CommandTest::serviceClient(const QString &clientId)
{
    Client client = newClient(ClientType::ClientCredentials);
    client.clientId = clientId;
    client.name = u"Service"_s;
    return client;
}

Client CommandTest::webClient(const QString &clientId)
{
    Client client = newClient(ClientType::AuthorizationCodePkce);
    client.clientId = clientId;
    client.name = u"Web"_s;
    client.redirectUris = QStringList{u"https://app.example.com/cb"_s};
    return client;
}

Scope CommandTest::scopeWithName(const QString &name)
{
    Scope scope;
    scope.name = name;
    scope.description = u"Words"_s;
    return scope;
}

User CommandTest::newUser(const QString &email, const QStringList &scopes)
{
    User user;
    user.email = email;
    user.scopes = scopes;
    return user;
}

User CommandTest::invite(const QString &email, const QStringList &scopes)
{
    workspace().execute(InviteUser{newUser(email, scopes)});
    return user(email);
}

void CommandTest::accept(const QString &email)
{
    const auto accepted = workspace()
                              .store()
                              .write({},
                                     [email, now = workspace().clock().now()](Connection &connection) -> Result<bool> {
                                         const auto found = valueOf(findRow<User>(connection, email));
                                         auto done = run(connection,
                                                         "UPDATE user SET state = 'active', accepted_at = ?, "
                                                         "invitation_expires_at = NULL WHERE id = ?",
                                                         now, found.id);
                                         if (done)
                                             done =
                                                 run(connection, "DELETE FROM invitation WHERE user_id = ?", found.id);
                                         return done.map([] { return true; });
                                     })
                              .result();
    if (!accepted)
        qFatal("%s", qPrintable(accepted.error().message));
}

void CommandTest::init()
{
    m_workspace = std::make_unique<TestWorkspace>();
}

void CommandTest::cleanup()
{
    const auto problems =
        workspace().store().write({}, [](Connection &connection) { return checkWorkspace(connection, {}); });
    QCOMPARE(valueOf(problems.result()).join(u'\n'), QString());
    const auto audit =
        valueOf(workspace().read([](Connection &connection) { return verifyAuditChain(connection, {}); }));
    QVERIFY(!audit.firstBadEntry);
}

QByteArray CommandTest::fingerprint()
{
    static const char *const tables[] = {
        "workspace",         "scope",       "client",     "client_scope", "client_secret",  "user",
        "user_scope",        "invitation",  "outbox",     "member",       "organization",   "organization_group",
        "application",       "membership",  "token",      "token_scope",  "token_override", "permission_type",
        "permission_action", "tombstone",   "audit",      "vault",        "vault_slot",     "signing_key",
        "issued_token",      "publication", "lost_status"};
    return workspace()
        .read([](Connection &connection) -> Result<QByteArray> {
            QByteArray all;
            for (const char *table : tables) {
                Statement rows(connection, "SELECT * FROM " + QByteArray(table));
                while (rows.next()) {
                    for (int column = 0; column < 20; ++column)
                        all += rows.utf8(column).toByteArray() + '|';
                }
            }
            return all;
        })
        .value_or(QByteArray());
}

ErrorKind CommandTest::refusal(Command command, QString *field)
{
    const QByteArray before = fingerprint();
    const auto outcome = workspace().tryExecute(std::move(command));
    if (outcome || fingerprint() != before)
        qFatal("not refused, or something changed all the same");
    if (field)
        *field = outcome.error().field;
    return outcome.error().kind;
}

QString CommandTest::lastEntry()
{
    return workspace()
        .read([](Connection &connection) -> Result<QString> {
            Statement row(connection,
                          "SELECT command || ' ' || target_kind || ' ' || target_name || ' ' || before || ' ' || "
                          "after, actor, role, origin, at FROM audit ORDER BY id DESC LIMIT 1");
            if (!row.next() || row.text(1) != u"tester@example.org" || row.text(2) != u"admin" ||
                row.text(3) != u"test")
                return u"who?"_s;
            return row.text(0);
        })
        .value_or(QString());
}

} // namespace gatehouse
