// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secretstring.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace gatehouse {

/// Puts secrets on the clipboard and takes them away again after a while, and when the program ends: from Clipboard and
/// Selection, and only while they still hold the secret. Clipboard managers are told not to keep it. One per program;
/// outlives the dialogs. GUI thread.
class SecretClipboard final : public QObject
{
    Q_OBJECT

public:
    explicit SecretClipboard(std::chrono::milliseconds lifetime = std::chrono::seconds(20), QObject *parent = nullptr);
    ~SecretClipboard() override;

    void copy(const SecretString &secret);
    void clear();
    /// Rounded up; 0 when nothing of ours is there.
    [[nodiscard]] int secondsLeft() const;
    [[nodiscard]] std::chrono::milliseconds lifetime() const { return m_lifetime; }

signals:
    /// While a secret is on the clipboard, and once with 0 when it was taken away.
    void countdown(int secondsLeft);

private:
    [[nodiscard]] bool holdsOurs(const QString &text) const;

    std::chrono::milliseconds m_lifetime;
    QTimer m_end;
    QTimer m_tick;
    QByteArray m_digest; ///< of the secret that is on the clipboard
};

} // namespace gatehouse
