// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/scopes/scopespage.h"

#include "core/store/rows/scoperows.h"
#include "core/tabular/fields/resources.h"
#include "ui/pages/scopes/scopeeditor.h"
#include "ui/pages/scopes/workspacestrip.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr int clientsShown = 12;

Result<ScopeDetails> readScopeDetails(Connection &connection, qint64 id)
{
    TRY_ASSIGN(const auto scope, readRow<Scope>(connection, id));
    TRY_ASSIGN(const auto clientIds, clientsUsingScope(connection, id, clientsShown));
    return ScopeDetails{scope, clientIds};
}

} // namespace

ScopesPage::ScopesPage(const PageContext &context, QWidget *parent)
    : RecordPage(context, Resource::Scope, &readScopeDetails, parent)
    , m_strip(new WorkspaceStrip(context.workspace, this))
{
    insertAboveFilters(m_strip);
}

void ScopesPage::onWorkspaceChanged()
{
    m_strip->refresh();
}

RecordEditorBase *ScopesPage::newEditor(qint64 id)
{
    return new ScopeEditor(context(), id, window());
}

/// Shows the rows of another tab that have the scope in that field.
std::function<void()> ScopesPage::linkTo(Resource resource, const QString &field, const QString &scope)
{
    return [this, query = ListQuery{resource, {}, {{field, FieldFilter::Comparison::Equal, scope}}}] {
        emit listRequested(query);
    };
}

DetailContent ScopesPage::content(const ScopeDetails &details)
{
    const Scope &scope = details.scope;
    DetailContent content{scope.description.isEmpty() ? scope.name : scope.description, scope.name, {}};
    DetailRow clients{tr("Clients"), DetailRow::Kind::Monospace, details.clientIds};
    clients.placeholder = tr("No client lists this scope.");
    if (scope.clientCount > 0) {
        clients.linkText = tr("Show all %L1…").arg(scope.clientCount);
        clients.onLink = linkTo(Resource::Client, u"allowedScopes"_s, scope.name);
    }
    DetailRow users{tr("Users"), DetailRow::Kind::Text};
    users.placeholder = tr("Not granted to any user.");
    if (scope.userCount > 0) {
        users.values << tr("Granted to %Ln user(s)", nullptr, static_cast<int>(scope.userCount));
        users.linkText = tr("Show users…");
        users.onLink = linkTo(Resource::User, u"scopes"_s, scope.name);
    }
    content.sections << DetailSection{tr("Used by"), {clients, users}}
                     << DetailSection{tr("Record"),
                                      detailRows(fieldsOf<Scope>(), scope,
                                                 {"builtIn"_L1, "createdAt"_L1, "updatedAt"_L1, "revision"_L1})};
    return content;
}

SelectionFacts ScopesPage::selectionFacts() const
{
    SelectionFacts facts = ResourcePage::selectionFacts();
    if (const ScopeDetails *shown = current())
        facts.anyDeletable = !shown->scope.builtIn;
    return facts;
}

} // namespace gatehouse
