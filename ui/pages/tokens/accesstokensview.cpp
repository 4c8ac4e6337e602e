// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tokens/accesstokensview.h"

#include "ui/pages/listspecs.h"
#include "ui/pages/reveal.h"
#include "ui/pages/tokens/tokenactions.h"
#include "ui/pages/tokens/tokeneditor.h"
#include "ui/table/entitytablemodel.h"
#include "ui/table/entitytableview.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

QList<FieldFilter> tokensOf(qint64 organizationId, qint64 groupId)
{
    using enum FieldFilter::Comparison;
    if (groupId != 0)
        return {{u"groupRow"_s, Equal, QString::number(groupId)}};
    return {{u"organizationRow"_s, Equal, QString::number(organizationId)},
            {u"kind"_s, Equal, toString(TokenKind::Organization)}};
}

} // namespace

AccessTokensView::AccessTokensView(const PageContext &context, qint64 organizationId, qint64 groupId, QWidget *parent)
    : EmbeddedList(context, Resource::Token, accessTokenActions(), tokensOf(organizationId, groupId),
                   {u"kind"_s, u"client"_s, u"organization"_s, u"group"_s}, parent)
    , m_organizationId(organizationId)
    , m_groupId(groupId)
{
    EntityTableModel &model = *view().entityModel();
    model.setAlsoRead({model.info().field(u"kind"), model.info().field(u"status")});
}

RecordEditorBase *AccessTokensView::newEditor(qint64 id)
{
    return id == 0 ? TokenEditor::createFor(context(), m_organizationId, m_groupId, window())
                   : new TokenEditor(context(), id, window());
}

void AccessTokensView::revealSecrets(const Outcome &outcome, const QString &)
{
    revealTokens(outcome, context(), window());
}

void AccessTokensView::setEnabled(const QList<qint64> &ids, bool enabled)
{
    setTokensActive(*this, ids, TokenKind::Organization, enabled);
}

SelectionFacts AccessTokensView::selectionFacts() const
{
    return tokenSelection(view()).facts;
}

QString AccessTokensView::emptyText() const
{
    return m_groupId == 0 ? tr("A program with such a token can access everything that belongs to the organization.")
                          : tr("A program with such a token can access everything that belongs to the group.");
}

} // namespace gatehouse
