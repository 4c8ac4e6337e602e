// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/secretstring.h"
#include "ui/dialogs/editordialog.h"
#include "ui/dialogs/services.h"

class QProgressBar;

namespace gatehouse {

class NewPassphraseFields;
class SecretEdit;

/// Unlocks with the recovery code and sets a new passphrase, both or neither (K5). Users who may not change the
/// passphrase only unlock. Show it with open().
class RecoverDialog final : public EditorDialog
{
    Q_OBJECT

public:
    RecoverDialog(const Services &services, QWidget *parent);

signals:
    /// Emitted before the dialog closes.
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
    NewPassphraseFields *m_passphrase = nullptr; ///< null if the user may not change it
    QProgressBar *m_progress;
};

} // namespace gatehouse
