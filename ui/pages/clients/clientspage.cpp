// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/clients/clientspage.h"

#include "core/store/rows/clientrows.h"
#include "core/tabular/fields/resources.h"
#include "ui/pages/clients/clienteditor.h"
#include "ui/pages/clients/secretdialog.h"
#include "ui/pages/reveal.h"
#include "ui/table/relativetime.h"

#include <QAction>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

Result<ClientDetails> readClientDetails(Connection &connection, qint64 id)
{
    TRY_ASSIGN(const auto client, readRow<Client>(connection, id));
    TRY_ASSIGN(const auto secrets, readClientSecrets(connection, id));
    return ClientDetails{client, secrets};
}

DetailRow secretRow(const ClientSecret &secret, const QDateTime &now)
{
    DetailRow row{secret.label.isEmpty() ? ClientsPage::tr("Secret") : secret.label, DetailRow::Kind::Badges};
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
    : RecordPage(context, Resource::Client, &readClientDetails, parent)
{
}

void ClientsPage::trigger(ActionId id)
{
    if (id == ActionId::Duplicate)
        openEditor(ClientEditor::duplicate(context(), currentId(), window()));
    else if (id == ActionId::SetSecret)
        openSecrets();
    else
        ResourcePage::trigger(id);
}

RecordEditorBase *ClientsPage::newEditor(qint64 id)
{
    return new ClientEditor(context(), id, window());
}

void ClientsPage::revealSecrets(const Outcome &outcome, const QString &name)
{
    revealClientSecrets(outcome, name, context(), window());
}

void ClientsPage::openSecrets()
{
    auto *dialog = new SecretDialog(context(), currentId(), window());
    connect(dialog, &SecretDialog::saved, this, [this] { emit notice(tr("Secrets changed.")); });
    dialog->open();
}

void ClientsPage::setEnabled(const QList<qint64> &ids, bool enabled)
{
    const auto done = [enabled, count = static_cast<int>(ids.size())](const Outcome &) {
        return enabled ? tr("%Ln client(s) enabled.", nullptr, count) : tr("%Ln client(s) disabled.", nullptr, count);
    };
    executeUndoable(SetClientsEnabled{ids, enabled}, enabled ? tr("Enabling clients") : tr("Disabling clients"), done,
                    [enabled](const Outcome &outcome) {
                        return Command(SetClientsEnabled{outcome.ids, !enabled});
                    });
}

QList<DetailRow> ClientsPage::secretRows(const QList<ClientSecret> &secrets)
{
    QList<DetailRow> rows;
    for (const ClientSecret &secret : secrets)
        rows << secretRow(secret, context().clock.now());
    DetailRow add{secrets.isEmpty() ? tr("Current") : tr("Next")};
    add.placeholder = tr("none");
    if (QAction *set = action(ActionId::SetSecret); set->isEnabled()) {
        add.linkText = secrets.isEmpty() ? tr("Set one…") : tr("Add a second…");
        add.onLink = [set] { set->trigger(); };
    }
    return rows << add;
}

DetailContent ClientsPage::content(const ClientDetails &details)
{
    const Client &client = details.client;
    const auto fields = fieldsOf<Client>();
    DetailContent content{client.name, client.clientId, {}};
    DetailRow scopes{tr("Scopes"), DetailRow::Kind::Badges, client.allowedScopes};
    scopes.placeholder = tr("not limited: all scopes");
    QList<DetailRow> access = detailRows(fields, client, {"type"_L1, "enabled"_L1});
    access << scopes << detailRows(fields, client, {"grantTypes"_L1, "offlineAccess"_L1});
    content.sections << DetailSection{tr("Access"), access};
    if (client.requireSecret)
        content.sections << DetailSection{tr("Secrets"), secretRows(details.secrets)};
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
    return content;
}

SelectionFacts ClientsPage::selectionFacts() const
{
    SelectionFacts facts = ResourcePage::selectionFacts();
    if (const ClientDetails *shown = current()) {
        facts.anyEnabled = shown->client.enabled;
        facts.anyDisabled = !shown->client.enabled;
        facts.takesSecret = shown->client.requireSecret;
    }
    return facts;
}

} // namespace gatehouse
