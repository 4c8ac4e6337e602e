// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/segmentedchoice.h"

#include "ui/theme/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QRadioButton>
#include <QStyle>

namespace gatehouse {

namespace {

constexpr int SegmentPadding = 12;
constexpr int MaxTextWidth = 128;
constexpr qreal SegmentRadius = 5;

/// A radio button drawn as a segment of the bar. Its text wraps.
class Segment final : public QRadioButton
{
public:
    Segment(const QString &text, bool first, bool last)
        : QRadioButton(text)
        , m_first(first)
        , m_last(last)
    {
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const QRect text =
            fontMetrics().boundingRect(QRect(0, 0, MaxTextWidth, 1000), Qt::TextWordWrap | Qt::AlignLeft, this->text());
        return {text.width() + 2 * SegmentPadding, qMax(30, text.height() + SegmentPadding)};
    }
    /// Narrow segments wrap their text but cut no word.
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        int width = 0;
        const QStringList words = text().split(u' ');
        for (const QString &word : words)
            width = qMax(width, fontMetrics().horizontalAdvance(word) + 4);
        return {width + 2 * SegmentPadding, sizeHint().height()};
    }

protected:
    [[nodiscard]] bool hitButton(const QPoint &position) const override { return rect().contains(position); }

    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool on = isChecked();
        painter.setBrush(color(on ? ColorRole::AccentTint : underMouse() ? ColorRole::Hover : ColorRole::Base));
        painter.setPen(QPen(color(on ? ColorRole::Accent : ColorRole::ControlLine), on && hasFocus() ? 2 : 1));
        painter.drawPath(outline());
        const ColorRole ink = !isEnabled() ? ColorRole::Muted : on ? ColorRole::AccentText : ColorRole::Text;
        painter.setPen(color(ink));
        painter.drawText(rect().adjusted(SegmentPadding, 0, -SegmentPadding + 2, 0),
                         static_cast<int>(Qt::TextWordWrap | Qt::AlignVCenter |
                                          QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)),
                         text());
    }

private:
    /// Rounded only at the ends of the bar.
    [[nodiscard]] QPainterPath outline() const
    {
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        const bool roundLeft = mirrored ? m_last : m_first;
        const bool roundRight = mirrored ? m_first : m_last;
        const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        QPainterPath path;
        path.setFillRule(Qt::WindingFill);
        path.addRoundedRect(box, SegmentRadius, SegmentRadius);
        if (!roundLeft)
            path.addRect(box.adjusted(0, 0, -box.width() / 2, 0));
        if (!roundRight)
            path.addRect(box.adjusted(box.width() / 2, 0, 0, 0));
        return path.simplified();
    }

    bool m_first;
    bool m_last;
};

} // namespace

SegmentedChoice::SegmentedChoice(const QStringList &texts, QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (int i = 0; i < texts.size(); ++i) {
        auto *segment = new Segment(texts[i], i == 0, i == texts.size() - 1);
        m_group->addButton(segment, i);
        layout->addWidget(segment);
    }
    m_group->button(0)->setChecked(true);
    setFocusProxy(m_group->button(0));
    connect(m_group, &QButtonGroup::idToggled, this, [this](int index, bool on) {
        if (on)
            setFocusProxy(m_group->button(index));
    });
    connect(m_group, &QButtonGroup::idClicked, this, &SegmentedChoice::chosen);
}

int SegmentedChoice::current() const
{
    return m_group->checkedId();
}

void SegmentedChoice::setCurrent(int index)
{
    m_group->button(index)->setChecked(true);
}

} // namespace gatehouse
