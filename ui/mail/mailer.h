// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authority/maildispatcher.h"
#include "ui/pages/pagecontext.h"

#include <QTimer>

namespace gatehouse {

/// What is to be told of invitations that could not be mailed.
struct MailNews
{
    QString text;          ///< empty: nothing
    QString action;        ///< what a button beside it does: "Retry"; empty: there is nothing to do
    bool isProblem = true; ///< else they only wait
};

/// How mail goes out.
enum class MailWay {
    ByItself,
    BySomebody, ///< who gives the password, or tries again
    None,       ///< no mail server is set up (any more)
};

/// `problem` is what ended the last run early. Pure.
[[nodiscard]] MailNews mailNews(const OutboxState &outbox, const std::optional<Error> &problem, MailWay way);

/// Mails invitations while a workspace is shown: those just made at once, those refused for now when their time has
/// come, and what a former session left. Asks for the mail server's password once, when somebody has just invited or
/// presses the button; never of its own accord. GUI thread.
class Mailer final : public QObject
{
    Q_OBJECT

public:
    /// `context` and `window`, over which it asks, outlive the mailer.
    Mailer(const PageContext &context, QWidget *window, QObject *parent = nullptr);
    ~Mailer() override;

    [[nodiscard]] const MailNews &news() const { return m_news; }

    /// Looks at the outbox: after opening, and whenever users or the settings have changed.
    void refresh();
    /// What the button beside the news does. Tries everything that waits, also what was refused for good, and asks for
    /// the password where it is needed; without a mail server, opens its settings.
    void retry();

signals:
    void newsChanged();
    /// For the status line.
    void notice(const QString &text);

private:
    void onState(const OutboxState &state);
    void forgetProblemOfOtherSettings();
    void sendDue(bool isNew);
    void send(MailSelection selection, const SecretString &password);
    void askPassword(MailSelection selection);
    void keep(const SecretString &password, bool isToBeKept);
    void onVaultChanged();
    void onFinished(const Result<MailRun> &result);
    void schedule(const QDateTime &at);
    void openSettings();
    void updateNews();
    [[nodiscard]] bool maySend() const;

    const PageContext &m_context;
    QWidget *m_window;
    MailDispatcher m_dispatcher;
    QTimer m_timer;
    OutboxState m_state;
    MailNews m_news;
    std::optional<Error> m_problem; ///< what ended the last run early
    QDateTime m_notBefore;          ///< not by itself; after the network has failed
    qint64 m_newestSeen = 0;
    MailSettings m_usedSettings;
    QString m_usedIssuer;
    bool m_isFirstLook = true;
    bool m_isSending = false; ///< until the outcome of a run is taken in, not only until the run ends
    bool m_isPaused = false;  ///< by somebody who cancelled
    bool m_isAsking = false;
    bool m_isPasswordKept = false; ///< sealed, in the workspace
};

} // namespace gatehouse
