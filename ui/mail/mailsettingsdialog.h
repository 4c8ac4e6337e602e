// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authority/command.h"
#include "core/jobs/jobcontext.h"
#include "ui/dialogs/editordialog.h"
#include "ui/dialogs/services.h"

class QComboBox;
class QLineEdit;

namespace gatehouse {

/// The mail server for invitations: host, port, security, login, sender; with a test message (U1). Show it with open().
class MailSettingsDialog final : public EditorDialog
{
    Q_OBJECT

public:
    MailSettingsDialog(const Services &services, QWidget *parent);
    ~MailSettingsDialog() override;

signals:
    /// Saved. Emitted before the dialog closes.
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

/// A one-line summary of the settings.
[[nodiscard]] QString mailSummary(const MailSettings &settings);

} // namespace gatehouse
