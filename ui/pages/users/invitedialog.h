// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authority/command.h"
#include "core/jobs/jobcontext.h"
#include "ui/dialogs/editordialog.h"
#include "ui/dialogs/services.h"

class QCheckBox;
class QLabel;
class QLineEdit;

namespace gatehouse {

class ScopeListEdit;

/// Invites a user with one scope or more (U1). Show it with open(). A link is in the Outcome: see revealInvitations().
class InviteDialog final : public EditorDialog
{
    Q_OBJECT

public:
    /// `workspace` as it is now: whether invitations can be mailed, and where a link leads to.
    InviteDialog(const Services &services, const Workspace &workspace, QWidget *parent);
    ~InviteDialog() override;

signals:
    /// Stored. The dialog closes right after it.
    void invited(const gatehouse::Outcome &outcome, const QString &email);

protected:
    [[nodiscard]] Problems problems() const override;
    [[nodiscard]] bool isModified() const override;
    void submit() override;

private:
    void addRows();
    void load();
    void explain();
    [[nodiscard]] User user() const;
    [[nodiscard]] bool canMail() const;

    Services m_services;
    Workspace m_workspace;
    JobContext m_job;
    QLineEdit *m_email;
    QLineEdit *m_name;
    ScopeListEdit *m_scopes;
    QCheckBox *m_mail;
    QLabel *m_next;
};

} // namespace gatehouse
