// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/clients/clienteditor.h"

#include "core/authority/authority.h"
#include "core/store/file/store.h"
#include "core/store/rows/clientrows.h"
#include "core/store/rows/scoperows.h"
#include "core/tabular/fields/resources.h"
#include "ui/forms/conflictbanner.h"
#include "ui/forms/fieldform.h"
#include "ui/pages/clients/clientform.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr int clientEditorWidth = 680;

} // namespace

ClientEditor *ClientEditor::create(const Services &services, QWidget *parent)
{
    return new ClientEditor(services, Purpose::Create, 0, parent);
}

ClientEditor *ClientEditor::edit(const Services &services, qint64 id, QWidget *parent)
{
    return new ClientEditor(services, Purpose::Edit, id, parent);
}

ClientEditor *ClientEditor::duplicate(const Services &services, qint64 id, QWidget *parent)
{
    return new ClientEditor(services, Purpose::Duplicate, id, parent);
}

ClientEditor::ClientEditor(const Services &services, Purpose purpose, qint64 id, QWidget *parent)
    : EditorDialog(purpose == Purpose::Edit ? tr("Edit client") : tr("New client"),
                   purpose == Purpose::Edit ? tr("Save") : tr("Create"), services.prompts, parent)
    , m_services(services)
    , m_purpose(purpose)
    , m_fields(new ClientForm(form(),
                              purpose == Purpose::Edit ? ClientForm::Purpose::Edit : ClientForm::Purpose::Create, this))
    , m_conflict(new ConflictBanner(this))
{
    addAbove(m_conflict);
    connect(m_fields, &ClientForm::adjusted, this, &ClientEditor::onAdjusted);
    connect(m_conflict, &ConflictBanner::keepMine, this, &ClientEditor::keepMine);
    connect(m_conflict, &ConflictBanner::takeTheirs, this, &ClientEditor::takeTheirs);
    show(newClient(ClientType::AuthorizationCodePkce));
    fit(clientEditorWidth);
    load(id);
}

ClientEditor::~ClientEditor()
{
    m_job.cancel();
}

void ClientEditor::load(qint64 id)
{
    setBusy(tr("Reading…"));
    const auto loaded = m_services.store.read(Store::Lane::Page, m_job, [id](Connection &connection) -> Result<Loaded> {
        TRY_ASSIGN(auto scopes, scopeNames(connection));
        if (id == 0)
            return Loaded{newClient(ClientType::AuthorizationCodePkce), scopes};
        TRY_ASSIGN(auto client, readRow<Client>(connection, id));
        return Loaded{client, scopes};
    });
    onResult(loaded, this, [this](const Result<Loaded> &result) {
        if (result)
            start(*result);
        else
            showUnavailable(result.error());
    });
}

void ClientEditor::start(const Loaded &loaded)
{
    m_fields->setKnownScopes(loaded.scopes);
    show(startingPoint(loaded.client));
    m_loaded = true;
    setIdle();
    fit(clientEditorWidth);
    form()->focusField(m_purpose == Purpose::Create ? u"type"_s : u"name"_s);
    if (m_purpose == Purpose::Edit)
        setWindowTitle(tr("Edit client “%1”").arg(loaded.client.clientId));
}

Client ClientEditor::startingPoint(const Client &stored) const
{
    if (m_purpose != Purpose::Duplicate)
        return stored;
    Client copy = stored;
    copy.id = copy.revision = copy.secretCount = 0;
    copy.createdAt = copy.updatedAt = copy.lastUsedAt = copy.secretCreatedAt = QDateTime();
    copy.clientId = stored.clientId + u"-copy"_s;
    copy.name = tr("%1 (copy)").arg(stored.name);
    return copy;
}

void ClientEditor::show(const Client &client)
{
    m_fields->setClient(client);
    m_base = m_fields->client();
}

Problems ClientEditor::problems() const
{
    return m_fields->problems();
}

bool ClientEditor::isModified() const
{
    return m_loaded && (m_fields->client() != m_base || m_fields->hasTypedSecret());
}

/// Choosing a type is no change worth asking about: the type's own values are the new base.
void ClientEditor::onAdjusted()
{
    const Client now = m_fields->client();
    if (m_purpose == Purpose::Create && now.name.isEmpty() && now.redirectUris.isEmpty() && now.type != m_base.type) {
        m_base = newClient(now.type);
        m_base.enabled = now.enabled;
    }
    refresh();
}

void ClientEditor::submit()
{
    setBusy(m_purpose == Purpose::Edit ? tr("Saving…") : tr("Creating…"));
    const Client client = m_fields->client();
    Command command = m_purpose == Purpose::Edit ? Command(UpdateClient{client})
                                                 : Command(CreateClient{client, m_fields->typedSecret()});
    onResult(m_services.authority.execute(std::move(command)), this,
             [this](const Result<Outcome> &outcome) { onOutcome(outcome); });
}

void ClientEditor::onOutcome(const Result<Outcome> &outcome)
{
    if (outcome) {
        setIdle();
        emit saved(*outcome, m_fields->client().name);
        return finish();
    }
    const Error &error = outcome.error();
    if (m_purpose == Purpose::Edit && error.kind == ErrorKind::Conflict && error.field == "revision"_L1)
        return readTheirs(error);
    showFailure(error);
}

void ClientEditor::readTheirs(const Error &conflict)
{
    const auto theirs = m_services.store.read(
        Store::Lane::Page, m_job, [id = m_base.id](Connection &connection) { return readRow<Client>(connection, id); });
    onResult(theirs, this, [this, conflict](const Result<Client> &result) {
        if (result)
            showConflict(conflict, *result);
        else
            showFailure(result.error());
    });
}

void ClientEditor::showConflict(const Error &conflict, const Client &theirs)
{
    setIdle();
    m_theirs = theirs;
    m_conflict->showConflict(conflict.message, merge(fieldsOf<Client>(), m_base, m_fields->client(), theirs).conflicts);
    showAbove();
}

void ClientEditor::keepMine()
{
    const Client merged = merge(fieldsOf<Client>(), m_base, m_fields->client(), m_theirs).value;
    m_conflict->clear();
    show(m_theirs);
    m_fields->setClient(merged);
    accept();
}

void ClientEditor::takeTheirs()
{
    m_conflict->clear();
    show(m_theirs);
    forgetTouches();
    refresh();
}

} // namespace gatehouse
