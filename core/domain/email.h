// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gatehouse {

/// Longest address and longest part before the @, in octets (RFC 5321 §4.5.3.1: a path of 256 with its < and >).
inline constexpr qsizetype maxEmailBytes = 254;
inline constexpr qsizetype maxLocalPartBytes = 64;

/// What is wrong with `email` as an address that mail can be sent to: a dot-atom, one @, a host name (RFC 5321 §4.1.2),
/// each may contain non-ASCII letters (RFC 6531 §3.3). Quoted local parts and address literals are refused. Empty
/// when nothing is.
[[nodiscard]] QString emailProblem(const QString &email);

/// Equal for addresses that are the same: NFKC_Casefold of Unicode, which ignores case and full-width forms.
[[nodiscard]] QString emailKey(const QString &email);

/// Equal for addresses that look alike: the skeleton (UTS #39 §4) of the key. Thread-safe.
[[nodiscard]] QString emailSkeleton(const QString &email);

/// Whether one address can be mistaken for the other: the same skeleton, and non-ASCII letters in at least one. Pure
/// ASCII addresses are exempt: mail servers distinguish l and 1.
[[nodiscard]] bool looksLikeEmail(const QString &email, const QString &other);

} // namespace gatehouse
