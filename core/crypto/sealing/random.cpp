// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/sealing/random.h"

#include <openssl/crypto.h>
#include <openssl/rand.h>

namespace gatehouse {

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
