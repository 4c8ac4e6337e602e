// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/celldelegate.h"

#include "core/domain/text.h"
#include "core/tabular/fields/resources.h"
#include "ui/table/entitytablemodel.h"
#include "ui/table/searchmarks.h"
#include "ui/theme/badge.h"
#include "ui/theme/colors.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr qreal badgeFontScale = 0.92;
/// No cell shows more than this; laying out the whole text on each repaint would be slow.
constexpr qsizetype maxShownLength = 512;

FieldKind kindOf(const QModelIndex &index)
{
    return static_cast<FieldKind>(index.data(EntityTableModel::FieldKindRole).toInt());
}

bool isFixedPitch(FieldKind kind)
{
    return kind == FieldKind::Identifier || kind == FieldKind::Uri;
}

bool isMuted(FieldKind kind)
{
    return kind == FieldKind::Time || kind == FieldKind::Choice || kind == FieldKind::Boolean;
}

QString shortened(const QString &text, Qt::TextElideMode mode)
{
    if (text.size() <= maxShownLength)
        return text;
    if (mode == Qt::ElideMiddle)
        return text.left(maxShownLength / 2) + u'…' + text.right(maxShownLength / 2);
    return text.left(maxShownLength) + u'…';
}

QRect contentRect(const QStyleOptionViewItem &option)
{
    return option.rect.adjusted(CellDelegate::Padding, 0, -CellDelegate::Padding, -1); // without the line below the row
}

/// Names and identifiers use their own direction, not that of the layout.
Qt::LayoutDirection directionOf(const QString &text)
{
    return text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
}

/// Draws one line of text with some ranges highlighted.
void paintMarked(QPainter *painter, const QRect &rect, Qt::Alignment alignment, const QString &text,
                 const QList<TextRange> &marks)
{
    QTextOption textOption(alignment);
    textOption.setWrapMode(QTextOption::NoWrap);
    textOption.setTextDirection(directionOf(text));
    QTextLayout layout(text, painter->font());
    layout.setTextOption(textOption);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(rect.width());
    layout.endLayout();

    QList<QTextLayout::FormatRange> formats;
    for (const TextRange &mark : marks) {
        QTextLayout::FormatRange range{static_cast<int>(mark.start), static_cast<int>(mark.length), {}};
        range.format.setBackground(color(ColorRole::WarningTint));
        formats << range;
    }
    const qreal top = rect.top() + (rect.height() - line.height()) / 2;
    layout.draw(painter, {static_cast<qreal>(rect.left()), qRound(top) + 0.0}, formats);
}

/// The badges of a cell, already translated, and their tone.
struct Badges
{
    QStringList texts;
    Tone tone = Tone::Neutral;
};

Badges badgesOf(const QModelIndex &index, FieldKind kind)
{
    if (kind == FieldKind::List) {
        Badges badges;
        const QStringList elements = index.data(EntityTableModel::RawValueRole).toStringList();
        for (const QString &element : elements)
            badges.texts << visibleText(element.left(maxShownLength));
        return badges;
    }
    const QVariant tone = index.data(EntityTableModel::ToneRole);
    if (!tone.isValid())
        return {};
    return {{index.data().toString()}, static_cast<Tone>(tone.toInt())};
}

} // namespace

const CellDelegate::Fonts &CellDelegate::fonts(const QFont &viewFont) const
{
    if (m_fonts && m_fonts->normal == viewFont)
        return *m_fonts;
    m_fonts = Fonts{viewFont, monospaceFont(viewFont), viewFont};
    if (viewFont.pixelSize() > 0)
        m_fonts->badge.setPixelSize(qRound(viewFont.pixelSize() * badgeFontScale));
    else
        m_fonts->badge.setPointSizeF(viewFont.pointSizeF() * badgeFontScale);
    return *m_fonts;
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (kindOf(index) == FieldKind::List || index.data(EntityTableModel::ToneRole).isValid())
        paintBadges(painter, option, index);
    else
        paintText(painter, option, index);
}

