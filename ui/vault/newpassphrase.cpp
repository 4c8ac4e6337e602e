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

/// zxcvbn is quadratic, and the first 100 bytes of a longer passphrase are strong enough.
constexpr qsizetype maxRatedBytes = 100;

} // namespace

NewPassphraseFields::NewPassphraseFields(FieldForm *form, const QString &hint)
    : QObject(form)
    , m_form(form)
    , m_hint(hint)
    , m_first(new SecretEdit)
    , m_second(new SecretEdit)
{
    form->addRow(u"passphrase"_s, tr("&New passphrase"), m_first, hint);
    form->addRow(u"repeat"_s, tr("&Confirm passphrase"), m_second);
    connect(m_first, &QLineEdit::textChanged, this, &NewPassphraseFields::showStrength);
}

Problems NewPassphraseFields::problems() const
{
    if (const QString problem = passphraseProblem(m_first->secret()); !problem.isEmpty())
        return {{u"passphrase"_s, problem}};
    if (!(m_first->secret() == m_second->secret()))
        return {{u"repeat"_s, tr("The passphrases do not match.")}};
    return {};
}

SecretString NewPassphraseFields::secret() const
{
    return m_first->secret();
}

void NewPassphraseFields::wipe()
{
    m_first->wipe();
    m_second->wipe();
}

void NewPassphraseFields::setFocus()
{
    m_first->setFocus();
}

void NewPassphraseFields::showStrength()
{
    const QString strength = strengthText(m_first->secret());
    m_form->row(u"passphrase"_s)->setHint(strength.isEmpty() ? m_hint : strength);
}

QString strengthText(const SecretString &passphrase)
{
    if (passphrase.isEmpty())
        return {};
    std::array<char, maxRatedBytes + 1> text{};
    const QByteArrayView bytes = passphrase.reveal().first(std::min(passphrase.reveal().size(), maxRatedBytes));
    std::copy(bytes.begin(), bytes.end(), text.begin());
    const double bits = ZxcvbnMatch(text.data(), nullptr, nullptr);
    wipe(text.data(), text.size());
    if (bits < 45)
        return NewPassphraseFields::tr("Weak. Anyone with the file can guess it within days. Add a word or two.");
    if (bits < 60)
        return NewPassphraseFields::tr("Fair. Add another word to make it strong.");
    if (bits < 80)
        return NewPassphraseFields::tr("Strong.");
    return NewPassphraseFields::tr("Very strong.");
}

} // namespace gatehouse
