// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tabular/export/rowcursor.h"
#include "core/tabular/fields/resources.h"

namespace gatehouse::sample {

/// One field of each kind, as lists have them.
inline constexpr Choice types[] = {{"service", "Service"}, {"web", "Web, \"classic\""}};
inline constexpr Choice switches[] = {{"0", "Disabled"}, {"1", "Enabled", Tone::Good}};

inline const FieldInfo name{"name", "Name", FieldKind::Text, {}, "name", "r.name"};
inline const FieldInfo clientId{"clientId", "Client ID", FieldKind::Identifier, {}, "client_id", "r.client_id"};
inline const FieldInfo uri{"uri", "URI", FieldKind::Uri, {}, "uri", "r.uri"};
inline const FieldInfo enabled{"enabled", "State", FieldKind::Boolean, {}, "enabled", "r.enabled", {}, switches};
inline const FieldInfo plainBoolean{"offline", "Offline", FieldKind::Boolean, {}, "offline", "r.offline"};
inline const FieldInfo type{"type", "Type", FieldKind::Choice, {}, "type", "r.type", {}, types};
inline const FieldInfo count{"count", "Tokens", FieldKind::Number, {}, "count", "r.count"};
inline const FieldInfo createdAt{"createdAt", "Created", FieldKind::Time, {}, "created_at", "r.created_at"};
inline const FieldInfo scopes{"scopes", "Scopes", FieldKind::List, {}, "scopes", "r.scopes"};

inline const Columns allKinds{&name, &clientId, &uri, &enabled, &type, &count, &createdAt, &scopes};

} // namespace gatehouse::sample
