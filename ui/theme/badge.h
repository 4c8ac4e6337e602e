// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tabular/fields/resources.h"

#include <QColor>
#include <QWidget>

class QFontMetrics;
class QPainter;

namespace gatehouse {

/// A state or a list's element as a small rounded label. `closable` adds a × at the end (× is at closeRect).
[[nodiscard]] QSize badgeSize(const QString &text, const QFontMetrics &metrics, bool closable = false);
/// Fills `rect` (of badgeSize) with the badge, in the painter's font; text too long for it is elided.
/// `closeInk`: of the ×; none: as the text's.
void paintBadge(QPainter *painter, const QRect &rect, const QString &text, Tone tone, bool closable = false,
                const QColor &closeInk = {});
/// Where a click in the badge means "remove".
[[nodiscard]] QRect badgeCloseRect(const QRect &badge, Qt::LayoutDirection direction);

class BadgeLabel final : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString text READ text)

public:
    explicit BadgeLabel(QWidget *parent = nullptr);

    /// `text` is plain and already translated; it is the accessible name too.
    void setBadge(const QString &text, Tone tone);
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] Tone tone() const { return m_tone; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString m_text;
    Tone m_tone = Tone::Neutral;
};

} // namespace gatehouse
