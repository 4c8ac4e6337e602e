// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authority/command.h"
#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/jobs/jobcontext.h"

#include <QObject>
#include <QTimer>

namespace gatehouse {

class Authority;
class Connection;
class Store;

/// A Command that the passing of time makes due.
struct MaintenanceTask
{
    Resource resource;
    Result<QDateTime> (*next)(Connection &); ///< when it is due; null: nothing is
    Command command;
};

/// Marks expired tokens, and deletes tokens that have been pending for too long (T6).
[[nodiscard]] MaintenanceTask tokenMaintenance();
/// Activates the next key at its planned time (K2).
[[nodiscard]] MaintenanceTask keyMaintenance();

/// Executes a task whenever it is due while a workspace is open. Asks the Store for the next time and waits until then,
/// but at most an hour, because clocks are set and machines are suspended. Does nothing in a read-only workspace.
class Maintenance final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this object. Starts immediately.
    Maintenance(Authority &authority, Store &store, const Clock &clock, MaintenanceTask task, QObject *parent);
    ~Maintenance() override;

private:
    void schedule();
    void scheduleAt(const QDateTime &due);
    void execute();
    void retryLater(const Error &error);

    Authority &m_authority;
    Store &m_store;
    const Clock &m_clock;
    MaintenanceTask m_task;
    JobContext m_job;
    QTimer m_timer;
    bool m_isExecuting = false;
};

} // namespace gatehouse
