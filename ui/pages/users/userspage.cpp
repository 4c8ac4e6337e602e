// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/users/userspage.h"

#include "core/authority/authority.h"
#include "core/authority/deletion.h"
#include "core/store/rows/userrows.h"
#include "ui/dialogs/prompts.h"
#include "ui/pages/reveal.h"
#include "ui/pages/users/invitations.h"
#include "ui/pages/users/usereditor.h"
#include "ui/pages/users/userscopesdialog.h"
#include "ui/table/badgeediting.h"
#include "ui/table/celldelegate.h"
#include "ui/table/entitytablemodel.h"
#include "ui/table/entitytableview.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

/// More links cannot be passed on by hand.
constexpr qsizetype mostLinks = 10;

int asCount(qsizetype count)
{
    return static_cast<int>(count);
}

} // namespace

UsersPage::UsersPage(const PageContext &context, QWidget *parent)
    : RecordPage(context, Resource::User, &readUserDetails, parent)
{
    setUpTable();
}

void UsersPage::setUpTable()
{
    EntityTableModel &model = *table().entityModel();
    readAlways({u"invitationExpiresAt"});
    const int expiry = model.columnOf(u"invitationExpiresAt");
    auto *delegate = qobject_cast<CellDelegate *>(table().itemDelegate());
    delegate->setLongText(model.columnOf(u"state"), [this, expiry](const QModelIndex &index) {
        const QVariant state = index.data(EntityTableModel::RawValueRole);
        const QVariant expiresAt = index.siblingAtColumn(expiry).data(EntityTableModel::RawValueRole);
        return state == toString(UserState::Invited) && expiresAt.isValid()
                   ? invitedText(expiresAt.toDateTime(), context().clock.now())
                   : QString();
    });
    if (!context().authority.capabilities().can(Verb::Grant, Resource::User))
        return;
    auto *badges = new BadgeEditing(&table(), model.columnOf(u"scopes"), tr("+ scope"));
    connect(badges, &BadgeEditing::addRequested, this, [this](qint64 id) { chooseScopes({id}, true); });
    connect(badges, &BadgeEditing::removeRequested, this,
            [this](qint64 id, const QString &scope) { changeScopes({id}, {scope}, false); });
}

void UsersPage::trigger(ActionId id)
{
    switch (id) {
    case ActionId::GrantScopes:
    case ActionId::RevokeScopes:
        return chooseScopes(selectedIds(), id == ActionId::GrantScopes);
    case ActionId::ResendInvitation:
        return forInvited([this](const QList<qint64> &ids) { resendTo(ids); });
    case ActionId::RevokeInvitation:
        return forInvited([this](const QList<qint64> &ids) { revokeInvitations(ids); });
    case ActionId::Disable:
        return askToDisable(selectedIds());
    default:
        return ResourcePage::trigger(id);
    }
}

RecordEditorBase *UsersPage::newEditor(qint64 id)
{
    return new UserEditor(context(), context().workspace, id, window());
}

QString UsersPage::createdText(const Outcome &outcome, const QString &name) const
{
    const bool isMailed = outcome.secrets.isEmpty() && !context().workspace.issuer.isEmpty();
    return isMailed ? tr("%1 invited. The mail is queued.").arg(name) : tr("%1 invited.").arg(name);
}

void UsersPage::revealSecrets(const Outcome &outcome, const QString &)
{
    revealInvitations(outcome, context().workspace, context(), window());
}

void UsersPage::chooseScopes(const QList<qint64> &ids, bool grants)
{
    const auto purpose = grants ? UserScopesDialog::Purpose::Grant : UserScopesDialog::Purpose::Revoke;
    auto *dialog = new UserScopesDialog(context(), purpose, ids, window());
    connect(dialog, &UserScopesDialog::chosen, this,
            [this, grants](const QList<qint64> &chosen, const QStringList &scopes) {
                changeScopes(chosen, scopes, grants);
            });
    dialog->open();
}

/// Of a user in the list; else empty.
QString UsersPage::emailOf(qint64 id) const
{
    const EntityTableModel &model = *table().entityModel();
    const int row = model.rowOf(id);
    return row < 0 ? QString()
                   : model.index(row, model.columnOf(u"email")).data(EntityTableModel::RawValueRole).toString();
}

void UsersPage::changeScopes(const QList<qint64> &ids, const QStringList &scopes, bool grants)
{
    const auto command = [scopes](const QList<qint64> &users, bool grant) {
        return grant ? Command(GrantScopes{users, scopes}) : Command(RevokeScopes{users, scopes});
    };
    Inverse inverse;
    if (scopes.size() == 1) // of several scopes a user may have had some before, which undoing would take away
        inverse = [command, grants](const Outcome &outcome) { return command(outcome.ids, !grants); };
    const QString email = ids.size() == 1 ? emailOf(ids.first()) : QString();
    const auto done = [names = scopes.join(", "_L1), email, count = asCount(ids.size()), grants](const Outcome &) {
        if (email.isEmpty())
            return grants ? tr("%1 granted to %Ln user(s).", nullptr, count).arg(names)
                          : tr("%1 revoked from %Ln user(s).", nullptr, count).arg(names);
        return grants ? tr("%1 granted to %2.").arg(names, email) : tr("%1 revoked from %2.").arg(names, email);
    };
    executeUndoable(command(ids, grants), grants ? tr("Granting scopes") : tr("Revoking scopes"), done, inverse);
}

