// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gatehouse {

/// What is wrong with `uri` as a redirect URI that may be registered; empty when nothing is. Enforces RFC 6749 §3.1.2
/// (absolute, no fragment), RFC 9700 §2.1 (no wildcard: matching is exact) and §2.6 (https), RFC 8252 §7.1 and §7.3
/// (private-use schemes with a dot; http for loopback literals only).
[[nodiscard]] QString redirectUriProblem(const QString &uri);

/// A warning that does not forbid the URI, such as `localhost` by name (RFC 8252 §8.3); empty when there is none.
[[nodiscard]] QString redirectUriWarning(const QString &uri);

/// What is wrong with `origin` as a CORS origin (RFC 6454 §6.2: scheme, host and port; no path, no trailing slash).
[[nodiscard]] QString corsOriginProblem(const QString &origin);

} // namespace gatehouse
