// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/samplerandom.h"
#include "sample/samplevalues.h"

#include <array>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

/// What a token is for: its name, the start of its ID, and its permissions ('#' stands for a number).
struct Purpose
{
    const char16_t *name;
    const char16_t *word;
    const char16_t *permissions;
};

constexpr std::array<Purpose, 14> apiPurposes = {{
    {u"Pump monitor", u"pump-monitor", u"Device:pump-#:GetDeviceStats,ListDeviceResources"},
    {u"Sensor reader", u"sensor-reader", u"Device:sensor-#:AccessDeviceResources"},
    {u"Device provisioning", u"provisioning", u"Device:*:CreateDevice,UpdateDevice,CreateDeviceToken"},
    {u"Fleet map", u"fleet-map", u"Device:*:ListDevices,ListDeviceLocations"},
    {u"Meter import", u"meter-import", u"Bucket:meter-#:WriteBucket"},
    {u"Nightly backup", u"nightly-backup", u"Bucket:*:ReadBucket,ExportBucket,ListBuckets"},
    {u"Data science notebook", u"notebook", u"Bucket:*:ReadBucket Dashboard:*:ReadDashboardConfig"},
    {u"Bucket housekeeping", u"housekeeping", u"Bucket:archive-#:*"},
    {u"Webhook relay", u"webhook-relay", u"Endpoint:hook-#:CallEndpoint"},
    {u"Endpoint editor", u"endpoint-editor", u"Endpoint:*:*"},
    {u"Wall display", u"wall-display", u"Dashboard:lobby-#:ReadDashboardConfig"},
    {u"Dashboard builder", u"dashboard-builder", u"Dashboard:*:* Device:*:ListDevices"},
    {u"Token report", u"token-report", u"Token:*:ListTokens,ReadTokenConfig"},
    {u"Emergency access", u"emergency", u"Admin:*:*"},
}};

constexpr std::array<Purpose, 8> placePurposes = {{
    {u"Build server", u"build-server", u""},
    {u"Accounting sync", u"accounting-sync", u""},
    {u"Building control", u"building-control", u""},
    {u"Service desk", u"service-desk", u""},
    {u"Reporting", u"reporting", u""},
    {u"Terraform", u"terraform", u""},
    {u"Alarm bridge", u"alarm-bridge", u""},
    {u"Data lake", u"data-lake", u""},
}};

constexpr qint64 hour = 60LL * 60 * 1000;

QString number(qint64 n)
{
    return QString::number(n + 1).rightJustified(4, u'0');
}

template <typename T>
const T &oneOf(const QList<T> &list, Random &random)
{
    return list[random.below(list.size())];
}

void name(Token &token, const Purpose &purpose, qint64 n)
{
    token.name = QString::fromUtf16(purpose.name) + u' ' + number(n);
    token.tokenId = QString::fromUtf16(purpose.word) + u'-' + number(n);
}

/// Half of them never expire. Of the others 70 % expire within two years from now, 30 % within two years of creation.
void addExpiration(Token &token, const SampleWorld &world, Random &random)
{
    const qint64 now = world.now.toMSecsSinceEpoch();
    const qint64 created = token.createdAt.toMSecsSinceEpoch();
    if (random.percent(50))
        return;
    const bool soon = random.percent(70);
    const qint64 expires =
        soon ? now + (1 + random.below(730)) * msecsPerDay : created + (30 + random.below(700)) * msecsPerDay;
    token.expiresAt = sampleTime(expires / 1000 * 1000);
}

