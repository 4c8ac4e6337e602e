// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secretstring.h"
#include "core/domain/problem.h"

#include <QObject>

namespace gatehouse {

class FieldForm;
class SecretEdit;

/// Two rows of a form, `passphrase` and `repeat`, that take a new passphrase, with a word on how strong it is.
class NewPassphrase final : public QObject
{
    Q_OBJECT

public:
    /// `hint`: what it is for, while nothing is typed.
    NewPassphrase(FieldForm *form, const QString &hint);

    [[nodiscard]] Problems problems() const;
    [[nodiscard]] SecretString secret() const;
    void wipe();
    void setFocus();

private:
    void showStrength();

    FieldForm *m_form;
    QString m_hint;
    SecretEdit *m_first;
    SecretEdit *m_second;
};

/// How hard `passphrase` is to guess, in words; empty for none. Takes up to some milliseconds.
[[nodiscard]] QString strengthText(const SecretString &passphrase);

} // namespace gatehouse
