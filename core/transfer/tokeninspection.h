// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/jose/jwk.h"
#include "core/domain/signingkey.h"
#include "core/domain/token.h"
#include "core/domain/workspace.h"

#include <optional>

namespace gatehouse {

/// Longest token that is looked at: what verifiers accept is far shorter.
inline constexpr qsizetype maxInspectedBytes = 256 * 1024;

/// What a workspace knows of a token that somebody shows: see readInspectionSource().
struct InspectionSource
{
    Workspace workspace;
    std::optional<SigningKey> key;   ///< that the token's `kid` names, whatever its state
    std::optional<JwsKey> publicKey; ///< of it
    std::optional<Token> token;      ///< this very token, by its hash; an ID can be used again
    bool isDeleted = false;          ///< the place that it has in the status list belongs to a token that was deleted
    bool isIdInUse = false;          ///< another token has its ID
};

/// One member of header or claims, in words.
struct InspectedMember
{
    QString name;   ///< as in the token: "exp"
    QString title;  ///< what it means; empty: nobody knows
    QString text;   ///< its value, characters that deceive made visible
    QDateTime time; ///< the value, of those that are times; UTC
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

/// What a token says and whether it is to be believed, for people.
struct TokenInspection
{
    QList<InspectedMember> header;
    QList<InspectedMember> claims;
    QByteArray headerJson; ///< as in the token
    QByteArray claimsJson;
    QList<InspectionCheck> checks; ///< one of each kind, in their order
    qint64 keyRow = 0;             ///< of the key that its `kid` names; 0: none of this workspace
    qint64 tokenRow = 0;           ///< of the token as the workspace knows it; 0: it does not

    /// Whether a verifier must accept it now.
    [[nodiscard]] bool isValid() const;
    /// Why, or why not, in one sentence.
    [[nodiscard]] QString verdict() const;
};

/// The token itself in what people paste: without white space around it, and without "Bearer " before it.
[[nodiscard]] QByteArrayView tokenIn(QByteArrayView text);

/// Errors: InvalidInput (no JWS in compact form, or no claims in it).
[[nodiscard]] Result<TokenInspection> inspectToken(QByteArrayView token, const InspectionSource &source,
                                                   const QDateTime &now);

} // namespace gatehouse
