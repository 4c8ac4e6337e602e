// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tokens/tokenspage.h"

#include "core/domain/text.h"
#include "ui/dialogs/prompts.h"
#include "ui/pages/reveal.h"
#include "ui/pages/tokens/cataloguedialog.h"
#include "ui/pages/tokens/tokenactions.h"
#include "ui/pages/tokens/tokeneditor.h"
#include "ui/pages/tokens/tokenstrip.h"
#include "ui/pages/tokens/tokentext.h"
#include "ui/table/entitytablemodel.h"
#include "ui/table/entitytableview.h"

#include <QAction>
#include <QDesktopServices>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace gatehouse {

TokensPage::TokensPage(const PageContext &context, QWidget *parent)
    : RecordPage(
          context, Resource::Token,
          [&clock = context.clock](Connection &connection, qint64 id) {
              return readTokenDetails(connection, id, clock.now());
          },
          parent)
{
    addStrip();
    readAlways({u"kind", u"status"});
    connect(&table(), &EntityTableView::selectedIdsChanged, this, &TokensPage::followSelection);
    connect(table().entityModel(), &EntityTableModel::dataChanged, this, &TokensPage::followSelection);
}

void TokensPage::addStrip()
{
    auto *strip = new TokenStrip(this);
    insertAboveFilters(strip);
    connect(table().entityModel(), &EntityTableModel::queryChanged, strip, &TokenStrip::setQuery);
    connect(strip, &TokenStrip::queryChanged, this, &TokensPage::setQuery);
    connect(strip, &TokenStrip::catalogueRequested, this, &TokensPage::openCatalogue);
}

void TokensPage::trigger(ActionId id)
{
    if (id == ActionId::Catalogue)
        openCatalogue();
    else
        ResourcePage::trigger(id);
}

/// The texts of the actions say what they do to the selected tokens (T4).
void TokensPage::followSelection()
{
    const TokenActionTexts texts = tokenActionTexts(tokenSelection(table()).kind);
    action(ActionId::Enable)->setText(texts.enable);
    action(ActionId::Disable)->setText(texts.disable);
    updateActions();
}

RecordEditorBase *TokensPage::newEditor(qint64 id)
{
    return new TokenEditor(context(), id, window());
}

void TokensPage::revealSecrets(const Outcome &outcome, const QString &)
{
    revealTokens(outcome, context(), window());
}

void TokensPage::setEnabled(const QList<qint64> &ids, bool enabled)
{
    setTokensActive(*this, ids, tokenSelection(table()).kind, enabled);
}

void TokensPage::openCatalogue()
{
    auto *dialog = new CatalogueDialog(context(), window());
    connect(dialog, &CatalogueDialog::saved, this, [this] { emit notice(tr("Permission catalogue saved.")); });
    dialog->open();
}

DetailContent TokensPage::content(const TokenDetails &details)
{
    return tokenContent(details, context().clock.now(), [this](const QString &uri) { openHomePage(uri); });
}

/// The client chose the URI, so it is shown before it is opened. `uri` begins with https.
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

} // namespace gatehouse
