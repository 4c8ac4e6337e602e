// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mail/mailsettingsdialog.h"

#include "core/authority/authority.h"
#include "core/base/clock.h"
#include "core/base/secretstring.h"
#include "core/domain/email.h"
#include "core/mail/invitationmail.h"
#include "core/mail/smtpclient.h"
#include "core/store/file/store.h"
#include "core/store/rows/workspacerows.h"
#include "ui/forms/fieldform.h"
#include "ui/forms/labels.h"
#include "ui/mail/mailpassword.h"
#include "ui/mail/mailpassworddialog.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr int mailSettingsWidth = 600;

/// Handles Return itself, or the dialog would save and close instead of sending the test message.
class RecipientField final : public QLineEdit
{
protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            emit returnPressed();
        else
            QLineEdit::keyPressEvent(event);
    }
};

} // namespace

MailSettingsDialog::MailSettingsDialog(const Services &services, QWidget *parent)
    : EditorDialog(tr("Mail server"), tr("Save"), services.prompts, parent)
    , m_services(services)
    , m_host(new QLineEdit)
    , m_port(new QLineEdit)
    , m_security(new QComboBox)
    , m_user(new QLineEdit)
    , m_sender(new QLineEdit)
    , m_recipient(new RecipientField)
    , m_send(new QPushButton(tr("Send a &test message")))
    , m_testResult(plainLabel({}))
{
    addRows();
    addTestRow();
    fit(mailSettingsWidth);
    load();
}

MailSettingsDialog::~MailSettingsDialog()
{
    m_job.cancel();
}

void MailSettingsDialog::addRows()
{
    m_host->setPlaceholderText(u"mail.example.com"_s);
    form()->addRow(u"smtpHost"_s, tr("&Server"), m_host,
                   tr("Sends invitations. Leave empty to pass on invitation links yourself."));
    m_security->addItems({tr("None (this computer only)"), tr("STARTTLS"), tr("TLS")}); // in the order of MailSecurity
    form()->addRow(u"smtpSecurity"_s, tr("S&ecurity"), m_security);
    m_port->setMaxLength(5);
    m_port->setInputMethodHints(Qt::ImhDigitsOnly);
    form()->addRow(u"smtpPort"_s, tr("&Port"), m_port);
    form()->addRow(
        u"smtpUser"_s, tr("&Login"), m_user,
        tr("Leave empty if the server requires no login. You are asked for the password when mail is sent."));
    m_sender->setPlaceholderText(u"gatehouse@example.com"_s);
    form()->addRow(u"smtpSender"_s, tr("Se&nder"), m_sender, tr("The sender address of invitations."));
    connect(m_security, &QComboBox::currentIndexChanged, this, &MailSettingsDialog::onSecurityChanged);
}

void MailSettingsDialog::addTestRow()
{
    auto *test = new QWidget;
    m_recipient->setObjectName(u"testRecipient"_s);
    m_send->setObjectName(u"sendTest"_s);
    m_send->setAutoDefault(false);
    m_testResult->setObjectName(u"testResult"_s);
    m_testResult->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::Between);
    row->addWidget(m_recipient, 1);
    row->addWidget(m_send);
    auto *column = new QVBoxLayout(test);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(row);
    column->addWidget(m_testResult);
    test->setFocusProxy(m_recipient);
    form()->addRow(u"smtpTest"_s, tr("Test &recipient"), test);
    setTestText({}, false);
    connect(m_send, &QPushButton::clicked, this, &MailSettingsDialog::startTest);
    connect(m_recipient, &QLineEdit::returnPressed, m_send, &QPushButton::click); // disabled while a test is running
}

/// Changes the default port with the security, unless the user chose another port.
void MailSettingsDialog::onSecurityChanged()
{
    const auto security = static_cast<MailSecurity>(m_security->currentIndex());
    if (m_port->text() == QString::number(defaultPort(m_shownSecurity)))
        m_port->setText(QString::number(defaultPort(security)));
    m_shownSecurity = security;
    explainSecurity();
}

void MailSettingsDialog::explainSecurity()
{
    QString hint = tr("Encrypted from the start, usually on port 465.");
    if (m_shownSecurity == MailSecurity::StartTls)
        hint = tr("Switches to encryption after connecting, usually on port 587. Nothing is sent unencrypted.");
    else if (m_shownSecurity == MailSecurity::None)
        hint = tr("Not encrypted. Only for a server on localhost.");
    form()->row(u"smtpSecurity"_s)->setHint(hint);
}

void MailSettingsDialog::load()
{
    setBusy(tr("Loading…"));
    const auto read = m_services.store.read(Store::Lane::Page, m_job, &readWorkspace);
    onResult(read, this, [this](const Result<Workspace> &result) {
        if (!result)
            return showUnavailable(result.error());
        show(*result);
        m_loaded = true;
        setIdle();
        fit(mailSettingsWidth);
        form()->focusField(u"smtpHost"_s);
    });
}

