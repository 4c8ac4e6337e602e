// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authority/command.h"
#include "core/jobs/jobcontext.h"
#include "ui/dialogs/closesonlock.h"
#include "ui/dialogs/editordialog.h"
#include "ui/dialogs/services.h"

#include <QTimer>

class QProgressBar;

namespace gatehouse {

class SecretEdit;

/// Seals every secret anew, after saying what that ends; can be cancelled while it runs. Show it with open().
class RotateDataKeyDialog final : public EditorDialog, public ClosesOnLock
{
    Q_OBJECT

public:
    RotateDataKeyDialog(const Services &services, QWidget *parent);
    ~RotateDataKeyDialog() override;

    /// While it runs, cancels it.
    void reject() override;
    void closeOnLock() override { finish(); }

signals:
    /// The dialog closes right after it.
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
