// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/scopes/scopespage.h"

#include "core/authority/authority.h"
#include "core/store/file/store.h"
#include "core/store/rows/scoperows.h"
#include "core/tabular/fields/resources.h"
#include "ui/dialogs/confirmimpactdialog.h"
#include "ui/pages/fieldrows.h"
#include "ui/pages/scopes/scopeeditor.h"
#include "ui/pages/scopes/workspacestrip.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr int clientsShown = 12;

struct ScopeDetails
{
    Scope scope;
    QStringList clientIds;
};

Result<ScopeDetails> readScopeDetails(Connection &connection, qint64 id)
{
    TRY_ASSIGN(auto scope, readRow<Scope>(connection, id));
    TRY_ASSIGN(auto clientIds, clientsUsingScope(connection, id, clientsShown));
    return ScopeDetails{scope, clientIds};
}

} // namespace

ScopesPage::ScopesPage(const PageContext &context, QWidget *parent)
    : ResourcePage(context, Resource::Scope, parent)
    , m_strip(new WorkspaceStrip(context.workspace, this))
{
    insertStrip(m_strip);
}

void ScopesPage::refreshWorkspace()
{
    m_strip->refresh();
}

void ScopesPage::trigger(ActionId id)
{
    switch (id) {
    case ActionId::New:
        openEditor(ScopeEditor::create(context(), window()));
        break;
    case ActionId::Edit:
        openEditor(ScopeEditor::edit(context(), currentId(), window()));
        break;
    case ActionId::Delete:
        remove();
        break;
    default:
        break;
    }
}

void ScopesPage::openEditor(ScopeEditor *editor)
{
    connect(editor, &ScopeEditor::saved, this, [this](const Outcome &outcome) {
        if (!outcome.ids.isEmpty())
            selectWhenLoaded(outcome.ids.first());
        emit notice(tr("Scope saved."));
    });
    editor->open();
}

void ScopesPage::remove()
{
    auto *dialog = new ConfirmImpactDialog(context().store, Resource::Scope, selectedIds(), window());
    connect(dialog, &ConfirmImpactDialog::confirmed, this, [this](const QList<qint64> &ids) {
        execute(DeleteScopes{ids}, tr("Deleting scopes"),
                tr("%Ln scope(s) deleted.", nullptr, static_cast<int>(ids.size())));
    });
    dialog->open();
}

void ScopesPage::loadDetails(qint64 id)
{
    const auto details = context().store.read(Store::Lane::Page, JobContext(),
                                              [id](Connection &connection) { return readScopeDetails(connection, id); });
    onResult(details, this, [this, id](const Result<ScopeDetails> &result) {
        if (result && id == currentId())
            show(result->scope, result->clientIds);
    });
}

void ScopesPage::show(const Scope &scope, const QStringList &clientIds)
{
    m_current = scope;
    DetailContent content{scope.description.isEmpty() ? scope.name : scope.description, scope.name, {}};
    DetailRow clients{tr("Clients"), DetailRow::Kind::Monospace, clientIds};
    clients.placeholder = tr("No client names this scope.");
    if (scope.clientCount > 0) {
        clients.linkText = tr("Show all %L1…").arg(scope.clientCount);
        clients.onLink = [this, name = scope.name] { emit clientsRequested(name); };
    }
    DetailRow users{tr("Users"), DetailRow::Kind::Text};
    users.placeholder = tr("Granted to no user.");
    if (scope.userCount > 0) {
        users.values << tr("Granted to %Ln user(s)", nullptr, static_cast<int>(scope.userCount));
        users.linkText = tr("Show them…");
        users.onLink = [this, name = scope.name] { emit usersRequested(name); };
    }
    content.sections << DetailSection{tr("Used by"), {clients, users}};
    content.sections << DetailSection{
        tr("Record"),
        detailRows(fieldsOf<Scope>(), scope, {"builtIn"_L1, "createdAt"_L1, "updatedAt"_L1, "revision"_L1})};
    details().setContent(content);
    updateActions();
}

SelectionFacts ScopesPage::selectionFacts() const
{
    SelectionFacts facts = ResourcePage::selectionFacts();
    if (m_current && m_current->id == currentId())
        facts.anyDeletable = !m_current->builtIn;
    return facts;
}

QPair<QString, QString> ScopesPage::emptyText() const
{
    return {tr("No scopes yet"), tr("A scope is a named permission, such as sensor:read. It appears in tokens, and "
                                    "resource servers check it.")};
}

QString ScopesPage::copyText() const
{
    return m_current ? m_current->name : QString();
}

} // namespace gatehouse