void MailSettingsDialog::show(const Workspace &workspace)
{
    m_base = workspace;
    const MailSettings &mail = workspace.mail;
    m_shownSecurity = mail.security;
    m_host->setText(mail.host);
    m_port->setText(QString::number(mail.port));
    m_security->setCurrentIndex(static_cast<int>(mail.security));
    m_user->setText(mail.user);
    m_sender->setText(mail.sender);
    explainSecurity();
}

MailSettings MailSettingsDialog::settings() const
{
    MailSettings settings;
    settings.host = m_host->text().trimmed();
    settings.port = m_port->text().toInt(); // 0, which is invalid, if it is not a number
    settings.security = static_cast<MailSecurity>(m_security->currentIndex());
    settings.user = m_user->text().trimmed();
    settings.sender = m_sender->text().trimmed();
    return settings;
}

Problems MailSettingsDialog::problems() const
{
    return validate(settings());
}

bool MailSettingsDialog::isModified() const
{
    return m_loaded && settings() != m_base.mail;
}

void MailSettingsDialog::submit()
{
    setBusy(tr("Saving…"));
    Workspace workspace = m_base;
    workspace.mail = settings();
    onResult(m_services.authority.execute(UpdateWorkspace{workspace}), this, [this](const Result<Outcome> &outcome) {
        if (!outcome)
            return showFailure(outcome.error());
        setIdle();
        emit saved(settings());
        finish();
    });
}

void MailSettingsDialog::startTest()
{
    if (!m_loaded)
        return;
    const QString recipient = m_recipient->text().trimmed();
    if (m_host->text().trimmed().isEmpty())
        return setTestText(tr("Enter a server first."), true);
    if (const Problems wrong = problems(); !wrong.isEmpty())
        return setTestText(wrong.first().message, true);
    if (const QString problem = recipient.isEmpty() ? QString() : emailProblem(recipient); !problem.isEmpty())
        return setTestText(problem, true);
    const MailPassword *known = m_services.mailPassword;
    const auto password = known ? known->find(settings()) : MailPassword().find(settings());
    if (password)
        sendTest(*password);
    else
        askPassword();
}

void MailSettingsDialog::askPassword()
{
    auto *dialog = new MailPasswordDialog(settings(), {}, this);
    connect(dialog, &MailPasswordDialog::given, this, [this](const SecretString &password) { sendTest(password); });
    dialog->open();
}

void MailSettingsDialog::sendTest(const SecretString &password)
{
    const MailSettings mail = settings();
    const QString typed = m_recipient->text().trimmed();
    const QString recipient = typed.isEmpty() ? mail.sender : typed;
    const auto message = testMessage(m_base.name, mail.sender, recipient, m_services.clock.now());
    if (!message)
        return setTestText(message.error().message, true);
    m_send->setEnabled(false);
    setTestText(tr("Sending…"), false);
    const auto sent = QtConcurrent::run(
        [mail, password, outgoing = OutgoingMail{recipient, *message}, job = m_job]() -> Result<void> {
            const auto result = sendMail(mail, password, outgoing, job);
            endCryptoThread();
            return result;
        });
    onResult(sent, this, [this, mail, password, recipient](const Result<void> &result) {
        m_send->setEnabled(true);
        if (result && m_services.mailPassword)
            m_services.mailPassword->remember(mail, password);
        showTestResult(result, recipient);
    });
}

void MailSettingsDialog::showTestResult(const Result<void> &result, const QString &recipient)
{
    if (result)
        return setTestText(tr("Sent. Check the mailbox of %1.").arg(recipient), false);
    if (result.error().kind == ErrorKind::Unauthenticated && !settings().user.isEmpty()) {
        if (m_services.mailPassword)
            m_services.mailPassword->forget();
    }
    setTestText(result.error().message, true);
}

void MailSettingsDialog::setTestText(const QString &text, bool isBad)
{
    m_testResult->setText(text);
    setTextRole(m_testResult, isBad ? ColorRole::Bad : ColorRole::Text);
    m_testResult->setVisible(!text.isEmpty());
    form()
        ->row(u"smtpTest"_s)
        ->setHint(text.isEmpty()
                      ? tr("Uses the settings above, even if they are not saved. Leave empty to send to the sender.")
                      : QString());
    refresh();
}

QString mailSummary(const MailSettings &settings)
{
    if (!settings.isSet())
        return MailSettingsDialog::tr("Not configured. You pass on invitation links yourself.");
    switch (settings.security) {
    case MailSecurity::StartTls:
        return MailSettingsDialog::tr("Invitations are sent through %1 with STARTTLS.").arg(settings.host);
    case MailSecurity::Tls:
        return MailSettingsDialog::tr("Invitations are sent through %1 with TLS.").arg(settings.host);
    case MailSecurity::None:
        break;
    }
    return MailSettingsDialog::tr("Invitations are sent through %1 on this computer.").arg(settings.host);
}

} // namespace gatehouse
