// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tokens/accesstokensview.h"

#include "ui/dialogs/confirmimpactdialog.h"
#include "ui/pages/tokens/tokeneditor.h"
#include "ui/pages/tokens/tokenreveal.h"
#include "ui/pages/tokens/tokenselection.h"
#include "ui/pages/tokens/tokenswitch.h"
#include "ui/table/entitytableview.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

QList<FieldFilter> tokensInPlace(qint64 organizationId, qint64 groupId)
{
    using enum FieldFilter::Comparison;
    if (groupId != 0)
        return {{u"groupRow"_s, Equal, QString::number(groupId)}};
    return {{u"organizationRow"_s, Equal, QString::number(organizationId)},
            {u"kind"_s, Equal, toString(TokenKind::Organization)}};
}

} // namespace

AccessTokensView::AccessTokensView(const PageContext &context, qint64 organizationId, qint64 groupId, QWidget *parent)
    : PlaceList(context, Resource::Token, accessTokenActions(), tokensInPlace(organizationId, groupId),
                {u"kind"_s, u"client"_s, u"organization"_s, u"group"_s}, parent)
    , m_organizationId(organizationId)
    , m_groupId(groupId)
{
    readForTokenSelection(view());
}

void AccessTokensView::trigger(ActionId id)
{
    switch (id) {
    case ActionId::New:
        return create();
    case ActionId::Edit:
        return edit();
    case ActionId::Enable:
    case ActionId::Disable:
        return setActive(id == ActionId::Enable);
    case ActionId::Delete:
        return remove();
    default:
        break;
    }
}

void AccessTokensView::create()
{
    auto *editor = TokenEditor::createAt(context(), m_organizationId, m_groupId, window());
    connect(editor, &TokenEditor::saved, this, [this](const Outcome &outcome, const QString &name) {
        emit notice(tr("Token %1 created.").arg(name));
        revealToken(outcome, context(), window());
    });
    editor->open();
}

void AccessTokensView::edit()
{
    auto *editor = TokenEditor::edit(context(), view().currentId(), window());
    connect(editor, &TokenEditor::saved, this,
            [this](const Outcome &, const QString &name) { emit notice(tr("Token %1 saved.").arg(name)); });
    editor->open();
}

void AccessTokensView::setActive(bool active)
{
    switchTokens(context(), selectedIds(), TokenKind::Organization, active, this,
                 [this](const QString &text, const std::function<void()> &undo) { emit undoOffered(text, undo); });
}

void AccessTokensView::remove()
{
    auto *dialog = new ConfirmImpactDialog(context().store, Resource::Token, selectedIds(), window());
    connect(dialog, &ConfirmImpactDialog::confirmed, this, [this](const QList<qint64> &ids) {
        execute(DeleteTokens{ids}, tr("Deleting tokens"),
                tr("%Ln token(s) deleted for good.", nullptr, static_cast<int>(ids.size())));
    });
    dialog->open();
}

SelectionFacts AccessTokensView::selectionFacts() const
{
    return tokenSelection(view()).facts;
}

QPair<QString, QString> AccessTokensView::emptyText() const
{
    return {tr("No access tokens yet"),
            m_groupId == 0 ? tr("With such a token a program works with all that belongs to the organization.")
                           : tr("With such a token a program works with all that belongs to the group.")};
}

} // namespace gatehouse
