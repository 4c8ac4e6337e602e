// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tokens/tokenspage.h"

#include "core/authority/authority.h"
#include "core/store/store.h"
#include "ui/dialogs/confirmimpactdialog.h"
#include "ui/pages/tokens/tokendetails.h"

namespace gatehouse {

TokensPage::TokensPage(const PageContext &context, QWidget *parent)
    : ResourcePage(context, Resource::Token, parent)
{
}

void TokensPage::trigger(ActionId id)
{
    switch (id) {
    case ActionId::Enable:
    case ActionId::Disable:
        setActive(selectedIds(), id == ActionId::Enable);
        break;
    case ActionId::Delete:
        remove();
        break;
    default:
        break;
    }
}

void TokensPage::setActive(const QList<qint64> &ids, bool active)
{
    const int count = static_cast<int>(ids.size());
    executeUndoable(SetTokensActive{ids, active}, active ? tr("Activating tokens") : tr("Deactivating tokens"),
                    active ? tr("%Ln token(s) activated.", nullptr, count)
                           : tr("%Ln token(s) deactivated.", nullptr, count),
                    [active](const Outcome &outcome) {
                        return Command(SetTokensActive{outcome.ids, !active});
                    });
}

void TokensPage::remove()
{
    auto *dialog = new ConfirmImpactDialog(context().store, Resource::Token, selectedIds(), window());
    connect(dialog, &ConfirmImpactDialog::confirmed, this, [this](const QList<qint64> &ids) {
        execute(DeleteTokens{ids}, tr("Deleting tokens"),
                tr("%Ln token(s) deleted.", nullptr, static_cast<int>(ids.size())));
    });
    dialog->open();
}

void TokensPage::loadDetails(qint64 id)
{
    const auto read = context().store.read(
        Store::Lane::Page, JobContext(),
        [id, now = context().clock.now()](Connection &connection) { return readTokenDetails(connection, id, now); });
    onResult(read, this, [this, id](const Result<TokenDetails> &result) {
        if (!result || id != currentId())
            return;
        m_current = result->token;
        m_current->status = result->status;
        details().setContent(tokenContent(*result));
        updateActions();
    });
}

SelectionFacts TokensPage::selectionFacts() const
{
    SelectionFacts facts = ResourcePage::selectionFacts();
    if (m_current && m_current->id == currentId()) {
        facts.anyEnabled = m_current->status == TokenStatus::Active;
        facts.anyDisabled = m_current->status == TokenStatus::Inactive;
    }
    return facts;
}

QPair<QString, QString> TokensPage::emptyText() const
{
    return {tr("No tokens yet"), tr("API tokens, organization- and group-level tokens are made with "
                                    "“gatehouse-cli token create”; OAuth tokens come from the consent of a user.")};
}

QString TokensPage::copyText() const
{
    return m_current ? m_current->tokenId : QString();
}

} // namespace gatehouse
