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

/// A magic link works from 10 minutes to 7 days.
inline constexpr qint64 minInvitationLifetimeMs = 10LL * 60 * 1000;
inline constexpr qint64 maxInvitationLifetimeMs = 7LL * 24 * 60 * 60 * 1000;
inline constexpr qint64 defaultInvitationLifetimeMs = 24LL * 60 * 60 * 1000;

/// One authorization domain: everything in one Store belongs to it.
struct Workspace
{
    QUuid uuid; ///< the `aud` that resource servers check
    QString name;
    QString issuer; ///< URL, RFC 8414 §2; may be empty while there is no server
    MissingScopeRule missingScopeRule = MissingScopeRule::AllAllowed;
    qint64 invitationLifetimeMs = defaultInvitationLifetimeMs; ///< how long a magic link works (U1)
    MailSettings mail;
    QDateTime createdAt;
    qint64 revision = 0; ///< the newest revision of anything in the workspace

    friend bool operator==(const Workspace &, const Workspace &) = default;
};

/// A length of time as people write one: "10m", "36h", "7d"; in the largest unit that divides it.
[[nodiscard]] QString durationWord(qint64 msecs);
/// The inverse; nothing when the text is no whole number of minutes, hours or days.
[[nodiscard]] std::optional<qint64> durationFrom(const QString &word);

/// The uuid as it stands in `aud`: lower case, without braces.
[[nodiscard]] QString audience(const Workspace &workspace);

/// Field ids used: name, issuer, invitationLifetime, and those of MailSettings.
[[nodiscard]] Problems validate(const Workspace &workspace);

} // namespace gatehouse
