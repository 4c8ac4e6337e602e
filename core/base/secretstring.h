// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace gatehouse {

/// A secret as UTF-8 bytes. It is wiped on destruction, compared in constant time, and cannot be printed to QDebug or
/// converted implicitly. Copies are deep, so that each is wiped.
class SecretString
{
public:
    SecretString() = default;
    explicit SecretString(QByteArrayView utf8);
    /// Converts `text` and clears it; its buffer is wiped unless it is shared.
    [[nodiscard]] static SecretString take(QString &text);
    /// Takes over the buffer of `bytes`, or a copy when it is shared; `bytes` is empty afterwards.
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

/// `count` bytes from OpenSSL's random generator for private data. Ends the program when that fails: nothing can be
/// done securely then.
[[nodiscard]] QByteArray randomBytes(int count);

/// Frees what OpenSSL keeps for the calling thread. Threads must call it before they end: QThread::wait() returns
/// before a thread's own clean-up, which must not run at the same time as OpenSSL's at the end of the process.
void endCryptoThread();

} // namespace gatehouse
