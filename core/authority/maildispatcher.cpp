// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/authority/maildispatcher.h"

#include "core/base/clock.h"
#include "core/base/secretstring.h"
#include "core/mail/invitationmail.h"
#include "core/store/file/store.h"
#include "core/store/rows/workspacerows.h"

#include <QCoreApplication>
#include <QtConcurrentRun>

namespace gatehouse {

struct MailDispatcher::Run
{
    QPromise<Result<MailRun>> promise;
    SecretString password;
    JobContext job;
    Workspace workspace;
    QList<QueuedMail> mail;
    qsizetype next = 0;
    MailRun result;

    [[nodiscard]] const QueuedMail &current() const { return mail.at(next); }
};

MailDispatcher::MailDispatcher(Authority &authority, Store &store, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_authority(authority)
    , m_store(store)
    , m_clock(clock)
{
}

MailDispatcher::~MailDispatcher()
{
    if (m_run)
        m_run->job.cancel(); // the worker thread ends by itself
}

Async<MailRun> MailDispatcher::run(MailSelection selection, const SecretString &password, const JobContext &job)
{
    if (m_run)
        return readyResult<MailRun>(gatehouse::fail(
            ErrorKind::Conflict, QCoreApplication::translate("Mail", "Invitations are being mailed already.")));
    m_run = std::make_unique<Run>();
    m_run->password = password;
    m_run->job = job;
    m_run->promise.start();
    const QDateTime due = selection == MailSelection::All ? QDateTime() : m_clock.now();
    const auto read = m_store.read(Store::Lane::Page, job, [due](Connection &c) { return readDueMail(c, due); });
    onResult(read, this, [this](const Result<QList<QueuedMail>> &mail) { begin(mail); });
    return m_run->promise.future();
}

void MailDispatcher::begin(const Result<QList<QueuedMail>> &due)
{
    if (!due)
        return fail(due.error());
    m_run->mail = *due;
    onResult(m_store.read(Store::Lane::Page, m_run->job, &readWorkspace), this,
             [this](const Result<Workspace> &workspace) {
                 if (!workspace)
                     return fail(workspace.error());
                 m_run->workspace = *workspace;
                 takeNext();
             });
}

void MailDispatcher::takeNext()
{
    m_run->job.setProgress(m_run->next, m_run->mail.size());
    if (m_run->next == m_run->mail.size())
        return finish(std::nullopt);
    const auto prepared = m_authority.execute(PrepareDelivery{m_run->current().id}, m_run->job);
    onResult(prepared, this, [this](const Result<Outcome> &outcome) {
        if (outcome)
            return send(*outcome);
        const bool wasTakenBack =
            outcome.error().kind == ErrorKind::NotFound || outcome.error().kind == ErrorKind::Conflict;
        if (!wasTakenBack)
            return finish(outcome.error());
        ++m_run->next;
        takeNext();
    });
}

void MailDispatcher::send(const Outcome &prepared)
{
    const QueuedMail &mail = m_run->current();
    const Workspace &workspace = m_run->workspace;
    const QDateTime now = m_clock.now();
    const InvitationMail invitation{workspace.name,
                                    workspace.mail.sender,
                                    mail.email,
                                    mail.name,
                                    prepared.secrets.constFirst().secret,
                                    now.addMSecs(workspace.invitationLifetimeMs)};
    const auto message = invitationMessage(invitation, now, MailUse::Send);
    if (!message && validate(workspace.mail).isEmpty()) // nothing is wrong but the address
        return record(MailAttempt::Kind::Refused, message.error().message);
    const OutgoingMail outgoing{mail.email, message.value_or(SecretString())};
    const auto sent = QtConcurrent::run(
        [settings = workspace.mail, password = m_run->password, outgoing, job = m_run->job]() -> Result<void> {
            const auto result = sendMail(settings, password, outgoing, job);
            endCryptoThread();
            return result;
        });
    onResult(sent, this, [this](const Result<void> &result) { onSent(result); });
}

void MailDispatcher::onSent(const Result<void> &result)
{
    if (result)
        return record(MailAttempt::Kind::Sent, {});
    const Error &error = result.error();
    switch (error.kind) {
    case ErrorKind::RateLimited:
        return record(MailAttempt::Kind::Later, error.detail);
    case ErrorKind::Forbidden:
        return record(MailAttempt::Kind::Refused, error.detail.isEmpty() ? error.message : error.detail);
    case ErrorKind::Network:
    case ErrorKind::Timeout:
        return record(MailAttempt::Kind::Later, error.message, error); // the others would not get through either
    default:
        return finish(error);
    }
}

/// Also after the job was cancelled: what the server has taken is recorded.
void MailDispatcher::record(MailAttempt::Kind kind, const QString &reason, std::optional<Error> thenEnd)
{
    const bool isFinal = kind == MailAttempt::Kind::Refused;
    const auto recorded = m_authority.execute(RecordDelivery{m_run->current().id, reason, isFinal});
    onResult(recorded, this, [this, kind, reason, thenEnd = std::move(thenEnd)](const Result<Outcome> &outcome) {
        if (!outcome && outcome.error().kind != ErrorKind::NotFound) // that one was taken back meanwhile
            return finish(outcome.error());
        MailRun &result = m_run->result;
        ++(kind == MailAttempt::Kind::Sent    ? result.sent
           : kind == MailAttempt::Kind::Later ? result.later
                                              : result.refused);
        const QString email = m_run->current().email;
        ++m_run->next;
        emit attempted({kind, email, reason});
        if (thenEnd)
            finish(thenEnd);
        else
            takeNext();
    });
}

void MailDispatcher::finish(const std::optional<Error> &error)
{
    const auto run = std::move(m_run);
    run->result.left = run->mail.size() - run->next;
    run->result.error = error;
    run->promise.addResult(std::move(run->result));
    run->promise.finish();
}

void MailDispatcher::fail(const Error &error)
{
    const auto run = std::move(m_run);
    run->promise.addResult(tl::unexpected(error));
    run->promise.finish();
}

} // namespace gatehouse
