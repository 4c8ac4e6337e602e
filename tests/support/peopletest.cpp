// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/peopletest.h"

#include "core/store/rows/tokenrows.h"
#include "tests/support/valueof.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

qint64 PeopleTest::addUser(const QString &email)
{
    User user;
    user.email = email;
    user.scopes = {u"openid"_s};
    return workspace().execute(InviteUser{user, false}).ids.first();
}

qint64 PeopleTest::addToken(const QString &name, qint64 organizationId, qint64 groupId)
{
    Token token;
    token.tokenId = name;
    token.kind = groupId == 0 ? TokenKind::Organization : TokenKind::Group;
    token.name = name;
    token.organizationId = organizationId;
    token.groupId = groupId;
    token.maximumRole = AccessRole::Admin;
    return workspace().execute(CreateToken{token}).ids.first();
}

qint64 PeopleTest::addOAuthToken(const QString &name, qint64 userId, qint64 organizationId, qint64 applicationId)
{
    Token token;
    token.tokenId = name;
    token.kind = TokenKind::OAuth;
    token.name = name;
    token.userId = userId;
    token.clientRow = client(u"gatehouse-console"_s).id;
    token.overrides = {{organizationId, 0, {}, AccessRole::User}, {0, applicationId, {}, AccessRole::None}};
    token.createdAt = token.updatedAt = workspace().clock().now();
    return write([token](Connection &connection) mutable -> Result<qint64> {
        const auto inserted = TokenRows(connection).insert(token, {});
        return inserted ? Result<qint64>(token.id) : tl::unexpected(inserted.error());
    });
}

qint64 PeopleTest::addOrganization(const QString &name)
{
    Organization organization;
    organization.name = name;
    return workspace().execute(CreateOrganization{organization}).ids.first();
}

qint64 PeopleTest::addGroup(qint64 organizationId, const QString &path)
{
    Group group;
    group.organizationId = organizationId;
    group.path = path;
    return workspace().execute(CreateGroup{group}).ids.first();
}

qint64 PeopleTest::addApplication(qint64 organizationId, const QString &name)
{
    Application application;
    application.organizationId = organizationId;
    application.name = name;
    return workspace().execute(CreateApplication{application}).ids.first();
}

Organization PeopleTest::organization(qint64 id)
{
    return workspace().read([id](Connection &c) { return readRow<Organization>(c, id); }).value_or(Organization());
}

Group PeopleTest::group(qint64 id)
{
    return workspace().read([id](Connection &c) { return readRow<Group>(c, id); }).value_or(Group());
}

QStringList PeopleTest::members(qint64 organizationId, qint64 groupId)
{
    const auto found =
        valueOf(workspace().read([=](Connection &c) { return readMembers(c, organizationId, groupId, 1000); }));
    QStringList lines;
    for (const Membership &membership : found)
        lines << membership.member +
                     (membership.isTechnicalUser() ? u" (%1)"_s : u" %1"_s).arg(toString(membership.role));
    return lines;
}

QStringList PeopleTest::paths(qint64 organizationId)
{
    const auto groups = valueOf(workspace().read([=](Connection &c) { return readGroups(c, organizationId); }));
    QStringList paths;
    for (const Group &group : groups)
        paths << group.path;
    return paths;
}

} // namespace gatehouse
