// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authority/local/localauthority.h"
#include "sample/sample.h"
#include "tests/support/fakeclock.h"

#include <QTemporaryDir>

#include <memory>

namespace gatehouse {

/// A workspace of its own in a temporary folder, open for writing by an Admin called "tester@example.org", on a clock
/// that stands still. Everything blocks; for tests only.
class TestWorkspace final
{
public:
    /// A new workspace with the built-in scopes and clients and `sampleClients` sample clients. A failure ends the
    /// program with a message.
    explicit TestWorkspace(qint64 sampleClients = 0);
    ~TestWorkspace();

    /// Closes the file and opens it again, as the next start of the program does.
    void reopen();

    [[nodiscard]] Store &store() { return *m_store; }
    [[nodiscard]] LocalAuthority &authority() { return *m_authority; }
    [[nodiscard]] FakeClock &clock() { return m_clock; }
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

    /// Executes and waits. The Authority's changed() still arrives from the event loop.
    [[nodiscard]] Result<Outcome> tryExecute(Command command);
    /// As tryExecute(); a failure ends the program with its message.
    Outcome execute(Command command);

    /// Adds sample data; a failure ends the program with its message.
    void addSample(const SampleSize &size);

    /// Reads on a reader thread and waits.
    template <typename Work>
    [[nodiscard]] auto read(Work work)
    {
        return m_store->read(Store::Lane::Page, {}, std::move(work)).result();
    }

    /// Until what was begun has come to its end: reads, writes, and what followed from them. For saying that nothing
    /// happened.
    void settle();

private:
    QTemporaryDir m_folder;
    QString m_path;
    FakeClock m_clock;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<LocalAuthority> m_authority;
};

} // namespace gatehouse
