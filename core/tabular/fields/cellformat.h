// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tabular/export/rowcursor.h"
#include "core/tabular/fields/field.h"

#include <QLocale>

namespace gatehouse {

/// A raw cell as a QVariant by kind: QString, bool, qint64, QDateTime (UTC; null for never) or QStringList.
[[nodiscard]] QVariant cellValue(const FieldInfo &field, const RowCursor &row, int column);

/// A value as people read it in a table, a file or on paper: labels for choices, exact local time
/// "2026-11-22 14:05", lists joined by ", " (scopes, grants) in the given locale.
[[nodiscard]] QString displayText(const FieldInfo &field, const QVariant &value, const QLocale &locale);

/// "2026-11-22 14:05" where the user is, as displayText() has it; "Never" for a null one.
[[nodiscard]] QString displayTime(const QDateTime &time);

/// A value as machines read it: stable words, RFC 3339 UTC times, lists joined by a space.
[[nodiscard]] QString machineText(const FieldInfo &field, const QVariant &value);

/// The inverse of machineText(), for command lines and files; an invalid QVariant when it cannot be read.
[[nodiscard]] QVariant valueFromText(const FieldInfo &field, const QString &text);

/// Appends `2026-11-22T14:05:09Z` (RFC 3339, UTC) for milliseconds since the epoch, by integer arithmetic.
void appendRfc3339(QByteArray &out, qint64 msSinceEpoch);

} // namespace gatehouse
