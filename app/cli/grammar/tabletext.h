// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace gatehouse {

/// How many terminal cells the text takes: two for wide characters, none for combining ones.
[[nodiscard]] int displayWidth(const QString &text);

/// `text` in at most `width` cells, shortened with an ellipsis.
[[nodiscard]] QString elided(const QString &text, int width);

/// `text` filled up with spaces to `width` cells.
[[nodiscard]] QString padded(const QString &text, int width, Qt::Alignment alignment = Qt::AlignLeft);

/// The terminal's width in cells; none when standard output is not a terminal.
[[nodiscard]] std::optional<int> terminalWidth();

/// Narrows the widest columns until all of them, `gap` cells apart, fit into `available` cells or have the minimum
/// width.
[[nodiscard]] QList<int> fittedWidths(QList<int> widths, int gap, int available);

} // namespace gatehouse
