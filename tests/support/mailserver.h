// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/mailsettings.h"

#include <QJsonObject>
#include <QList>
#include <QProcess>
#include <QTemporaryDir>

namespace gatehouse {

/// A real mail server on loopback, tests/support/smtpserver.py, with a mailbox of its own; ends with this object.
class MailServer final
{
public:
    /// `arguments` as smtpserver.py takes them, without the mailbox. Does not return before it listens.
    explicit MailServer(const QStringList &arguments = {});
    ~MailServer();

    [[nodiscard]] int port() const { return m_port; }
    /// No TLS, no login.
    [[nodiscard]] MailSettings settings() const;
    /// What was taken, as smtpserver.py's parse() reads it, in the order of arrival.
    [[nodiscard]] QList<QJsonObject> messages() const;
    /// Whether a mail to silent@… was tried.
    [[nodiscard]] bool wasMetWithSilence() const;
    /// Lets mails to silent@… through.
    void endSilence() const;

private:
    QTemporaryDir m_mailbox;
    QProcess m_process;
    int m_port = 0;
};

/// The script's answer to `arguments`, fed with `input`.
[[nodiscard]] QByteArray runMailScript(const QStringList &arguments, const QByteArray &input = {});

/// What Python's email library reads in a message.
[[nodiscard]] QJsonObject parsedMail(QByteArrayView message);

} // namespace gatehouse
