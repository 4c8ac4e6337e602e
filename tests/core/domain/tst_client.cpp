// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/client.h"
#include "core/domain/text.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace gatehouse;

namespace {

const QString code = QString::fromUtf16(grant::authorizationCode);
const QString credentials = QString::fromUtf16(grant::clientCredentials);
const QString device = QString::fromUtf16(grant::deviceCode);
const QString refresh = QString::fromUtf16(grant::refreshToken);

Client validClient(ClientType type)
{
    Client client = newClient(type);
    client.clientId = u"portal"_s;
    client.name = u"Portal"_s;
    if (needsRedirectUri(type))
        client.redirectUris = {u"https://portal.example.com/callback"_s};
    return client;
}

/// The problems as "field" or "field[index]", in order.
QStringList problemPlaces(const Client &client)
{
    QStringList places;
    for (const Problem &problem : validate(client)) {
        if (problem.message.isEmpty())
            places.append(u"(empty message)"_s);
        places.append(problem.index < 0 ? problem.field : u"%1[%2]"_s.arg(problem.field).arg(problem.index));
    }
    return places;
}

} // namespace

using Change = std::function<void(Client &)>;
Q_DECLARE_METATYPE(gatehouse::ClientType)
Q_DECLARE_METATYPE(Change)

class TestClient : public QObject
{
    Q_OBJECT

private slots:
    void typesHaveStableWords();
    void C3_newClientOfEachType();
    void C9_defaultClients();
    void C5_problems_data();
    void C5_problems();
    void C5_combinationsAreExplained();
};

void TestClient::typesHaveStableWords()
{
    QStringList words;
    for (const ClientType type : allClientTypes) {
        words.append(toString(type));
        ClientType back = ClientType::DeviceCode;
        QVERIFY(fromString(words.last(), &back));
        QVERIFY(back == type);
    }
    QCOMPARE(words, u"authorization-code-pkce authorization-code client-credentials device-code"_s.split(u' '));
    ClientType untouched = ClientType::DeviceCode;
    QVERIFY(!fromString(u"implicit"_s, &untouched));
    QVERIFY(untouched == ClientType::DeviceCode);
    QCOMPARE(knownGrantTypes(), QStringList({code, credentials, device, refresh}));
}

void TestClient::C3_newClientOfEachType()
{
    QCOMPARE(newClient(ClientType::AuthorizationCodePkce).grantTypes, QStringList({code, refresh}));
    QCOMPARE(newClient(ClientType::AuthorizationCode).grantTypes, QStringList({code, refresh}));
    QCOMPARE(newClient(ClientType::ClientCredentials).grantTypes, QStringList({credentials}));
    QCOMPARE(newClient(ClientType::DeviceCode).grantTypes, QStringList({device, refresh}));
    for (const ClientType type : allClientTypes) {
        QVERIFY(newClient(type).type == type);
        QCOMPARE(newClient(type).requireSecret, hasSecret(type));
        QCOMPARE(problemPlaces(validClient(type)), QStringList());
    }
    QVERIFY(!hasSecret(ClientType::AuthorizationCodePkce));
    QVERIFY(hasSecret(ClientType::AuthorizationCode));
    QVERIFY(hasSecret(ClientType::ClientCredentials));
    QVERIFY(needsRedirectUri(ClientType::AuthorizationCodePkce));
    QVERIFY(!needsRedirectUri(ClientType::ClientCredentials));
    QVERIFY(!needsRedirectUri(ClientType::DeviceCode));
}

void TestClient::C9_defaultClients()
{
    const QList<Client> clients = defaultClients();
    QCOMPARE(clients.size(), 2);
    QCOMPARE(clients[0].clientId, u"gatehouse-cli"_s);
    QVERIFY(clients[0].type == ClientType::DeviceCode);
    QCOMPARE(clients[1].clientId, u"gatehouse-console"_s);
    QVERIFY(clients[1].type == ClientType::AuthorizationCodePkce);
    QCOMPARE(clients[1].redirectUris, QStringList({u"http://127.0.0.1/callback"_s}));
    for (const Client &client : clients)
        QCOMPARE(problemPlaces(client), QStringList());
}

