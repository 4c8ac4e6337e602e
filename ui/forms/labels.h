// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QPushButton>

namespace gatehouse {

// Labels that never guess at rich text: names come from files and servers. All wrap.

[[nodiscard]] QLabel *plainLabel(const QString &text, QWidget *parent = nullptr);
[[nodiscard]] QLabel *mutedLabel(const QString &text, QWidget *parent = nullptr);
[[nodiscard]] QLabel *headingLabel(const QString &text, QWidget *parent = nullptr);

/// A small action that reads as a link: "+ Add another". Never a dialog's default button.
class LinkButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit LinkButton(const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// A flat × that takes something away; `name` says what, for screen readers and the tooltip.
[[nodiscard]] QAbstractButton *removeButton(const QString &name, QWidget *parent = nullptr);

/// Tooltips show plain text too.
void setPlainToolTip(QWidget *widget, const QString &text);

} // namespace gatehouse
