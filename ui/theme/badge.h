// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tabular/fields/resources.h"

#include <QAbstractButton>
#include <QColor>

class QFontMetrics;
class QPainter;

namespace gatehouse {

/// The size of a badge: a short rounded label. `closable` adds a × at its end.
[[nodiscard]] QSize badgeSize(const QString &text, const QFontMetrics &metrics, bool closable = false);
/// Paints a badge that fills `rect`, in the painter's font; elides text that is too long. `closeColor`: of the ×;
/// invalid: the text's colour.
void paintBadge(QPainter *painter, const QRect &rect, const QString &text, Tone tone, bool closable = false,
                const QColor &closeColor = {});
/// The clickable area of the ×.
[[nodiscard]] QRect badgeCloseRect(const QRect &badge, Qt::LayoutDirection direction);

class BadgeLabel final : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString text READ text)

public:
    explicit BadgeLabel(QWidget *parent = nullptr);

    /// `text` is plain and translated; it is also the accessible name.
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

/// A badge with a ×: a click on it, Delete or Backspace emits removed().
class BadgeButton final : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Mode {
        RemoveOnly, ///< the rest of the badge does not react to clicks; Space removes too
        Clickable,  ///< a click elsewhere, Space or Enter emits clicked()
    };

    /// `text` is plain and already made visible; the tooltip shows it too.
    BadgeButton(const QString &text, Mode mode, QWidget *parent);

    void setTone(Tone tone);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void removed();

protected:
    [[nodiscard]] bool hitButton(const QPoint &position) const override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    Mode m_mode;
    Tone m_tone = Tone::Neutral;
};

} // namespace gatehouse
