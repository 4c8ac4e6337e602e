// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/scopelistedit.h"

#include "core/domain/scope.h"
#include "core/domain/text.h"
#include "ui/forms/flowlayout.h"
#include "ui/forms/labels.h"
#include "ui/theme/badge.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QRegularExpression>
#include <QStringListModel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

const QRegularExpression &separators()
{
    static const QRegularExpression separators(u"[\\s,]+"_s);
    return separators;
}

} // namespace

ScopeListEdit::ScopeListEdit(QWidget *parent)
    : ListEdit(parent)
    , m_add(new LinkButton(tr("+ scope"), this))
    , m_input(new QLineEdit(this))
    , m_suggestions(new QStringListModel(this))
    , m_completer(new QCompleter(m_suggestions, this))
    , m_note(plainLabel({}, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, spacing::Tight, 0, 0);
    column->setSpacing(2);
    auto *flowBox = new QWidget(this);
    m_flow = new FlowLayout(flowBox, spacing::Tight);
    m_flow->insertWidget(0, m_input);
    m_flow->insertWidget(1, m_add);
    column->addWidget(flowBox);
    column->addWidget(m_note);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_input->setCompleter(m_completer);
    m_input->setFont(monospaceFont(m_input->font()));
    m_input->setFixedWidth(220);
    m_input->setAccessibleName(tr("Scope to add"));
    m_input->setObjectName(u"scopeInput"_s);
    m_input->installEventFilter(this);
    m_input->hide();
    m_note->hide();
    setTextRole(m_note, ColorRole::Bad);
    setFocusProxy(m_add);
    connect(m_add, &QPushButton::clicked, this, &ScopeListEdit::openInput);
    connect(m_input, &QLineEdit::textEdited, this, &ScopeListEdit::onTyped);
    connect(m_input, &QLineEdit::returnPressed, this, [this] { // also emitted while the completer is open
        if (!m_completer->popup()->currentIndex().isValid())
            commitInput();
    });
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &ScopeListEdit::commitInput,
            Qt::QueuedConnection); // queued: the completer sets the text afterwards
}

void ScopeListEdit::setKnownScopes(const QStringList &names)
{
    m_known = names;
    m_suggestions->setStringList(suggestions());
    showNote();
}

void ScopeListEdit::setValues(const QStringList &values)
{
    m_values = values;
    m_problems.clear();
    closeInput();
    rebuildBadges();
}

void ScopeListEdit::showProblems(const QHash<int, QString> &messages)
{
    if (messages != m_problems) {
        m_problems = messages;
        rebuildBadges();
    }
    showNote();
}

QString ScopeListEdit::inputProblem() const
{
    const QString typed = m_input->text().trimmed();
    if (m_input->isHidden() || typed.isEmpty() || m_known.contains(typed))
        return {};
    return tr("There is no scope “%1”. Choose one from the list, or create it first.").arg(visibleText(typed));
}

bool ScopeListEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_input && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
        if (enter) {
            commitInput();
            return true; // must not trigger the dialog's default button
        }
        if (key == Qt::Key_Escape && !m_completer->popup()->isVisible()) {
            closeInput();
            m_add->setFocus();
            emit edited();
            return true;
        }
        if (key == Qt::Key_Down && !m_completer->popup()->isVisible())
            suggestAll();
    }
    if (watched == m_input && event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::MouseFocusReason) {
            commitInput();
            if (m_input->text().isEmpty())
                closeInput();
        }
    }
    return ListEdit::eventFilter(watched, event);
}

void ScopeListEdit::openInput()
{
    m_input->show();
    m_add->hide();
    m_input->setFocus();
    setFocusProxy(m_input);
    suggestAll();
}

void ScopeListEdit::startInput()
{
    if (m_input->isHidden())
        openInput();
}

void ScopeListEdit::closeInput()
{
    m_input->clear();
    m_add->show();
    setFocusProxy(m_add);
    m_input->hide();
    showNote();
}

void ScopeListEdit::suggestAll()
{
    m_completer->setCompletionPrefix(m_input->text());
    m_completer->complete();
}

void ScopeListEdit::onTyped(const QString &text)
{
    if (text.contains(separators()))
        commitInput();
    else
        showNote();
}

void ScopeListEdit::commitInput()
{
    m_completer->popup()->hide();
    const QStringList typed = m_input->text().split(separators(), Qt::SkipEmptyParts);
    QStringList unknown;
    QStringList added;
    for (const QString &name : typed) {
        if (!m_known.contains(name))
            unknown.append(name);
        else if (!m_values.contains(name) && !added.contains(name))
            added.append(name);
    }
    m_values += added;
    m_input->setText(unknown.join(u' '));
    m_completer->setCompletionPrefix(m_input->text());
    if (!added.isEmpty())
        rebuildBadges();
    showNote();
    if (!typed.isEmpty())
        emit edited();
}

void ScopeListEdit::remove(const QString &name)
{
    m_values.removeAll(name);
    m_problems.clear();
    rebuildBadges();
    (m_input->isVisible() ? static_cast<QWidget *>(m_input) : m_add)->setFocus();
    emit edited();
}

void ScopeListEdit::rebuildBadges()
{
    for (QWidget *badge : std::as_const(m_badges)) {
        m_flow->removeWidget(badge);
        badge->hide();
        badge->deleteLater(); // it may be handling its own click
    }
    m_badges.clear();
    for (int i = 0; i < m_values.size(); ++i) {
        auto *badge = new BadgeButton(visibleText(m_values[i]), BadgeButton::Mode::RemoveOnly, this);
        badge->setTone(m_problems.contains(i) ? Tone::Bad : Tone::Neutral);
        connect(badge, &BadgeButton::removed, this, [this, name = m_values[i]] { remove(name); });
        m_flow->insertWidget(i, badge);
        badge->show();
        m_badges.append(badge);
        setTabOrder(badge, m_input);
    }
    m_suggestions->setStringList(suggestions());
    updateGeometry();
}

void ScopeListEdit::showNote()
{
    QStringList messages;
    for (int i = 0; i < m_values.size(); ++i) {
        if (m_problems.contains(i))
            messages.append(tr("%1: %2").arg(visibleText(m_values[i]), m_problems.value(i)));
    }
    const bool completing = m_completer->popup()->isVisible() || m_completer->completionCount() > 0;
    const QString typed = inputProblem();
    if (!typed.isEmpty() && !completing)
        messages.append(typed);
    m_note->setText(messages.join(u'\n'));
    m_note->setVisible(!messages.isEmpty());
    setInvalid(m_input, !typed.isEmpty() && !completing);
    m_input->setAccessibleDescription(m_note->text());
}

QStringList ScopeListEdit::suggestions() const
{
    QStringList common;
    for (const Scope &scope : builtInScopes())
        common.append(scope.name);
    QStringList suggestions;
    for (const QString &name : common + m_known) {
        if (m_known.contains(name) && !m_values.contains(name) && !suggestions.contains(name))
            suggestions.append(name);
    }
    return suggestions;
}

} // namespace gatehouse
