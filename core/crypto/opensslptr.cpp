// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/opensslptr.h"

#include <QStringList>

#include <openssl/err.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace gatehouse {

OpensslErrors OpensslErrors::take()
{
    OpensslErrors errors;
    while (const unsigned long code = ERR_get_error())
        errors.m_codes += code;
    return errors;
}

bool OpensslErrors::hasLibrary(int library) const
{
    return std::any_of(m_codes.begin(), m_codes.end(),
                       [library](unsigned long code) { return ERR_GET_LIB(code) == library; });
}

bool OpensslErrors::has(int library, int reason) const
{
    return std::any_of(m_codes.begin(), m_codes.end(), [library, reason](unsigned long code) {
        return ERR_GET_LIB(code) == library && ERR_GET_REASON(code) == reason;
    });
}

QString OpensslErrors::text() const
{
    QStringList texts;
    for (const unsigned long code : m_codes) {
        std::array<char, 256> text{};
        ERR_error_string_n(code, text.data(), text.size());
        texts += QString::fromLatin1(text.data());
    }
    return texts.join(u"; "_s);
}

QString takeOpensslErrors()
{
    return OpensslErrors::take().text();
}

} // namespace gatehouse
