// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/mirror/changefeed.h"

#include <memory>

namespace gatehouse {

/// Writes the mirror of a workspace that lives elsewhere: a file of its own kind with the tables of a workspace and
/// none of its secrets, filled from the change feed. It is read through Store::open() with StoreKind::Mirror. Values
/// may break the rules of our own workspaces: those rules belong to the authority that executes. One thread.
class Mirror final
{
public:
    /// Makes the file, 0600. `source` says whose mirror it is: the server's URL. Errors: as Store::create().
    [[nodiscard]] static Result<std::unique_ptr<Mirror>> create(const QString &path, const QString &source);
    /// Errors: NotFound, InvalidInput (no mirror), Unsupported, Corrupt.
    [[nodiscard]] static Result<std::unique_ptr<Mirror>> open(const QString &path);

    /// Applies a page in one transaction; the last of a pass moves the state.
    [[nodiscard]] Result<void> apply(const ChangesPage &page);
    /// Up to where the mirror has the workspace: what to ask the feed for next.
    [[nodiscard]] Result<FeedState> state();
    /// Whose mirror it is.
    [[nodiscard]] Result<QString> source();

private:
    explicit Mirror(std::unique_ptr<Connection> connection);

    std::unique_ptr<Connection> m_connection;
};

/// Whether the tables are those of a mirror that this program makes. Errors: Unsupported, Corrupt.
[[nodiscard]] Result<void> checkMirrorSchema(Connection &connection);

} // namespace gatehouse