void addTimes(Token &token, const SampleWorld &world, Random &random)
{
    const qint64 created = random.time();
    token.createdAt = sampleTime(created);
    token.updatedAt = sampleTime(random.percent(60) ? created : random.timeSince(created));
    if (!random.percent(15))
        token.lastUsedAt = sampleTime(random.timeSince(created));
    if (token.kind != TokenKind::OAuth || random.percent(10))
        addExpiration(token, world, random);
    token.status = random.percent(12) ? TokenStatus::Inactive : TokenStatus::Active;
    if (token.kind == TokenKind::OAuth && random.below(500) == 0) {
        token.status = TokenStatus::Pending;
        token.createdAt = token.updatedAt =
            sampleTime((world.now.toMSecsSinceEpoch() - random.below(20 * hour)) / 1000 * 1000);
        token.lastUsedAt = token.expiresAt = QDateTime();
    }
    token.status = statusAt(token, world.now);
    if (token.status == TokenStatus::Expired && token.lastUsedAt > token.expiresAt)
        token.lastUsedAt = token.expiresAt;
}

Token apiToken(qint64 n, Random &random)
{
    Token token;
    const Purpose &purpose = apiPurposes[static_cast<size_t>(random.below(apiPurposes.size()))];
    name(token, purpose, n);
    token.permissions =
        QString::fromUtf16(purpose.permissions).replace(u'#', QString::number(1 + random.below(40))).split(u' ');
    if (random.percent(2)) // no longer in the permission catalogue
        token.permissions << u"Gateway:*:Restart"_s;
    return token;
}

Token placeToken(qint64 n, const SampleWorld::Place &place, Random &random)
{
    Token token;
    token.kind = place.groupId == 0 ? TokenKind::Organization : TokenKind::Group;
    name(token, placePurposes[static_cast<size_t>(random.below(placePurposes.size()))], n);
    token.holder = technicalUserName(token.tokenId);
    token.organizationId = place.organizationId;
    token.groupId = place.groupId;
    token.organization = place.organization;
    token.group = place.group;
    token.maximumRole = random.percent(25) ? AccessRole::Admin : AccessRole::User;
    return token;
}

AccessRole someRole(Random &random)
{
    constexpr std::array<AccessRole, 3> roles = {AccessRole::None, AccessRole::User, AccessRole::Admin};
    return roles[static_cast<size_t>(random.below(roles.size()))];
}

RoleOverride someOverride(qint64 organizationId, const SampleWorld &world, Random &random)
{
    const auto place = std::ranges::find(world.organizations, organizationId, &SampleWorld::Place::organizationId);
    return {organizationId, 0, place == world.organizations.end() ? QString() : place->organization, someRole(random)};
}

Token oauthToken(const SampleWorld &world, Random &random)
{
    static const QStringList common = {u"openid"_s, u"profile"_s, u"email"_s, u"offline_access"_s};
    const SampleWorld::Person &user = oneOf(world.users, random);
    const SampleWorld::Program &client = oneOf(world.clients, random);
    Token token;
    token.kind = TokenKind::OAuth;
    token.name = client.name;
    token.tokenId = u"tok_"_s + QString::number(random.next(), 16).rightJustified(16, u'0');
    token.userId = user.id;
    token.holder = user.email;
    token.clientRow = client.id;
    token.client = client.clientId;
    token.maximumRole = random.percent(60) ? AccessRole::User : someRole(random);
    for (const QString &scope : client.scopes) {
        if (common.contains(scope) || user.scopes.contains(scope))
            token.scopes << scope;
    }
    if (!user.organizations.isEmpty() && random.percent(20))
        token.overrides << someOverride(oneOf(user.organizations, random), world, random);
    return token;
}

} // namespace

Token sampleToken(qint64 n, const SampleWorld &world)
{
    Random random(n);
    const qint64 kind = random.below(100);
    Token token;
    if (kind < 45 && !world.users.isEmpty() && !world.clients.isEmpty())
        token = oauthToken(world, random);
    else if (kind < 60 && !world.organizations.isEmpty())
        token = placeToken(n, oneOf(world.organizations, random), random);
    else if (kind < 70 && !world.groups.isEmpty())
        token = placeToken(n, oneOf(world.groups, random), random);
    else
        token = apiToken(n, random);
    addTimes(token, world, random);
    return token;
}

} // namespace gatehouse
