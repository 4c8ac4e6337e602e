// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/tabular/fields/resources.h"

#include <QByteArray>

namespace gatehouse {

class Connection;

/// Deletes the rows of a resource for which `condition` (SQL over its table, with ?1 for `value`) is true, each with
/// its search text and a tombstone; the newest first, so that what is inside another row goes before it. What refers to
/// them must be gone. Returns how many there were. In a transaction.
[[nodiscard]] Result<qint64> removeRows(Connection &connection, const ResourceInfo &resource,
                                        const QByteArray &condition, qint64 value, qint64 revision);

/// Takes out the caps of OAuth tokens for organizations or applications that go (`condition`: SQL over
/// `token_override`), and gives those tokens the revision.
[[nodiscard]] Result<void> removeOverrides(Connection &connection, const QByteArray &condition, qint64 value,
                                           qint64 revision);

/// SQL for the row ids of group ?1 and of all groups below it.
inline constexpr char groupsFrom[] =
    "(WITH RECURSIVE below(id) AS (VALUES (?1) UNION ALL SELECT g.id FROM organization_group g "
    "JOIN below ON g.parent_id = below.id) SELECT id FROM below)";

} // namespace gatehouse
