// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/mailsettings.h"
#include "core/domain/problem.h"

#include <QDateTime>
#include <QString>
#include <QUuid>

#include <optional>

namespace gatehouse {

/// What a client-credentials request without `scope` gets (C8, RFC 6749 §3.3).
enum class MissingScopeRule { AllAllowed, Refuse };

/// The stable words: "all-allowed", "refuse".
[[nodiscard]] QString toString(MissingScopeRule rule);
[[nodiscard]] bool fromString(const QString &word, MissingScopeRule *rule);

/// How long the link of an invitation can be valid.
inline constexpr qint64 minInvitationLifetimeMs = 10LL * 60 * 1000;
inline constexpr qint64 maxInvitationLifetimeMs = 7LL * 24 * 60 * 60 * 1000;
inline constexpr qint64 defaultInvitationLifetimeMs = 24LL * 60 * 60 * 1000;

/// One authorization domain; one Store holds one workspace.
struct Workspace
{
    QUuid uuid; ///< the `aud` that resource servers check
    QString name;
    QString issuer; ///< URL, RFC 8414 §2; may be empty while there is no server
    MissingScopeRule missingScopeRule = MissingScopeRule::AllAllowed;
    qint64 invitationLifetimeMs = defaultInvitationLifetimeMs; ///< how long the link of an invitation is valid (U1)
    MailSettings mail;
    QDateTime createdAt;
    qint64 revision = 0; ///< the newest revision of anything in the workspace

    friend bool operator==(const Workspace &, const Workspace &) = default;
};

/// A duration as text: "10m", "36h", "7d"; in the largest unit that divides it.
[[nodiscard]] QString durationWord(qint64 msecs);
/// The inverse; nothing when the text is not a whole number of minutes, hours or days.
[[nodiscard]] std::optional<qint64> durationFrom(const QString &word);

/// The uuid as tokens name it in `aud`: lower case, without braces.
[[nodiscard]] QString audience(const Workspace &workspace);

/// The `iss` of tokens: the workspace's issuer byte by byte, or `urn:uuid:…` while it has none.
[[nodiscard]] QString tokenIssuer(const Workspace &workspace);

// URLs of what is published below an issuer. Empty for an empty issuer.
[[nodiscard]] QString jwksUri(const QString &issuer);
/// The Token Status List (draft-ietf-oauth-status-list): what tokens name in `status.status_list.uri`.
[[nodiscard]] QString statusListUri(const QString &issuer);

/// The path of the issuer's URL without slashes at its ends; empty when the URL has none.
[[nodiscard]] QString issuerPath(const QString &issuer);

/// Field ids used: name, issuer, invitationLifetime, and those of MailSettings.
[[nodiscard]] Problems validate(const Workspace &workspace);

} // namespace gatehouse
