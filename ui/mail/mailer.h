// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authority/maildispatcher.h"
#include "ui/pages/pagecontext.h"

#include <QTimer>

namespace gatehouse {

/// A message about invitations that have not been sent.
struct MailStatus
{
    QString text;          ///< empty: no message
    QString action;        ///< label of the button: "Retry"; empty: no button
    bool isProblem = true; ///< else they are only waiting
};

/// How invitations are sent.
enum class MailDelivery {
    Automatic,
    Manual, ///< when the user enters the password or tries again
    None,   ///< no mail server is configured
};

/// `problem`: the error that ended the last run.
[[nodiscard]] MailStatus mailStatus(const OutboxState &outbox, const std::optional<Error> &problem,
                                    MailDelivery delivery);

/// Sends invitations while a workspace is open: new ones immediately, temporarily rejected ones when their next attempt
/// is due, and those left from before. Asks for the mail server's password only after the user has invited someone or
/// pressed the button. GUI thread.
class Mailer final : public QObject
{
    Q_OBJECT

public:
    /// `context` and `window` (the parent of dialogs) must outlive the mailer.
    Mailer(const PageContext &context, QWidget *window, QObject *parent = nullptr);
    ~Mailer() override;

    [[nodiscard]] const MailStatus &status() const { return m_status; }

    /// Reads the outbox. Call it after opening, and when users or settings have changed.
    void refresh();
    /// The action of the button. Sends everything in the outbox, also what was permanently rejected, and asks for the
    /// password if needed. Opens the settings if there is no mail server.
    void retry();

signals:
    void statusChanged();
    /// A message for the status line.
    void notice(const QString &text);

private:
    void onState(const OutboxState &state);
    void resetOnNewSettings();
    void sendDue(bool isNew);
    void send(MailSelection selection, const SecretString &password);
    void askPassword(MailSelection selection);
    void savePassword(const SecretString &password, bool isSaveChosen);
    void onVaultChanged();
    void onFinished(const Result<MailRun> &result);
    void schedule(const QDateTime &at);
    void openSettings();
    void updateStatus();
    [[nodiscard]] bool canSend() const;

    const PageContext &m_context;
    QWidget *m_window;
    MailDispatcher m_dispatcher;
    QTimer m_timer;
    OutboxState m_state;
    MailStatus m_status;
    std::optional<Error> m_problem; ///< the error that ended the last run
    QDateTime m_notBefore;          ///< no automatic attempt before this, after a network failure
    qint64 m_newestSeen = 0;
    MailSettings m_usedSettings;
    QString m_usedIssuer;
    bool m_isFirstRefresh = true;
    bool m_isSending = false; ///< until the result of a run has been processed
    bool m_isPaused = false;  ///< the user cancelled
    bool m_isAsking = false;
    bool m_isPasswordSaved = false; ///< encrypted in the workspace
};

} // namespace gatehouse