void TestClient::C5_problems_data()
{
    QTest::addColumn<ClientType>("type");
    QTest::addColumn<Change>("change");
    QTest::addColumn<QStringList>("places");
    const auto row = [](const char *name, ClientType type, const Change &change, const QStringList &places) {
        QTest::newRow(name) << type << change << places;
    };
    constexpr auto pkce = ClientType::AuthorizationCodePkce;
    constexpr auto web = ClientType::AuthorizationCode;
    constexpr auto service = ClientType::ClientCredentials;
    constexpr auto tv = ClientType::DeviceCode;

    row("no client ID", pkce, [](Client &c) { c.clientId.clear(); }, {u"clientId"_s});
    row("space in the client ID", pkce, [](Client &c) { c.clientId = u"my app"_s; }, {u"clientId"_s});
    row("control character in the client ID", pkce, [](Client &c) { c.clientId = u"a\0b"_s; }, {u"clientId"_s});
    row("umlaut in the client ID", pkce, [](Client &c) { c.clientId = u"t\u00FCr"_s; }, {u"clientId"_s});
    row("200 characters", pkce, [](Client &c) { c.clientId = QString(200, u'a'); }, {});
    row("201 characters", pkce, [](Client &c) { c.clientId = QString(201, u'a'); }, {u"clientId"_s});
    row("URL as client ID", pkce, [](Client &c) { c.clientId = u"https://app.example.com/\"\\"_s; }, {});
    row("no name", pkce, [](Client &c) { c.name.clear(); }, {u"name"_s});
    row("blank name", pkce, [](Client &c) { c.name = u"  "_s; }, {u"name"_s});
    row("name with a bidi mark", pkce, [](Client &c) { c.name = u"a\u202Eb"_s; }, {u"name"_s});
    row("10 MB of name", pkce, [](Client &c) { c.name = QString(10'000'000, u'x'); }, {u"name"_s});
    row("emoji and HTML in the name", pkce, [](Client &c) { c.name = u"\U0001F680 <b>=1+1</b>"_s; }, {});
    row("http URI", pkce, [](Client &c) { c.uri = u"http://portal.example.com"_s; }, {});
    row("http logo", pkce, [](Client &c) { c.logoUri = u"http://portal.example.com/a.png"_s; }, {u"logoUri"_s});
    row("links that are none", pkce,
        [](Client &c) {
            c.uri = c.logoUri = u"javascript:alert(1)"_s;
            c.tosUri = c.policyUri = u"terms"_s;
        },
        {u"uri"_s, u"logoUri"_s, u"tosUri"_s, u"policyUri"_s});

    row("unknown grant", pkce, [](Client &c) { c.grantTypes.append(u"implicit"_s); }, {u"grantTypes[2]"_s});
    row("grant twice", pkce, [](Client &c) { c.grantTypes.append(code); }, {u"grantTypes[2]"_s});
    row("no grants", tv,
        [](Client &c) {
            c.grantTypes.clear();
            c.offlineAccess = false;
        },
        {u"grantTypes"_s});
    row("PKCE without its grant", pkce,
        [](Client &c) {
            c.grantTypes = {device, refresh};
            c.redirectUris.clear();
        },
        {u"grantTypes"_s});
    row("PKCE with the device grant too", pkce, [](Client &c) { c.grantTypes.append(device); }, {});
    row("code grant on a device client", tv,
        [](Client &c) {
            c.grantTypes.append(code);
            c.enabled = false;
        },
        {u"grantTypes"_s});
    row("service without its grant", service, [](Client &c) { c.grantTypes = {device}; }, {u"grantTypes"_s});
    row("device client without its grant", tv,
        [](Client &c) {
            c.grantTypes = {credentials};
            c.requireSecret = true;
            c.offlineAccess = false;
        },
        {u"grantTypes"_s});

    row("PKCE with a secret", pkce, [](Client &c) { c.requireSecret = true; }, {u"requireSecret"_s});
    row("PKCE with client credentials", pkce, [](Client &c) { c.grantTypes.append(credentials); }, {u"grantTypes"_s});
    row("web app without a secret", web, [](Client &c) { c.requireSecret = false; }, {u"requireSecret"_s});
    row("web app with client credentials", web, [](Client &c) { c.grantTypes.append(credentials); }, {});
    row("public service", service, [](Client &c) { c.requireSecret = false; }, {u"requireSecret"_s});
    row("public device with client credentials", tv, [](Client &c) { c.grantTypes.append(credentials); },
        {u"requireSecret"_s});
    row("device with a secret", tv, [](Client &c) { c.requireSecret = true; }, {});

    row("offline access without the grant", pkce, [](Client &c) { c.grantTypes = {code}; }, {u"grantTypes"_s});
    row("the grant without offline access", pkce, [](Client &c) { c.offlineAccess = false; }, {u"grantTypes"_s});
    row("offline service", service,
        [](Client &c) {
            c.offlineAccess = true;
            c.grantTypes.append(refresh);
        },
        {u"offlineAccess"_s});

    row("no redirect URI", pkce, [](Client &c) { c.redirectUris.clear(); }, {u"redirectUris"_s});
    row("no redirect URI, web app", web, [](Client &c) { c.redirectUris.clear(); }, {u"redirectUris"_s});
    row("no redirect URI, disabled", pkce,
        [](Client &c) {
            c.redirectUris.clear();
            c.enabled = false;
        },
        {});
    row("redirect URI of a service", service, [](Client &c) { c.redirectUris = {u"https://a.example.com/"_s}; },
        {u"redirectUris"_s});
    row("wrong and doubled redirect URIs", pkce,
        [](Client &c) {
            c.redirectUris += {u"http://a.example.com/"_s, u"https://portal.example.com/callback"_s,
                               u"https://portal.example.com/*"_s};
        },
        {u"redirectUris[1]"_s, u"redirectUris[2]"_s, u"redirectUris[3]"_s});
    row("D05 private-use scheme", pkce, [](Client &c) { c.redirectUris = {u"com.example.app:/cb"_s}; }, {});
    row("D05 private-use scheme on a web app", web, [](Client &c) { c.redirectUris += u"com.example.app:/cb"_s; },
        {u"redirectUris[1]"_s});
    row("post-logout redirect URI", pkce,
        [](Client &c) {
            c.postLogoutRedirectUris = {u"https://portal.example.com/bye"_s, u"/bye"_s};
        },
        {u"postLogoutRedirectUris[1]"_s});
    row("CORS origin", pkce,
        [](Client &c) {
            c.corsOrigins = {u"https://portal.example.com/"_s, u"https://portal.example.com"_s};
        },
        {u"corsOrigins[0]"_s});
    row("allowed scopes", pkce,
        [](Client &c) {
            c.allowedScopes = {u"openid"_s, u"a b"_s, u"openid"_s, QString()};
        },
        {u"allowedScopes[1]"_s, u"allowedScopes[2]"_s, u"allowedScopes[3]"_s});
}

void TestClient::C5_problems()
{
    QFETCH(ClientType, type);
    QFETCH(Change, change);
    QFETCH(QStringList, places);
    Client client = validClient(type);
    change(client);
    QCOMPARE(problemPlaces(client), places);
}

void TestClient::C5_combinationsAreExplained()
{
    Client client = validClient(ClientType::AuthorizationCodePkce);
    client.redirectUris.clear();
    QVERIFY(validate(client).value(0).message.contains(u"Without one, authorization_code cannot work."));

    client = validClient(ClientType::ClientCredentials);
    client.requireSecret = false;
    QVERIFY(validate(client).value(0).message.contains(u"client_credentials works for clients with a secret only"));
}

QTEST_APPLESS_MAIN(TestClient)
#include "tst_client.moc"
