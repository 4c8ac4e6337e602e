// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/urilistedit.h"

#include "ui/forms/labels.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

/// Enter adds a line instead of triggering the dialog's default button. Pasted text keeps its line breaks.
class UriLine final : public QLineEdit
{
public:
    std::function<void()> entered;
    std::function<void()> emptied;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
            if (event->modifiers().testFlag(Qt::ControlModifier))
                return event->ignore();
            return entered();
        }
        if (event->key() == Qt::Key_Backspace && text().isEmpty())
            return emptied();
        QLineEdit::keyPressEvent(event);
    }
};

const QRegularExpression &lineEnds()
{
    static const QRegularExpression ends(u"[\\r\\n\\x{2028}\\x{2029}]+"_s);
    return ends;
}

} // namespace

UriListEdit::UriListEdit(QWidget *parent)
    : ListEdit(parent)
    , m_column(new QVBoxLayout(this))
    , m_add(new LinkButton(tr("+ Add another"), this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(spacing::Tight);
    m_column->addWidget(m_add);
    connect(m_add, &QPushButton::clicked, this, [this] { addBelow(nullptr); });
    insertLine(0, {});
}

QStringList UriListEdit::values() const
{
    QStringList values;
    for (const Line &line : m_lines) {
        if (const QString text = line.edit->text().trimmed(); !text.isEmpty())
            values.append(text);
    }
    return values;
}

void UriListEdit::setValues(const QStringList &values)
{
    for (const Line &line : std::as_const(m_lines))
        delete line.box;
    m_lines.clear();
    for (const QString &value : values)
        insertLine(m_lines.size(), value);
    if (m_lines.isEmpty())
        insertLine(0, {});
    showProblems({});
}

void UriListEdit::showProblems(const QHash<int, QString> &messages)
{
    m_problems = messages;
    int index = 0;
    for (const Line &line : std::as_const(m_lines)) {
        const QString text = line.edit->text().trimmed();
        const QString problem = text.isEmpty() ? QString() : messages.value(index);
        const QString warning = text.isEmpty() || !m_warningOf || !problem.isEmpty() ? QString() : m_warningOf(text);
        index += text.isEmpty() ? 0 : 1;
        const QString note = problem.isEmpty() ? warning : problem;
        setInvalid(line.edit, !problem.isEmpty());
        setTextRole(line.note, problem.isEmpty() ? ColorRole::Muted : ColorRole::Bad);
        line.note->setText(note);
        line.note->setVisible(!note.isEmpty());
        line.edit->setAccessibleDescription(note);
    }
}

void UriListEdit::setPlaceholder(const QString &example)
{
    m_placeholder = example;
    for (const Line &line : std::as_const(m_lines))
        line.edit->setPlaceholderText(example);
}

void UriListEdit::setWarningOf(std::function<QString(const QString &)> warningOf)
{
    m_warningOf = std::move(warningOf);
}

void UriListEdit::insertLine(qsizetype at, const QString &text)
{
    auto *box = new QWidget(this);
    auto *edit = new UriLine;
    edit->setFont(monospaceFont(edit->font()));
    edit->setPlaceholderText(m_placeholder);
    edit->setText(text);
    edit->entered = [this, box] { addBelow(box); };
    edit->emptied = [this, box] { removeLine(box); };
    connect(edit, &QLineEdit::textEdited, this, [this, box] { onEdited(box); });
    QAbstractButton *remove = removeButton(tr("Remove this line"), box);
    connect(remove, &QAbstractButton::clicked, this, [this, box] { removeLine(box); });
    QLabel *note = plainLabel({}, box);
    note->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::Tight);
    row->addWidget(edit);
    row->addWidget(remove);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(row);
    column->addWidget(note);
    m_column->insertWidget(static_cast<int>(at), box);
    m_lines.insert(at, {box, edit, remove, note});
    setTabOrder(edit, remove);
    setTabOrder(remove, m_add);
    afterChange();
}

void UriListEdit::addBelow(const QWidget *box)
{
    const qsizetype from = box ? indexOf(box) : m_lines.size() - 1;
    const bool nextIsFree = from + 1 < m_lines.size() && m_lines[from + 1].edit->text().isEmpty();
    if (!m_lines[from].edit->text().isEmpty() && !nextIsFree)
        insertLine(from + 1, {});
    const qsizetype target = m_lines[from].edit->text().isEmpty() ? from : from + 1;
    m_lines[target].edit->setFocus();
}

void UriListEdit::removeLine(const QWidget *box)
{
    const qsizetype at = indexOf(box);
    const bool counted = !m_lines[at].edit->text().isEmpty();
    if (m_lines.size() == 1) {
        m_lines[at].edit->clear();
        m_lines[at].edit->setFocus();
    } else {
        const Line line = m_lines.takeAt(at);
        m_lines[qMax(at - 1, 0)].edit->setFocus();
        line.box->hide();
        line.box->deleteLater(); // it may be handling its own click
    }
    afterChange();
    if (counted)
        emit edited();
}

void UriListEdit::onEdited(const QWidget *box)
{
    const qsizetype at = indexOf(box);
    if (m_lines[at].edit->text().contains(lineEnds()))
        splitLines(at);
    afterChange();
    emit edited();
}

/// Splits pasted text into one line per URI.
void UriListEdit::splitLines(qsizetype at)
{
    QStringList parts;
    for (const QString &part : m_lines[at].edit->text().split(lineEnds())) {
        if (const QString text = part.trimmed(); !text.isEmpty())
            parts.append(text);
    }
    m_lines[at].edit->setText(parts.value(0));
    for (qsizetype i = 1; i < parts.size(); ++i)
        insertLine(at + i, parts[i]);
    m_lines[at + qMax(parts.size() - 1, 0)].edit->setFocus();
}

void UriListEdit::afterChange()
{
    setFocusProxy(m_lines.first().edit);
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        m_lines[i].edit->setAccessibleName(tr("Line %1").arg(i + 1));
        m_lines[i].remove->setVisible(m_lines.size() > 1);
    }
}

qsizetype UriListEdit::indexOf(const QWidget *box) const
{
    const auto found = std::ranges::find_if(m_lines, [box](const Line &line) { return line.box == box; });
    return std::distance(m_lines.begin(), found);
}

} // namespace gatehouse
