// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/process.h"
#include "core/transfer/keycloak/realmimport.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace gatehouse;

// Before the raw strings, which moc does not read past.
class TestRealmImport : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { installTranslations(*QCoreApplication::instance()); } // plurals, as a person reads them

    void realExports_data();
    void realExports();
    void clientRules_data();
    void clientRules();
    void scopes();
    void realmDefaultScopes();
    void secretsStayBehind();
    void nothingInvalidComesOut();
};

namespace {

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString describe(const Client &client)
{
    QStringList lines = {u"client "_s + client.clientId};
    const auto line = [&](const QString &name, const QString &value) {
        if (!value.isEmpty())
            lines.append(u"  "_s + name + u": "_s + value);
    };
    line(u"name"_s, client.name);
    line(u"type"_s, toString(client.type));
    line(u"enabled"_s, client.enabled ? u"true"_s : u"false"_s);
    line(u"requireSecret"_s, client.requireSecret ? u"true"_s : u"false"_s);
    line(u"offlineAccess"_s, client.offlineAccess ? u"true"_s : u"false"_s);
    line(u"uri"_s, client.uri);
    line(u"logoUri"_s, client.logoUri);
    line(u"tosUri"_s, client.tosUri);
    line(u"policyUri"_s, client.policyUri);
    line(u"grantTypes"_s, client.grantTypes.join(u' '));
    line(u"redirectUris"_s, client.redirectUris.join(u' '));
    line(u"postLogoutRedirectUris"_s, client.postLogoutRedirectUris.join(u' '));
    line(u"corsOrigins"_s, client.corsOrigins.join(u' '));
    line(u"allowedScopes"_s, client.allowedScopes.join(u' '));
    return lines.join(u'\n');
}

QString describe(const User &user)
{
    const QString accepted = user.acceptedAt.isValid() ? user.acceptedAt.toString(u" 'since' yyyy-MM-dd"_s) : QString();
    return u"user %1 (%2) %3%4"_s.arg(user.email, user.name, toString(user.state), accepted);
}

QString describe(const ImportedOrganization &imported)
{
    QStringList lines = {u"organization %1: %2"_s.arg(imported.organization.name, imported.organization.description)};
    for (const Group &group : imported.groups)
        lines.append(u"  group "_s + group.path +
                     (group.description.isEmpty() ? QString() : u": "_s + group.description));
    for (const ImportedMember &member : imported.members)
        lines.append(u"  member "_s + member.email + (member.group.isEmpty() ? QString() : u" of "_s + member.group));
    return lines.join(u'\n');
}

QByteArray describe(const RealmImport &import)
{
    QStringList lines = {u"realm "_s + import.realm};
    for (const Scope &scope : import.scopes)
        lines.append(u"scope %1: %2"_s.arg(scope.name, scope.description));
    for (const Client &client : import.clients)
        lines.append(describe(client));
    for (const User &user : import.users)
        lines.append(describe(user));
    for (const ImportedOrganization &imported : import.organizations)
        lines.append(describe(imported));
    for (const ImportNote &note : import.notes)
        lines.append(toLine(note));
    return lines.join(u'\n').toUtf8() + '\n';
}

/// A realm with the client scopes tool:use and (SAML) role_list, and the clients given as JSON objects.
QByteArray realmWith(const QByteArray &clients)
{
    return R"({"realm": "test", "clientScopes": [
        {"name": "tool:use", "protocol": "openid-connect", "description": "Use the tool"},
        {"name": "role_list", "protocol": "saml"}], "clients": [)" +
           clients + "]}";
}

/// A valid public client `a` with authorization_code, with `more` JSON members; later members override earlier ones.
QByteArray clientWith(const QByteArray &more)
{
    return R"({"clientId": "a", "name": "A", "publicClient": true, "redirectUris": ["https://a.example.com/cb"],
              "attributes": {"pkce.code.challenge.method": "S256"}, "defaultClientScopes": ["tool:use"])" +
           (more.isEmpty() ? QByteArray() : ", " + more) + "}";
}

