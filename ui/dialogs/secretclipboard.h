// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secretstring.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace gatehouse {

/// Copies secrets to the clipboard and clears them (also from the selection) after a while and on exit, if they are
/// still there. Asks clipboard managers not to record them. One per program; must outlive the dialogs. GUI thread.
class SecretClipboard final : public QObject
{
    Q_OBJECT

public:
    explicit SecretClipboard(std::chrono::milliseconds lifetime = std::chrono::seconds(20), QObject *parent = nullptr);
    ~SecretClipboard() override;

    void copy(const SecretString &secret);
    void clear();
    /// Rounded up; 0 if the clipboard contains no secret of ours.
    [[nodiscard]] int secondsLeft() const;
    [[nodiscard]] std::chrono::milliseconds lifetime() const { return m_lifetime; }

signals:
    /// Emitted every second while a secret is on the clipboard, and with 0 when it was cleared.
    void countdown(int secondsLeft);

private:
    [[nodiscard]] bool holdsOurs(const QString &text) const;

    std::chrono::milliseconds m_lifetime;
    QTimer m_end;
    QTimer m_tick;
    QByteArray m_digest; ///< of the secret on the clipboard
};

} // namespace gatehouse
