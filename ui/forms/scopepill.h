// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace gatehouse {

/// A scope with ×; a click on that, Space, Delete and Backspace mean "take it away".
class ScopePill final : public QAbstractButton
{
    Q_OBJECT

public:
    ScopePill(const QString &name, bool bad, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    [[nodiscard]] bool hitButton(const QPoint &position) const override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_bad;
};

} // namespace gatehouse
