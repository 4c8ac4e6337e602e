// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/basedialog.h"

#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace gatehouse {

namespace {

/// A separator line in the theme's colour.
class Rule final : public QWidget
{
public:
    explicit Rule(QWidget *parent)
        : QWidget(parent)
    {
        setFixedHeight(1);
    }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), color(ColorRole::Line)); }
};

} // namespace

BaseDialog::BaseDialog(const QString &title, QWidget *parent)
    : QDialog(parent)
    , m_content(new QVBoxLayout)
    , m_footer(new QHBoxLayout)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    m_content->setContentsMargins(20, 16, 20, 16);
    m_content->setSpacing(spacing::Between);
    m_footer->setContentsMargins(20, spacing::Around, 20, spacing::Around);
    m_footer->setSpacing(spacing::Between);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_content, 1);
    column->addWidget(new Rule(this));
    column->addLayout(m_footer);
}

void BaseDialog::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), color(ColorRole::Base));
}

QPushButton *BaseDialog::addButton(const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setAutoDefault(false);
    m_footer->addWidget(button);
    return button;
}

void closeSecretDialogs(const QWidget *window)
{
    QList<QPointer<QDialog>> dialogs;
    for (QDialog *dialog : window->findChildren<QDialog *>())
        dialogs << dialog;
    for (const QPointer<QDialog> &dialog : std::as_const(dialogs)) { // closing one may delete another
        if (auto *secret = dynamic_cast<ClosesOnLock *>(dialog.data()))
            secret->closeOnLock();
    }
}

} // namespace gatehouse
