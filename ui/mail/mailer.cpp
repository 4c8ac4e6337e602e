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
/// Wake up at least hourly, because the clock may be set and the computer may sleep.
constexpr qint64 maxTimerMs = 3'600'000;

} // namespace

MailStatus mailStatus(const OutboxState &outbox, const std::optional<Error> &problem, MailDelivery delivery)
{
    const int waiting = static_cast<int>(outbox.waiting);
    const int refused = static_cast<int>(outbox.refused);
    if (delivery == MailDelivery::None && waiting + refused > 0)
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
    if (waiting > 0 && delivery == MailDelivery::Manual)
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
    if (!canSend())
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
    const bool isNew = !m_isFirstRefresh && state.newestId > m_newestSeen;
    m_isFirstRefresh = false;
    resetOnNewSettings();
    m_newestSeen = std::max(m_newestSeen, state.newestId);
    m_state = state;
    if (state.waiting == 0)
        m_problem.reset();
    updateStatus();
    if (!m_isSending && !m_isAsking && state.waiting > 0 && canSend())
        sendDue(isNew);
}

/// A problem with the old settings does not apply to new ones.
void Mailer::resetOnNewSettings()
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
    updateStatus();
}

void Mailer::askPassword(MailSelection selection)
{
    m_isAsking = true;
    const MailSettings settings = m_context.workspace.mail;
    const bool wasWrong = m_problem && m_problem->kind == ErrorKind::Unauthenticated;
    auto *dialog = new MailPasswordDialog(settings, wasWrong ? m_problem->message : QString(), m_window);
    if (m_context.store.vault().isUnlocked())
        dialog->offerToSave(m_isPasswordSaved);
    connect(dialog, &MailPasswordDialog::given, this, [=, this](const SecretString &password) {
        m_context.mailPassword->remember(settings, password);
        savePassword(password, dialog->isSaveChosen());
        send(selection, password);
    });
    connect(dialog, &QDialog::finished, this, [this] {
        m_isAsking = false;
        updateStatus();
    });
    dialog->open();
}

void Mailer::savePassword(const SecretString &password, bool isSaveChosen)
{
    if (!isSaveChosen && !m_isPasswordSaved)
        return;
    const auto sealed = isSaveChosen ? std::optional(password) : std::nullopt;
    onResult(m_context.authority.execute(SetMailPassword{sealed}), this,
             [this, isSaveChosen](const Result<Outcome> &done) {
                 if (done)
                     m_isPasswordSaved = isSaveChosen;
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
        return updateStatus();
    }
    const MailSettings settings = m_context.workspace.mail;
    onResult(m_context.store.read(Store::Lane::Page, {},
                                  [&vault](Connection &connection) { return readMailPassword(connection, vault); }),
             this, [this, settings](const Result<std::optional<SecretString>> &password) {
                 m_isPasswordSaved = password && *password;
                 if (!m_isPasswordSaved || settings != m_context.workspace.mail)
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
    m_timer.start(std::chrono::milliseconds(std::clamp<qint64>(ms, 1, maxTimerMs)));
}

void Mailer::openSettings()
{
    (new MailSettingsDialog(m_context, m_window))->open();
}

void Mailer::updateStatus()
{
    const MailSettings &mail = m_context.workspace.mail;
    const bool isAutomatic = !m_isPaused && m_context.mailPassword->find(mail).has_value();
    const Capabilities can = m_context.authority.capabilities();
    MailStatus status;
    if (can.can(Verb::Invite, Resource::User) && !m_isSending)
        status = mailStatus(m_state, m_problem,
                            !mail.isSet() ? MailDelivery::None
                            : isAutomatic ? MailDelivery::Automatic
                                          : MailDelivery::Manual);
    if (!mail.isSet() && !can.can(Verb::Edit, Resource::Client)) // the permission that UpdateWorkspace needs
        status.action.clear();
    m_status = std::move(status);
    emit statusChanged();
}

bool Mailer::canSend() const
{
    return m_context.workspace.mail.isSet() && m_context.authority.capabilities().can(Verb::Invite, Resource::User);
}

} // namespace gatehouse