QStringList linesOf(const RealmImport &import)
{
    QStringList lines;
    for (const ImportNote &note : import.notes)
        lines.append(toLine(note));
    return lines;
}

} // namespace

void TestRealmImport::realExports_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("name");
    const QString samples = u"/../../resources/sample/keycloak/"_s;
    QTest::newRow("master") << samples << u"master-realm-26.5.5"_s;
    QTest::newRow("moped") << samples << u"moped-realm"_s;
    QTest::newRow("people") << u"/realmimport/"_s << u"people-realm"_s;
}

/// The golden reports are rewritten when GATEHOUSE_UPDATE_GOLDEN is set.
void TestRealmImport::realExports()
{
    QFETCH(QString, folder);
    QFETCH(QString, name);
    const QString data = QStringLiteral(GATEHOUSE_TEST_DATA);
    const auto import = readRealm(contentsOf(data + folder + name + u".json"_s));
    QVERIFY(import);
    for (const Client &client : import->clients)
        QCOMPARE(validate(client), Problems());
    for (const User &user : import->users)
        QCOMPARE(validate(user), Problems());
    for (const ImportedOrganization &imported : import->organizations) {
        QCOMPARE(validate(imported.organization), Problems());
        for (const Group &group : imported.groups)
            QCOMPARE(validate(group), Problems());
    }
    const QString goldenPath = data + u"/realmimport/"_s + name + u".txt"_s;
    if (qEnvironmentVariableIsSet("GATEHOUSE_UPDATE_GOLDEN")) {
        QFile golden(goldenPath);
        QVERIFY(golden.open(QIODevice::WriteOnly));
        golden.write(describe(*import));
        golden.close();
    }
    QCOMPARE(QString::fromUtf8(describe(*import)), QString::fromUtf8(contentsOf(goldenPath)));
}

