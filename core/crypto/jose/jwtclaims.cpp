// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/jose/jwtclaims.h"

#include "core/crypto/cryptotext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

bool hasType(const Jws &jws, QByteArrayView wanted)
{
    QByteArrayView type = jws.type();
    constexpr QByteArrayView prefix("application/");
    if (type.size() > prefix.size() && type.first(prefix.size()).compare(prefix, Qt::CaseInsensitive) == 0)
        type = type.sliced(prefix.size());
    return type.compare(wanted, Qt::CaseInsensitive) == 0;
}

bool isText(const JsonValue *value)
{
    return value && value->isText();
}

bool hasAudience(const JsonValue *audience, QByteArrayView wanted)
{
    if (isText(audience))
        return audience->text() == wanted;
    return audience && std::any_of(audience->items().begin(), audience->items().end(),
                                   [wanted](const JsonValue &item) { return item.isText() && item.text() == wanted; });
}

bool isAudience(const JsonValue &audience)
{
    return audience.isText() ||
           (audience.isArray() && std::all_of(audience.items().begin(), audience.items().end(),
                                              [](const JsonValue &item) { return item.isText(); }));
}

/// Times are JSON numbers (RFC 7519 section 2); anything else is malformed.
void checkTimes(const JsonValue &claims, const ClaimPolicy &policy, QList<ClaimProblem> &problems)
{
    const auto now = static_cast<double>(policy.nowSeconds);
    const auto skew = static_cast<double>(policy.skewSeconds);
    const auto timeOf = [&claims, &problems](QByteArrayView name) -> std::optional<double> {
        const JsonValue *value = claims.find(name);
        if (value && !value->number() && !problems.contains(ClaimProblem::Malformed))
            problems += ClaimProblem::Malformed;
        return value ? value->number() : std::nullopt;
    };
    const auto expiry = timeOf("exp");
    const auto notBefore = timeOf("nbf");
    const auto issued = timeOf("iat");
    if (!expiry && policy.needsExpiry)
        problems += ClaimProblem::NoExpiry;
    if (expiry && now >= *expiry + skew)
        problems += ClaimProblem::Expired;
    if (notBefore && now < *notBefore - skew)
        problems += ClaimProblem::NotYetValid;
    if (issued && now < *issued - skew)
        problems += ClaimProblem::IssuedInTheFuture;
}

} // namespace

Result<JsonValue> parseClaims(const Jws &jws)
{
    auto claims = parseStrictJson(jws.payload, std::max(maxTokenBytes, jws.payload.size()));
    if (!claims || !claims->isObject())
        return fail(ErrorKind::InvalidInput, CryptoText::tr("The token contains no claims."),
                    claims ? u"not an object"_s : claims.error().detail);
    return claims;
}

QList<ClaimProblem> checkClaims(const Jws &jws, const JsonValue &claims, const ClaimPolicy &policy)
{
    QList<ClaimProblem> problems;
    if (!policy.type.isEmpty() && !hasType(jws, policy.type))
        problems += ClaimProblem::WrongType;
    const JsonValue *issuer = claims.find("iss");
    const JsonValue *audience = claims.find("aud");
    if ((issuer && !issuer->isText()) || (audience && !isAudience(*audience)))
        problems += ClaimProblem::Malformed;
    if (!policy.issuer.isEmpty() && claims.textOf("iss") != policy.issuer)
        problems += ClaimProblem::WrongIssuer;
    if (!policy.audience.isEmpty() && !hasAudience(audience, policy.audience))
        problems += ClaimProblem::WrongAudience;
    checkTimes(claims, policy, problems);
    return problems;
}

QString describe(ClaimProblem problem)
{
    switch (problem) {
    case ClaimProblem::WrongType:
        return CryptoText::tr("The type of the token is wrong.");
    case ClaimProblem::WrongIssuer:
        return CryptoText::tr("It was issued by another issuer.");
    case ClaimProblem::WrongAudience:
        return CryptoText::tr("It was issued for another audience.");
    case ClaimProblem::Malformed:
        return CryptoText::tr("A claim is malformed.");
    case ClaimProblem::NoExpiry:
        return CryptoText::tr("It has no expiration.");
    case ClaimProblem::Expired:
        return CryptoText::tr("It has expired.");
    case ClaimProblem::NotYetValid:
        return CryptoText::tr("It is not valid yet.");
    case ClaimProblem::IssuedInTheFuture:
        return CryptoText::tr("Its issue time is in the future.");
    }
    return {};
}

} // namespace gatehouse
