// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tokens/tokenform.h"

#include "core/domain/text.h"
#include "core/tabular/fields/cellformat.h"
#include "core/tabular/fields/resources.h"
#include "ui/forms/expirychoice.h"
#include "ui/forms/fieldform.h"
#include "ui/forms/labels.h"
#include "ui/forms/segmentedchoice.h"
#include "ui/pages/tokens/badgelist.h"
#include "ui/pages/tokens/overridesedit.h"
#include "ui/pages/tokens/permissionsedit.h"
#include "ui/pages/tokens/tokentext.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

/// In the order of the segments. OAuth tokens cannot be created here (T5).
constexpr TokenKind newKinds[] = {TokenKind::Api, TokenKind::Organization, TokenKind::Group};

QString kindHint(TokenKind kind)
{
    switch (kind) {
    case TokenKind::Organization:
        return TokenForm::tr("For a program that accesses everything of an organization. Shown once.");
    case TokenKind::Group:
        return TokenForm::tr("For a program that accesses everything of one group. Shown once.");
    default:
        break;
    }
    return TokenForm::tr("For a program with the permissions that you choose. Shown once, after it is created.");
}

QLineEdit *newLine(int maxLength)
{
    auto *line = new QLineEdit;
    line->setMaxLength(maxLength);
    return line;
}

} // namespace

TokenForm::TokenForm(FieldForm *form, Purpose purpose, const QDateTime &now, QObject *parent)
    : QObject(parent)
    , m_form(form)
    , m_purpose(purpose)
    , m_now(now)
{
    addIdentityRows();
    addOwnerRows();
    addConsentRows();
    addRightsRows();
    followKind();
}

void TokenForm::addIdentityRows()
{
    QStringList titles;
    for (const TokenKind kind : newKinds)
        titles << infoOf<Token>().field(u"kind")->label(toString(kind));
    m_kind = new SegmentedChoice(titles);
    m_form->addRow(u"kind"_s, tr("Kind"), m_kind);
    m_form->row(u"kind"_s)->setShown(m_purpose == Purpose::Create);
    connect(m_kind, &SegmentedChoice::chosen, this, &TokenForm::onKindChosen);
    m_owner = plainLabel({});
    m_form->addRow(u"owner"_s, tr("For"), m_owner);
    m_client = plainLabel({});
    m_form->addRow(u"client"_s, tr("Client"), m_client);
    m_name = newLine(400); // a name that is too long is refused beside the field, not cut off
    m_form->addRow(u"name"_s, tr("&Name"), m_name);
    m_tokenId = newLine(400);
    m_tokenId->setFont(monospaceFont(m_tokenId->font()));
    m_tokenId->setReadOnly(m_purpose == Purpose::Edit);
    m_form->addRow(u"id"_s, tr("Token &ID"), m_tokenId,
                   m_purpose == Purpose::Edit ? tr("Cannot be changed.")
                                              : tr("Leave empty to generate one. Cannot be changed later."));
    m_description = newLine(4000);
    m_form->addRow(u"description"_s, tr("&Description"), m_description);
}

void TokenForm::addOwnerRows()
{
    m_organization = new QComboBox;
    m_form->addRow(u"organization"_s, tr("&Organization"), m_organization);
    connect(m_organization, &QComboBox::currentIndexChanged, this, &TokenForm::fillGroups);
    m_group = new QComboBox;
    m_form->addRow(u"group"_s, tr("&Group"), m_group);
    m_adminRole = new QCheckBox(tr("Assign the &admin role"));
    m_form->addRow(u"adminRole"_s, tr("Role"), m_adminRole);
}

void TokenForm::addConsentRows()
{
    m_scopes = new BadgeList;
    m_form->addRow(u"scopes"_s, tr("Scopes"), m_scopes,
                   tr("From the user's consent. The client must ask again for other scopes."));
    m_expiry = plainLabel({});
    m_form->addRow(u"consentExpiry"_s, tr("Expires"), m_expiry);
    m_maximumRole = newRoleChoice(AccessRole::User, nullptr);
    m_form->addRow(u"maximumRole"_s, tr("Maximum &role"), m_maximumRole,
                   tr("In every organization without an override. Never higher than the holder's own role there."));
    m_overrides = new OverridesEdit;
    m_form->addRow(u"overrides"_s, tr("O&verrides"), m_overrides);
}