void TestRealmImport::clientRules_data()
{
    QTest::addColumn<QByteArray>("more");     // JSON members added to a client that works
    QTest::addColumn<QString>("description"); // lines of describe(Client), or empty when there is no client
    QTest::addColumn<QStringList>("notes");   // beside "Imported: client a"
    const auto row = [](const char *name, const QByteArray &more, const QString &description,
                        const QStringList &notes) { QTest::newRow(name) << more << description << notes; };
    const QString link = u"It is relative, and the file contains no root URL."_s;
    const QString wildcard = u"Write each URL in full: wildcards are not accepted."_s;
    const QString secret = u"Changed: client a – Set a new secret: secrets are not imported."_s;
    const QString disabled = u"Changed: client a – Disabled: add a redirect URI, then enable it."_s;

    row("as it is", "", u"type: authorization-code-pkce"_s, {});
    row("standard flow absent means on", "", u"grantTypes: authorization_code refresh_token"_s, {});
    row("name placeholder", R"("name": "${client_a}")", u"name: a"_s, {});
    row("deceiving name", R"("name": "a\u202Eb")", u"name: a"_s,
        {u"Skipped: name a\\u{202E}b of client a – Remove the invisible character U+202E."_s});
    row("lone surrogate in the name", R"("name": "a\ud83d")", u"name: a"_s,
        {u"Skipped: name a\\u{D83D} of client a – Remove the invisible character U+D83D."_s});
    row("disabled stays disabled", R"("enabled": false)", u"enabled: false"_s, {});
    row("base URL", R"("baseUrl": "https://a.example.com/start")", u"uri: https://a.example.com/start"_s, {});
    row("base behind root", R"("rootUrl": "https://a.example.com/", "baseUrl": "/start")",
        u"uri: https://a.example.com/start"_s, {});
    row("root alone", R"("rootUrl": "http://a.example.com")", u"uri: http://a.example.com"_s, {});
    row("relative base", R"("baseUrl": "/start")", u"enabled: true"_s,
        {u"Skipped: URI /start of client a – "_s + link});
    row("deceiving link", R"("baseUrl": "file:///etc/passwd")", u"enabled: true"_s,
        {u"Skipped: URI file:///etc/passwd of client a – Begin with https:// or http://."_s});
    row("logo, terms, policy",
        R"("attributes": {"pkce.code.challenge.method": "S256", "logoUri": "https://a.example.com/l.png",
           "tosUri": "http://a.example.com/t", "policyUri": "https://a.example.com/p"})",
        u"logoUri: https://a.example.com/l.png\n  policyUri: https://a.example.com/p"_s,
        {u"Skipped: terms URI http://a.example.com/t of client a – Begin with https://."_s});

    row("relative redirect URI behind root", R"("rootUrl": "https://a.example.com", "redirectUris": ["/cb", "/cb"])",
        u"redirectUris: https://a.example.com/cb\n"_s, {});
    row("relative redirect URI without root", R"("redirectUris": ["/cb"])", u"enabled: false"_s,
        {u"Skipped: redirect URI /cb of client a – "_s + link, disabled});
    row("relative redirect URI behind a placeholder",
        R"("rootUrl": "${authBaseUrl}", "redirectUris": ["/cb", "https://a.example.com/cb"])",
        u"redirectUris: https://a.example.com/cb\n"_s,
        {u"Skipped: URI ${authBaseUrl} of client a – "_s + link, u"Skipped: redirect URI /cb of client a – "_s + link});
    row("wildcards", R"("redirectUris": ["https://a.example.com/*", "*"])", u"enabled: false"_s,
        {u"Skipped: redirect URI https://a.example.com/* of client a – "_s + wildcard,
         u"Skipped: redirect URI * of client a – "_s + wildcard, disabled});
    row("wildcards of a disabled client", R"("enabled": false, "redirectUris": ["*"])", u"enabled: false"_s,
        {u"Skipped: redirect URI * of client a – "_s + wildcard});
    row("http redirect URI", R"("redirectUris": ["http://a.example.com/cb", "http://127.0.0.1/cb"])",
        u"redirectUris: http://127.0.0.1/cb\n"_s,
        {u"Skipped: redirect URI http://a.example.com/cb of client a – Use https. Plain http is accepted for "
         u"127.0.0.1 "
         "and [::1] only."_s});
    row("post-logout +",
        R"("attributes": {"pkce.code.challenge.method": "S256",
           "post.logout.redirect.uris": "+##https://a.example.com/bye##https://a.example.com/*"})",
        u"postLogoutRedirectUris: https://a.example.com/cb https://a.example.com/bye\n"_s,
        {u"Skipped: post-logout redirect URI https://a.example.com/* of client a – "_s + wildcard});
    row("post-logout -", R"("attributes": {"pkce.code.challenge.method": "S256", "post.logout.redirect.uris": "-"})",
        u"redirectUris: https://a.example.com/cb\n  allowedScopes"_s, {});
    row("web origins +",
        R"("webOrigins": ["+", "https://b.example.com", "*"], "redirectUris": ["https://a.example.com:443/cb",
           "https://a.example.com/2", "http://127.0.0.1:3000/cb", "com.example.app:/cb"])",
        u"corsOrigins: https://a.example.com http://127.0.0.1:3000 https://b.example.com\n"_s,
        {u"Skipped: web origin * of client a – Write each origin in full: wildcards are not accepted."_s});

    row("confidential", R"("publicClient": false)",
        u"type: authorization-code\n  enabled: true\n  requireSecret: true"_s, {secret});
    row("confidential with a scheme of its own",
        R"("publicClient": false, "redirectUris": ["com.example.app:/cb", "https://a.example.com/cb"])",
        u"redirectUris: https://a.example.com/cb\n"_s,
        {u"Skipped: redirect URI com.example.app:/cb of client a – Use https. Custom schemes need the "
         "type Authorization Code + PKCE."_s,
         secret});
    row("service account", R"("publicClient": false, "serviceAccountsEnabled": true, "standardFlowEnabled": false)",
        u"type: client-credentials\n  enabled: true\n  requireSecret: true\n  offlineAccess: false\n"
        "  grantTypes: client_credentials\n"_s,
        {u"Skipped: redirect URI https://a.example.com/cb of client a – Only clients with authorization_code use one."_s,
         secret});
    row("code and service account", R"("publicClient": false, "serviceAccountsEnabled": true)",
        u"grantTypes: authorization_code client_credentials refresh_token\n"_s, {secret});
    row("public service account", R"("serviceAccountsEnabled": true)",
        u"grantTypes: authorization_code refresh_token\n"_s,
        {u"Skipped: grant client_credentials of client a – A public client cannot use it."_s});
    row("device",
        R"("standardFlowEnabled": false, "redirectUris": [],
           "attributes": {"oauth2.device.authorization.grant.enabled": "true"})",
        u"type: device-code\n  enabled: true\n  requireSecret: false\n  offlineAccess: true\n"
        "  grantTypes: urn:ietf:params:oauth:grant-type:device_code refresh_token\n"_s,
        {});
    row("no refresh tokens", R"("attributes": {"pkce.code.challenge.method": "S256", "use.refresh.tokens": "false"})",
        u"offlineAccess: false\n  grantTypes: authorization_code\n"_s, {});
    row("PKCE was optional", R"("attributes": {})", u"type: authorization-code-pkce"_s,
        {u"Changed: client a – From now on it must use PKCE with S256."_s});
    row("implicit and password", R"("implicitFlowEnabled": true, "directAccessGrantsEnabled": true)",
        u"grantTypes: authorization_code refresh_token\n"_s,
        {u"Skipped: grant implicit of client a – It passes tokens in URLs; use authorization_code (RFC 9700, 2.1.2)."_s,
         u"Skipped: grant password of client a – It reveals users' passwords to the client (RFC 9700, 2.4)."_s});
    row("scopes",
        R"("defaultClientScopes": ["email", "tool:use", "role_list"], "optionalClientScopes": ["gone", "email"])",
        u"allowedScopes: openid email tool:use"_s,
        {u"Skipped: scope role_list of client a – The file contains no OpenID Connect scope of that name."_s,
         u"Skipped: scope gone of client a – The file contains no OpenID Connect scope of that name."_s});
    row("no scopes do not become all scopes", R"("defaultClientScopes": [])", u"allowedScopes: openid"_s, {});

    row("only password", R"("standardFlowEnabled": false, "directAccessGrantsEnabled": true)", QString(),
        {u"Skipped: client a – It does not use authorization code, client credentials or device code."_s});
    row("bearer only", R"("bearerOnly": true)", QString(),
        {u"Skipped: client a – It is only a resource server and requests no tokens."_s});
    row("SAML", R"("protocol": "saml")", QString(),
        {u"Skipped: client a – Its protocol is saml, not OpenID Connect."_s});
    row("client ID with a space", R"("clientId": "a b")", QString(),
        {u"Skipped: client a b – Use ASCII letters, digits and punctuation; no spaces."_s});
    row("client ID that is a number", R"("clientId": 7)", QString(), {u"Skipped: client  – Enter a client ID."_s});
}

