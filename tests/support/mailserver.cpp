// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/mailserver.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

const QString script = QStringLiteral(GATEHOUSE_TEST_SUPPORT "/smtpserver.py");
const QString python = u"/usr/bin/python3"_s; // the one that the system's packages belong to

} // namespace

MailServer::MailServer(const QStringList &arguments)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(python, QStringList{u"-B"_s, script, u"--mailbox"_s, m_mailbox.path()} + arguments);
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(30000))
            qFatal("smtpserver.py does not start");
    }
    m_port = m_process.readLine().trimmed().toInt();
}

MailServer::~MailServer()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(10000))
        m_process.kill();
    m_process.waitForFinished();
}

MailSettings MailServer::settings() const
{
    MailSettings settings;
    settings.host = u"127.0.0.1"_s;
    settings.port = m_port;
    settings.security = MailSecurity::None;
    settings.sender = u"gatehouse@example.com"_s;
    return settings;
}

QList<QJsonObject> MailServer::messages() const
{
    QList<QJsonObject> messages;
    for (int number = 1;; ++number) {
        QFile file(m_mailbox.filePath(QString::number(number) + u".json"_s));
        if (!file.open(QIODevice::ReadOnly))
            return messages;
        messages << QJsonDocument::fromJson(file.readAll()).object();
    }
}

bool MailServer::wasMetWithSilence() const
{
    return QFile::exists(m_mailbox.filePath(u"silent.txt"_s));
}

void MailServer::endSilence() const
{
    QFile file(m_mailbox.filePath(u"go.txt"_s));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("go.txt cannot be made");
}

QByteArray runMailScript(const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(python, QStringList{u"-B"_s, script} + arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("smtpserver.py failed");
    return process.readAllStandardOutput();
}

QJsonObject parsedMail(QByteArrayView message)
{
    return QJsonDocument::fromJson(runMailScript({u"--parse"_s}, message.toByteArray())).object();
}

} // namespace gatehouse
