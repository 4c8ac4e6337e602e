// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/sample.h"

#include "core/store/rows/applicationrows.h"
#include "core/store/rows/grouprows.h"
#include "core/store/rows/organizationrows.h"

#include <map>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

/// Enough to look like many, and few enough to be kept in memory.
constexpr qint64 maxReferences = 20'000;
/// Members enough for a list, but not so many that nobody finds anything.
constexpr qint64 maxMembers = 2000;
/// Each secret is a Command of its own.
constexpr qint64 maxSecrets = 20;

const QString source = u"Sample data"_s;

struct Addressee
{
    qint64 id = 0;
    QString email;
};

/// Calls `take(row)` for each row of `sql`, whose only parameter is the limit.
template <typename Take>
Result<void> forEach(Connection &connection, QByteArrayView sql, qint64 limit, Take take)
{
    Statement rows(connection, sql);
    rows.bindAll(limit);
    while (rows.next())
        take(rows);
    return rows.status();
}

template <typename Work>
auto readNow(Store &store, const JobContext &job, Work work)
{
    return store.read(Store::Lane::Scan, job, std::move(work)).result();
}

Result<qint64> rowCount(Store &store, const JobContext &job, const QByteArray &table)
{
    return readNow(store, job,
                   [&](Connection &connection) { return connection.integer("SELECT count(*) FROM " + table); });
}

Result<void> execute(Authority &authority, const JobContext &job, Command command)
{
    TRY(authority.execute(std::move(command), job).result());
    return {};
}

Result<void> addClients(Store &store, Authority &authority, qint64 count, const JobContext &job)
{
    TRY_ASSIGN(const auto existing, rowCount(store, job, "client"));
    TRY(execute(authority, job, sampleClientImport(existing, count)));
    QList<qint64> withoutSecret;
    TRY(readNow(store, job, [&](Connection &connection) {
        return forEach(connection,
                       "SELECT id FROM client WHERE require_secret AND secret_count = 0 ORDER BY id LIMIT ?",
                       std::min(count, maxSecrets), [&](const Statement &row) { withoutSecret << row.integer(0); });
    }));
    for (const qint64 id : std::as_const(withoutSecret)) {
        TRY(execute(authority, job, AddClientSecret{id}));
    }
    return {};
}

Result<void> addUsers(Store &store, Authority &authority, qint64 count, const JobContext &job)
{
    TRY_ASSIGN(const auto existing, rowCount(store, job, "user"));
    ImportConfiguration import{source, sampleScopes(), {}};
    QList<User> invited;
    for (qint64 n = existing; n < existing + count; ++n) {
        const User user = sampleUser(n);
        (user.state == UserState::Invited ? invited : import.users) << user;
    }
    TRY(execute(authority, job, import));
    for (const User &user : std::as_const(invited)) {
        TRY(execute(authority, job, InviteUser{user, false}));
    }
    return {};
}

/// As of the Store's clock.
Result<SampleWorld> readWorldNow(Connection &connection)
{
    TRY_ASSIGN(const auto now, connection.integer("SELECT gatehouse_now()"));
    return readSampleWorld(connection, QDateTime::fromMSecsSinceEpoch(now, Qt::UTC));
}

Result<void> addTokens(Store &store, Authority &authority, qint64 count, const JobContext &job)
{
    TRY_ASSIGN(const auto existing, rowCount(store, job, "token"));
    TRY_ASSIGN(const auto world, readNow(store, job, &readWorldNow));
    ImportConfiguration import{source, {}, {}};
    for (qint64 n = existing; n < existing + count; ++n)
        import.tokens << sampleToken(n, world);
    return execute(authority, job, import);
}

using Admins = std::map<std::pair<qsizetype, qsizetype>, QList<qint64>>; // row ids of users by positions

ImportConfiguration organizationImport(const QList<Addressee> &users, Admins &admins)
{
    ImportConfiguration import{source, {}, {}};
    for (const SampleOrganization &sample : sampleOrganizations())
        import.organizations << ImportedOrganization{sample.organization, sample.groups, {}};
    for (qsizetype n = 0; n < users.size(); ++n) {
        for (const SampleMembership &place : sampleMemberships(n)) {
            ImportedOrganization &organization = import.organizations[place.organization];
            organization.members << ImportedMember{users[n].email,
                                                   place.group < 0 ? QString() : organization.groups[place.group].path};
            if (place.role == AccessRole::Admin)
                admins[{place.organization, place.group}] << users[n].id;
        }
    }
    return import;
}

Result<void> addApplications(Store &store, Authority &authority, const SampleOrganization &sample,
                             qint64 organizationId, const JobContext &job)
{
    for (Application application : sample.applications) {
        application.organizationId = organizationId;
        const bool exists = readNow(store, job, [&](Connection &connection) {
                                return findApplication(connection, organizationId, application.name);
                            }).has_value();
        if (!exists) {
            TRY(execute(authority, job, CreateApplication{application}));
        }
    }
    return {};
}