void TestRealmImport::clientRules()
{
    QFETCH(QByteArray, more);
    QFETCH(QString, description);
    QFETCH(QStringList, notes);
    const auto import = readRealm(realmWith(clientWith(more)));
    QVERIFY(import);
    QStringList lines = linesOf(*import).mid(2); // behind the two scopes
    if (description.isEmpty()) {
        QVERIFY(import->clients.isEmpty());
    } else {
        QCOMPARE(import->clients.size(), 1);
        QCOMPARE(lines.value(0), u"Imported: client a"_s);
        lines.removeFirst();
        const QString actual = describe(import->clients[0]);
        QVERIFY2(actual.contains(description), qPrintable(actual));
    }
    QCOMPARE(lines, notes);
}

void TestRealmImport::scopes()
{
    const auto import = readRealm(R"({"realm": "r", "clients": [], "clientScopes": [
        {"name": "email", "protocol": "openid-connect"}, {"name": "a b"}, {"name": "saml", "protocol": "saml"},
        {"name": "plain", "description": "two\n lines"}, {"name": "odd", "description": "a\u202Eb"}]})");
    QVERIFY(import);
    QCOMPARE(
        linesOf(*import),
        QStringList({u"Skipped: scope email – Every workspace has it already."_s,
                     u"Skipped: scope a b – Use ASCII letters, digits and punctuation; no spaces, no \" and no \\."_s,
                     u"Skipped: scope saml – Its protocol is saml, not OpenID Connect."_s, u"Imported: scope plain"_s,
                     u"Imported: scope odd"_s,
                     u"Skipped: description of scope odd – Remove the invisible character U+202E."_s}));
    QCOMPARE(import->scopes.size(), 2);
    QCOMPARE(import->scopes[0].description, u"two lines"_s);
    QCOMPARE(import->scopes[1].description, QString());
}

