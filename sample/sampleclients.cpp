// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/samplerandom.h"
#include "sample/samplevalues.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

/// Where a client stands: as people write it, and as it stands in IDs and hosts.
struct Place
{
    QString name;
    QString word;
};

const std::array<Place, 25> &places()
{
    static const std::array<Place, 25> list = {{
        {u"North"_s, u"north"_s},         {u"South"_s, u"south"_s},       {u"East"_s, u"east"_s},
        {u"West"_s, u"west"_s},           {u"Harbour"_s, u"harbour"_s},   {u"Airport"_s, u"airport"_s},
        {u"Riverside"_s, u"riverside"_s}, {u"Hillside"_s, u"hillside"_s}, {u"Campus"_s, u"campus"_s},
        {u"Depot"_s, u"depot"_s},         {u"Quarry"_s, u"quarry"_s},     {u"Lakeside"_s, u"lakeside"_s},
        {u"Zürich"_s, u"zurich"_s},       {u"Malmö"_s, u"malmo"_s},       {u"Kraków"_s, u"krakow"_s},
        {u"São Paulo"_s, u"sao-paulo"_s}, {u"Αθήνα"_s, u"athens"_s},      {u"Київ"_s, u"kyiv"_s},
        {u"大阪"_s, u"osaka"_s},          {u"Lagos"_s, u"lagos"_s},       {u"Austin"_s, u"austin"_s},
        {u"Porto"_s, u"porto"_s},         {u"Tallinn"_s, u"tallinn"_s},   {u"Utrecht"_s, u"utrecht"_s},
        {u"Old town"_s, u"old-town"_s},
    }};
    return list;
}

/// What a client is. `scopes` are the allowed ones.
struct Kind
{
    ClientType type;
    QString name;
    QString word;
    QStringList scopes;
};

QStringList tokens(const QString &list)
{
    return list.split(u' ');
}

const std::array<Kind, 20> &kinds()
{
    constexpr auto pkce = ClientType::AuthorizationCodePkce;
    constexpr auto web = ClientType::AuthorizationCode;
    constexpr auto service = ClientType::ClientCredentials;
    constexpr auto device = ClientType::DeviceCode;
    static const std::array<Kind, 20> list = {{
        {service, u"gateway"_s, u"gateway"_s, tokens(u"gateway:connect sensor:write firmware:read"_s)},
        {service, u"sensor hub"_s, u"sensor-hub"_s, tokens(u"sensor:read sensor:write"_s)},
        {service, u"power meter"_s, u"power-meter"_s, tokens(u"meter:write"_s)},
        {service, u"water meter"_s, u"water-meter"_s, tokens(u"meter:write"_s)},
        {service, u"pump controller"_s, u"pump-controller"_s, tokens(u"pump:read pump:control alarm:raise"_s)},
        {service, u"door controller"_s, u"door-controller"_s, tokens(u"door:read door:open"_s)},
        {service, u"camera"_s, u"camera"_s, tokens(u"video:write firmware:read"_s)},
        {service, u"data export"_s, u"data-export"_s, tokens(u"sensor:read meter:read report:write"_s)},
        {service, u"alarm relay"_s, u"alarm-relay"_s, tokens(u"alarm:read alarm:raise notification:send"_s)},
        {pkce, u"dashboard"_s, u"dashboard"_s, tokens(u"openid profile dashboard:read sensor:read"_s)},
        {pkce, u"customer portal"_s, u"customer-portal"_s, tokens(u"openid profile email meter:read invoice:read"_s)},
        {pkce, u"map viewer"_s, u"map-viewer"_s, tokens(u"openid vehicle:read site:read"_s)},
        {pkce, u"field app"_s, u"field-app"_s, tokens(u"openid profile offline_access ticket:read ticket:write"_s)},
        {pkce, u"driver app"_s, u"driver-app"_s, tokens(u"openid offline_access vehicle:read route:read"_s)},
        {web, u"billing"_s, u"billing"_s, tokens(u"openid profile email invoice:read invoice:write meter:read"_s)},
        {web, u"intranet"_s, u"intranet"_s, tokens(u"openid profile email role"_s)},
        {web, u"help desk"_s, u"help-desk"_s, tokens(u"openid profile email ticket:read ticket:write user:read"_s)},
        {web, u"reporting"_s, u"reporting"_s, tokens(u"openid role report:read report:write sensor:read"_s)},
        {device, u"wall display"_s, u"wall-display"_s, tokens(u"openid dashboard:read"_s)},
        {device, u"kiosk"_s, u"kiosk"_s, tokens(u"openid profile site:read ticket:write"_s)},
    }};
    return list;
}

/// A client of each type to copy: its lists are shared, not built anew.
const Client &model(ClientType type)
{
    static const std::array<Client, 4> models = {
        newClient(ClientType::AuthorizationCodePkce), newClient(ClientType::AuthorizationCode),
        newClient(ClientType::ClientCredentials), newClient(ClientType::DeviceCode)};
    return models[static_cast<size_t>(type)];
}

