// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secretstring.h"

#include <openssl/crypto.h>
#include <openssl/rand.h>

#include <utility>

namespace gatehouse {

void wipe(char *data, qsizetype size)
{
    if (data && size > 0)
        OPENSSL_cleanse(data, static_cast<size_t>(size));
}

SecretString::SecretString(QByteArrayView utf8)
    : m_bytes(utf8.data(), utf8.size())
{
}

SecretString SecretString::take(QString &text)
{
    QByteArray utf8 = text.toUtf8();
    SecretString secret{QByteArrayView(utf8)};
    wipe(utf8.data(), utf8.size());
    if (text.isDetached())
        text.fill(QChar(u'\0'));
    text.clear();
    return secret;
}

SecretString SecretString::adopt(QByteArray &bytes)
{
    SecretString secret;
    if (bytes.isDetached())
        secret.m_bytes.swap(bytes);
    else
        secret = SecretString(QByteArrayView(bytes));
    bytes.clear();
    return secret;
}

SecretString::SecretString(const SecretString &other)
    : m_bytes(other.m_bytes.constData(), other.m_bytes.size())
{
}

SecretString::SecretString(SecretString &&other) noexcept
    : m_bytes(std::exchange(other.m_bytes, {}))
{
}

SecretString &SecretString::operator=(SecretString other) noexcept
{
    std::swap(m_bytes, other.m_bytes);
    return *this;
}

SecretString::~SecretString()
{
    if (!m_bytes.isEmpty())
        wipe(m_bytes.data(), m_bytes.size());
}

bool operator==(const SecretString &a, const SecretString &b)
{
    return a.m_bytes.size() == b.m_bytes.size() &&
           CRYPTO_memcmp(a.m_bytes.constData(), b.m_bytes.constData(), static_cast<size_t>(a.m_bytes.size())) == 0;
}

QByteArray randomBytes(int count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    if (RAND_priv_bytes(reinterpret_cast<unsigned char *>(bytes.data()), count) != 1)
        qFatal("The system's random generator failed.");
    return bytes;
}

void endCryptoThread()
{
    OPENSSL_thread_stop();
}

} // namespace gatehouse