void TestRealmImport::realmDefaultScopes()
{
    const auto import = readRealm(R"({"realm": "r", "defaultDefaultClientScopes": ["saml", "tool:use"],
        "defaultOptionalClientScopes": ["email"],
        "clientScopes": [{"name": "tool:use"}, {"name": "saml", "protocol": "saml"}],
        "clients": [{"clientId": "a", "redirectUris": ["https://a.example.com/cb"]}]})");
    QVERIFY(import);
    QCOMPARE(import->clients.value(0).allowedScopes, QStringList({u"openid"_s, u"tool:use"_s, u"email"_s}));
}

void TestRealmImport::secretsStayBehind()
{
    const auto import = readRealm(realmWith(clientWith(R"("publicClient": false, "secret": "hunter2-hunter2")")));
    QVERIFY(import);
    QCOMPARE(import->clients.size(), 1);
    QVERIFY(!describe(*import).contains("hunter2"));
    QCOMPARE(import->clients[0].secretCount, 0);
    const auto people = readRealm(contentsOf(QStringLiteral(GATEHOUSE_TEST_DATA "/realmimport/people-realm.json")));
    QVERIFY(people && !describe(*people).contains("hunter2"));
}

/// Any combination of flags and URIs.
void TestRealmImport::nothingInvalidComesOut()
{
    const QByteArrayList flags = {"publicClient", "standardFlowEnabled", "serviceAccountsEnabled", "enabled"};
    QByteArrayList clients;
    for (int bits = 0; bits < 64; ++bits) {
        QByteArray client = "{\"clientId\": \"c" + QByteArray::number(bits) + '"';
        for (int i = 0; i < 4; ++i)
            client += ", \"" + flags[i] + "\": " + ((bits >> i) & 1 ? "true" : "false");
        client += R"(, "webOrigins": ["+", "*", "null", 7, "https://a.example.com/"], "redirectUris": )";
        client += bits & 16 ? R"(["https://a@b@c", "/x", "com.example.app:/cb", "https://ok/..;/x", null])" : "[]";
        client += R"(, "rootUrl": "https://a.example.com", "attributes": {"post.logout.redirect.uris": "+##x##"})";
        client += bits & 32 ? R"(, "name": "\u0000", "baseUrl": "https://a@b"})" : "}";
        clients.append(client);
    }
    const auto import = readRealm(realmWith(clients.join(',')));
    QVERIFY(import);
    QVERIFY(import->clients.size() > 30);
    for (const Client &client : import->clients)
        QCOMPARE(validate(client), Problems());
}

QTEST_GUILESS_MAIN(TestRealmImport)
#include "tst_realmimport.moc"
