// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/jose/statuslist.h"

#include "core/crypto/cryptotext.h"

#include "core/base/base64url.h"
#include "core/crypto/jose/jwtclaims.h"

#include <QCoreApplication>

#include <zlib.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

/// Enough for the largest list when it cannot be compressed, with its claims.
constexpr qsizetype maxStatusTokenBytes = maxStatusListSize / 8 * 2;

tl::unexpected<Error> notAList(const QString &detail)
{
    return fail(ErrorKind::InvalidInput, CryptoText::tr("This is not a token status list."), detail);
}

/// Nothing when it is not a ZLIB stream, or longer than `maxBytes`.
std::optional<QByteArray> inflated(QByteArrayView data, qsizetype maxBytes)
{
    QByteArray bytes(maxBytes, Qt::Uninitialized);
    auto size = static_cast<uLongf>(bytes.size());
    auto taken = static_cast<uLong>(data.size());
    const int code = uncompress2(reinterpret_cast<Bytef *>(bytes.data()), &size,
                                 reinterpret_cast<const Bytef *>(data.data()), &taken);
    if (code != Z_OK || taken != static_cast<uLong>(data.size()))
        return std::nullopt;
    bytes.resize(static_cast<qsizetype>(size));
    bytes.squeeze();
    return bytes;
}

} // namespace

StatusList::StatusList(qint64 size)
    : m_bits((std::clamp<qint64>(size, 0, maxStatusListSize) + 7) / 8, '\0')
{
}

Result<StatusList> StatusList::fromJson(const JsonValue &statusList)
{
    const JsonValue *bits = statusList.find("bits");
    if (!bits || bits->integer() != 1)
        return notAList(u"bits"_s);
    const auto compressed = fromBase64Url(statusList.textOf("lst"));
    if (!compressed || compressed->isEmpty())
        return notAList(u"lst"_s);
    auto bytes = inflated(*compressed, maxStatusListSize / 8);
    if (!bytes)
        return notAList(u"lst: not a ZLIB stream, or too large"_s);
    StatusList list;
    list.m_bits = std::move(*bytes);
    return list;
}

bool StatusList::isRevoked(qint64 index) const
{
    return !has(index) || (m_bits.at(index / 8) >> (index % 8) & 1) != 0;
}

bool StatusList::setRevoked(qint64 index, bool isRevoked)
{
    if (!has(index))
        return false;
    const auto mask = static_cast<char>(1 << (index % 8));
    char &byte = m_bits[index / 8];
    byte = static_cast<char>(isRevoked ? byte | mask : byte & ~mask);
    return true;
}

QByteArray StatusList::lst() const
{
    auto size = compressBound(static_cast<uLong>(m_bits.size()));
    QByteArray bytes(static_cast<qsizetype>(size), Qt::Uninitialized);
    const int code =
        compress2(reinterpret_cast<Bytef *>(bytes.data()), &size, reinterpret_cast<const Bytef *>(m_bits.constData()),
                  static_cast<uLong>(m_bits.size()), Z_BEST_COMPRESSION);
    if (code != Z_OK)
        qFatal("zlib cannot compress."); // out of memory
    bytes.resize(static_cast<qsizetype>(size));
    return toBase64Url(bytes);
}

Result<QByteArray> signStatusList(TokenSigner &signer, const StatusList &list, const StatusListClaims &claims)
{
    QByteArray payload;
    JsonAppender json(payload);
    json.beginObject();
    json.text("sub", claims.uri);
    json.number("iat", claims.issuedAt);
    if (claims.expiresAt != 0)
        json.number("exp", claims.expiresAt);
    if (claims.timeToLive != 0)
        json.number("ttl", claims.timeToLive);
    json.beginObject("status_list");
    json.number("bits", 1);
    json.text("lst", list.lst());
    json.endObject();
    json.endObject();
    return signer.sign(payload);
}

Result<StatusList> verifyStatusList(QByteArrayView token, const KeySet &keys, QByteArrayView uri, qint64 nowSeconds)
{
    TRY_ASSIGN(const auto jws, verifyJws(token, keys, maxStatusTokenBytes));
    TRY_ASSIGN(const auto claims, parseClaims(jws));
    ClaimPolicy policy{statusListType};
    policy.nowSeconds = nowSeconds;
    auto problems = checkClaims(jws, claims, policy);
    if (claims.textOf("sub") != uri)
        return notAList(u"sub"_s);
    if (problems.removeAll(ClaimProblem::Expired) > 0 && problems.isEmpty())
        return fail(ErrorKind::Timeout, CryptoText::tr("The published status list has expired. Publish it again."));
    if (!problems.isEmpty())
        return notAList(describe(problems.constFirst()));
    const JsonValue *list = claims.find("status_list");
    return list ? StatusList::fromJson(*list) : notAList(u"status_list"_s);
}

} // namespace gatehouse