void UsersPage::forInvited(const std::function<void(const QList<qint64> &)> &work)
{
    const auto invited =
        context().store.read(Store::Lane::Page, JobContext(),
                             [ids = selectedIds()](Connection &connection) { return invitedUsers(connection, ids); });
    onResult(invited, this, [this, work](const Result<QList<qint64>> &ids) {
        if (!ids)
            showError(ids.error());
        else if (ids->isEmpty())
            emit notice(tr("None of the selected users has a pending invitation."));
        else
            work(*ids);
    });
}

void UsersPage::resendTo(const QList<qint64> &ids)
{
    const Workspace &workspace = context().workspace;
    if (workspace.issuer.isEmpty())
        return showError(
            {ErrorKind::InvalidInput, tr("No link can be made because the workspace has no issuer. Set the "
                                         "issuer in the workspace settings.")});
    if (!workspace.mail.isSet() && ids.size() > mostLinks)
        return showError(
            {ErrorKind::InvalidInput,
             tr("You have to pass on each link by hand. Select at most %n user(s), or set up a mail server in "
                "the workspace settings.",
                nullptr, asCount(mostLinks))});
    const auto future = execute(ResendInvitations{ids}, tr("Resending invitations"),
                                tr("%Ln invitation(s) resent.", nullptr, asCount(ids.size())));
    onResult(future, this, [this](const Result<Outcome> &outcome) {
        if (outcome)
            revealSecrets(*outcome, {});
    });
}

void UsersPage::revokeInvitations(const QList<qint64> &ids)
{
    execute(RevokeInvitations{ids}, tr("Revoking invitations"),
            tr("%Ln invitation(s) revoked.", nullptr, asCount(ids.size())));
}

void UsersPage::setEnabled(const QList<qint64> &ids, bool enabled)
{
    const auto done = [enabled, count = asCount(ids.size())](const Outcome &) {
        return enabled ? tr("%Ln user(s) enabled.", nullptr, count) : tr("%Ln user(s) disabled.", nullptr, count);
    };
    executeUndoable(SetUsersEnabled{ids, enabled}, enabled ? tr("Enabling users") : tr("Disabling users"), done,
                    [enabled](const Outcome &outcome) {
                        return Command(SetUsersEnabled{outcome.ids, !enabled});
                    });
}

void UsersPage::askToDisable(const QList<qint64> &ids)
{
    const auto impact = context().store.read(Store::Lane::Page, JobContext(),
                                             [ids](Connection &connection) { return userImpact(connection, ids); });
    onResult(impact, this, [this, ids](const Result<Impact> &result) {
        if (!result)
            return showError(result.error());
        const int count = asCount(result->count);
        const Question question{
            tr("Disable %Ln user(s)", nullptr, count),
            result->count == 1 ? tr("Disable “%1”?").arg(result->names.value(0))
                               : tr("Disable %Ln users?", nullptr, count),
            (QStringList{tr("A disabled user cannot sign in. Granted scopes are kept.")} + disableLines(*result))
                .join(u'\n'),
            tr("Disable")};
        context().prompts.confirm(this, question, [this, ids](bool confirmed) {
            if (confirmed)
                setEnabled(ids, false);
        });
    });
}

DetailContent UsersPage::content(const UserDetails &shown)
{
    UserLinks links;
    const auto offer = [this](ActionId id) {
        QAction *offered = action(id);
        return offered->isEnabled() ? std::function<void()>([offered] { offered->trigger(); }) : nullptr;
    };
    links.addScope = offer(ActionId::GrantScopes);
    if (links.addScope)
        links.removeScope = [this, id = shown.user.id](const QString &scope) { changeScopes({id}, {scope}, false); };
    links.resend = offer(ActionId::ResendInvitation);
    links.revokeInvitation = offer(ActionId::RevokeInvitation);
    return userContent(shown, context().clock.now(), links);
}

SelectionFacts UsersPage::selectionFacts() const
{
    SelectionFacts facts = ResourcePage::selectionFacts();
    if (const UserDetails *shown = current()) {
        facts.anyEnabled = shown->user.state != UserState::Disabled;
        facts.anyDisabled = !facts.anyEnabled;
        facts.anyInvited = shown->user.state == UserState::Invited;
    }
    return facts;
}

} // namespace gatehouse
