// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/editordialog.h"
#include "ui/dialogs/services.h"

class QProgressBar;

namespace gatehouse {

class NewPassphraseFields;
class SecretEdit;

/// Changes the passphrase; asks for the current one (K5). Show it with open().
class ChangePassphraseDialog final : public EditorDialog, public ClosesOnLock
{
    Q_OBJECT

public:
    ChangePassphraseDialog(const Services &services, QWidget *parent);

    void closeOnLock() override { finish(); }

signals:
    /// Emitted before the dialog closes.
    void changed();

protected:
    [[nodiscard]] Problems problems() const override;
    [[nodiscard]] bool isModified() const override { return false; }
    void submit() override;

private:
    Services m_services;
    SecretEdit *m_current;
    NewPassphraseFields *m_passphrase = nullptr;
    QProgressBar *m_progress;
};

} // namespace gatehouse
