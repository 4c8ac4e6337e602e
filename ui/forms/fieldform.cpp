// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/fieldform.h"

#include "ui/forms/labels.h"
#include "ui/forms/listedit.h"
#include "ui/forms/segmentedchoice.h"
#include "ui/theme/controlpainter.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse {

FormRow::FormRow(const QString &field, const QString &label, QWidget *editor, const QString &hint, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_editor(editor)
    , m_label(new QLabel(label, parent))
    , m_hint(mutedLabel({}, this))
    , m_error(plainLabel({}, this))
{
    m_label->setTextFormat(Qt::PlainText);
    m_label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_label->setMinimumHeight(paint::ControlHeight);
    m_label->setBuddy(focusTarget());
    setTextRole(m_label, ColorRole::Muted);
    setTextRole(m_error, ColorRole::Bad);
    m_error->setObjectName(field + u"Error"_s);
    m_error->hide();
    if (editor->objectName().isEmpty())
        editor->setObjectName(field);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(editor);
    column->addWidget(m_error);
    column->addWidget(m_hint);
    connectEditor();
    setHint(hint);
}

void FormRow::connectEditor()
{
    QList<QWidget *> parts = m_editor->findChildren<QWidget *>();
    parts.prepend(m_editor);
    for (QWidget *part : parts) {
        if (auto *list = qobject_cast<ListEdit *>(part)) {
            connect(list, &ListEdit::edited, this, &FormRow::edited);
            return; // its children handle their own events
        }
        if (auto *choice = qobject_cast<SegmentedChoice *>(part)) {
            connect(choice, &SegmentedChoice::chosen, this, &FormRow::edited);
            continue;
        }
        if (auto *line = qobject_cast<QLineEdit *>(part))
            connect(line, &QLineEdit::textEdited, this, &FormRow::edited);
        else if (auto *text = qobject_cast<QPlainTextEdit *>(part))
            connect(text, &QPlainTextEdit::textChanged, this, &FormRow::edited);
        else if (auto *combo = qobject_cast<QComboBox *>(part))
            connect(combo, &QComboBox::activated, this, &FormRow::edited);
        else if (auto *button = qobject_cast<QAbstractButton *>(part); button && button->isCheckable())
            connect(button, &QAbstractButton::clicked, this, &FormRow::edited);
    }
}

QWidget *FormRow::focusTarget() const
{
    QWidget *target = m_editor;
    while (target->focusProxy())
        target = target->focusProxy();
    return target;
}

QString FormRow::error() const
{
    return m_error->text();
}

void FormRow::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    describe();
}

void FormRow::showProblems(const Problems &problems)
{
    QHash<int, QString> byElement;
    QStringList whole;
    for (const Problem &problem : problems) {
        if (problem.index >= 0 && qobject_cast<ListEdit *>(m_editor))
            byElement.insert(problem.index, problem.message);
        else
            whole.append(problem.message);
    }
    if (auto *list = qobject_cast<ListEdit *>(m_editor))
        list->showProblems(byElement);
    setError(whole.join(u'\n'));
}

void FormRow::setError(const QString &message)
{
    m_error->setText(message);
    m_error->setVisible(!message.isEmpty());
    if (!message.isEmpty() || !qobject_cast<ListEdit *>(m_editor)) // a list marks its elements itself
        setInvalid(focusTarget(), !message.isEmpty());
    describe();
}

/// For screen readers: the label is the name, hint and problem are the description.
void FormRow::describe()
{
    QWidget *target = qobject_cast<ListEdit *>(m_editor) ? m_editor : focusTarget();
    if (!qobject_cast<QAbstractButton *>(target))
        target->setAccessibleName(QString(m_label->text()).remove(u'&'));
    QStringList messages{m_error->text(), m_hint->text()};
    messages.removeAll(QString());
    target->setAccessibleDescription(messages.join(u'\n'));
}

void FormRow::setShown(bool shown)
{
    m_shown = shown;
    setVisible(shown);
    m_label->setVisible(shown);
}

FieldForm::FieldForm(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(spacing::Around);
    m_grid->setVerticalSpacing(spacing::Around - 2);
    m_grid->setColumnMinimumWidth(0, 128);
    m_grid->setColumnStretch(1, 1);
    connect(qApp, &QApplication::focusChanged, this, &FieldForm::onFocusChanged);
}

FormRow *FieldForm::addRow(const QString &field, const QString &label, QWidget *editor, const QString &hint)
{
    auto *row = new FormRow(field, label, editor, hint, this);
    const int at = m_grid->rowCount();
    m_grid->addWidget(row->label(), at, 0, Qt::AlignTop);
    m_grid->addWidget(row, at, 1);
    m_rows.insert(field, row);
    m_order.append(row);
    connect(row, &FormRow::edited, this, [this, field] { emit edited(field); });
    return row;
}

Problems FieldForm::showProblems(const Problems &problems)
{
    Problems homeless = problems;
    for (FormRow *row : std::as_const(m_order)) {
        Problems own;
        if (row->isShown()) {
            std::ranges::copy_if(problems, std::back_inserter(own),
                                 [row](const Problem &problem) { return problem.field == row->field(); });
            homeless.removeIf([row](const Problem &problem) { return problem.field == row->field(); });
        }
        row->showProblems(own);
    }
    return homeless;
}

void FieldForm::focusField(const QString &field)
{
    if (FormRow *found = row(field))
        found->editor()->setFocus(Qt::OtherFocusReason);
}

void FieldForm::onFocusChanged(const QWidget *old, const QWidget *now)
{
    if (!old || !now || !isAncestorOf(old))
        return;
    for (const FormRow *row : std::as_const(m_order)) {
        if (row->isAncestorOf(old) && !row->isAncestorOf(now))
            emit left(row->field());
    }
}

} // namespace gatehouse
