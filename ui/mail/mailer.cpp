// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mail/mailer.h"

#include "core/store/file/store.h"
#include "core/store/vault/sealedplaces.h"
#include "ui/jobs/jobbar.h"
#include "ui/mail/mailpassword.h"
#include "ui/mail/mailpassworddialog.h"
#include "ui/mail/mailsettingsdialog.h"

#include <algorithm>
#include <chrono>

namespace gatehouse {

namespace {

constexpr qint64 pauseAfterFailureMs = 60'000;
constexpr qint64 longestTimerMs =
    3'600'000; // wakes up at least hourly, because the clock may be set and the computer may sleep

} // namespace

MailNews mailNews(const OutboxState &outbox, const std::optional<Error> &problem, MailWay way)
{
    const int waiting = static_cast<int>(outbox.waiting);
    const int refused = static_cast<int>(outbox.refused);
    if (way == MailWay::None && waiting + refused > 0)
        return {Mailer::tr("%n invitation(s) waiting to be sent. No mail server is configured.", nullptr,
                           waiting + refused),
                Mailer::tr("Configure…"), false};
    if (problem && waiting > 0)
        return {Mailer::tr("%n invitation(s) waiting to be sent. %1", nullptr, waiting).arg(problem->message),
                Mailer::tr("Retry")};
    if (refused > 0)
        //: %1 is the answer of the mail server
        return {
            Mailer::tr("%n invitation(s) rejected by the mail server: %1", nullptr, refused).arg(outbox.lastRefusal),
            Mailer::tr("Retry")};
    if (outbox.failed > 0)
        //: %1 is the answer of the mail server
        return {Mailer::tr("%n invitation(s) could not be sent yet: %1", nullptr, static_cast<int>(outbox.failed))
                    .arg(outbox.lastFailure),
                Mailer::tr("Retry")};
    if (waiting > 0 && way == MailWay::BySomebody)
        return {Mailer::tr("%n invitation(s) waiting to be sent.", nullptr, waiting), Mailer::tr("Send…"), false};
    return {};
}

Mailer::Mailer(const PageContext &context, QWidget *window, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_window(window)
    , m_dispatcher(context.authority, context.store, context.clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Mailer::refresh);
    connect(&context.store.vault(), &Vault::stateChanged, this, &Mailer::onVaultChanged, Qt::QueuedConnection);
}

Mailer::~Mailer() = default;

void Mailer::refresh()
{
    onResult(m_context.store.read(Store::Lane::Page, {}, &readOutboxState), this,
             [this](const Result<OutboxState> &state) {
                 if (state)
                     onState(*state);
             });
}

void Mailer::retry()
{
    if (m_isSending || m_isAsking)
        return;
    if (!m_context.workspace.mail.isSet())
        return openSettings();
    if (!maySend())
        return;
    m_isPaused = false;
    m_notBefore = QDateTime();
    if (const auto password = m_context.mailPassword->find(m_context.workspace.mail))
        send(MailSelection::All, *password);
    else
        askPassword(MailSelection::All);
}

void Mailer::onState(const OutboxState &state)
{
    const bool isNew = !m_isFirstLook && state.newestId > m_newestSeen;
    m_isFirstLook = false;
    forgetProblemOfOtherSettings();
    m_newestSeen = std::max(m_newestSeen, state.newestId);
    m_state = state;
    if (state.waiting == 0)
        m_problem.reset();
    updateNews();
    if (!m_isSending && !m_isAsking && state.waiting > 0 && maySend())
        sendDue(isNew);
}

/// A problem with the old settings does not apply to new ones.
void Mailer::forgetProblemOfOtherSettings()
{
    const Workspace &workspace = m_context.workspace;
    if (workspace.mail == m_usedSettings && workspace.issuer == m_usedIssuer)
        return;
    m_usedSettings = workspace.mail;
    m_usedIssuer = workspace.issuer;
    m_problem.reset();
    m_notBefore = QDateTime();
    m_isPaused = false;
}

void Mailer::sendDue(bool isNew)
{
    const QDateTime now = m_context.clock.now();
    if (isNew) {
        m_isPaused = false;
        m_notBefore = QDateTime();
    }
    if (m_isPaused)
        return;
    const QDateTime at = m_notBefore.isValid() ? std::max(m_notBefore, m_state.nextAttemptAt) : m_state.nextAttemptAt;
    if (at > now)
        return schedule(at);
    if (const auto password = m_context.mailPassword->find(m_context.workspace.mail))
        send(MailSelection::Due, *password);
    else if (isNew)
        askPassword(MailSelection::Due);
}

void Mailer::send(MailSelection selection, const SecretString &password)
{
    m_timer.stop();
    m_isSending = true;
    const JobContext job;
    const auto run = m_dispatcher.run(selection, password, job);
    m_context.jobs.track(tr("Sending invitations"), job, run);
    onResult(run, this, [this](const Result<MailRun> &result) { onFinished(result); });
    updateNews();
}

void Mailer::askPassword(MailSelection selection)
{
    m_isAsking = true;
    const MailSettings settings = m_context.workspace.mail;
    const bool wasWrong = m_problem && m_problem->kind == ErrorKind::Unauthenticated;
    auto *dialog = new MailPasswordDialog(settings, wasWrong ? m_problem->message : QString(), m_window);
    if (m_context.store.vault().isUnlocked())
        dialog->offerToKeep(m_isPasswordKept);
    connect(dialog, &MailPasswordDialog::given, this, [=, this](const SecretString &password) {
        m_context.mailPassword->remember(settings, password);
        keep(password, dialog->isToBeKept());
        send(selection, password);
    });
    connect(dialog, &QDialog::finished, this, [this] {
        m_isAsking = false;
        updateNews();
    });
    dialog->open();
}

void Mailer::keep(const SecretString &password, bool isToBeKept)
{
    if (!isToBeKept && !m_isPasswordKept)
        return;
    const auto sealed = isToBeKept ? std::optional(password) : std::nullopt;
    onResult(m_context.authority.execute(SetMailPassword{sealed}), this,
             [this, isToBeKept](const Result<Outcome> &done) {
                 if (done)
                     m_isPasswordKept = isToBeKept;
                 else
                     emit notice(done.error().message);
             });
}

/// Loads the saved password when the vault is unlocked, and forgets it when it is locked.
void Mailer::onVaultChanged()
{
    const Vault &vault = m_context.store.vault();
    if (!vault.isUnlocked()) {
        m_context.mailPassword->forget();
        return updateNews();
    }
    const MailSettings settings = m_context.workspace.mail;
    onResult(m_context.store.read(Store::Lane::Page, {},
                                  [&vault](Connection &connection) { return readMailPassword(connection, vault); }),
             this, [this, settings](const Result<std::optional<SecretString>> &password) {
                 m_isPasswordKept = password && *password;
                 if (!m_isPasswordKept || settings != m_context.workspace.mail)
                     return;
                 m_context.mailPassword->remember(settings, **password);
                 refresh();
             });
}

void Mailer::onFinished(const Result<MailRun> &result)
{
    m_isSending = false;
    m_problem.reset();
    if (!result)
        m_problem = result.error();
    else if (result->error)
        m_problem = result->error;
    if (m_problem && m_problem->kind == ErrorKind::Cancelled) {
        m_problem.reset();
        m_isPaused = true;
    } else if (m_problem) {
        m_notBefore = m_context.clock.now().addMSecs(pauseAfterFailureMs);
        m_isPaused = m_problem->kind != ErrorKind::Network && m_problem->kind != ErrorKind::Timeout;
    }
    if (m_problem && m_problem->kind == ErrorKind::Unauthenticated)
        m_context.mailPassword->forget();
    if (result && result->sent > 0)
        emit notice(tr("%n invitation(s) sent.", nullptr, static_cast<int>(result->sent)));
    refresh();
}

void Mailer::schedule(const QDateTime &at)
{
    const qint64 ms = m_context.clock.now().msecsTo(at);
    m_timer.start(std::chrono::milliseconds(std::clamp<qint64>(ms, 1, longestTimerMs)));
}

void Mailer::openSettings()
{
    (new MailSettingsDialog(m_context, m_window))->open();
}

void Mailer::updateNews()
{
    const MailSettings &mail = m_context.workspace.mail;
    const bool sendsByItself = !m_isPaused && m_context.mailPassword->find(mail).has_value();
    const Capabilities can = m_context.authority.capabilities();
    MailNews news;
    if (can.can(Verb::Invite, Resource::User) && !m_isSending)
        news = mailNews(m_state, m_problem,
                        !mail.isSet()   ? MailWay::None
                        : sendsByItself ? MailWay::ByItself
                                        : MailWay::BySomebody);
    if (!mail.isSet() && !can.can(Verb::Edit, Resource::Client)) // the permission that UpdateWorkspace needs
        news.action.clear();
    m_news = std::move(news);
    emit newsChanged();
}

bool Mailer::maySend() const
{
    return m_context.workspace.mail.isSet() && m_context.authority.capabilities().can(Verb::Invite, Resource::User);
}

} // namespace gatehouse