void CellDelegate::paintText(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const FieldKind kind = kindOf(index);
    const Qt::TextElideMode elide = isFixedPitch(kind) ? Qt::ElideMiddle : Qt::ElideRight;
    const QString full = shortened(index.data().toString(), elide);
    if (full.isEmpty())
        return;
    const QRect content = contentRect(option);
    painter->setFont(isFixedPitch(kind) ? fonts(option.font).fixed : fonts(option.font).normal);
    painter->setPen(color(isMuted(kind) ? ColorRole::Muted : ColorRole::Text));
    const QString text = painter->fontMetrics().elidedText(full, elide, content.width());
    const auto declared = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
    const Qt::Alignment alignment = QStyle::visualAlignment(option.direction, declared) | Qt::AlignAbsolute;
    painter->setLayoutDirection(directionOf(text));
    const QList<TextRange> marks = searchMarks(text, index.data(EntityTableModel::SearchWordsRole).toStringList());
    if (marks.isEmpty())
        painter->drawText(content, static_cast<int>(alignment) | Qt::TextSingleLine | Qt::TextDontClip, text);
    else
        paintMarked(painter, content, alignment, text, marks);
}

QList<BadgePart> CellDelegate::placed(const QStringList &texts, const QStyleOptionViewItem &option,
                                      const QModelIndex &index) const
{
    const QFontMetrics metrics(fonts(option.font).badge);
    return layoutBadges(texts, contentRect(option), option.direction, metrics,
                        index.column() == m_editColumn ? m_editOptions : BadgeEditOptions());
}

void CellDelegate::paintBadges(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Badges badges = badgesOf(index, kindOf(index));
    painter->setFont(fonts(option.font).badge);
    const QString longer = longText(index);
    if (!longer.isEmpty() && badgeSize(longer, painter->fontMetrics()).width() <= contentRect(option).width())
        badges.texts = QStringList{longer};
    const bool isEditable = index.column() == m_editColumn && index.data(EntityTableModel::RawValueRole).isValid();
    if (badges.texts.isEmpty() && !isEditable)
        return;
    const bool isHovered = m_hoverIndex == index;
    const bool isLively = isHovered || option.state.testFlag(QStyle::State_Selected);
    for (const BadgePart &badge : placed(badges.texts, option, index)) {
        painter->setLayoutDirection(directionOf(badge.text));
        if (badge.part == BadgePart::Part::Add) {
            painter->setPen(color(ColorRole::Accent));
            painter->drawText(badge.rect, Qt::AlignCenter | Qt::TextSingleLine, badge.text);
            continue;
        }
        const bool isClosable = isEditable && m_editOptions.isClosable && badge.part == BadgePart::Part::Element;
        const bool isUnderPointer = isHovered && m_hover == BadgeHit{BadgeHit::Action::Remove, badge.element};
        const ColorRole close = isUnderPointer ? ColorRole::Bad : isLively ? ColorRole::Text : ColorRole::Muted;
        if (isClosable)
            painter->setLayoutDirection(option.direction);
        paintBadge(painter, badge.rect, badge.text, badges.tone, isClosable, color(close));
    }
}

void CellDelegate::setBadgeEditing(int column, const BadgeEditOptions &options)
{
    m_editColumn = column;
    m_editOptions = options;
}

void CellDelegate::setHover(const QPersistentModelIndex &index, const BadgeHit &hit)
{
    m_hoverIndex = index;
    m_hover = hit;
}

BadgeHit CellDelegate::hitBadge(const QStyleOptionViewItem &option, const QModelIndex &index, const QPoint &pos) const
{
    if (index.column() != m_editColumn || !index.data(EntityTableModel::RawValueRole).isValid())
        return {};
    const Badges badges = badgesOf(index, kindOf(index));
    return gatehouse::hitBadge(placed(badges.texts, option, index), pos, option.direction, m_editOptions);
}

QString CellDelegate::longText(const QModelIndex &index) const
{
    return index.column() == m_longTextColumn ? m_longText(index) : QString();
}

void CellDelegate::setLongText(int column, LongText text)
{
    m_longTextColumn = column;
    m_longText = std::move(text);
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const FieldKind kind = kindOf(index);
    const Badges badges = badgesOf(index, kind);
    int width = 2 * Padding;
    if (badges.texts.isEmpty()) {
        const QFontMetrics metrics(isFixedPitch(kind) ? fonts(option.font).fixed : fonts(option.font).normal);
        width += metrics.horizontalAdvance(shortened(index.data().toString(), Qt::ElideRight)) + 1;
    }
    const QFontMetrics metrics(fonts(option.font).badge);
    const bool isEditable = index.column() == m_editColumn;
    for (const QString &text : badges.texts)
        width += badgeSize(text, metrics, isEditable && m_editOptions.isClosable).width() + spacing::Tight;
    if (isEditable)
        width += metrics.horizontalAdvance(m_editOptions.addText) + 2 * spacing::Tight;
    return {width, option.fontMetrics.height() + 2 * spacing::Tight};
}

} // namespace gatehouse
