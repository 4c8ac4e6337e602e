// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/impact.h"
#include "core/store/file/connection.h"

#include <QSet>

namespace gatehouse {

/// Gathers what deleting organizations, groups or applications takes with it.
class PlaceImpact final
{
public:
    explicit PlaceImpact(Connection &connection)
        : m_connection(connection)
    {
    }

    /// One more that is deleted, by the name people know.
    void addDeleted(const QString &name);
    /// The users of those memberships, each counted once, for which `condition` (SQL over `membership`, ?1 is `value`)
    /// is true.
    [[nodiscard]] Result<void> addUsers(const QByteArray &condition, qint64 value);
    /// The tokens for which `condition` (SQL over `token`, ?1 is `value`) is true.
    [[nodiscard]] Result<void> addTokens(const QByteArray &condition, qint64 value);

    [[nodiscard]] Impact &impact() { return m_impact; }
    [[nodiscard]] Impact take() { return std::move(m_impact); }

private:
    Connection &m_connection;
    Impact m_impact;
    QSet<qint64> m_users;
};

} // namespace gatehouse
