// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace gatehouse {

/// A dialog with content, a separator and a row of buttons. Open it with open() or show(), never exec(); it deletes
/// itself on close. No button is the default unless set.
class BaseDialog : public QDialog
{
    Q_OBJECT

protected:
    BaseDialog(const QString &title, QWidget *parent);

    [[nodiscard]] QVBoxLayout *content() const { return m_content; }
    [[nodiscard]] QHBoxLayout *footer() const { return m_footer; }
    /// Appends a button to the row.
    QPushButton *addButton(const QString &text);

    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_content;
    QHBoxLayout *m_footer;
};

/// A dialog that contains a secret: locking the workspace closes it without confirmation. Other dialogs stay open.
class ClosesOnLock
{
public:
    virtual ~ClosesOnLock() = default;
    virtual void closeOnLock() = 0;
};

/// Closes all ClosesOnLock dialogs of `window`.
void closeSecretDialogs(const QWidget *window);

} // namespace gatehouse
