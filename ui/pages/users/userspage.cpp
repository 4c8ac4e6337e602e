// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/users/userspage.h"

#include "core/authority/authority.h"
#include "core/authority/deletion.h"
#include "core/store/file/store.h"
#include "core/store/rows/userrows.h"
#include "core/tabular/fields/resources.h"
#include "ui/dialogs/confirmimpactdialog.h"
#include "ui/dialogs/prompts.h"
#include "ui/pages/users/invitationlinks.h"
#include "ui/pages/users/invitationtext.h"
#include "ui/pages/users/invitedialog.h"
#include "ui/pages/users/userdetails.h"
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

/// More links than these are not shown one after the other.
constexpr qsizetype mostLinks = 10;

int asCount(qsizetype count)
{
    return static_cast<int>(count);
}

} // namespace

UsersPage::UsersPage(const PageContext &context, QWidget *parent)
    : ResourcePage(context, Resource::User, parent)
{
    setUpTable();
}

void UsersPage::setUpTable()
{
    EntityTableModel &model = *table().entityModel();
    model.setAlsoRead({model.info().field(u"invitationExpiresAt")});
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
            [this](qint64 id, const QString &scope) { revoke({id}, {scope}); });
}

void UsersPage::showUsersOfScope(const QString &scopeName)
{
    setQuery({Resource::User, {}, {{u"scopes"_s, FieldFilter::Comparison::Equal, scopeName}}, {}, Qt::AscendingOrder});
}

void UsersPage::trigger(ActionId id)
{
    switch (id) {
    case ActionId::New:
        return invite();
    case ActionId::Edit:
        return edit();
    case ActionId::GrantScopes:
    case ActionId::RevokeScopes:
        return chooseScopes(selectedIds(), id == ActionId::GrantScopes);
    case ActionId::ResendInvitation:
        return resend();
    case ActionId::RevokeInvitation:
        return revokeInvitations();
    case ActionId::Enable:
        return setEnabled(selectedIds(), true);
    case ActionId::Disable:
        return disable();
    case ActionId::Delete:
        return remove();
    default:
        break;
    }
}

void UsersPage::invite()
{
    auto *dialog = new InviteDialog(context(), context().workspace, window());
    connect(dialog, &InviteDialog::invited, this, [this](const Outcome &outcome, const QString &email) {
        selectWhenLoaded(outcome.ids.value(0));
        emit notice(outcome.secrets.isEmpty() && !context().workspace.issuer.isEmpty()
                        ? tr("%1 invited. The mail waits to be sent.").arg(email)
                        : tr("%1 invited.").arg(email));
        revealInvitations(outcome, context().workspace, context(), window());
    });
    dialog->open();
}

void UsersPage::edit()
{
    auto *editor = new UserEditor(context(), currentId(), window());
    connect(editor, &UserEditor::saved, this,
            [this](const Outcome &, const QString &email) { emit notice(tr("%1 saved.").arg(email)); });
    editor->open();
}

void UsersPage::chooseScopes(const QList<qint64> &ids, bool grants)
{
    const auto purpose = grants ? UserScopesDialog::Purpose::Grant : UserScopesDialog::Purpose::Revoke;
    auto *dialog = new UserScopesDialog(context(), purpose, ids, window());
    connect(dialog, &UserScopesDialog::chosen, this, grants ? &UsersPage::grant : &UsersPage::revoke);
    dialog->open();
}

/// As the list shows it; empty when it does not.
QString UsersPage::emailOf(qint64 id) const
{
    const EntityTableModel &model = *table().entityModel();
    const int row = model.rowOf(id);
    return row < 0 ? QString()
                   : model.index(row, model.columnOf(u"email")).data(EntityTableModel::RawValueRole).toString();
}

void UsersPage::grant(const QList<qint64> &ids, const QStringList &scopes)
{
    const QString names = scopes.join(", "_L1);
    const QString email = ids.size() == 1 ? emailOf(ids.first()) : QString();
    Inverse inverse;
    if (scopes.size() == 1) // of several, some had one and some another: who changed is not what to take back
        inverse = [scopes](const Outcome &outcome) { return Command(RevokeScopes{outcome.ids, scopes}); };
    executeUndoable(GrantScopes{ids, scopes}, tr("Granting scopes"),
                    email.isEmpty() ? tr("%1 granted to %Ln user(s).", nullptr, asCount(ids.size())).arg(names)
                                    : tr("%1 granted to %2.").arg(names, email),
                    inverse);
}

void UsersPage::revoke(const QList<qint64> &ids, const QStringList &scopes)
{
    const QString names = scopes.join(", "_L1);
    const QString email = ids.size() == 1 ? emailOf(ids.first()) : QString();
    Inverse inverse;
    if (scopes.size() == 1)
        inverse = [scopes](const Outcome &outcome) { return Command(GrantScopes{outcome.ids, scopes}); };
    executeUndoable(RevokeScopes{ids, scopes}, tr("Revoking scopes"),
                    email.isEmpty() ? tr("%1 taken from %Ln user(s).", nullptr, asCount(ids.size())).arg(names)
                                    : tr("%1 taken from %2.").arg(names, email),
                    inverse);
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
            emit notice(tr("None of them is invited still."));
        else
            work(*ids);
    });
}