void TokenForm::addRightsRows()
{
    m_permissions = new PermissionsEdit;
    m_form->addRow(u"permissions"_s, tr("&Permissions"), m_permissions);
    m_expiresAt = new ExpiryChoice(m_now);
    m_form->addRow(u"expiresAt"_s, tr("E&xpires"), m_expiresAt);
    m_status = new SegmentedChoice({tr("Active"), tr("Inactive")});
    m_form->addRow(u"status"_s, tr("Status"), m_status, tr("An inactive token is refused."));
    m_signed = new QCheckBox(tr("Si&gned token (JWT) that verifies without a server"));
    m_form->addRow(u"signed"_s, tr("Form"), m_signed);
    showSigning();
}

/// Shows which key signs, or why none can.
void TokenForm::showSigning()
{
    const auto &key = m_context.activeKey;
    m_signed->setEnabled(key.has_value());
    if (!key)
        m_signed->setChecked(false);
    m_form->row(u"signed"_s)
        ->setHint(key ? tr("Signed by the key “%1” (%2). Verifiers need only the published files.")
                            .arg(visibleText(displayName(*key)), key->algorithm)
                      : tr("No signing key is active. Generate one on the Keys tab first."));
}

void TokenForm::setContext(const TokenContext &context)
{
    m_context = context;
    m_permissions->setCatalogue(context.catalogue);
    m_overrides->setTargets(context.places, context.memberships);
    m_organization->clear();
    for (const TokenPlace &organization : context.places.organizations)
        m_organization->addItem(visibleText(organization.name), organization.id);
    const bool none = m_organization->count() == 0;
    m_organization->setEnabled(!none);
    m_form->row(u"organization"_s)
        ->setHint(none ? tr("There are no organizations. Create one on the Organizations tab.") : QString());
    fillGroups();
    showSigning();
}

void TokenForm::fillGroups()
{
    m_group->clear();
    const qint64 organization = m_organization->currentData().toLongLong();
    for (const TokenPlace &group : m_context.places.groups) {
        if (group.organizationId == organization)
            m_group->addItem(visibleText(group.name), group.id);
    }
    m_group->setEnabled(m_group->count() > 0);
    m_form->row(u"group"_s)->setHint(m_group->count() > 0 ? QString() : tr("The organization has no groups."));
    emit adjusted();
}

void TokenForm::setToken(const Token &token)
{
    m_token = token;
    for (int i = 0; i < static_cast<int>(std::size(newKinds)); ++i) {
        if (newKinds[i] == token.kind)
            m_kind->setCurrent(i);
    }
    m_name->setText(token.name);
    m_tokenId->setText(token.tokenId);
    m_description->setText(token.description);
    m_adminRole->setChecked(token.maximumRole == AccessRole::Admin);
    m_maximumRole->setCurrentIndex(m_maximumRole->findData(toString(token.maximumRole)));
    m_overrides->setOverrides(token.overrides);
    m_permissions->setValues(token.permissions);
    m_status->setCurrent(token.status == TokenStatus::Inactive ? 1 : 0);
    m_expiresAt->setStored(token.expiresAt);
    if (m_purpose == Purpose::CreateFor)
        m_expiresAt->suggestNinetyDays();
    showOwner();
    showConsent();
    followKind();
    showIssued();
}

/// The contents of a JWT cannot be changed (T8).
void TokenForm::showIssued()
{
    if (!m_token.isIssued)
        return;
    for (QWidget *field : {static_cast<QWidget *>(m_permissions), static_cast<QWidget *>(m_expiresAt),
                           static_cast<QWidget *>(m_adminRole)})
        field->setEnabled(false);
    for (const auto &field : {u"permissions"_s, u"expiresAt"_s, u"adminRole"_s})
        m_form->row(field)->setHint(tr("Part of the signed token, so it cannot be changed."));
}

void TokenForm::showOwner()
{
    m_owner->setText(m_token.kind == TokenKind::Group
                         ? tr("Group “%1” of “%2”").arg(visibleText(m_token.group), visibleText(m_token.organization))
                         : tr("Organization “%1”").arg(visibleText(m_token.organization)));
    m_form->row(u"owner"_s)
        ->setHint(m_purpose == Purpose::Edit
                      ? tr("Held by the technical user %1, which is deleted with the token.").arg(m_token.holder)
                      : tr("A technical user with this role is created."));
}

