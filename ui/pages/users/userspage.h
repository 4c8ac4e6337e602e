// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/user.h"
#include "ui/pages/resourcepage.h"

#include <optional>

namespace gatehouse {

struct UserDetails;
struct UserLinks;

/// The Users tab (U1–U4).
class UsersPage final : public ResourcePage
{
    Q_OBJECT

public:
    explicit UsersPage(const PageContext &context, QWidget *parent = nullptr);

    /// Shows only the users to whom the scope is granted.
    void showUsersOfScope(const QString &scopeName);

protected:
    void trigger(ActionId id) override;
    void loadDetails(qint64 id) override;
    [[nodiscard]] SelectionFacts selectionFacts() const override;
    [[nodiscard]] QPair<QString, QString> emptyText() const override;
    [[nodiscard]] QString copyText() const override;

private:
    void setUpTable();
    [[nodiscard]] QString emailOf(qint64 id) const;
    void invite();
    void edit();
    void chooseScopes(const QList<qint64> &ids, bool grants);
    void grant(const QList<qint64> &ids, const QStringList &scopes);
    void revoke(const QList<qint64> &ids, const QStringList &scopes);
    void resend();
    void resendTo(const QList<qint64> &ids);
    void revokeInvitations();
    void forInvited(const std::function<void(const QList<qint64> &)> &work);
    void setEnabled(const QList<qint64> &ids, bool enabled);
    void disable();
    void remove();
    void show(const UserDetails &details);
    [[nodiscard]] UserLinks linksFor(const User &user);

    std::optional<User> m_current; ///< what the details pane shows
};

} // namespace gatehouse
