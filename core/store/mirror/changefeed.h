// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/permission.h"
#include "core/domain/workspace.h"
#include "core/store/file/connection.h"
#include "core/tabular/fields/resources.h"

#include <QVariantList>

#include <optional>

namespace gatehouse {

// What changed in a workspace since a revision: complete rows and what is gone. A mirror that applies every page holds
// the same rows; secrets, the vault and what is queued to be mailed are not in it.

/// Up to where a mirror has the workspace.
struct FeedState
{
    qint64 revision = 0; ///< of the workspace
    qint64 auditId = 0;  ///< of the newest audit entry; entries have no revision

    friend bool operator==(const FeedState &, const FeedState &) = default;
};

struct ChangedRow
{
    Resource resource;
    qint64 id = 0;
    QVariantList values; ///< of the resource's fields, in their order (see storedValue())
};

struct RemovedRow
{
    Resource resource;
    qint64 id = 0;
};

/// Where the next page begins.
struct FeedPosition
{
    FeedState since;
    FeedState until; ///< what the mirror has after the last page
    int part = 0;
    qint64 revision = 0; ///< of the last row in the part, and its id
    qint64 id = 0;
};

struct ChangesPage
{
    std::optional<Workspace> workspace; ///< settings and catalogue, on the first page
    std::optional<PermissionCatalogue> catalogue;
    QList<RemovedRow> removed; ///< to be applied before the rows
    QList<ChangedRow> rows;
    std::optional<FeedPosition> next; ///< nothing after the last page
    FeedState until;
};

/// The first page of what changed after `since`: at most about `limit` rows, read in one transaction. Rows that change
/// while pages are read may come in this pass or the next; a row that refers to one which is not there yet comes again.
[[nodiscard]] Result<ChangesPage> changesSince(Connection &connection, const FeedState &since, qint64 limit);
[[nodiscard]] Result<ChangesPage> changesFrom(Connection &connection, const FeedPosition &position, qint64 limit);

} // namespace gatehouse
