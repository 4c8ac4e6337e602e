// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/clients/clientspage.h"

#include "core/authority/authority.h"
#include "core/store/file/store.h"
#include "core/store/rows/clientrows.h"
#include "core/tabular/fields/resources.h"
#include "ui/dialogs/confirmimpactdialog.h"
#include "ui/dialogs/revealsecretdialog.h"
#include "ui/pages/clients/clienteditor.h"
#include "ui/pages/clients/secretdialog.h"
#include "ui/pages/fieldrows.h"
#include "ui/table/relativetime.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

struct ClientDetails
{
    Client client;
    QList<ClientSecret> secrets;
};

Result<ClientDetails> readDetails(Connection &connection, qint64 id)
{
    TRY_ASSIGN(auto client, readRow<Client>(connection, id));
    TRY_ASSIGN(auto secrets, readClientSecrets(connection, id));
    return ClientDetails{client, secrets};
}

DetailRow secretRow(const ClientSecret &secret, const QDateTime &now)
{
    DetailRow row{secret.label.isEmpty() ? ClientsPage::tr("Secret") : secret.label, DetailRow::Kind::Badge};
    const QLocale locale;
    const QString created = relativeTime(secret.createdAt, now);
    const bool expired = secret.expiresAt.isValid() && secret.expiresAt <= now;
    const bool old = secret.createdAt.addYears(1) < now;
    row.tone = expired ? Tone::Bad : old ? Tone::Warning : Tone::Neutral;
    row.values << (expired ? ClientsPage::tr("expired %1").arg(relativeTime(secret.expiresAt, now))
                           : ClientsPage::tr("set %1").arg(created));
    if (secret.expiresAt.isValid() && !expired)
        row.values << ClientsPage::tr("expires %1")
                          .arg(locale.toString(secret.expiresAt.toLocalTime().date(), QLocale::ShortFormat));
    row.tooltip = locale.toString(secret.createdAt.toLocalTime(), QLocale::LongFormat);
    return row;
}

} // namespace

ClientsPage::ClientsPage(const PageContext &context, QWidget *parent)
    : ResourcePage(context, Resource::Client, parent)
{
}

void ClientsPage::showClientsOfScope(const QString &scopeName)
{
    setQuery({Resource::Client,
              {},
              {{u"allowedScopes"_s, FieldFilter::Comparison::Equal, scopeName}},
              {},
              Qt::AscendingOrder});
}

void ClientsPage::trigger(ActionId id)
{
    switch (id) {
    case ActionId::New:
        openEditor(ClientEditor::create(context(), window()));
        break;
    case ActionId::Edit:
        openEditor(ClientEditor::edit(context(), currentId(), window()));
        break;
    case ActionId::Duplicate:
        openEditor(ClientEditor::duplicate(context(), currentId(), window()));
        break;
    case ActionId::Enable:
    case ActionId::Disable:
        setEnabled(selectedIds(), id == ActionId::Enable);
        break;
    case ActionId::SetSecret:
        openSecrets();
        break;
    case ActionId::Delete:
        remove();
        break;
    default:
        break;
    }
}

void ClientsPage::openEditor(ClientEditor *editor)
{
    connect(editor, &ClientEditor::saved, this, [this](const Outcome &outcome, const QString &name) {
        if (!outcome.ids.isEmpty())
            selectWhenLoaded(outcome.ids.first());
        emit notice(tr("Client %1 saved.").arg(name));
        revealSecrets(outcome, name, context().prompts, context().clipboard, window());
    });
    editor->open();
}

void ClientsPage::openSecrets()
{
    auto *dialog = new SecretDialog(context(), currentId(), window());
    connect(dialog, &SecretDialog::saved, this, [this] { emit notice(tr("Secrets changed.")); });
    dialog->open();
}

void ClientsPage::setEnabled(const QList<qint64> &ids, bool enabled)
{
    const int count = static_cast<int>(ids.size());
    execute(SetClientsEnabled{ids, enabled}, enabled ? tr("Enabling clients") : tr("Disabling clients"),
            enabled ? tr("%Ln client(s) enabled.", nullptr, count) : tr("%Ln client(s) disabled.", nullptr, count));
}

