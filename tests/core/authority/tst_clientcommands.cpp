// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/commandtest.h"
#include "tests/support/valueof.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

class TestClientCommands : public CommandTest
{
    Q_OBJECT

private slots:
    void C1_createClient();
    void C1_createClientRefuses_data();
    void C1_createClientRefuses();
    void C4_updateClient();
    void C5_disableAndEnable();
    void C6_severalSecrets();
    void C6_secretsRefused();
    void C7_deleteClients();
    void secretsAreNowhereInTheFile();
};

void TestClientCommands::C1_createClient()
{
    const Outcome outcome = workspace().execute(CreateClient{serviceClient(u"svc"_s)});
    const Client made = client(u"svc"_s);
    QCOMPARE(outcome.ids, QList<qint64>{made.id});
    QCOMPARE(made.secretCount, 1);
    QCOMPARE(made.secretCreatedAt, workspace().clock().now());
    QVERIFY(!made.lastUsedAt.isValid());
    QCOMPARE(outcome.secrets.size(), 1);
    QCOMPARE(outcome.secrets.first().owner, u"svc"_s);
    QVERIFY(outcome.secrets.first().secret.reveal().startsWith("ghs_"));
    QCOMPARE(workspace().execute(CreateClient{webClient(u"web"_s)}).secrets.size(), 0);
    QCOMPARE(client(u"web"_s).secretCount, 0);
    const Outcome typed =
        workspace().execute(CreateClient{serviceClient(u"typed"_s), SecretString("correct horse battery")});
    QCOMPARE(typed.secrets.size(), 0);
    QCOMPARE(client(u"typed"_s).secretCount, 1);
}

void TestClientCommands::C1_createClientRefuses_data()
{
    QTest::addColumn<Client>("wanted");
    QTest::addColumn<QString>("field");
    QTest::addColumn<ErrorKind>("kind");
    workspace().execute(CreateClient{serviceClient(u"there"_s)});
    const auto with = [](auto change) {
        Client client = webClient(u"new"_s);
        change(client);
        return client;
    };
    QTest::newRow("NUL") << with([](Client &c) { c.name = u"a\0b"_s; }) << u"name"_s << ErrorKind::InvalidInput;
    QTest::newRow("10 MB") << with([](Client &c) { c.name = QString(10'000'000, u'x'); }) << u"name"_s
                           << ErrorKind::InvalidInput;
    QTest::newRow("bidi") << with([](Client &c) { c.name = u"a\u202Eb"_s; }) << u"name"_s << ErrorKind::InvalidInput;
    QTest::newRow("no id") << with([](Client &c) { c.clientId.clear(); }) << u"clientId"_s << ErrorKind::InvalidInput;
    QTest::newRow("wildcard") << with([](Client &c) { c.redirectUris = QStringList{u"https://*.example.com/"_s}; })
                              << u"redirectUris"_s << ErrorKind::InvalidInput;
    QTest::newRow("unknown scope") << with([](Client &c) { c.allowedScopes = QStringList{u"no:such"_s}; })
                                   << u"allowedScopes"_s << ErrorKind::InvalidInput;
    QTest::newRow("scope in another case") << with([](Client &c) { c.allowedScopes = QStringList{u"OpenID"_s}; })
                                           << u"allowedScopes"_s << ErrorKind::InvalidInput;
}

void TestClientCommands::C1_createClientRefuses()
{
    QFETCH(Client, wanted);
    QFETCH(QString, field);
    QFETCH(ErrorKind, kind);
    QString found;
    QCOMPARE(refusal(CreateClient{wanted}, &found), kind);
    QCOMPARE(found, field);
}

void TestClientCommands::C4_updateClient()
{
    workspace().execute(CreateClient{serviceClient(u"svc"_s)});
    Client changed = client(u"svc"_s);
    changed.name = u"New"_s;
    changed.clientId = u"other"_s;         // fixed
    changed.type = ClientType::DeviceCode; // fixed
    changed.secretCount = 99;              // kept by the Store
    changed.allowedScopes = QStringList{u"email"_s};
    workspace().execute(UpdateClient{changed});
    const Client stored = client(u"svc"_s);
    QCOMPARE(stored.name, u"New"_s);
    QVERIFY(stored.type == ClientType::ClientCredentials);
    QCOMPARE(stored.secretCount, 1);
    QCOMPARE(scope(u"email"_s).clientCount,
             number("SELECT count(*) FROM client_scope cs JOIN scope s ON s.id = cs.scope_id "
                    "WHERE s.name = 'email'"));
    QCOMPARE(client(u"other"_s).id, 0);
}

