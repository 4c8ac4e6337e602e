// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gatehouse {

/// Longest address and longest part before the @, in octets (RFC 5321 §4.5.3.1: a path of 256 with its < and >).
inline constexpr qsizetype maxEmailBytes = 254;
inline constexpr qsizetype maxLocalPartBytes = 64;

/// What is wrong with `email` as an address that mail can be sent to: a dot-atom, one @, a host name (RFC 5321 §4.1.2),
/// each also in other letters than ASCII (RFC 6531 §3.3). Quoted local parts and address literals are refused. Empty
/// when nothing is.
[[nodiscard]] QString emailProblem(const QString &email);

/// What makes two addresses one: NFKC_Casefold of Unicode, so that neither case nor full-width letters count.
[[nodiscard]] QString emailKey(const QString &email);

/// What makes two addresses look alike: the skeleton of UTS #39 §4 of the key. Thread-safe.
[[nodiscard]] QString emailSkeleton(const QString &email);

/// Whether one could be taken for the other although they differ: the same skeleton, and letters that are not ASCII in
/// one of them. Among plain ASCII addresses, l and 1 are told apart by everybody's mail.
[[nodiscard]] bool looksLikeEmail(const QString &email, const QString &other);

} // namespace gatehouse
