// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secretstring.h"
#include "core/domain/problem.h"

#include <QObject>

namespace gatehouse {

class FieldForm;
class SecretEdit;

/// Two form rows, `passphrase` and `repeat`, for a new passphrase, with its estimated strength.
class NewPassphraseFields final : public QObject
{
    Q_OBJECT

public:
    /// `hint` is shown until the user types.
    NewPassphraseFields(FieldForm *form, const QString &hint);

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

/// The strength of `passphrase` as a text; empty for an empty one. Takes a few milliseconds.
[[nodiscard]] QString strengthText(const SecretString &passphrase);

} // namespace gatehouse
