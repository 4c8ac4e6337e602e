// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/secretedit.h"

#include "ui/theme/icons.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QSignalBlocker>

namespace gatehouse {

namespace {

constexpr int capacity = 1024; // characters; also the reserved buffer size

} // namespace

SecretEdit::SecretEdit(QWidget *parent)
    : QLineEdit(parent)
    , m_reveal(addAction(icon(IconName::Preview), QLineEdit::TrailingPosition))
{
    setMaxLength(capacity);
    setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhHiddenText | Qt::ImhNoAutoUppercase);
    m_reveal->setCheckable(true);
    connect(m_reveal, &QAction::toggled, this, &SecretEdit::setRevealed);
    setRevealed(false);
    reserveBuffer();
}

SecretEdit::~SecretEdit()
{
    const QSignalBlocker blocker(this);
    wipe();
}

SecretString SecretEdit::secret() const
{
    QByteArray bytes = text().toUtf8();
    return SecretString::adopt(bytes);
}

void SecretEdit::wipe()
{
    const QString shared = text(); // shares the field's buffer
    gatehouse::wipe(reinterpret_cast<char *>(const_cast<QChar *>(shared.constData())),
                    shared.size() * qsizetype{sizeof(QChar)});
    reserveBuffer();
    m_reveal->setChecked(false);
}

/// Reserves the buffer: growing would leave freed copies of the secret in memory.
void SecretEdit::reserveBuffer()
{
    {
        const QSignalBlocker blocker(this);
        QString buffer;
        buffer.reserve(capacity + 1);
        buffer.append(u' ');
        setText(buffer);
    }
    backspace();
    setModified(false);
}

void SecretEdit::setRevealed(bool revealed)
{
    setEchoMode(revealed ? QLineEdit::Normal : QLineEdit::Password);
    m_reveal->setText(revealed ? tr("Hide text") : tr("Show text"));
    m_reveal->setToolTip(m_reveal->text());
}

void SecretEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Undo) || event->matches(QKeySequence::Redo) ||
        event->matches(QKeySequence::Copy) || event->matches(QKeySequence::Cut))
        return event->accept();
    QLineEdit::keyPressEvent(event);
}

void SecretEdit::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Paste"), this, &QLineEdit::paste)->setEnabled(!isReadOnly());
    menu->addAction(m_reveal);
    menu->popup(event->globalPos());
}

void SecretEdit::hideEvent(QHideEvent *event)
{
    m_reveal->setChecked(false);
    QLineEdit::hideEvent(event);
}

} // namespace gatehouse
