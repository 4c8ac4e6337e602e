// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/newpassphrase.h"

#include "core/domain/passphrase.h"
#include "ui/forms/fieldform.h"
#include "ui/forms/secretedit.h"

#include <zxcvbn.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr qsizetype judgedBytes =
    100; // zxcvbn is quadratic, and the first 100 bytes of a longer passphrase are strong enough

} // namespace

NewPassphrase::NewPassphrase(FieldForm *form, const QString &hint)
    : QObject(form)
    , m_form(form)
    , m_hint(hint)
    , m_first(new SecretEdit)
    , m_second(new SecretEdit)
{
    form->addRow(u"passphrase"_s, tr("&New passphrase"), m_first, hint);
    form->addRow(u"repeat"_s, tr("&Confirm passphrase"), m_second);
    connect(m_first, &QLineEdit::textChanged, this, &NewPassphrase::showStrength);
}

Problems NewPassphrase::problems() const
{
    if (const QString problem = passphraseProblem(m_first->secret()); !problem.isEmpty())
        return {{u"passphrase"_s, problem}};
    if (!(m_first->secret() == m_second->secret()))
        return {{u"repeat"_s, tr("The passphrases do not match.")}};
    return {};
}

SecretString NewPassphrase::secret() const
{
    return m_first->secret();
}

void NewPassphrase::wipe()
{
    m_first->wipe();
    m_second->wipe();
}

void NewPassphrase::setFocus()
{
    m_first->setFocus();
}

void NewPassphrase::showStrength()
{
    const QString strength = strengthText(m_first->secret());
    m_form->row(u"passphrase"_s)->setHint(strength.isEmpty() ? m_hint : strength);
}

QString strengthText(const SecretString &passphrase)
{
    if (passphrase.isEmpty())
        return {};
    std::array<char, judgedBytes + 1> text{};
    const QByteArrayView bytes = passphrase.reveal().first(std::min(passphrase.reveal().size(), judgedBytes));
    std::copy(bytes.begin(), bytes.end(), text.begin());
    const double bits = ZxcvbnMatch(text.data(), nullptr, nullptr);
    wipe(text.data(), text.size());
    if (bits < 45)
        return NewPassphrase::tr("Weak. Anyone with the file can guess it within days. Add a word or two.");
    if (bits < 60)
        return NewPassphrase::tr("Fair. Add another word to make it strong.");
    if (bits < 80)
        return NewPassphrase::tr("Strong.");
    return NewPassphrase::tr("Very strong.");
}

} // namespace gatehouse
