// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/grammar/tabletext.h"

#include <algorithm>
#include <cwchar>
#include <numeric>
#include <string>

#include <sys/ioctl.h>
#include <unistd.h>

namespace gatehouse {

namespace {

constexpr int narrowestColumn = 8;

int codePointWidth(char32_t codePoint)
{
    return std::max(0, wcwidth(static_cast<wchar_t>(codePoint)));
}

} // namespace

int displayWidth(const QString &text)
{
    int width = 0;
    for (const char32_t codePoint : text.toUcs4())
        width += codePointWidth(codePoint);
    return width;
}

QString elided(const QString &text, int width)
{
    if (displayWidth(text) <= width)
        return text;
    std::u32string kept;
    int used = 1; // the ellipsis
    for (const char32_t codePoint : text.toUcs4()) {
        used += codePointWidth(codePoint);
        if (used > width)
            break;
        kept += codePoint;
    }
    kept += U'…';
    return QString::fromStdU32String(kept);
}

QString padded(const QString &text, int width, Qt::Alignment alignment)
{
    const QString fill(std::max(0, width - displayWidth(text)), u' ');
    return alignment.testFlag(Qt::AlignRight) ? fill + text : text + fill;
}

std::optional<int> terminalWidth()
{
    winsize size = {};
    if (!isatty(STDOUT_FILENO) || ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0)
        return std::nullopt;
    return size.ws_col;
}

QList<int> fittedWidths(QList<int> widths, int gap, int available)
{
    const int gaps = gap * static_cast<int>(std::max<qsizetype>(0, widths.size() - 1));
    int excess = std::accumulate(widths.begin(), widths.end(), gaps) - available;
    for (; excess > 0; --excess) {
        const auto widest = std::max_element(widths.begin(), widths.end());
        if (widest == widths.end() || *widest <= narrowestColumn)
            break;
        --*widest;
    }
    return widths;
}

} // namespace gatehouse
