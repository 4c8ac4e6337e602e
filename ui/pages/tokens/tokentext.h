// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/permission.h"
#include "core/domain/token.h"

#include <QString>

namespace gatehouse {

/// "API token", "Organization token" and so on.
[[nodiscard]] QString tokenKindTitle(TokenKind kind);

/// The texts of the actions that stop a token and allow it again. Organization and group tokens are revoked and
/// reactivated, others are deactivated and activated (T4).
struct TokenActionTexts
{
    QString enable; ///< with a mnemonic
    QString disable;
};
[[nodiscard]] TokenActionTexts tokenActionTexts(TokenKind kind);

/// Why a token of that status cannot be edited; empty when it can.
[[nodiscard]] QString editObstacle(TokenStatus status);
/// Why it can be neither activated nor deactivated.
[[nodiscard]] QString switchObstacle(TokenStatus status);

/// A permission as people read it.
struct PermissionText
{
    QString subject; ///< "Device “pump-7”", "Every Device", "Admin"
    QString actions; ///< "ListDevices, GetDeviceStats", "All actions"
    bool isInCatalogue = true;
};

/// A text that is not a permission is shown as it is.
[[nodiscard]] PermissionText permissionText(const QString &permission, const PermissionCatalogue &catalogue);

/// The type of that name; null when the catalogue does not have it.
[[nodiscard]] const PermissionType *findType(const PermissionCatalogue &catalogue, const QString &name);

} // namespace gatehouse
