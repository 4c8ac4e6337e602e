// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tokens/tokenspage.h"

#include "core/domain/text.h"
#include "core/store/file/store.h"
#include "core/store/rows/tokenqueries.h"
#include "ui/dialogs/confirmimpactdialog.h"
#include "ui/dialogs/prompts.h"
#include "ui/pages/tokens/cataloguedialog.h"
#include "ui/pages/tokens/tokendetails.h"
#include "ui/pages/tokens/tokeneditor.h"
#include "ui/pages/tokens/tokeninspector.h"
#include "ui/pages/tokens/tokenreveal.h"
#include "ui/pages/tokens/tokenselection.h"
#include "ui/pages/tokens/tokenstrip.h"
#include "ui/pages/tokens/tokenswitch.h"
#include "ui/pages/tokens/tokentext.h"
#include "ui/table/entitytablemodel.h"
#include "ui/table/entitytableview.h"

#include <QAction>
#include <QDesktopServices>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace gatehouse {

TokensPage::TokensPage(const PageContext &context, QWidget *parent)
    : ResourcePage(context, Resource::Token, parent)
{
    addStrip();
    readForTokenSelection(table());
    connect(&table(), &EntityTableView::selectedIdsChanged, this, &TokensPage::followSelection);
    connect(table().entityModel(), &EntityTableModel::dataChanged, this, &TokensPage::followSelection);
}

void TokensPage::addStrip()
{
    auto *strip = new TokenStrip(this);
    insertStrip(strip);
    connect(table().entityModel(), &EntityTableModel::queryChanged, strip, &TokenStrip::setQuery);
    connect(strip, &TokenStrip::queryChanged, this, &TokensPage::setQuery);
    connect(strip, &TokenStrip::catalogueRequested, this, &TokensPage::openCatalogue);
}

void TokensPage::showExpiringSoon()
{
    setQuery({Resource::Token, {}, {expiringSoon()}, u"expiresAt"_s, Qt::AscendingOrder});
}

void TokensPage::trigger(ActionId id)
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
    case ActionId::Catalogue:
        return openCatalogue();
    case ActionId::InspectToken:
        return (new TokenInspectorDialog(context(), window()))->open();
    default:
        break;
    }
}

/// The actions say what they do to the tokens that are selected: Revoke is not Delete (T4).
void TokensPage::followSelection()
{
    const TokenWords words = tokenWords(tokenSelection(table()).kind.value_or(TokenKind::Api));
    action(ActionId::Enable)->setText(words.activate);
    action(ActionId::Disable)->setText(words.deactivate);
    action(ActionId::Disable)->setIconText(words.deactivateShort);
    action(ActionId::Delete)->setText(words.remove);
    updateActions();
}

void TokensPage::create()
{
    auto *editor = TokenEditor::create(context(), window());
    connect(editor, &TokenEditor::saved, this, [this](const Outcome &outcome, const QString &name) {
        selectWhenLoaded(outcome.ids.value(0));
        emit notice(tr("Token %1 created.").arg(name));
        revealToken(outcome, context(), window());
    });
    editor->open();
}

void TokensPage::edit()
{
    auto *editor = TokenEditor::edit(context(), currentId(), window());
    connect(editor, &TokenEditor::saved, this,
            [this](const Outcome &, const QString &name) { emit notice(tr("Token %1 saved.").arg(name)); });
    editor->open();
}

void TokensPage::setActive(bool active)
{
    switchTokens(context(), selectedIds(), tokenSelection(table()).kind.value_or(TokenKind::Api), active, this,
                 [this](const QString &text, const std::function<void()> &undo) {
                     if (undo)
                         emit undoOffered(text, undo);
                     else
                         emit notice(text);
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

void TokensPage::openCatalogue()
{
    auto *dialog = new CatalogueDialog(context(), window());
    connect(dialog, &CatalogueDialog::saved, this, [this] { emit notice(tr("Permission catalogue saved.")); });
    dialog->open();
}

void TokensPage::loadDetails(qint64 id)
{
    const auto read = context().store.read(
        Store::Lane::Page, JobContext(),
        [id, now = context().clock.now()](Connection &connection) { return readTokenDetails(connection, id, now); });
    onResult(read, this, [this, id](const Result<TokenDetails> &result) {
        if (result && id == currentId())
            show(*result);
    });
}

void TokensPage::show(const TokenDetails &shown)
{
    m_current = shown.token;
    details().setContent(tokenContent(shown, context().clock.now(), [this](const QString &uri) { openHomePage(uri); }));
    updateActions();
}

/// The page is the client's choice: where it leads is shown before anything is opened. `uri` is one for https.
void TokensPage::openHomePage(const QString &uri)
{
    const QUrl url(uri);
    const Question question{tr("Open in the browser"),
                            tr("Open a page at %1 in the browser?").arg(url.host(QUrl::FullyEncoded)), visibleText(uri),
                            tr("Open")};
    context().prompts.confirm(window(), question, [url](bool accepted) {
        if (accepted)
            QDesktopServices::openUrl(url);
    });
}

SelectionFacts TokensPage::selectionFacts() const
{
    return tokenSelection(table()).facts;
}

QPair<QString, QString> TokensPage::emptyText() const
{
    return {tr("No tokens yet"), tr("API tokens, organization- and group-level tokens are made here; OAuth tokens come "
                                    "from the consent of a user.")};
}

QString TokensPage::copyText() const
{
    return m_current ? m_current->tokenId : QString();
}

} // namespace gatehouse
