// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>

namespace gatehouse {

/// Reports when the desktop locks its screen or the computer goes to sleep: logind's Lock and PrepareForSleep, and the
/// screen savers' ActiveChanged. Does nothing without D-Bus. GUI thread.
class SessionWatcher final : public QObject
{
    Q_OBJECT

public:
    explicit SessionWatcher(QObject *parent = nullptr);

    /// Connects to these buses; for tests.
    void listenOn(QDBusConnection session, QDBusConnection system);
    /// Connects to the desktop's buses. Starts no bus.
    void listen();

signals:
    /// The screen was locked, or the computer is about to sleep.
    void left();

private slots:
    void onActiveChanged(bool isActive);
    void onPrepareForSleep(bool isBeginning);
    void onLock();

private:
    void listenToLogin(QDBusConnection system);
};

} // namespace gatehouse
