// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/recordpage.h"
#include "ui/pages/users/userdetails.h"

namespace gatehouse {

/// The Users tab (U1–U4).
class UsersPage final : public RecordPage<UserDetails>
{
    Q_OBJECT

public:
    explicit UsersPage(const PageContext &context, QWidget *parent = nullptr);

protected:
    void trigger(ActionId id) override;
    [[nodiscard]] RecordEditorBase *newEditor(qint64 id) override;
    [[nodiscard]] QString createdText(const Outcome &outcome, const QString &name) const override;
    void revealSecrets(const Outcome &outcome, const QString &name) override;
    void setEnabled(const QList<qint64> &ids, bool enabled) override;
    [[nodiscard]] DetailContent content(const UserDetails &details) override;
    [[nodiscard]] SelectionFacts selectionFacts() const override;

private:
    void setUpTable();
    [[nodiscard]] QString emailOf(qint64 id) const;
    void chooseScopes(const QList<qint64> &ids, bool grants);
    void changeScopes(const QList<qint64> &ids, const QStringList &scopes, bool grants);
    void resendTo(const QList<qint64> &ids);
    void revokeInvitations(const QList<qint64> &ids);
    /// Calls `work` with those of the selected users who have not accepted their invitation.
    void forInvited(const std::function<void(const QList<qint64> &)> &work);
    void askToDisable(const QList<qint64> &ids);
};

} // namespace gatehouse
