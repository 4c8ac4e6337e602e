// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/editordialog.h"

#include "ui/dialogs/prompts.h"
#include "ui/forms/banner.h"
#include "ui/forms/fieldform.h"
#include "ui/forms/labels.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse {

EditorDialog::EditorDialog(const QString &title, const QString &submitText, Prompts &prompts, QWidget *parent)
    : BaseDialog(title, parent)
    , m_prompts(prompts)
    , m_form(new FieldForm)
    , m_banner(new Banner(this))
    , m_scroll(new QScrollArea(this))
    , m_attention(mutedLabel({}, this))
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, spacing::Around, 0);
    column->setSpacing(spacing::Around);
    column->addWidget(m_banner);
    column->addWidget(m_form);
    column->addStretch();
    m_scroll->setWidget(page);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus); // its fields take the focus, and it follows them
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    content()->addWidget(m_scroll);
    buildFooter(submitText);
    connect(m_form, &FieldForm::edited, this, &EditorDialog::onEdited);
    connect(m_form, &FieldForm::left, this, &EditorDialog::onLeft);
}

EditorDialog::~EditorDialog()
{
    m_reading.cancel();
}

void EditorDialog::buildFooter(const QString &submitText)
{
    m_attention->setObjectName(u"attention"_s);
    footer()->addWidget(m_attention, 1);
    QPushButton *cancel = addButton(tr("Cancel"));
    m_submit = addButton(submitText);
    m_submit->setObjectName(u"submit"_s);
    m_submit->setDefault(true);
    setPrimary(m_submit);
    connect(cancel, &QPushButton::clicked, this, &EditorDialog::reject);
    connect(m_submit, &QPushButton::clicked, this, &EditorDialog::accept);
}

void EditorDialog::accept()
{
    if (m_busy || m_unavailable)
        return;
    m_showAll = true;
    clearFailure();
    refresh();
    const Problems left = problems();
    if (left.isEmpty())
        submit();
    else
        m_form->focusField(left.first().field);
}

void EditorDialog::reject()
{
    if (m_busy || m_asking)
        return;
    if (!isModified())
        return finish();
    m_asking = true;
    const Question question{windowTitle(), tr("Discard your changes?"), tr("You have unsaved changes."), tr("Discard"),
                            tr("Keep editing")};
    m_prompts.confirm(this, question, [this](bool discard) {
        m_asking = false;
        if (discard)
            finish();
    });
}

void EditorDialog::finish()
{
    QDialog::reject();
}

void EditorDialog::addAbove(QWidget *widget)
{
    static_cast<QVBoxLayout *>(m_scroll->widget()->layout())->insertWidget(0, widget);
}

void EditorDialog::addBelow(QWidget *widget)
{
    auto *column = static_cast<QVBoxLayout *>(m_scroll->widget()->layout());
    column->insertWidget(column->indexOf(m_form) + 1, widget);
}

void EditorDialog::showAbove()
{
    grow();
    m_scroll->verticalScrollBar()->setValue(0);
}

void EditorDialog::setBusy(const QString &what)
{
    m_busy = true;
    m_form->setEnabled(false);
    m_submit->setEnabled(false);
    m_attention->setText(what);
}

void EditorDialog::showReading()
{
    setBusy(tr("Reading…"));
}

void EditorDialog::setIdle()
{
    m_busy = false;
    m_form->setEnabled(true);
    refresh();
}

void EditorDialog::showFailure(const Error &error)
{
    setIdle();
    const FormRow *row = m_form->row(error.field);
    if (row && row->isShown()) {
        m_refused.append({error.field, error.message});
        refresh();
        m_form->focusField(error.field);
        return;
    }
    m_banner->showMessage(error.message, Tone::Bad);
    m_scroll->verticalScrollBar()->setValue(0);
}

void EditorDialog::showUnavailable(const Error &error)
{
    setIdle();
    m_unavailable = true;
    m_form->setEnabled(false);
    m_submit->setEnabled(false);
    m_banner->showMessage(error.message, Tone::Bad);
}

void EditorDialog::clearFailure()
{
    m_refused.clear();
    m_banner->clear();
}

void EditorDialog::forgetTouches()
{
    m_edited.clear();
    m_touched.clear();
    m_showAll = false;
}

void EditorDialog::onEdited(const QString &field)
{
    m_edited.insert(field);
    m_refused.removeIf([&](const Problem &problem) { return problem.field == field; });
    refresh();
}

void EditorDialog::onLeft(const QString &field)
{
    if (m_edited.contains(field))
        m_touched.insert(field);
    refresh();
}

Problems EditorDialog::shownProblems() const
{
    Problems shown = problems();
    if (!m_showAll)
        shown.removeIf([this](const Problem &problem) { return !m_touched.contains(problem.field); });
    return shown + m_refused;
}

void EditorDialog::refresh()
{
    if (m_busy || m_unavailable)
        return;
    const Problems shown = shownProblems();
    const Problems withoutRow = m_form->showProblems(shown);
    if (!withoutRow.isEmpty())
        m_banner->showMessage(withoutRow.first().message, Tone::Bad);
    QSet<QString> fields;
    for (const Problem &problem : shown)
        fields.insert(problem.field);
    m_attention->setText(fields.isEmpty() ? QString()
                                          : tr("%n field(s) need attention", nullptr, static_cast<int>(fields.size())));
    m_submit->setEnabled(fields.isEmpty());
    grow();
}

void EditorDialog::fit(int width)
{
    const int needed =
        m_scroll->widget()->minimumSizeHint().width() + m_scroll->verticalScrollBar()->sizeHint().width();
    m_scroll->setMinimumWidth(needed);
    const int fitting = qMax(width, needed + 40);
    m_fittedHeight = heightFor(fitting);
    resize(fitting, m_fittedHeight);
}

/// Makes room for a problem that is shown now, unless the form scrolls already.
void EditorDialog::grow()
{
    if (m_fittedHeight == 0 || height() < m_fittedHeight)
        return;
    m_fittedHeight = heightFor(width());
    if (height() < m_fittedHeight)
        resize(width(), m_fittedHeight);
}

int EditorDialog::heightFor(int width) const
{
    const QWidget *page = m_scroll->widget();
    for (QLayout *layout : page->findChildren<QLayout *>())
        layout->invalidate(); // Qt does not invalidate them before they are shown
    for (QWidget *widget : page->findChildren<QWidget *>())
        widget->updateGeometry();
    const int wanted = page->layout()->totalHeightForWidth(width - 40) + 32;
    return qMin(screen()->availableSize().height() * 4 / 5, wanted + footer()->sizeHint().height() + 1);
}

} // namespace gatehouse
