// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/signingkey.h"
#include "ui/dialogs/recordeditor.h"

class QLabel;
class QLineEdit;

namespace gatehouse {

class SigningStart;

/// The name of a key and, of a next key, when it starts to sign. The context is the active key.
class KeyEditor final : public RecordEditor<SigningKey, std::optional<SigningKey>>
{
    Q_OBJECT

public:
    /// `id`: row id in the Store.
    KeyEditor(const Services &services, qint64 id, QWidget *parent);

protected:
    [[nodiscard]] QString recordName() const override { return displayName(record()); }
    [[nodiscard]] QString firstField() const override { return QStringLiteral("name"); }
    void setContext(const std::optional<SigningKey> &active) override { m_active = active; }
    void fill(const SigningKey &key) override;
    [[nodiscard]] SigningKey record() const override;
    [[nodiscard]] Problems problems() const override;
    [[nodiscard]] Command command() const override { return UpdateKey{record()}; }

private:
    void explainStart();

    std::optional<SigningKey> m_active;
    QLineEdit *m_name;
    QLabel *m_kid;
    SigningStart *m_start;
};

} // namespace gatehouse
