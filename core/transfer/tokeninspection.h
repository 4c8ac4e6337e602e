// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/jose/jwk.h"
#include "core/domain/signingkey.h"
#include "core/domain/token.h"
#include "core/domain/workspace.h"

#include <optional>

namespace gatehouse {

/// Longest token that can be inspected; verifiers accept far shorter ones.
inline constexpr qsizetype maxInspectedBytes = 256 * 1024;

/// What a workspace knows about an inspected token: see readInspectionSource().
struct InspectionSource
{
    Workspace workspace;
    std::optional<SigningKey> key;   ///< with the token's `kid`, in any state
    std::optional<JwsKey> publicKey; ///< of it
    std::optional<Token> token;      ///< this token, found by its hash, because IDs can be reused
    bool isDeleted = false;          ///< its position in the status list belongs to a deleted token
    bool isIdInUse = false;          ///< another token has its ID
};

/// One member of header or claims, for display.
struct InspectedMember
{
    QString name;   ///< as in the token: "exp"
    QString title;  ///< its meaning; empty: unknown
    QString text;   ///< its value, with visibleText()
    QDateTime time; ///< the value when it is a time; UTC
};

enum class InspectionCheckKind { Signature, Type, Issuer, Audience, Time, Status };
enum class InspectionResult { Good, Bad, Unknown };

/// The stable words: "signature", …; "good", "bad", "unknown".
[[nodiscard]] QString toString(InspectionCheckKind kind);
[[nodiscard]] QString toString(InspectionResult result);

struct InspectionCheck
{
    InspectionCheckKind kind;
    InspectionResult result;
    QString text; ///< one sentence
};

/// The content of a token and whether it is valid, for display.
struct TokenInspection
{
    QList<InspectedMember> header;
    QList<InspectedMember> claims;
    QByteArray headerJson; ///< as in the token
    QByteArray claimsJson;
    QList<InspectionCheck> checks; ///< one of each kind, in order
    qint64 keyRow = 0;             ///< of the key with its `kid`; 0: not in this workspace
    qint64 tokenRow = 0;           ///< of the token; 0: not in this workspace

    /// Whether a verifier should accept it now.
    [[nodiscard]] bool isValid() const;
    /// Why, or why not, in one sentence.
    [[nodiscard]] QString verdict() const;
};

/// A pasted token without surrounding white space and a leading "Bearer ".
[[nodiscard]] QByteArrayView tokenIn(QByteArrayView text);

/// Errors: InvalidInput (not a compact JWS, or without claims).
[[nodiscard]] Result<TokenInspection> inspectToken(QByteArrayView token, const InspectionSource &source,
                                                   const QDateTime &now);

} // namespace gatehouse
