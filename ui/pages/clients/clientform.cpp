// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/clients/clientform.h"

#include "core/domain/redirecturi.h"
#include "ui/forms/fieldform.h"
#include "ui/forms/labels.h"
#include "ui/forms/scopelistedit.h"
#include "ui/forms/segmentedchoice.h"
#include "ui/forms/urilistedit.h"
#include "ui/pages/clients/clienttypes.h"
#include "ui/pages/clients/granttypesedit.h"
#include "ui/pages/clients/secretchoice.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr const char *FieldsByType[] = {"redirectUris", "postLogoutRedirectUris", "corsOrigins", "offlineAccess",
                                        "requireSecret"};

} // namespace

ClientForm::ClientForm(FieldForm *form, Purpose purpose, QObject *parent)
    : QObject(parent)
    , m_form(form)
    , m_purpose(purpose)
    , m_idIsSuggested(purpose == Purpose::Create)
{
    addIdentityRows();
    addAccessRows();
    addLinkRows();
    connect(m_form, &FieldForm::edited, this, &ClientForm::onEdited);
}

void ClientForm::addIdentityRows()
{
    QStringList titles;
    for (const ClientType type : allClientTypes)
        titles.append(clientTypeTitle(type));
    m_type = new SegmentedChoice(titles);
    connect(m_type, &SegmentedChoice::chosen, this, &ClientForm::onTypeChosen);
    m_form->addRow(u"type"_s, tr("Type"), m_type);
    m_name = addLine(u"name"_s, tr("&Name"));
    m_clientId = addLine(u"clientId"_s, tr("Client &ID"));
    m_clientId->setFont(monospaceFont(m_clientId->font()));
    const bool fixed = m_purpose == Purpose::Edit;
    m_clientId->setReadOnly(fixed);
    m_type->setEnabled(!fixed);
    m_form->row(u"clientId"_s)->setHint(fixed ? tr("Cannot be changed.") : tr("Cannot be changed later."));
}

void ClientForm::addAccessRows()
{
    m_redirectUris = addUris(u"redirectUris"_s, tr("&Redirect URIs"), u"https://app.example.com/callback"_s,
                             tr("Where the browser returns after sign-in. Must match exactly."));
    m_redirectUris->setWarningOf(&redirectUriWarning);
    m_scopes = new ScopeListEdit;
    m_form->addRow(u"allowedScopes"_s, tr("Allowed &scopes"), m_scopes);
    m_offline = new QCheckBox(tr("Can request refresh &tokens"));
    m_form->addRow(u"offlineAccess"_s, tr("Offline access"), m_offline);
    m_grants = new GrantTypesEdit;
    m_form->addRow(u"grantTypes"_s, tr("&Grant types"), m_grants);
    m_requireSecret = new QCheckBox(tr("Re&quire a client secret"));
    m_form->addRow(u"requireSecret"_s, tr("Authentication"), m_requireSecret);
    m_secret = new SecretChoice;
    m_form->addRow(u"secret"_s, tr("Client secret"), m_secret, tr("Shown once, after the client is created."));
    m_corsOrigins = addUris(u"corsOrigins"_s, tr("C&ORS origins"), u"https://app.example.com"_s,
                            tr("Origins of web pages that call the server: scheme and host, without a path."));
    m_postLogoutRedirectUris = addUris(u"postLogoutRedirectUris"_s, tr("Post-&logout URIs"),
                                       u"https://app.example.com/"_s, tr("Where the browser returns after sign-out."));
    m_enabled = new QCheckBox(tr("The client is &enabled"));
    m_form->addRow(u"enabled"_s, tr("Status"), m_enabled);
}

void ClientForm::addLinkRows()
{
    m_uri = addLine(u"uri"_s, tr("&URI"), tr("The home page of the app."));
    m_logoUri = addLine(u"logoUri"_s, tr("Logo URI"));
    m_tosUri = addLine(u"tosUri"_s, tr("Terms of service URI"));
    m_policyUri = addLine(u"policyUri"_s, tr("Privacy policy URI"));
    for (QLineEdit *line : {m_uri, m_logoUri, m_tosUri, m_policyUri})
        line->setFont(monospaceFont(line->font()));
}

QLineEdit *ClientForm::addLine(const QString &field, const QString &label, const QString &hint)
{
    auto *line = new QLineEdit;
    m_form->addRow(field, label, line, hint);
    return line;
}

UriListEdit *ClientForm::addUris(const QString &field, const QString &label, const QString &example,
                                 const QString &hint)
{
    auto *uris = new UriListEdit;
    uris->setPlaceholder(example);
    m_form->addRow(field, label, uris, hint);
    return uris;
}

