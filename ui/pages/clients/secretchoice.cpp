// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/clients/secretchoice.h"

#include "core/crypto/sealing/secrethash.h"
#include "ui/forms/segmentedchoice.h"
#include "ui/theme/theme.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gatehouse {

SecretChoice::SecretChoice(QWidget *parent)
    : QWidget(parent)
    , m_choice(new SegmentedChoice({tr("Generate (recommended)"), tr("Type my own")}, this))
    , m_typed(new QLineEdit(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::Tight);
    column->addWidget(m_choice, 0, Qt::AlignLeft);
    column->addWidget(m_typed);
    m_typed->setEchoMode(QLineEdit::Password);
    m_typed->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhHiddenText);
    m_typed->setAccessibleName(tr("Secret"));
    m_typed->setPlaceholderText(tr("At least %n characters", nullptr, static_cast<int>(minTypedSecretBytes)));
    m_typed->setObjectName(u"typedSecret"_s);
    m_typed->hide();
    setFocusProxy(m_choice);
    connect(m_choice, &SegmentedChoice::chosen, this, [this](int index) {
        m_typed->setVisible(index == 1);
        if (index == 0)
            m_typed->clear();
    });
}

bool SecretChoice::isTyped() const
{
    return m_choice->current() == 1;
}

QString SecretChoice::problem() const
{
    if (!isTyped() || m_typed->text().toUtf8().size() >= minTypedSecretBytes)
        return {};
    return tr("Use at least %n characters, or generate one.", nullptr, static_cast<int>(minTypedSecretBytes));
}

std::optional<SecretString> SecretChoice::secret() const
{
    if (!isTyped())
        return std::nullopt;
    QString text = m_typed->text();
    return SecretString::take(text);
}

void SecretChoice::clear()
{
    m_typed->clear();
    m_typed->hide();
    m_choice->setCurrent(0);
}

} // namespace gatehouse