void addUris(Client *client, const Kind &kind, const Place &place, Random *random)
{
    const QString domain = random->percent(70) ? u".example.com"_s : u".example.org"_s;
    const QString origin = u"https://"_s + kind.word + u'.' + place.word + domain;
    if (needsRedirectUri(client->type) || random->percent(40))
        client->uri = origin;
    if (!needsRedirectUri(client->type))
        return;
    if (kind.word.endsWith("-app"_L1)) { // installed on phones and desktops: RFC 8252
        client->redirectUris = {u"com.example."_s + kind.word + u":/callback"_s, u"http://127.0.0.1/callback"_s};
    } else {
        client->redirectUris = {origin + u"/callback"_s};
        client->postLogoutRedirectUris = {origin + u"/signed-out"_s};
        if (client->type == ClientType::AuthorizationCodePkce)
            client->corsOrigins = {origin};
    }
    if (random->percent(20))
        client->logoUri = origin + u"/logo.png"_s;
    if (random->percent(10)) {
        client->tosUri = origin + u"/terms"_s;
        client->policyUri = origin + u"/privacy"_s;
    }
}

void addTimes(Client *client, Random *random)
{
    const qint64 created = random->time();
    client->createdAt = sampleTime(created);
    client->updatedAt = sampleTime(random->percent(30) ? created : random->timeSince(created));
    if (!random->percent(12))
        client->lastUsedAt = sampleTime(random->timeSince(created));
}

} // namespace

QList<Scope> sampleScopes()
{
    static constexpr std::array<std::pair<const char16_t *, const char16_t *>, 40> list = {{
        {u"sensor:read", u"Read the values of sensors"},
        {u"sensor:write", u"Send the values of sensors"},
        {u"sensor:configure", u"Change how sensors measure"},
        {u"meter:read", u"Read power and water meters"},
        {u"meter:write", u"Send meter readings"},
        {u"gateway:connect", u"Connect a gateway and its devices"},
        {u"gateway:read", u"See gateways and their state"},
        {u"gateway:restart", u"Restart gateways"},
        {u"pump:read", u"See pumps and their state"},
        {u"pump:control", u"Start and stop pumps"},
        {u"valve:read", u"See the position of valves"},
        {u"valve:control", u"Open and close valves"},
        {u"door:read", u"See which doors are open"},
        {u"door:open", u"Open doors"},
        {u"video:read", u"Watch camera pictures"},
        {u"video:write", u"Send camera pictures"},
        {u"video:gold", u"Watch camera pictures in full resolution"},
        {u"alarm:read", u"See alarms"},
        {u"alarm:raise", u"Raise alarms"},
        {u"alarm:acknowledge", u"Mark alarms as seen"},
        {u"notification:send", u"Send messages to people on duty"},
        {u"dashboard:read", u"Look at dashboards"},
        {u"dashboard:write", u"Build and change dashboards"},
        {u"report:read", u"Read reports"},
        {u"report:write", u"Write and publish reports"},
        {u"invoice:read", u"Read invoices"},
        {u"invoice:write", u"Write and send invoices"},
        {u"ticket:read", u"Read service tickets"},
        {u"ticket:write", u"Open and answer service tickets"},
        {u"vehicle:read", u"See where vehicles are"},
        {u"vehicle:immobilize", u"Stop vehicles from starting"},
        {u"route:read", u"Read planned routes"},
        {u"route:write", u"Plan routes"},
        {u"site:read", u"See sites and their plans"},
        {u"site:write", u"Add and change sites"},
        {u"firmware:read", u"Fetch firmware"},
        {u"firmware:publish", u"Publish firmware"},
        {u"user:read", u"See users' names and addresses"},
        {u"user:invite", u"Invite users"},
        {u"admin:write", u"Change any setting"},
    }};
    QList<Scope> scopes;
    scopes.reserve(static_cast<qsizetype>(list.size()));
    for (const auto &[name, description] : list) {
        Scope scope;
        scope.name = QString::fromUtf16(name);
        scope.description = QString::fromUtf16(description);
        scope.createdAt = sampleTime(sampleEnd - sampleSpan + scopes.size() * msecsPerDay);
        scope.updatedAt = scope.createdAt;
        scopes.append(scope);
    }
    return scopes;
}

Client sampleClient(qint64 n)
{
    // Place and kind change from one client to the next; 7919 has no factor in common with the number of pairs, so each
    // pair comes once in every round.
    constexpr qint64 pairs = 25 * 20;
    const qint64 pair = n % pairs * 7919 % pairs;
    const Place &place = places()[static_cast<size_t>(pair % 25)];
    const Kind &kind = kinds()[static_cast<size_t>(pair / 25)];
    const QString number = QString::number(n / pairs + 1).rightJustified(4, u'0');

    Random random(n);
    Client client = model(kind.type);
    client.clientId = kind.word + u'-' + place.word + u'-' + number;
    client.name = place.name + u' ' + kind.name + u' ' + number;
    client.allowedScopes = kind.scopes;
    client.enabled = !random.percent(15);
    addUris(&client, kind, place, &random);
    addTimes(&client, &random);
    return client;
}

} // namespace gatehouse
