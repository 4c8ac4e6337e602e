// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/sessionwatcher.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

const auto loginService = u"org.freedesktop.login1"_s;
const auto managerInterface = u"org.freedesktop.login1.Manager"_s;
const auto managerPath = u"/org/freedesktop/login1"_s;

/// Without a session bus, QtDBus would start a new one.
bool hasSessionBus()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") ||
           QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + u"/bus"_s);
}

} // namespace

SessionWatcher::SessionWatcher(QObject *parent)
    : QObject(parent)
{
}

void SessionWatcher::listen()
{
    listenOn(hasSessionBus() ? QDBusConnection::sessionBus() : QDBusConnection(u"none"_s),
             QDBusConnection::systemBus());
}

void SessionWatcher::listenOn(QDBusConnection session, QDBusConnection system)
{
    if (session.isConnected()) {
        for (const auto &interface : {u"org.freedesktop.ScreenSaver"_s, u"org.gnome.ScreenSaver"_s,
                                      u"org.cinnamon.ScreenSaver"_s, u"org.mate.ScreenSaver"_s})
            session.connect({}, {}, interface, u"ActiveChanged"_s, this, SLOT(onActiveChanged(bool)));
    }
    if (system.isConnected())
        listenToLogin(system);
}

/// Connects to our own session's object only; other sessions send Lock too.
void SessionWatcher::listenToLogin(QDBusConnection system)
{
    system.connect(loginService, managerPath, managerInterface, u"PrepareForSleep"_s, this,
                   SLOT(onPrepareForSleep(bool)));
    auto question = QDBusMessage::createMethodCall(loginService, managerPath, managerInterface, u"GetSessionByPID"_s);
    question << static_cast<uint>(QCoreApplication::applicationPid());
    auto *answer = new QDBusPendingCallWatcher(system.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, system, answer]() mutable {
        const QDBusPendingReply<QDBusObjectPath> path = *answer;
        answer->deleteLater();
        if (path.isValid())
            system.connect(loginService, path.value().path(), u"org.freedesktop.login1.Session"_s, u"Lock"_s, this,
                           SLOT(onLock()));
    });
}

void SessionWatcher::onActiveChanged(bool isActive)
{
    if (isActive)
        emit left();
}

void SessionWatcher::onPrepareForSleep(bool isBeginning)
{
    if (isBeginning)
        emit left();
}

void SessionWatcher::onLock()
{
    emit left();
}

} // namespace gatehouse