Result<void> readPeople(Connection &connection, SampleWorld &world)
{
    TRY(forEach(
        connection,
        "SELECT id, email, coalesce((SELECT group_concat(s.name, ' ') FROM user_scope us "
        "JOIN scope s ON s.id = us.scope_id WHERE us.user_id = u.id), ''), "
        "coalesce((SELECT group_concat(organization_id, ' ') FROM membership m "
        "WHERE m.user_id = u.id AND m.group_id IS NULL), '') FROM user u WHERE state <> 'invited' "
        "ORDER BY id LIMIT ?",
        maxReferences, [&](const Statement &row) {
            SampleWorld::Person user{row.integer(0), row.text(1), row.text(2).split(u' ', Qt::SkipEmptyParts), {}};
            for (const QString &id : row.text(3).split(u' ', Qt::SkipEmptyParts))
                user.organizations << id.toLongLong();
            world.users << user;
        }));
    return forEach(connection,
                   "SELECT id, client_id, name, coalesce((SELECT group_concat(s.name, ' ') FROM client_scope cs "
                   "JOIN scope s ON s.id = cs.scope_id WHERE cs.client_id = c.id), '') FROM client c "
                   "WHERE type <> 'client-credentials' ORDER BY id LIMIT ?",
                   maxReferences, [&](const Statement &row) {
                       world.clients << SampleWorld::Program{row.integer(0), row.text(1), row.text(2),
                                                             row.text(3).split(u' ', Qt::SkipEmptyParts)};
                   });
}

Result<void> readPlaces(Connection &connection, SampleWorld &world)
{
    TRY(forEach(connection, "SELECT id, name FROM organization ORDER BY id LIMIT ?", maxReferences,
                [&](const Statement &row) {
                    world.organizations << SampleWorld::Place{row.integer(0), 0, row.text(1), {}};
                }));
    return forEach(connection,
                   "SELECT g.organization_id, g.id, o.name, g.path FROM organization_group g "
                   "JOIN organization o ON o.id = g.organization_id ORDER BY g.id LIMIT ?",
                   maxReferences, [&](const Statement &row) {
                       world.groups << SampleWorld::Place{row.integer(0), row.integer(1), row.text(2), row.text(3)};
                   });
}

} // namespace

ImportConfiguration sampleClientImport(qint64 first, qint64 count)
{
    ImportConfiguration import{source, sampleScopes(), {}};
    for (qint64 n = first; n < first + count; ++n)
        import.clients << sampleClient(n);
    return import;
}

Result<void> addSampleOrganizations(Store &store, Authority &authority, const JobContext &job)
{
    QList<Addressee> users;
    TRY(readNow(store, job, [&](Connection &connection) {
        return forEach(connection, "SELECT id, email FROM user ORDER BY id LIMIT ?", maxMembers,
                       [&](const Statement &row) {
                           users << Addressee{row.integer(0), row.text(1)};
                       });
    }));
    Admins admins;
    TRY(execute(authority, job, organizationImport(users, admins)));
    for (qsizetype i = 0; i < sampleOrganizations().size(); ++i) {
        const SampleOrganization &sample = sampleOrganizations()[i];
        TRY_ASSIGN(const auto organization, readNow(store, job, [&](Connection &connection) {
                       return findRow<Organization>(connection, sample.organization.name);
                   }));
        TRY(addApplications(store, authority, sample, organization.id, job));
        for (qsizetype position = -1; position < sample.groups.size(); ++position) {
            SetMemberships command{organization.id, 0, admins[{i, position}], AccessRole::Admin};
            if (command.userIds.isEmpty())
                continue;
            if (position >= 0) {
                TRY_ASSIGN(const auto group, readNow(store, job, [&](Connection &connection) {
                               return findGroup(connection, organization.id, sample.groups[position].path);
                           }));
                command.groupId = group.id;
            }
            TRY(execute(authority, job, command));
        }
    }
    return {};
}

Result<void> addSample(Store &store, Authority &authority, const SampleSize &size, const JobContext &job)
{
    if (size.clients > 0) {
        TRY(addClients(store, authority, size.clients, job));
    }
    if (size.users > 0)
        TRY(addUsers(store, authority, size.users, job));
    if (size.users > 0 || size.tokens > 0) {
        TRY(addSampleOrganizations(store, authority, job));
    }
    return size.tokens > 0 ? addTokens(store, authority, size.tokens, job) : Result<void>();
}

Result<SampleWorld> readSampleWorld(Connection &connection, const QDateTime &now)
{
    SampleWorld world{now, {}, {}, {}, {}};
    TRY(readPeople(connection, world));
    TRY(readPlaces(connection, world));
    return world;
}

} // namespace gatehouse
