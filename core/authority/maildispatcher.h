// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authority/authority.h"
#include "core/base/async.h"
#include "core/domain/workspace.h"
#include "core/mail/smtpclient.h"
#include "core/store/rows/outboxrows.h"

#include <QPromise>

#include <memory>
#include <optional>

namespace gatehouse {

class Clock;
class Store;

enum class MailSelection {
    Due, ///< whose next attempt is due
    All, ///< everything that waits, also what was refused for good
};

/// What became of one invitation.
struct MailAttempt
{
    enum class Kind { Sent, Later, Refused };
    Kind kind = Kind::Sent;
    QString email;
    QString reason; ///< why not; what the server said, in visible characters
};

/// What became of all of them.
struct MailRun
{
    qint64 sent = 0;
    qint64 later = 0;           ///< refused for now, or not delivered because of the network
    qint64 refused = 0;         ///< for good
    qint64 left = 0;            ///< not tried, because of `error`
    std::optional<Error> error; ///< what ended it early: of sendMail() (Network, Timeout, Unauthenticated,
                                ///< InvalidInput, Cancelled) or of the Authority
};

/// Mails the invitations of the outbox, one after the other: makes the link, sends on a worker thread, records what
/// became of it. A mail leaves the outbox only with the record of its delivery, so an end at any point loses none; one
/// that was recorded never goes out again. One that the server took right before the program was killed goes out once
/// more, with a link that works. Lives on the Authority's thread; needs an event loop.
class MailDispatcher final : public QObject
{
    Q_OBJECT

public:
    /// All outlive the dispatcher.
    MailDispatcher(Authority &authority, Store &store, const Clock &clock, QObject *parent = nullptr);
    ~MailDispatcher() override;

    /// Progress of `job` counts invitations. Errors: Conflict when it is running already, and the Store's; everything
    /// else is part of MailRun.
    [[nodiscard]] Async<MailRun> run(MailSelection selection, const SecretString &password, const JobContext &job);

signals:
    void attempted(const gatehouse::MailAttempt &attempt);

private:
    struct Run;

    void begin(const Result<QList<QueuedMail>> &due);
    void takeNext();
    void send(const Outcome &prepared);
    void onSent(const Result<void> &result);
    void record(MailAttempt::Kind kind, const QString &reason, std::optional<Error> thenEnd = std::nullopt);
    void finish(const std::optional<Error> &error);
    void fail(const Error &error);

    Authority &m_authority;
    Store &m_store;
    const Clock &m_clock;
    std::unique_ptr<Run> m_run;
};

} // namespace gatehouse
