// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authority/command.h"
#include "ui/dialogs/editordialog.h"
#include "ui/dialogs/services.h"

class QComboBox;
class QLineEdit;

namespace gatehouse {

/// Edits the workspace's name, issuer and rules (C8), and shows its UUID (S2). Show it with open().
class WorkspaceSettingsDialog final : public EditorDialog
{
    Q_OBJECT

public:
    WorkspaceSettingsDialog(const Services &services, QWidget *parent);

signals:
    /// Saved. Emitted before the dialog closes.
    void saved(const gatehouse::Outcome &outcome);

protected:
    [[nodiscard]] Problems problems() const override;
    [[nodiscard]] bool isModified() const override;
    void submit() override;

private:
    void addRows();
    void addMailRow();
    void start(const Workspace &workspace);
    void show(const Workspace &workspace);
    void addMembersRow();
    void showLifetime(qint64 msecs);
    void explainRule();
    [[nodiscard]] Workspace workspace() const;

    Services m_services;
    QLineEdit *m_name;
    QLineEdit *m_issuer;
    QLineEdit *m_uuid;
    QComboBox *m_rule;
    QComboBox *m_lifetime; ///< of invitations; item data in milliseconds
    Workspace m_base;
    bool m_loaded = false;
};

} // namespace gatehouse