void TestClientCommands::C5_disableAndEnable()
{
    workspace().execute(CreateClient{webClient(u"a"_s)});
    workspace().execute(CreateClient{webClient(u"b"_s)});
    const QList<qint64> ids{client(u"a"_s).id, client(u"b"_s).id};
    QCOMPARE(workspace().execute(SetClientsEnabled{ids, false}).ids, ids);
    QVERIFY(!client(u"a"_s).enabled && !client(u"b"_s).enabled);
    QCOMPARE(workspace().execute(SetClientsEnabled{ids, false}).revision, 0); // they are already
    Client empty = client(u"a"_s);
    empty.redirectUris.clear();
    workspace().execute(UpdateClient{empty});
    QString field;
    QCOMPARE(refusal(SetClientsEnabled{ids, true}, &field), ErrorKind::InvalidInput);
    QCOMPARE(field, u"redirectUris"_s);
}

void TestClientCommands::C6_severalSecrets()
{
    workspace().execute(CreateClient{serviceClient(u"svc"_s)});
    const qint64 row = client(u"svc"_s).id;
    workspace().clock().advanceMs(1000);
    const QDateTime expiry = workspace().clock().now().addDays(30);
    const Outcome added = workspace().execute(AddClientSecret{row, u"Blue"_s, expiry});
    QCOMPARE(added.secrets.size(), 1);
    QCOMPARE(client(u"svc"_s).secretCount, 2);
    QCOMPARE(client(u"svc"_s).secretCreatedAt, workspace().clock().now());
    const auto secrets =
        valueOf(workspace().read([row](Connection &connection) { return readClientSecrets(connection, row); }));
    QCOMPARE(secrets.first().label, u"Blue"_s);
    QCOMPARE(secrets.first().expiresAt, expiry);
    workspace().execute(RemoveClientSecrets{row, {secrets.first().id}});
    QCOMPARE(client(u"svc"_s).secretCount, 1);
    QCOMPARE(client(u"svc"_s).secretCreatedAt, secrets.last().createdAt);
    workspace().execute(RemoveClientSecrets{row, {secrets.last().id}});
    QVERIFY(!client(u"svc"_s).secretCreatedAt.isValid());
}

void TestClientCommands::C6_secretsRefused()
{
    workspace().execute(CreateClient{serviceClient(u"svc"_s)});
    workspace().execute(CreateClient{webClient(u"web"_s)});
    const qint64 row = client(u"svc"_s).id;
    QString field;
    QCOMPARE(refusal(AddClientSecret{client(u"web"_s).id}, &field), ErrorKind::InvalidInput);
    QCOMPARE(field, u"secret"_s);
    QCOMPARE(refusal(CreateClient{webClient(u"web2"_s), SecretString("correct horse battery")}),
             ErrorKind::InvalidInput);
    QCOMPARE(refusal(AddClientSecret{row, {}, workspace().clock().now()}, &field), ErrorKind::InvalidInput);
    QCOMPARE(field, u"expiresAt"_s);
    QCOMPARE(refusal(AddClientSecret{row, u"a\u0007b"_s}, &field), ErrorKind::InvalidInput);
    QCOMPARE(field, u"label"_s);
    QCOMPARE(refusal(AddClientSecret{row, {}, {}, SecretString("short")}, &field), ErrorKind::InvalidInput);
    QCOMPARE(field, u"secret"_s);
    QCOMPARE(refusal(RemoveClientSecrets{row, {4711}}), ErrorKind::NotFound);
    QCOMPARE(refusal(AddClientSecret{4711}), ErrorKind::NotFound);
}

void TestClientCommands::C7_deleteClients()
{
    Client wanted = serviceClient(u"svc"_s);
    wanted.allowedScopes = QStringList{u"email"_s};
    workspace().execute(CreateClient{wanted});
    const qint64 users = scope(u"email"_s).clientCount;
    const qint64 row = client(u"svc"_s).id;
    const auto impact =
        valueOf(workspace().read([row](Connection &connection) { return clientImpact(connection, {row}); }));
    QCOMPARE(impact.secretCount, 1);
    QCOMPARE(impact.names, QStringList{u"svc"_s});
    const Outcome outcome = workspace().execute(DeleteClients{{row}});
    QCOMPARE(client(u"svc"_s).id, 0);
    QCOMPARE(scope(u"email"_s).clientCount, users - 1);
    QCOMPARE(number("SELECT count(*) FROM client_secret"), 0);
    QCOMPARE(number("SELECT count(*) FROM tombstone WHERE resource = 'client' AND name = 'svc' AND revision = " +
                    QByteArray::number(outcome.revision)),
             1);
}

void TestClientCommands::secretsAreNowhereInTheFile()
{
    const Outcome generated = workspace().execute(CreateClient{serviceClient(u"svc"_s)});
    workspace().execute(CreateClient{serviceClient(u"typed"_s), SecretString("correct horse battery")});
    QByteArray content;
    for (const QString &suffix : {QString(), u"-wal"_s}) {
        QFile file(workspace().path() + suffix);
        QVERIFY(file.open(QIODevice::ReadOnly));
        content += file.readAll();
    }
    QVERIFY(content.contains("argon2id"));
    QVERIFY(!content.contains("correct horse"));
    QVERIFY(!content.contains(generated.secrets.first().secret.reveal().toByteArray()));
}

QTEST_GUILESS_MAIN(TestClientCommands)
#include "tst_clientcommands.moc"
