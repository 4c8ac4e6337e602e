// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/users/userdetails.h"

#include "core/store/rows/membershiprows.h"
#include "core/store/rows/userrows.h"
#include "core/tabular/fields/cellformat.h"
#include "core/tabular/fields/resources.h"
#include "ui/pages/users/invitations.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

struct UserDetailsText
{
    Q_DECLARE_TR_FUNCTIONS(UserDetails)
};

DetailSection accessSection(const User &user, const QDateTime &now, const UserLinks &links)
{
    QList<DetailRow> rows = detailRows(fieldsOf<User>(), user, {"state"_L1});
    if (user.state == UserState::Invited)
        rows.first().values = QStringList{invitedText(user.invitationExpiresAt, now)};
    DetailRow scopes{UserDetailsText::tr("Scopes"), DetailRow::Kind::Badges, user.scopes};
    scopes.placeholder = UserDetailsText::tr("none: tokens carry no scope");
    scopes.onRemove = links.removeScope;
    if (links.addScope) {
        scopes.linkText = UserDetailsText::tr("+ scope");
        scopes.onLink = links.addScope;
    }
    rows << scopes
         << noteRow(UserDetailsText::tr(
                "A change takes effect at the next token refresh. Access tokens already issued stay valid "
                "until they expire."));
    return {UserDetailsText::tr("Access"), rows};
}

DetailRow mailRow(const UserDetails &details)
{
    DetailRow row{UserDetailsText::tr("Mail")};
    const QDateTime sentAt = details.user.invitationSentAt;
    if (!details.mail)
        row.values << (sentAt.isValid() ? UserDetailsText::tr("sent %1").arg(displayTime(sentAt))
                                        : UserDetailsText::tr("not sent"));
    else if (!details.mail->nextAttemptAt.isValid())
        row.values << UserDetailsText::tr("refused by the mail server") << details.mail->lastError;
    else if (details.mail->attempts > 0)
        row.values << UserDetailsText::tr("queued; tried %n time(s)", nullptr, details.mail->attempts)
                   << details.mail->lastError;
    else
        row.values << UserDetailsText::tr("queued");
    return row;
}

DetailSection invitationSection(const UserDetails &details, const QDateTime &now, const UserLinks &links)
{
    const QDateTime expiresAt = details.user.invitationExpiresAt;
    DetailRow link{UserDetailsText::tr("Link")};
    link.placeholder = UserDetailsText::tr("none");
    if (expiresAt.isValid())
        link.values << (expiresAt > now ? UserDetailsText::tr("valid until %1").arg(displayTime(expiresAt))
                                        : UserDetailsText::tr("expired %1").arg(displayTime(expiresAt)));
    if (links.revokeInvitation && (expiresAt > now || details.mail)) {
        link.linkText = UserDetailsText::tr("Revoke");
        link.onLink = links.revokeInvitation;
    }
    DetailRow mail = mailRow(details);
    if (links.resend) {
        mail.linkText = UserDetailsText::tr("Resend");
        mail.onLink = links.resend;
    }
    return {UserDetailsText::tr("Invitation"), {link, mail}};
}

DetailSection membershipSection(const QList<Membership> &memberships)
{
    QList<DetailRow> rows;
    for (const Membership &membership : memberships) {
        DetailRow row{membership.group.isEmpty() ? membership.organization
                                                 : membership.organization + u'/' + membership.group};
        row.values << (membership.role == AccessRole::Admin ? UserDetailsText::tr("Admin")
                                                            : UserDetailsText::tr("User"));
        rows << row;
    }
    if (rows.isEmpty())
        rows << noteRow(UserDetailsText::tr("Belongs to no organization."));
    return {UserDetailsText::tr("Organizations"), rows};
}

} // namespace

Result<UserDetails> readUserDetails(Connection &connection, qint64 id)
{
    TRY_ASSIGN(auto user, readRow<User>(connection, id));
    TRY_ASSIGN(auto memberships, readMembershipsOfUser(connection, id));
    TRY_ASSIGN(auto mail, findQueuedMail(connection, id));
    return UserDetails{user, memberships, mail};
}

DetailContent userContent(const UserDetails &details, const QDateTime &now, const UserLinks &links)
{
    const User &user = details.user;
    DetailContent content{
        user.name.isEmpty() ? user.email : user.name, user.name.isEmpty() ? QString() : user.email, {}};
    content.sections << accessSection(user, now, links);
    if (user.state == UserState::Invited)
        content.sections << invitationSection(details, now, links);
    content.sections << membershipSection(details.memberships);
    content.sections << DetailSection{UserDetailsText::tr("Record"),
                                      detailRows(fieldsOf<User>(), user,
                                                 {"tokenCount"_L1, "lastSignInAt"_L1, "acceptedAt"_L1, "createdAt"_L1,
                                                  "updatedAt"_L1, "id"_L1, "revision"_L1})};
    return content;
}

} // namespace gatehouse
