// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/permission.h"

#include <QByteArray>

namespace gatehouse {

/// A permission catalogue as a JSON document, to be kept, compared and taken into another workspace:
/// {"permissionTypes": [{"type": "Device", "description": "…", "actions": [{"action": "ListDevices", "description":
/// "…"}]}]}.
[[nodiscard]] QByteArray catalogueToJson(const PermissionCatalogue &catalogue);

/// The inverse. The catalogue is valid. Errors: InvalidInput (no such document; what is wrong with a type).
[[nodiscard]] Result<PermissionCatalogue> catalogueFromJson(const QByteArray &json);

/// Files that are longer are none.
inline constexpr qint64 maxCatalogueBytes = 4'000'000;

} // namespace gatehouse
