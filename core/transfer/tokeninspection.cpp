// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/tokeninspection.h"

#include "core/transfer/inspectiontext.h"

#include "core/base/base64url.h"
#include "core/crypto/jose/jwtclaims.h"
#include "core/domain/words.h"
#include "core/domain/workspace.h"
#include "core/transfer/claimtext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

using enum InspectionResult;
using CheckKind = InspectionCheckKind;

constexpr Word<InspectionCheckKind> checkKindWords[] = {
    {CheckKind::Signature, "signature"}, {CheckKind::Type, "type"}, {CheckKind::Issuer, "issuer"},
    {CheckKind::Audience, "audience"},   {CheckKind::Time, "time"}, {CheckKind::Status, "status"},
};

constexpr Word<InspectionResult> resultWords[] = {{Good, "good"}, {Bad, "bad"}, {Unknown, "unknown"}};

InspectionCheck signedBy(const SigningKey &key)
{
    const QString name = displayName(key);
    switch (key.status) {
    case KeyStatus::Next:
        return {CheckKind::Signature, Good,
                InspectionText::tr("Signed by “%1”, the next key, which is not active yet.").arg(name)};
    case KeyStatus::Active:
        return {CheckKind::Signature, Good, InspectionText::tr("Signed by “%1”, the active key.").arg(name)};
    case KeyStatus::Retired:
        return {CheckKind::Signature, Good,
                InspectionText::tr("Signed by “%1”, a retired key. Its tokens stay valid.").arg(name)};
    case KeyStatus::Revoked:
        break;
    }
    return {CheckKind::Signature, Bad,
            InspectionText::tr("Signed by “%1”, which was revoked: none of its tokens is valid.").arg(name)};
}

InspectionCheck signatureCheck(const Jws &jws, const InspectionSource &source)
{
    KeySet keys;
    if (source.publicKey)
        keys.add(*source.publicKey);
    const auto checked = checkSignature(jws, keys);
    if (checked)
        return signedBy(*source.key);
    if (checked.error().kind == ErrorKind::NotFound && jws.kid().isEmpty())
        return {CheckKind::Signature, Unknown, InspectionText::tr("It does not name the key that signed it.")};
    if (checked.error().kind == ErrorKind::NotFound)
        return {CheckKind::Signature, Unknown,
                InspectionText::tr("This workspace has no key with the ID that it names.")};
    return {CheckKind::Signature, Bad, checked.error().message};
}

/// Bad with the first of `problems` that was found, else good.
InspectionCheck claimsCheck(InspectionCheckKind kind, const QList<ClaimProblem> &found,
                            const QList<ClaimProblem> &problems, const QString &good)
{
    for (const ClaimProblem problem : problems) {
        if (found.contains(problem))
            return {kind, Bad, describe(problem)};
    }
    return {kind, Good, good};
}

InspectionCheck statusCheck(const InspectionSource &source, bool isOurs, const QDateTime &now)
{
    if (source.token) {
        switch (statusAt(*source.token, now)) {
        case TokenStatus::Active:
            return {CheckKind::Status, Good,
                    InspectionText::tr("The workspace knows it as “%1”, active.").arg(source.token->name)};
        case TokenStatus::Expired:
            return {CheckKind::Status, Bad,
                    InspectionText::tr("The workspace knows it as “%1”, expired.").arg(source.token->name)};
        case TokenStatus::Pending:
        case TokenStatus::Inactive:
            break;
        }
        return {CheckKind::Status, Bad,
                InspectionText::tr("The workspace knows it as “%1”, inactive.").arg(source.token->name)};
    }
    if (!isOurs)
        return {CheckKind::Status, Unknown, InspectionText::tr("The workspace does not know it.")};
    if (source.isIdInUse)
        return {CheckKind::Status, Bad, InspectionText::tr("It was deleted, and another token has its ID now.")};
    if (source.isDeleted)
        return {CheckKind::Status, Bad, InspectionText::tr("It was deleted.")};
    return {CheckKind::Status, Bad,
            InspectionText::tr("A key of this workspace signed it, but the workspace does not know it.")};
}

QList<InspectionCheck> allChecks(const Jws &jws, const JsonValue &claims, const InspectionSource &source,
                                 const QDateTime &now)
{
    ClaimPolicy policy;
    policy.type = "at+jwt";
    policy.issuer = tokenIssuer(source.workspace).toUtf8();
    policy.audience = audience(source.workspace).toLatin1();
    policy.nowSeconds = now.toSecsSinceEpoch();
    const QList<ClaimProblem> found = checkClaims(jws, claims, policy);
    const InspectionCheck signature = signatureCheck(jws, source);
    const bool isOurs =
        signature.result == Good || (source.key && signature.result == Bad && source.key->status == KeyStatus::Revoked);
    using enum ClaimProblem;
    return {
        signature,
        claimsCheck(CheckKind::Type, found, {WrongType}, InspectionText::tr("It is an access token.")),
        claimsCheck(CheckKind::Issuer, found, {WrongIssuer}, InspectionText::tr("This workspace is its issuer.")),
        claimsCheck(CheckKind::Audience, found, {WrongAudience}, InspectionText::tr("This workspace is its audience.")),
        claimsCheck(CheckKind::Time, found, {Malformed, NoExpiry, Expired, NotYetValid, IssuedInTheFuture},
                    claims.find("exp") ? InspectionText::tr("It has not expired.")
                                       : InspectionText::tr("It never expires.")),
        statusCheck(source, isOurs, now)};
}

} // namespace

QString toString(InspectionCheckKind kind)
{
    return wordOf(checkKindWords, kind);
}

QString toString(InspectionResult result)
{
    return wordOf(resultWords, result);
}

bool TokenInspection::isValid() const
{
    return std::ranges::all_of(checks, [](const InspectionCheck &check) { return check.result == Good; });
}

QString TokenInspection::verdict() const
{
    for (const InspectionResult worse : {Bad, Unknown}) {
        const auto check =
            std::ranges::find_if(checks, [worse](const InspectionCheck &one) { return one.result == worse; });
        if (check != checks.end())
            //: %1 is a sentence with the reason
            return InspectionText::tr("Not valid. %1").arg(check->text);
    }
    return InspectionText::tr("Valid now.");
}

QByteArrayView tokenIn(QByteArrayView text)
{
    text = text.trimmed();
    constexpr QByteArrayView scheme("Bearer ");
    if (text.size() > scheme.size() && text.first(scheme.size()).compare(scheme, Qt::CaseInsensitive) == 0)
        text = text.sliced(scheme.size()).trimmed();
    return text;
}

Result<TokenInspection> inspectToken(QByteArrayView token, const InspectionSource &source, const QDateTime &now)
{
    TRY_ASSIGN(const auto jws, parseJws(token, maxInspectedBytes));
    TRY_ASSIGN(const auto claims, parseClaims(jws));
    TokenInspection inspection;
    inspection.header = describeHeader(jws.header);
    inspection.claims = describeClaims(claims);
    inspection.headerJson = fromBase64Url(token.first(token.indexOf('.'))).value_or(QByteArray());
    inspection.claimsJson = jws.payload;
    inspection.checks = allChecks(jws, claims, source, now);
    inspection.keyRow = source.key ? source.key->id : 0;
    inspection.tokenRow = source.token ? source.token->id : 0;
    return inspection;
}

} // namespace gatehouse
