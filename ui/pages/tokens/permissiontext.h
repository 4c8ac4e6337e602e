// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/permission.h"

namespace gatehouse {

/// A permission as people read it: what it is for, and what may be done with it.
struct PermissionText
{
    QString subject; ///< "Device “pump-7”", "Every Device", "Admin"
    QString actions; ///< "ListDevices, GetDeviceStats", "All actions"
    bool isInCatalogue = true;
};

/// What cannot be read as a permission stands there as it is.
[[nodiscard]] PermissionText permissionText(const QString &word, const PermissionCatalogue &catalogue);

/// The type of that name; null when the catalogue has none.
[[nodiscard]] const PermissionType *findType(const PermissionCatalogue &catalogue, const QString &name);

} // namespace gatehouse
