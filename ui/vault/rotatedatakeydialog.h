// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authority/command.h"
#include "core/jobs/jobcontext.h"
#include "ui/dialogs/editordialog.h"
#include "ui/dialogs/services.h"

#include <QTimer>

class QProgressBar;

namespace gatehouse {

class SecretEdit;

/// Rotates the data key after explaining the consequences. Can be cancelled while it runs. Show it with open().
class RotateDataKeyDialog final : public EditorDialog, public ClosesOnLock
{
    Q_OBJECT

public:
    RotateDataKeyDialog(const Services &services, QWidget *parent);
    ~RotateDataKeyDialog() override;

    /// Cancels a running rotation.
    void reject() override;
    void closeOnLock() override { finish(); }

signals:
    /// Emitted before the dialog closes.
    void rotated(const gatehouse::Outcome &outcome);

protected:
    [[nodiscard]] Problems problems() const override;
    [[nodiscard]] bool isModified() const override { return false; }
    void submit() override;

private:
    Services m_services;
    SecretEdit *m_passphrase;
    QProgressBar *m_progress;
    QTimer m_poll;
    JobContext m_job;
    bool m_runs = false;
};

} // namespace gatehouse
