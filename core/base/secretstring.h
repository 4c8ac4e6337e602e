// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace gatehouse {

/// A secret as UTF-8 bytes that wipes itself on destruction, cannot be compared by accident, printed to QDebug or
/// converted implicitly. Copies are deep, so that each is wiped on its own.
class SecretString
{
public:
    SecretString() = default;
    explicit SecretString(QByteArrayView utf8);
    /// Takes the characters over and wipes `text`'s buffer where it is not shared.
    [[nodiscard]] static SecretString take(QString &text);
    /// Takes the bytes over, without a copy unless their buffer is shared; `bytes` is empty afterwards.
    [[nodiscard]] static SecretString adopt(QByteArray &bytes);
    SecretString(const SecretString &other);
    SecretString(SecretString &&other) noexcept;
    SecretString &operator=(SecretString other) noexcept;
    ~SecretString();

    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }
    /// Valid while this object lives. Never log it, never keep it.
    [[nodiscard]] QByteArrayView reveal() const { return m_bytes; }

    friend bool operator==(const SecretString &a, const SecretString &b);

private:
    QByteArray m_bytes;
};

/// Overwrites the bytes in a way that the compiler does not optimise away.
void wipe(char *data, qsizetype size);

} // namespace gatehouse
