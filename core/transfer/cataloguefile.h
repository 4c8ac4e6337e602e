// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/permission.h"

#include <QByteArray>

namespace gatehouse {

/// A permission catalogue as a JSON document, for version control and other workspaces:
/// {"permissionTypes": [{"type": "Device", "description": "…", "actions": [{"action": "ListDevices", "description":
/// "…"}]}]}.
[[nodiscard]] QByteArray catalogueToJson(const PermissionCatalogue &catalogue);

/// The inverse; the result is valid. Errors: InvalidInput.
[[nodiscard]] Result<PermissionCatalogue> catalogueFromJson(const QByteArray &json);

/// Longer files are refused.
inline constexpr qint64 maxCatalogueBytes = 4'000'000;

} // namespace gatehouse
