// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authority/command.h"
#include "core/jobs/jobcontext.h"
#include "ui/dialogs/editordialog.h"
#include "ui/dialogs/services.h"

class QComboBox;
class QLineEdit;

namespace gatehouse {

/// Where invitations are mailed: server, port, security, login, sender; and a test message to see that it works (U1).
/// Show it with open().
class MailSettingsDialog final : public EditorDialog
{
    Q_OBJECT

public:
    MailSettingsDialog(const Services &services, QWidget *parent);
    ~MailSettingsDialog() override;

signals:
    /// Stored. The dialog closes right after it.
    void saved(const gatehouse::MailSettings &settings);

protected:
    [[nodiscard]] Problems problems() const override;
    [[nodiscard]] bool isModified() const override;
    void submit() override;

private:
    void addRows();
    void addTestRow();
    void load();
    void show(const Workspace &workspace);
    void onSecurityChanged();
    void explainSecurity();
    [[nodiscard]] MailSettings settings() const;

    void startTest();
    void askPassword();
    void sendTest(const SecretString &password);
    void showTestResult(const Result<void> &result, const QString &recipient);
    void setTestText(const QString &text, bool isBad);

    Services m_services;
    JobContext m_job;
    QLineEdit *m_host;
    QLineEdit *m_port;
    QComboBox *m_security;
    QLineEdit *m_user;
    QLineEdit *m_sender;
    QLineEdit *m_recipient;
    QPushButton *m_send;
    QLabel *m_testResult;
    Workspace m_base;
    MailSecurity m_shownSecurity = MailSecurity::StartTls;
    bool m_loaded = false;
};

/// The settings in a few words: "mail.example.com, STARTTLS", or that there are none.
[[nodiscard]] QString mailSummary(const MailSettings &settings);

} // namespace gatehouse
