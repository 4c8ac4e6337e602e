// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/badge.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace gatehouse {

/// A message above a form; hidden while it is empty. Announced to screen readers when it appears.
class Banner : public QWidget
{
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr);

    void showMessage(const QString &message, Tone tone);
    void clear();
    [[nodiscard]] QString message() const;
    /// Adds a widget after the message.
    void addTrailing(QWidget *widget);

protected:
    /// The layout below the message.
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_column;
    QHBoxLayout *m_row; ///< holds the message
    QLabel *m_message;
    Tone m_tone = Tone::Bad;
};

} // namespace gatehouse