Client ClientForm::client() const
{
    Client client = m_client;
    client.name = m_name->text().trimmed();
    client.clientId = m_clientId->text().trimmed();
    client.uri = m_uri->text().trimmed();
    client.logoUri = m_logoUri->text().trimmed();
    client.tosUri = m_tosUri->text().trimmed();
    client.policyUri = m_policyUri->text().trimmed();
    client.enabled = m_enabled->isChecked();
    client.requireSecret = m_requireSecret->isChecked();
    client.offlineAccess = m_offline->isChecked();
    client.grantTypes = m_grants->values();
    client.allowedScopes = m_scopes->values();
    const auto shown = [this](const QString &field, const UriListEdit *edit) {
        return m_form->row(field)->isShown() ? edit->values() : QStringList();
    };
    client.redirectUris = shown(u"redirectUris"_s, m_redirectUris);
    client.postLogoutRedirectUris = shown(u"postLogoutRedirectUris"_s, m_postLogoutRedirectUris);
    client.corsOrigins = shown(u"corsOrigins"_s, m_corsOrigins);
    return client;
}

void ClientForm::setClient(const Client &client)
{
    m_client = client;
    m_type->setCurrent(static_cast<int>(client.type));
    m_name->setText(client.name);
    m_clientId->setText(client.clientId);
    m_uri->setText(client.uri);
    m_logoUri->setText(client.logoUri);
    m_tosUri->setText(client.tosUri);
    m_policyUri->setText(client.policyUri);
    m_enabled->setChecked(client.enabled);
    m_requireSecret->setChecked(client.requireSecret);
    m_offline->setChecked(client.offlineAccess);
    m_scopes->setValues(client.allowedScopes);
    m_redirectUris->setValues(client.redirectUris);
    m_postLogoutRedirectUris->setValues(client.postLogoutRedirectUris);
    m_corsOrigins->setValues(client.corsOrigins);
    m_grants->show(client);
    m_idIsSuggested = m_purpose == Purpose::Create && client.clientId.isEmpty();
    followType();
}

void ClientForm::setKnownScopes(const QStringList &names)
{
    m_scopes->setKnownScopes(names);
}

std::optional<SecretString> ClientForm::typedSecret() const
{
    return showsSecret(client()) ? m_secret->secret() : std::nullopt;
}

bool ClientForm::hasTypedSecret() const
{
    return showsSecret(client()) && m_secret->isTyped();
}

Problems ClientForm::problems() const
{
    const Client value = client();
    Problems problems = validate(value);
    if (const QString typed = m_scopes->inputProblem(); !typed.isEmpty())
        problems.append({u"allowedScopes"_s, typed, int(value.allowedScopes.size())});
    if (showsSecret(value)) {
        if (const QString problem = m_secret->problem(); !problem.isEmpty())
            problems.append({u"secret"_s, problem});
    }
    return problems;
}

bool ClientForm::showsSecret(const Client &client) const
{
    return m_purpose == Purpose::Create && client.requireSecret;
}

void ClientForm::onEdited(const QString &field)
{
    if (field == "name"_L1 && m_idIsSuggested)
        m_clientId->setText(suggestedClientId(m_name->text()));
    else if (field == "clientId"_L1)
        m_idIsSuggested = m_clientId->text().isEmpty();
    Client value = client();
    const QString refresh = QString::fromUtf16(grant::refreshToken);
    if (field == "offlineAccess"_L1) {
        value.grantTypes.removeAll(refresh);
        if (value.offlineAccess)
            value.grantTypes.append(refresh);
    } else if (field == "grantTypes"_L1) {
        m_offline->setChecked(value.grantTypes.contains(refresh));
    } else if (field != "requireSecret"_L1 && field != "name"_L1) {
        return;
    }
    m_grants->show(value);
    m_form->row(u"secret"_s)->setShown(showsSecret(value));
    emit adjusted();
}

void ClientForm::onTypeChosen(int index)
{
    const Client implied = newClient(allClientTypes[index]);
    m_client.type = implied.type;
    m_requireSecret->setChecked(implied.requireSecret);
    m_offline->setChecked(implied.offlineAccess);
    m_grants->show(implied);
    followType();
    emit adjusted();
}

void ClientForm::followType()
{
    Client value = m_client;
    value.requireSecret = m_requireSecret->isChecked();
    value.offlineAccess = m_offline->isChecked();
    if (m_purpose == Purpose::Create)
        value.redirectUris = value.postLogoutRedirectUris = value.corsOrigins = {};
    for (const char *field : FieldsByType) {
        const QString id = QString::fromLatin1(field);
        m_form->row(id)->setShown(fieldApplies(id, value));
    }
    m_form->row(u"secret"_s)->setShown(showsSecret(value));
    m_form->row(u"type"_s)->setHint(clientTypeHint(m_client.type));
}

} // namespace gatehouse
