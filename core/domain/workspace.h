// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/problem.h"

#include <QDateTime>
#include <QString>
#include <QUuid>

namespace gatehouse {

/// What a client-credentials request without `scope` gets (C8, RFC 6749 §3.3).
enum class MissingScopeRule { AllAllowed, Refuse };

/// One authorization domain: everything in one Store belongs to it.
struct Workspace
{
    QUuid uuid;   ///< the `aud` that resource servers check
    QString name;
    QString issuer; ///< URL, RFC 8414 §2; may be empty while there is no server
    MissingScopeRule missingScopeRule = MissingScopeRule::AllAllowed;
    QDateTime createdAt;
    qint64 revision = 0; ///< the newest revision of anything in the workspace

    friend bool operator==(const Workspace &, const Workspace &) = default;
};

/// The uuid as it stands in `aud`: lower case, without braces.
[[nodiscard]] QString audience(const Workspace &workspace);

/// Field ids used: name, issuer.
[[nodiscard]] Problems validate(const Workspace &workspace);

} // namespace gatehouse
