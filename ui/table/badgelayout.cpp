// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/badgelayout.h"

#include "ui/theme/badge.h"
#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

QString overflowText(qsizetype count)
{
    return u'+' + QString::number(count);
}

} // namespace

QList<BadgePart> layoutBadges(const QStringList &texts, const QRect &content, Qt::LayoutDirection direction,
                              const QFontMetrics &metrics, const BadgeEditOptions &options)
{
    using enum BadgePart::Part;
    QList<BadgePart> placed;
    const int height = badgeSize({}, metrics).height();
    const int y = content.top() + (content.height() - height) / 2;
    int x = content.left();
    const auto place = [&](BadgePart::Part part, qsizetype element, const QString &text, int width) {
        placed << BadgePart{part, element, text, QStyle::visualRect(direction, content, QRect(x, y, width, height))};
        x += width + spacing::Tight;
    };
    const int addWidth =
        options.addText.isEmpty() ? 0 : metrics.horizontalAdvance(options.addText) + 2 * spacing::Tight;
    const int end = content.right() + 1 - (addWidth > 0 ? addWidth + spacing::Tight : 0);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const qsizetype after = texts.size() - i - 1;
        const int wanted = badgeSize(texts[i], metrics, options.isClosable).width();
        const int overflowWidth = after > 0 ? spacing::Tight + badgeSize(overflowText(after), metrics).width() : 0;
        const int available = end - x;
        if (wanted + overflowWidth > available && i > 0) {
            place(Overflow, -1, overflowText(after + 1), badgeSize(overflowText(after + 1), metrics).width());
            break;
        }
        place(Element, i, texts[i], qMin(wanted, qMax(available - overflowWidth, height)));
    }
    if (addWidth > 0)
        place(Add, -1, options.addText, addWidth);
    return placed;
}

BadgeHit hitBadge(const QList<BadgePart> &placed, const QPoint &pos, Qt::LayoutDirection direction,
                  const BadgeEditOptions &options)
{
    for (const BadgePart &badge : placed) {
        if (!badge.rect.contains(pos))
            continue;
        if (badge.part == BadgePart::Part::Add)
            return {BadgeHit::Action::Add, -1};
        const bool isClosable = badge.part == BadgePart::Part::Element && options.isClosable;
        if (isClosable && badgeCloseRect(badge.rect, direction).contains(pos))
            return {BadgeHit::Action::Remove, badge.element};
    }
    return {};
}

} // namespace gatehouse
