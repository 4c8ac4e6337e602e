// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/secretstring.h"
#include "ui/dialogs/editordialog.h"
#include "ui/dialogs/services.h"

class QProgressBar;

namespace gatehouse {

class NewPassphrase;
class SecretEdit;

/// For whoever forgot the passphrase: unlocks by the recovery code and sets a new one, both or neither (K5). Those who
/// may not change the passphrase only unlock. Show it with open().
class RecoverDialog final : public EditorDialog
{
    Q_OBJECT

public:
    RecoverDialog(const Services &services, QWidget *parent);

signals:
    /// The dialog closes right after it.
    void unlocked();

protected:
    [[nodiscard]] Problems problems() const override;
    [[nodiscard]] bool isModified() const override { return false; }
    void submit() override;

private:
    void onOpened(const Result<SecretString> &dataKey);
    void showProblem(const Error &error);
    void succeed();

    Services m_services;
    SecretEdit *m_code;
    NewPassphrase *m_passphrase = nullptr; ///< null for those who may not change it
    QProgressBar *m_progress;
};

} // namespace gatehouse
