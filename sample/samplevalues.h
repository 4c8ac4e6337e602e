// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/application.h"
#include "core/domain/client.h"
#include "core/domain/group.h"
#include "core/domain/organization.h"
#include "core/domain/scope.h"
#include "core/domain/token.h"
#include "core/domain/user.h"

#include <QList>

namespace gatehouse {

// The data of an imaginary operator of plants and buildings. Every function is a pure function of its arguments, so
// that benchmarks and screenshots can be compared over time; all values pass validate(). Thread-safe, a few
// microseconds each. Times lie in the four years before 2026-11-01. `n` is 0 or more; names, IDs and addresses differ
// for different n.

/// Scopes besides the built-in ones.
[[nodiscard]] QList<Scope> sampleScopes();

/// Allowed scopes are built-in ones and those of sampleScopes(). Without secrets.
[[nodiscard]] Client sampleClient(qint64 n);

/// With 1 to 9 scopes, 5 on average. An invited user has no invitation link yet.
[[nodiscard]] User sampleUser(qint64 n);

/// An organization with its groups and applications. A group comes after its parent.
struct SampleOrganization
{
    Organization organization;
    QList<Group> groups;
    QList<Application> applications;
};

[[nodiscard]] const QList<SampleOrganization> &sampleOrganizations();

/// A membership by positions: in sampleOrganizations(), and in its groups or -1 for the organization itself.
struct SampleMembership
{
    qsizetype organization = 0;
    qsizetype group = -1;
    AccessRole role = AccessRole::User;
};

/// The memberships of user number `n`. An organization comes before its groups.
[[nodiscard]] QList<SampleMembership> sampleMemberships(qint64 n);

/// What sample tokens can refer to: rows of a workspace.
struct SampleWorld
{
    struct Person
    {
        qint64 id = 0;
        QString email;
        QStringList scopes;
        QList<qint64> organizations; ///< row ids
    };
    struct Program
    {
        qint64 id = 0;
        QString clientId;
        QString name;
        QStringList scopes; ///< the allowed ones
    };
    struct Place
    {
        qint64 organizationId = 0;
        qint64 groupId = 0; ///< 0 for an organization
        QString organization;
        QString group;
    };

    QDateTime now; ///< pending tokens began a few hours before, and some expire soon after
    QList<Person> users;
    QList<Program> clients;
    QList<Place> organizations;
    QList<Place> groups;
};

/// Of all kinds and states, except that a kind is left out when `world` has nothing that it could refer to.
[[nodiscard]] Token sampleToken(qint64 n, const SampleWorld &world);

} // namespace gatehouse
