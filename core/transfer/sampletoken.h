// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/token.h"

namespace gatehouse {

/// Somebody or something of the workspace that sample tokens are made for.
struct SampleUser
{
    qint64 id = 0;
    QString email;
    QStringList scopes;
    QList<qint64> organizations; ///< that the user belongs to
};

struct SampleClient
{
    qint64 id = 0;
    QString clientId;
    QString name;
    QStringList scopes; ///< allowed ones
};

struct SamplePlace
{
    qint64 organizationId = 0;
    qint64 groupId = 0; ///< 0 for an organization
    QString organization;
    QString group;
};

/// What there is. Kinds of tokens that need what is missing are not made.
struct SampleWorld
{
    QDateTime now; ///< pending tokens began a few hours before, and some expire soon after
    QList<SampleUser> users;
    QList<SampleClient> clients;
    QList<SamplePlace> organizations;
    QList<SamplePlace> groups;
};

/// The token number `n` (0 or more) of the imaginary operator of sample.h: a pure function of its arguments. Token IDs
/// differ for different n. Passes validate(). All kinds and states occur. Thread-safe, a few microseconds.
[[nodiscard]] Token sampleToken(qint64 n, const SampleWorld &world);

} // namespace gatehouse
