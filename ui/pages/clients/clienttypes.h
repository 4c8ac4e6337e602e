// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/client.h"

namespace gatehouse {

// What a client's type means for the form (C3). Pure functions.

[[nodiscard]] QString clientTypeTitle(ClientType type);
[[nodiscard]] QString clientTypeHint(ClientType type);

/// Why the grant type cannot be changed for this client; empty when it can. One that does not fit can always be
/// removed.
[[nodiscard]] QString reasonGrantIsFixed(const Client &client, const QString &grantType);

/// Whether the form shows the field for this client. A value that the type does not use is shown so that it can be
/// removed.
[[nodiscard]] bool fieldApplies(const QString &field, const Client &client);

/// A client ID made from a name: "Field app" becomes "field-app". Empty when nothing of it is usable.
[[nodiscard]] QString suggestedClientId(const QString &name);

} // namespace gatehouse