void ClientsPage::remove()
{
    auto *dialog = new ConfirmImpactDialog(context().store, Resource::Client, selectedIds(), window());
    connect(dialog, &ConfirmImpactDialog::confirmed, this, [this](const QList<qint64> &ids) {
        execute(DeleteClients{ids}, tr("Deleting clients"),
                tr("%Ln client(s) deleted.", nullptr, static_cast<int>(ids.size())));
    });
    connect(dialog, &ConfirmImpactDialog::disableInstead, this,
            [this](const QList<qint64> &ids) { setEnabled(ids, false); });
    dialog->open();
}

void ClientsPage::loadDetails(qint64 id)
{
    const auto details = context().store.read(Store::Lane::Page, JobContext(),
                                              [id](Connection &connection) { return readDetails(connection, id); });
    onResult(details, this, [this, id](const Result<ClientDetails> &result) {
        if (result && id == currentId())
            show(result->client, result->secrets);
    });
}

void ClientsPage::show(const Client &client, const QList<ClientSecret> &secrets)
{
    m_current = client;
    const auto fields = fieldsOf<Client>();
    const QDateTime now = context().clock.now();
    DetailContent content{client.name, client.clientId, {}};
    DetailRow scopes{tr("Scopes"), DetailRow::Kind::Pills, client.allowedScopes};
    scopes.placeholder = tr("no list: all scopes");
    QList<DetailRow> access = detailRows(fields, client, {"type"_L1, "enabled"_L1});
    access << scopes << detailRows(fields, client, {"grantTypes"_L1, "offlineAccess"_L1});
    content.sections << DetailSection{tr("Access"), access};

    QList<DetailRow> secretRows;
    for (const ClientSecret &secret : secrets)
        secretRows << secretRow(secret, now);
    if (client.requireSecret) {
        DetailRow add{tr("Next")};
        add.placeholder = tr("none");
        if (secrets.isEmpty())
            add.label = tr("Current");
        if (action(ActionId::SetSecret)->isEnabled()) {
            add.linkText = secrets.isEmpty() ? tr("Set one…") : tr("Add a second…");
            add.onLink = [this] { action(ActionId::SetSecret)->trigger(); };
        }
        secretRows << add;
        content.sections << DetailSection{tr("Secrets"), secretRows};
    }
    if (!client.redirectUris.isEmpty() || needsRedirectUri(client.type)) {
        for (const QLatin1StringView id : {"redirectUris"_L1, "postLogoutRedirectUris"_L1, "corsOrigins"_L1}) {
            DetailRow row = detailRows(fields, client, {id}).first();
            const QString title = std::exchange(row.label, QString());
            if (!row.values.isEmpty() || id == "redirectUris"_L1)
                content.sections << DetailSection{title, {row}};
        }
    }
    QList<DetailRow> links = detailRows(fields, client, {"uri"_L1, "logoUri"_L1, "tosUri"_L1, "policyUri"_L1});
    links.removeIf([](const DetailRow &row) { return row.values.isEmpty(); });
    if (!links.isEmpty())
        content.sections << DetailSection{tr("About"), links};
    content.sections << DetailSection{
        tr("Record"), detailRows(fields, client, {"lastUsedAt"_L1, "createdAt"_L1, "updatedAt"_L1, "revision"_L1})};
    details().setContent(content);
    updateActions();
}

SelectionFacts ClientsPage::selectionFacts() const
{
    SelectionFacts facts = ResourcePage::selectionFacts();
    if (m_current && m_current->id == currentId()) {
        facts.anyEnabled = m_current->enabled;
        facts.anyDisabled = !m_current->enabled;
        facts.takesSecret = m_current->requireSecret;
    }
    return facts;
}

QPair<QString, QString> ClientsPage::emptyText() const
{
    return {tr("No clients yet"),
            tr("A client is an application or device that asks for tokens. Create the first one, or "
               "import a Keycloak realm from the Workspace menu.")};
}

QString ClientsPage::copyText() const
{
    return m_current ? m_current->clientId : QString();
}

} // namespace gatehouse