void TokenForm::showConsent()
{
    if (m_token.kind != TokenKind::OAuth)
        return;
    const Client &client = m_context.client;
    QStringList lines{client.name.isEmpty() ? m_token.client : tr("%1 (%2)").arg(client.name, m_token.client)};
    if (!client.uri.isEmpty())
        lines << client.uri;
    m_client->setText(visibleText(lines.join(u" · "_s)));
    m_form->row(u"client"_s)->setHint(tr("Granted by %1.").arg(visibleText(m_token.holder)));
    m_scopes->setTexts(m_token.scopes);
    m_expiry->setText(m_token.expiresAt.isValid() ? tr("%1, set by the consent").arg(displayTime(m_token.expiresAt))
                                                  : tr("Never"));
}

void TokenForm::onKindChosen(int index)
{
    m_token.kind = newKinds[index];
    if (hasTechnicalUser(m_token.kind))
        m_expiresAt->suggestNinetyDays();
    else
        m_expiresAt->setStored(QDateTime());
    followKind();
    emit adjusted();
}

void TokenForm::followKind()
{
    const TokenKind kind = m_token.kind;
    const bool hasOwner = hasTechnicalUser(kind);
    const bool isConsent = kind == TokenKind::OAuth;
    const bool choosesOwner = hasOwner && m_purpose == Purpose::Create;
    const auto show = [this](const char *field, bool shown) {
        m_form->row(QString::fromLatin1(field))->setShown(shown);
    };
    show("owner", hasOwner && !choosesOwner);
    show("organization", choosesOwner);
    show("group", choosesOwner && kind == TokenKind::Group);
    show("adminRole", hasOwner);
    show("client", isConsent);
    show("scopes", isConsent);
    show("consentExpiry", isConsent);
    show("maximumRole", isConsent);
    show("overrides", isConsent);
    show("permissions", kind == TokenKind::Api);
    show("expiresAt", !isConsent);
    show("signed", m_purpose != Purpose::Edit);
    show("status", m_token.status != TokenStatus::Pending);
    m_form->row(u"adminRole"_s)
        ->setHint(kind == TokenKind::Group ? tr("Group admin, for this group alone. Without it: group user.")
                                           : tr("Organization admin. Without it: organization user."));
    m_form->row(u"kind"_s)->setHint(kindHint(kind));
}

Token TokenForm::token() const
{
    Token token = m_token;
    token.name = m_name->text().trimmed();
    token.tokenId = m_tokenId->text().trimmed();
    token.description = m_description->text().trimmed();
    if (token.status != TokenStatus::Pending)
        token.status = m_status->current() == 1 ? TokenStatus::Inactive : TokenStatus::Active;
    if (hasTechnicalUser(token.kind))
        token.maximumRole = m_adminRole->isChecked() ? AccessRole::Admin : AccessRole::User;
    if (token.kind != TokenKind::OAuth)
        token.expiresAt = m_expiresAt->expiresAt();
    if (token.kind == TokenKind::OAuth) {
        token.maximumRole = chosenRole(m_maximumRole);
        token.overrides = m_overrides->overrides();
    }
    if (token.kind == TokenKind::Api)
        token.permissions = m_permissions->values();
    if (m_purpose == Purpose::Create) {
        const bool hasOwner = hasTechnicalUser(token.kind);
        token.organizationId = hasOwner ? m_organization->currentData().toLongLong() : 0;
        token.groupId = token.kind == TokenKind::Group ? m_group->currentData().toLongLong() : 0;
        token.organization.clear(); // the ids are what counts
        token.group.clear();
        if (token.kind == TokenKind::Api)
            token.maximumRole = AccessRole::None;
    }
    return token;
}

bool TokenForm::isSigned() const
{
    return m_purpose != Purpose::Edit && m_signed->isChecked();
}

Problems TokenForm::problems() const
{
    Token value = token();
    if (m_purpose != Purpose::Edit && value.tokenId.isEmpty())
        value.tokenId = u"made"_s; // the Authority generates it
    Problems problems = validate(value);
    if (hasTechnicalUser(value.kind) && value.organizationId == 0)
        problems.append({u"organization"_s, tr("Choose an organization.")});
    if (value.kind == TokenKind::Group && value.groupId == 0)
        problems.append({u"group"_s, tr("Choose a group.")});
    return problems;
}

} // namespace gatehouse
