// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/clients/clienteditor.h"

#include "core/store/rows/scoperows.h"
#include "ui/pages/clients/clientform.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

void makeCopy(Client &client)
{
    client.id = client.revision = client.secretCount = 0;
    client.createdAt = client.updatedAt = client.lastUsedAt = client.secretCreatedAt = QDateTime();
    client.clientId += u"-copy"_s;
    client.name = ClientEditor::tr("%1 (copy)").arg(client.name);
}

} // namespace

ClientEditor::ClientEditor(const Services &services, qint64 id, QWidget *parent)
    : ClientEditor(services, id, false, parent)
{
}

ClientEditor *ClientEditor::duplicate(const Services &services, qint64 id, QWidget *parent)
{
    return new ClientEditor(services, id, true, parent);
}

ClientEditor::ClientEditor(const Services &services, qint64 id, bool duplicates, QWidget *parent)
    : RecordEditor(services, id == 0 || duplicates, {tr("New client"), tr("Edit client “%1”")}, 680, parent)
    , m_duplicates(duplicates)
    , m_fields(new ClientForm(form(), creates() ? ClientForm::Purpose::Create : ClientForm::Purpose::Edit, this))
{
    connect(m_fields, &ClientForm::adjusted, this, &ClientEditor::onAdjusted);
    load(id, newClient(ClientType::AuthorizationCodePkce), [duplicates](Connection &connection, Client &client) {
        if (duplicates)
            makeCopy(client);
        return scopeNames(connection);
    });
}

QString ClientEditor::firstField() const
{
    return creates() && !m_duplicates ? u"type"_s : u"name"_s;
}

void ClientEditor::setContext(const QStringList &scopes)
{
    m_fields->setKnownScopes(scopes);
}

void ClientEditor::fill(const Client &client)
{
    m_fields->setClient(client);
}

Client ClientEditor::record() const
{
    return m_fields->client();
}

Problems ClientEditor::problems() const
{
    return m_fields->problems();
}

bool ClientEditor::isModified() const
{
    return RecordEditor::isModified() || (isLoaded() && m_fields->hasTypedSecret());
}

/// Choosing a type is no change worth asking about: the type's own values are the new base.
void ClientEditor::onAdjusted()
{
    const Client now = record();
    if (creates() && !m_duplicates && now.name.isEmpty() && now.redirectUris.isEmpty() && now.type != base().type) {
        Client client = newClient(now.type);
        client.enabled = now.enabled;
        setBase(client);
    }
    refresh();
}

Command ClientEditor::command() const
{
    if (creates())
        return CreateClient{record(), m_fields->typedSecret()};
    return UpdateClient{record()};
}

} // namespace gatehouse
