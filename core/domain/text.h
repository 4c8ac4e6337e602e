// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/problem.h"

#include <QString>

namespace gatehouse {

/// Longest text, in UTF-16 code units, that a name or description may have.
inline constexpr qsizetype maxNameLength = 200;
inline constexpr qsizetype maxDescriptionLength = 2000;
/// Longest URI, in bytes.
inline constexpr qsizetype maxUriLength = 2048;

/// What is wrong with `text` as a single line: control characters, format characters
/// (bidirectional marks, zero-width and tag characters), unpaired surrogates, too long. Empty when nothing is.
[[nodiscard]] QString textProblem(const QString &text, qsizetype maxLength);

/// What is wrong with `name` as a name: empty, or what textProblem() finds.
[[nodiscard]] QString nameProblem(const QString &name);

/// `text` as names are stored: composed (NFC), and without white space around it.
[[nodiscard]] QString composed(const QString &text);

/// Text in the form that is searched: composed (NFC) and case-folded.
[[nodiscard]] QString foldForSearch(const QString &text);

/// Equal for names that are the same: composed and case-folded.
[[nodiscard]] QString nameKey(const QString &name);

/// The message for a text longer than `maxLength`.
[[nodiscard]] QString tooLongProblem(qsizetype maxLength);

enum class LinkSchemes { Https, HttpAndHttps };

/// What is wrong with `uri` as a link that a browser may be sent to: absolute, of one of `schemes`, no user info. Empty
/// when nothing is.
[[nodiscard]] QString linkProblem(const QString &uri, LinkSchemes schemes = LinkSchemes::Https);

/// `text` with control, format and bidirectional characters written as \u{XXXX}, for showing data of unknown origin.
[[nodiscard]] QString visibleText(const QString &text);

} // namespace gatehouse
