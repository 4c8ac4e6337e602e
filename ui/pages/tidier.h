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
class Store;

class Connection;

/// Something that is due by the clock alone.
struct Chore
{
    Resource resource;
    Result<QDateTime> (*next)(Connection &); ///< when it is due; null: nothing is
    Command command;
};

/// Marks tokens that have expired, removes those that have been pending for too long (T6).
[[nodiscard]] Chore tokenChore();
/// Lets the next key sign from the time that it is planned for (K2).
[[nodiscard]] Chore keyChore();

/// Does a chore while a workspace is open. Asks the Store when the next one is due and sleeps until then, an hour at
/// most: clocks are set, and machines are suspended. Does nothing where nothing may be written.
class Tidier final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this object. Begins at once.
    Tidier(Authority &authority, Store &store, const Clock &clock, Chore chore, QObject *parent);
    ~Tidier() override;

private:
    void plan();
    void sleepUntil(const QDateTime &due);
    void tidy();
    void tryLater(const Error &error);

    Authority &m_authority;
    Store &m_store;
    const Clock &m_clock;
    Chore m_chore;
    JobContext m_job;
    QTimer m_timer;
    bool m_isTidying = false;
};

} // namespace gatehouse
