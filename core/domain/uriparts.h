// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace gatehouse {

/// The parts of a URI (RFC 3986 appendix B) as written: nothing is decoded, completed or normalized.
struct UriParts
{
    QString scheme;
    bool hasAuthority = false;
    QString host; ///< an IPv6 literal keeps its brackets
    QString port; ///< digits without a leading zero; empty when there is none
    QString path;
    bool hasQuery = false;
    QString query;
    bool hasFragment = false;
};

/// The parts of an absolute URI, or what is wrong with it (translated). Stricter than QUrl, which repairs what it
/// reads: refuses anything but the characters of RFC 3986 §2, a malformed escape, user info, a host that browsers read
/// differently, an invalid port, and more than maxUriLength bytes.
[[nodiscard]] tl::expected<UriParts, QString> parseUri(const QString &uri);

} // namespace gatehouse
