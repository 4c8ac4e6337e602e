// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QPushButton>

class QProgressBar;

namespace gatehouse {

// Labels show plain text, because names come from files and servers. All of them wrap.

[[nodiscard]] QLabel *plainLabel(const QString &text, QWidget *parent = nullptr);
[[nodiscard]] QLabel *mutedLabel(const QString &text, QWidget *parent = nullptr);
[[nodiscard]] QLabel *headingLabel(const QString &text, QWidget *parent = nullptr);

/// A button that looks like a link: "+ Add another". Never a dialog's default button.
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

/// A flat × button that removes something; `name` is its tooltip and accessible name.
[[nodiscard]] QAbstractButton *removeButton(const QString &name, QWidget *parent = nullptr);

/// A thin busy indicator, hidden at first. `name` is its accessible name.
[[nodiscard]] QProgressBar *busyBar(const QString &name);

/// Sets a tooltip that shows plain text.
void setPlainToolTip(QWidget *widget, const QString &text);

} // namespace gatehouse
