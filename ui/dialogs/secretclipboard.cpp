// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/secretclipboard.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QGuiApplication>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

QByteArray digest(QByteArrayView text)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(text);
    return hash.result();
}

QList<QClipboard::Mode> modes()
{
    QList<QClipboard::Mode> modes{QClipboard::Clipboard};
    if (QGuiApplication::clipboard()->supportsSelection())
        modes.append(QClipboard::Selection);
    return modes;
}

} // namespace

SecretClipboard::SecretClipboard(std::chrono::milliseconds lifetime, QObject *parent)
    : QObject(parent)
    , m_lifetime(lifetime)
{
    m_end.setSingleShot(true);
    m_end.setInterval(lifetime);
    m_tick.setInterval(qMin(lifetime, std::chrono::milliseconds(1000)));
    connect(&m_end, &QTimer::timeout, this, &SecretClipboard::clear);
    connect(&m_tick, &QTimer::timeout, this, [this] { emit countdown(secondsLeft()); });
    connect(qApp, &QCoreApplication::aboutToQuit, this, &SecretClipboard::clear);
}

SecretClipboard::~SecretClipboard()
{
    clear();
}

void SecretClipboard::copy(const SecretString &secret)
{
    m_digest = digest(secret.reveal());
    for (const QClipboard::Mode mode : modes()) {
        auto *data = new QMimeData;
        data->setText(QString::fromUtf8(secret.reveal()));
        data->setData(u"x-kde-passwordManagerHint"_s, "secret");
        QGuiApplication::clipboard()->setMimeData(data, mode);
    }
    m_end.start();
    m_tick.start();
    emit countdown(secondsLeft());
}

void SecretClipboard::clear()
{
    if (m_digest.isEmpty() || !qGuiApp)
        return;
    QClipboard *clipboard = QGuiApplication::clipboard();
    for (const QClipboard::Mode mode : modes()) {
        if (holdsOurs(clipboard->text(mode)))
            clipboard->clear(mode);
    }
    m_digest.clear();
    m_end.stop();
    m_tick.stop();
    emit countdown(0);
}

int SecretClipboard::secondsLeft() const
{
    return m_end.isActive() ? (m_end.remainingTime() + 999) / 1000 : 0;
}

bool SecretClipboard::holdsOurs(const QString &text) const
{
    return digest(text.toUtf8()) == m_digest;
}

} // namespace gatehouse
