// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/problem.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

namespace gatehouse {

/// Next: published, does not sign yet. Active: signs. Retired: no longer signs, published until its last token has
/// expired. Revoked: no longer published, and all its tokens are invalid (K2).
enum class KeyStatus { Next, Active, Retired, Revoked };

/// The stable words: "next", "active", "retired", "revoked".
[[nodiscard]] QString toString(KeyStatus status);
[[nodiscard]] bool fromString(const QString &word, KeyStatus *status);

enum class KeyOrigin { Generated, Imported };

/// The stable words: "generated", "imported".
[[nodiscard]] QString toString(KeyOrigin origin);
[[nodiscard]] bool fromString(const QString &word, KeyOrigin *origin);

/// The format of a file with a private key (K1).
enum class PrivateKeyFormat {
    Pem,          ///< PKCS#8, in clear text
    EncryptedPem, ///< PKCS#8; needs a passphrase
    Jwk,          ///< in clear text
    Pkcs12,       ///< needs a passphrase
};

/// The stable words: "pem", "encrypted-pem", "jwk", "pkcs12".
[[nodiscard]] QString toString(PrivateKeyFormat format);
[[nodiscard]] bool fromString(const QString &word, PrivateKeyFormat *format);

/// A signing key without its private part, which the Store keeps sealed (K3).
struct SigningKey
{
    qint64 id = 0;
    QString kid;       ///< RFC 7638 thumbprint
    QString name;      ///< for people; may be empty
    QString algorithm; ///< `alg` (RFC 7518 section 3.1, RFC 8037)
    QString kind;      ///< "P-256", "RSA 3072"
    KeyOrigin origin = KeyOrigin::Generated;
    KeyStatus status = KeyStatus::Next;
    QByteArray publicKey; ///< SubjectPublicKeyInfo, DER
    QString createdBy;
    QDateTime createdAt;
    QDateTime signsFrom; ///< planned activation of the next key; null: manual
    QDateTime activatedAt;
    QDateTime retiredAt;
    QDateTime revokedAt;
    QString revocationReason;
    qint64 tokenCount = 0;          ///< tokens that it signed
    qint64 unlimitedTokenCount = 0; ///< of these, tokens that never expire
    QDateTime lastTokenExpiresAt;   ///< of the others; null: there is none
    QDateTime updatedAt;
    qint64 revision = 0;

    friend bool operator==(const SigningKey &, const SigningKey &) = default;
};

/// The name, or else the first characters of the kid.
[[nodiscard]] QString displayName(const SigningKey &key);

/// Whether tokens that it signed may still be valid at `now`, so that verifiers need its public part.
[[nodiscard]] bool mayHaveLiveTokens(const SigningKey &key, const QDateTime &now);
/// Whether it belongs in the published key set at `now`.
[[nodiscard]] bool isPublished(const SigningKey &key, const QDateTime &now);

/// Field ids used: those of fieldsOf<SigningKey>().
[[nodiscard]] Problems validate(const SigningKey &key);

/// The last publication (K4).
struct Publication
{
    QString folder;
    QDateTime publishedAt;
    QString publishedBy; ///< filled in by the Authority
    QStringList kids;
    QByteArray fingerprint;  ///< of all documents except the status list
    qint64 revision = 0;     ///< of the workspace at that time
    qint64 revokedCount = 0; ///< bits that are set in the status list
    qint64 listSize = 0;     ///< tokens in the status list; 0: no list
    QDateTime expiresAt;     ///< of the status list; null: never, or no list

    friend bool operator==(const Publication &, const Publication &) = default;
};

} // namespace gatehouse
