// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace gatehouse {

/// How many cells of a terminal the text takes: two for wide characters, none for combining ones.
[[nodiscard]] int displayWidth(const QString &text);

/// `text` cut to `width` cells, with an ellipsis at its end where something was cut.
[[nodiscard]] QString elided(const QString &text, int width);

/// `text` filled up with spaces to `width` cells.
[[nodiscard]] QString padded(const QString &text, int width, Qt::Alignment alignment = Qt::AlignLeft);

/// The terminal's width in cells; none when standard output is not a terminal.
[[nodiscard]] std::optional<int> terminalWidth();

/// Makes the widest columns narrower until all of them, `gap` cells apart, fit into `available` cells, or each is as
/// narrow as it may become.
[[nodiscard]] QList<int> fittedWidths(QList<int> widths, int gap, int available);

} // namespace gatehouse