void UsersPage::resend()
{
    forInvited([this](const QList<qint64> &ids) { resendTo(ids); });
}

void UsersPage::resendTo(const QList<qint64> &ids)
{
    const Workspace &workspace = context().workspace;
    if (workspace.issuer.isEmpty())
        return showError({ErrorKind::InvalidInput, tr("No link can be made: the workspace has no issuer that it could "
                                                      "lead to. Set it in the workspace settings.")});
    if (!workspace.mail.isSet() && ids.size() > mostLinks)
        return showError({ErrorKind::InvalidInput,
                          tr("Each link has to be passed on by hand. Select %n user(s) at most, or have invitations "
                             "mailed: see the workspace settings.",
                             nullptr, asCount(mostLinks))});
    const auto future = execute(ResendInvitations{ids}, tr("Inviting again"),
                                tr("%Ln user(s) invited again.", nullptr, asCount(ids.size())));
    onResult(future, this, [this](const Result<Outcome> &outcome) {
        if (outcome)
            revealInvitations(*outcome, context().workspace, context(), window());
    });
}

void UsersPage::revokeInvitations()
{
    forInvited([this](const QList<qint64> &ids) {
        execute(RevokeInvitations{ids}, tr("Revoking invitations"),
                tr("%Ln invitation(s) revoked.", nullptr, asCount(ids.size())));
    });
}

void UsersPage::setEnabled(const QList<qint64> &ids, bool enabled)
{
    const int count = asCount(ids.size());
    executeUndoable(SetUsersEnabled{ids, enabled}, enabled ? tr("Enabling users") : tr("Disabling users"),
                    enabled ? tr("%Ln user(s) enabled.", nullptr, count) : tr("%Ln user(s) disabled.", nullptr, count),
                    [enabled](const Outcome &outcome) {
                        return Command(SetUsersEnabled{outcome.ids, !enabled});
                    });
}

void UsersPage::disable()
{
    const QList<qint64> ids = selectedIds();
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
            (QStringList{tr("Nobody signs in with it, and its grants are kept, until it is enabled again.")} +
             disableLines(*result))
                .join(u'\n'),
            tr("Disable")};
        context().prompts.confirm(this, question, [this, ids](bool confirmed) {
            if (confirmed)
                setEnabled(ids, false);
        });
    });
}

void UsersPage::remove()
{
    auto *dialog = new ConfirmImpactDialog(context().store, Resource::User, selectedIds(), window());
    connect(dialog, &ConfirmImpactDialog::confirmed, this, [this](const QList<qint64> &ids) {
        execute(DeleteUsers{ids}, tr("Deleting users"), tr("%Ln user(s) deleted.", nullptr, asCount(ids.size())));
    });
    connect(dialog, &ConfirmImpactDialog::disableInstead, this,
            [this](const QList<qint64> &ids) { setEnabled(ids, false); });
    dialog->open();
}

void UsersPage::loadDetails(qint64 id)
{
    const auto read = context().store.read(Store::Lane::Page, JobContext(),
                                           [id](Connection &connection) { return readUserDetails(connection, id); });
    onResult(read, this, [this, id](const Result<UserDetails> &result) {
        if (result && id == currentId())
            show(*result);
    });
}

void UsersPage::show(const UserDetails &shown)
{
    m_current = shown.user;
    updateActions();
    details().setContent(userContent(shown, context().clock.now(), linksFor(shown.user)));
}

UserLinks UsersPage::linksFor(const User &user)
{
    UserLinks links;
    const auto offer = [this](ActionId id) {
        QAction *offered = action(id);
        return offered->isEnabled() ? std::function<void()>([offered] { offered->trigger(); }) : nullptr;
    };
    links.addScope = offer(ActionId::GrantScopes);
    if (links.addScope)
        links.removeScope = [this, id = user.id](const QString &scope) { revoke({id}, {scope}); };
    links.resend = offer(ActionId::ResendInvitation);
    links.revokeInvitation = offer(ActionId::RevokeInvitation);
    return links;
}

SelectionFacts UsersPage::selectionFacts() const
{
    SelectionFacts facts = ResourcePage::selectionFacts();
    if (m_current && m_current->id == currentId()) {
        facts.anyEnabled = m_current->state != UserState::Disabled;
        facts.anyDisabled = !facts.anyEnabled;
        facts.anyInvited = m_current->state == UserState::Invited;
    }
    return facts;
}

QPair<QString, QString> UsersPage::emptyText() const
{
    return {
        tr("No users yet"),
        tr("An end-user signs in to your clients and gets tokens with the scopes granted here. Invite the first one.")};
}

QString UsersPage::copyText() const
{
    return m_current ? m_current->email : QString();
}

} // namespace gatehouse
