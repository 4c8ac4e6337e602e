// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/grammar/job.h"
#include "core/authority/local/localauthority.h"

#include <memory>

namespace gatehouse {

/// Lowers the role that the user of this process has in every Session (--role).
void limitRole(Role role);
/// The user of this process.
[[nodiscard]] Actor processActor();

/// A workspace, open for one verb. Everything blocks until it is done; Ctrl-C ends it with Cancelled.
class Session final
{
public:
    /// Errors: those of Store::open().
    [[nodiscard]] static Result<std::unique_ptr<Session>> open(const QString &path, Store::Access access);
    /// To write, after tokens that are due have expired and keys that are due have become active (T6, K2).
    [[nodiscard]] static Result<std::unique_ptr<Session>> openForTokens(const QString &path);

    [[nodiscard]] Store &store() { return *m_store; }

    /// For work that takes several Commands, and runs an event loop meanwhile.
    [[nodiscard]] Authority &authority() { return m_authority; }

    /// Executes the Command as the user of this process.
    [[nodiscard]] Result<Outcome> execute(Command command);

    /// Runs `work(Connection &) -> Result<T>` on a connection that reads.
    template <typename Work>
    [[nodiscard]] auto read(Work work)
    {
        return waitFor(m_store->read(Store::Lane::Page, processJob(), std::move(work)));
    }

private:
    explicit Session(std::unique_ptr<Store> store);

    std::unique_ptr<Store> m_store;
    LocalAuthority m_authority;
};

} // namespace gatehouse
