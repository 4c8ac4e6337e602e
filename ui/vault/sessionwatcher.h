// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>

namespace gatehouse {

/// Hears from the desktop that its screen is locked or that the machine goes to sleep: logind's Lock and
/// PrepareForSleep, and the screen savers' ActiveChanged. Without a bus it hears nothing. GUI thread.
class SessionWatcher final : public QObject
{
    Q_OBJECT

public:
    explicit SessionWatcher(QObject *parent = nullptr);

    /// Listens on these; the desktop's own are found by listen().
    void listenOn(QDBusConnection session, QDBusConnection system);
    /// Starts no bus where none runs.
    void listen();

signals:
    /// The user has left, or is about to.
    void left();

private slots:
    void onActiveChanged(bool isActive);
    void onPrepareForSleep(bool isBeginning);
    void onLock();

private:
    void listenToLogin(QDBusConnection system);
};

} // namespace gatehouse
