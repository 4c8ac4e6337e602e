// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/user.h"
#include "core/domain/workspace.h"
#include "ui/dialogs/recordeditor.h"

class QCheckBox;
class QLabel;
class QLineEdit;

namespace gatehouse {

class ScopeListEdit;

/// Invites a user with one scope or more (U1), or edits a user's name and scopes (U2). A link is in the Outcome: see
/// revealInvitations(). The context is the names of all scopes.
class UserEditor final : public RecordEditor<User, QStringList>
{
    Q_OBJECT

public:
    /// `id`: row id in the Store; 0 to invite a new user. `workspace` as it is now: whether invitations can be mailed,
    /// and where a link leads to.
    UserEditor(const Services &services, const Workspace &workspace, qint64 id, QWidget *parent);

protected:
    [[nodiscard]] QString recordName() const override { return record().email; }
    [[nodiscard]] QString firstField() const override;
    void setContext(const QStringList &scopes) override;
    void fill(const User &user) override;
    [[nodiscard]] User record() const override;
    [[nodiscard]] Problems problems() const override;
    [[nodiscard]] Command command() const override;

private:
    void addInvitationRows();
    void explain();
    [[nodiscard]] bool canMail() const;

    Workspace m_workspace;
    QLineEdit *m_email;
    QLineEdit *m_name;
    ScopeListEdit *m_scopes;
    QCheckBox *m_mail = nullptr; ///< of a new user
    QLabel *m_next = nullptr;    ///< of a new user: what the invitation does
};

} // namespace gatehouse
