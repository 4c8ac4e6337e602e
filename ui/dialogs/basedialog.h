// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace gatehouse {

/// A page, a rule, and a row of buttons. Opened by open() or show(), never exec(); deletes itself on close. No button
/// is the default one until it is made so.
class BaseDialog : public QDialog
{
    Q_OBJECT

protected:
    BaseDialog(const QString &title, QWidget *parent);

    [[nodiscard]] QVBoxLayout *content() const { return m_content; }
    [[nodiscard]] QHBoxLayout *footer() const { return m_footer; }
    /// Adds a button at the end of the row.
    QPushButton *addButton(const QString &text);

    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_content;
    QHBoxLayout *m_footer;
};

} // namespace gatehouse
