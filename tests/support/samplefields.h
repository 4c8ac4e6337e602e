// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tabular/export/rowcursor.h"
#include "core/tabular/fields/resources.h"

namespace gatehouse::sample {

/// One field of each kind, as lists have them.
inline constexpr Choice types[] = {{"service", "Service"}, {"web", "Web, \"classic\""}};
inline constexpr Choice switches[] = {{"0", "Disabled"}, {"1", "Enabled", Tone::Good}};

inline constexpr FieldInfo name{"name", "Name", FieldKind::Text, {}, "r.name"};
inline constexpr FieldInfo clientId{"clientId", "Client ID", FieldKind::Identifier, {}, "r.client_id"};
inline constexpr FieldInfo uri{"uri", "URI", FieldKind::Uri, {}, "r.uri"};
inline constexpr FieldInfo enabled{"enabled", "State", FieldKind::Boolean, {}, "r.enabled", switches};
inline constexpr FieldInfo plainBoolean{"offline", "Offline", FieldKind::Boolean, {}, "r.offline"};
inline constexpr FieldInfo type{"type", "Type", FieldKind::Choice, {}, "r.type", types};
inline constexpr FieldInfo count{"count", "Tokens", FieldKind::Number, {}, "r.count"};
inline constexpr FieldInfo createdAt{"createdAt", "Created", FieldKind::Time, {}, "r.created_at"};
inline constexpr FieldInfo scopes{"scopes", "Scopes", FieldKind::List, {}, "r.scopes"};

inline const Columns allKinds{&name, &clientId, &uri, &enabled, &type, &count, &createdAt, &scopes};

} // namespace gatehouse::sample
