// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/listspecs.h"

#include "ui/pages/audit/auditpage.h"
#include "ui/pages/clients/clientspage.h"
#include "ui/pages/keys/keyspage.h"
#include "ui/pages/organizations/organizationspage.h"
#include "ui/pages/scopes/scopespage.h"
#include "ui/pages/tokens/tokenspage.h"
#include "ui/pages/users/userspage.h"

#include <QCoreApplication>

#include <algorithm>

namespace gatehouse {

namespace {

constexpr ActionSpec exportCsv{ActionId::ExportCsv, QT_TRANSLATE_NOOP("Actions", "Export as CSV &for Excel…"),
                               IconName::Csv, "Ctrl+Shift+E", Needs::MatchingRows};
constexpr ActionSpec exportXlsx{ActionId::ExportXlsx, QT_TRANSLATE_NOOP("Actions", "Export as Excel &workbook…"),
                                IconName::Xlsx, "", Needs::MatchingRows};
constexpr ActionSpec exportPdf{ActionId::ExportPdf, QT_TRANSLATE_NOOP("Actions", "Export as &PDF…"), IconName::Pdf, "",
                               Needs::MatchingRows};
constexpr ActionSpec print{ActionId::Print, QT_TRANSLATE_NOOP("Actions", "Prin&t…"), IconName::Print, "Ctrl+P",
                           Needs::MatchingRows};
constexpr ActionSpec copyName{ActionId::CopyName,
                              QT_TRANSLATE_NOOP("Actions", "&Copy"),
                              IconName::Copy,
                              "Ctrl+C",
                              Needs::OneRow,
                              std::nullopt,
                              false};
constexpr ActionSpec refresh{ActionId::Refresh, QT_TRANSLATE_NOOP("Actions", "&Refresh"), IconName::Refresh, "F5",
                             Needs::Nothing};

constexpr ActionSpec inspectToken{ActionId::InspectToken,
                                  QT_TRANSLATE_NOOP("Actions", "In&spect token…"),
                                  IconName::Inspect,
                                  "",
                                  Needs::Nothing,
                                  std::nullopt,
                                  false};

constexpr ActionSpec scopeActions[] = {
    {ActionId::New, QT_TRANSLATE_NOOP("Actions", "&New scope…"), IconName::Add, "Ctrl+N", Needs::Nothing, Verb::Create},
    {ActionId::Edit, QT_TRANSLATE_NOOP("Actions", "&Edit…"), IconName::Edit, "F2", Needs::OneRow, Verb::Edit},
    {ActionId::Delete, QT_TRANSLATE_NOOP("Actions", "&Delete…"), IconName::Delete, "Del", Needs::SomeRows,
     Verb::Delete},
    exportCsv,
    exportXlsx,
    exportPdf,
    print,
    copyName,
    refresh,
};

constexpr ActionSpec clientActions[] = {
    {ActionId::New, QT_TRANSLATE_NOOP("Actions", "&New client…"), IconName::Add, "Ctrl+N", Needs::Nothing,
     Verb::Create},
    {ActionId::Edit, QT_TRANSLATE_NOOP("Actions", "&Edit…"), IconName::Edit, "F2", Needs::OneRow, Verb::Edit},
    {ActionId::Duplicate, QT_TRANSLATE_NOOP("Actions", "D&uplicate…"), IconName::Duplicate, "Ctrl+D", Needs::OneRow,
     Verb::Create, false},
    {ActionId::Enable, QT_TRANSLATE_NOOP("Actions", "En&able"), IconName::Enable, "", Needs::SomeRows,
     Verb::SetEnabled},
    {ActionId::Disable, QT_TRANSLATE_NOOP("Actions", "D&isable"), IconName::Disable, "", Needs::SomeRows,
     Verb::SetEnabled},
    {ActionId::SetSecret, QT_TRANSLATE_NOOP("Actions", "&Set new secret…"), IconName::Secret, "Ctrl+K", Needs::OneRow,
     Verb::AddSecret, false},
    {ActionId::Delete, QT_TRANSLATE_NOOP("Actions", "&Delete…"), IconName::Delete, "Del", Needs::SomeRows,
     Verb::Delete},
    exportCsv,
    exportXlsx,
    exportPdf,
    print,
    copyName,
    refresh,
};

constexpr ActionSpec userActions[] = {
    {ActionId::New, QT_TRANSLATE_NOOP("Actions", "&Invite user…"), IconName::Add, "Ctrl+N", Needs::Nothing,
     Verb::Create},
    {ActionId::Edit, QT_TRANSLATE_NOOP("Actions", "&Edit…"), IconName::Edit, "F2", Needs::OneRow, Verb::Edit},
    {ActionId::GrantScopes, QT_TRANSLATE_NOOP("Actions", "&Grant scope…"), IconName::Scope, "Ctrl+G", Needs::SomeRows,
     Verb::Grant},
    {ActionId::RevokeScopes, QT_TRANSLATE_NOOP("Actions", "Revoke &scope…"), IconName::Clear, "Ctrl+Shift+G",
     Needs::SomeRows, Verb::Grant, false},
    {ActionId::ResendInvitation, QT_TRANSLATE_NOOP("Actions", "Resend in&vitation"), IconName::Mail, "",
     Needs::SomeRows, Verb::Invite, false},
    {ActionId::RevokeInvitation, QT_TRANSLATE_NOOP("Actions", "Revoke invitati&on"), IconName::Close, "",
     Needs::SomeRows, Verb::Invite, false},
    {ActionId::Enable, QT_TRANSLATE_NOOP("Actions", "En&able"), IconName::Enable, "", Needs::SomeRows,
     Verb::SetEnabled},
    {ActionId::Disable, QT_TRANSLATE_NOOP("Actions", "Disab&le…"), IconName::Disable, "", Needs::SomeRows,
     Verb::SetEnabled},
    {ActionId::Delete, QT_TRANSLATE_NOOP("Actions", "&Delete…"), IconName::Delete, "Del", Needs::SomeRows,
     Verb::Delete},
    exportCsv,
    exportXlsx,
    exportPdf,
    print,
    copyName,
    refresh,
};

constexpr ActionSpec organizationActions[] = {
    {ActionId::New, QT_TRANSLATE_NOOP("Actions", "&New organization…"), IconName::Add, "Ctrl+N", Needs::Nothing,
     Verb::Create},
    {ActionId::Open, QT_TRANSLATE_NOOP("Actions", "&Open…"), IconName::Open, "", Needs::OneRow},
    {ActionId::Edit, QT_TRANSLATE_NOOP("Actions", "&Edit…"), IconName::Edit, "F2", Needs::OneRow, Verb::Edit},
    {ActionId::Delete, QT_TRANSLATE_NOOP("Actions", "&Delete…"), IconName::Delete, "Del", Needs::SomeRows,
     Verb::Delete},
    exportCsv,
    exportXlsx,
    exportPdf,
    print,
    copyName,
    refresh,
};

constexpr ActionSpec tokenActions[] = {
    {ActionId::New, QT_TRANSLATE_NOOP("Actions", "&New token…"), IconName::Add, "Ctrl+N", Needs::Nothing, Verb::Create},
    {ActionId::Edit, QT_TRANSLATE_NOOP("Actions", "&Edit…"), IconName::Edit, "F2", Needs::OneRow, Verb::Edit},
    {ActionId::Enable, QT_TRANSLATE_NOOP("Actions", "&Activate"), IconName::Enable, "", Needs::SomeRows,
     Verb::SetEnabled},
    {ActionId::Disable, QT_TRANSLATE_NOOP("Actions", "Deact&ivate"), IconName::Disable, "", Needs::SomeRows,
     Verb::SetEnabled},
    {ActionId::Delete, QT_TRANSLATE_NOOP("Actions", "&Delete…"), IconName::Delete, "Del", Needs::SomeRows,
     Verb::Delete},
    exportCsv,
    exportXlsx,
    exportPdf,
    print,
    {ActionId::Catalogue, QT_TRANSLATE_NOOP("Actions", "Permission catalo&gue…"), IconName::Settings, "",
     Needs::Nothing, std::nullopt, false},
    inspectToken,
    copyName,
    refresh,
};

constexpr ActionSpec accessTokenSpecs[] = {
    {ActionId::New, QT_TRANSLATE_NOOP("Actions", "&Create access token…"), IconName::Add, "Ctrl+N", Needs::Nothing,
     Verb::Create},
    {ActionId::Edit, QT_TRANSLATE_NOOP("Actions", "&Edit…"), IconName::Edit, "F2", Needs::OneRow, Verb::Edit},
    {ActionId::Disable, QT_TRANSLATE_NOOP("Actions", "Re&voke"), IconName::Disable, "", Needs::SomeRows,
     Verb::SetEnabled},
    {ActionId::Enable, QT_TRANSLATE_NOOP("Actions", "Re&activate"), IconName::Enable, "", Needs::SomeRows,
     Verb::SetEnabled},
    {ActionId::Delete, QT_TRANSLATE_NOOP("Actions", "&Delete…"), IconName::Delete, "Del", Needs::SomeRows,
     Verb::Delete},
};

constexpr ActionSpec auditActions[] = {
    {ActionId::VerifyChain, QT_TRANSLATE_NOOP("Actions", "&Verify chain"), IconName::Verify, "Ctrl+Shift+V",
     Needs::Nothing},
    exportCsv,
    exportXlsx,
    exportPdf,
    print,
    copyName,
    refresh,
};

constexpr ActionSpec keyActions[] = {
    {ActionId::New, QT_TRANSLATE_NOOP("Actions", "&Generate key…"), IconName::Add, "Ctrl+N", Needs::Nothing,
     Verb::Create},
    {ActionId::ImportKey, QT_TRANSLATE_NOOP("Actions", "&Import key…"), IconName::Import, "Ctrl+Shift+I",
     Needs::Nothing, Verb::Create},
    {ActionId::Edit, QT_TRANSLATE_NOOP("Actions", "&Edit…"), IconName::Edit, "F2", Needs::OneRow, Verb::Edit, false},
    {ActionId::RotateKey, QT_TRANSLATE_NOOP("Actions", "R&otate…"), IconName::Rotate, "Ctrl+R", Needs::Nothing,
     Verb::Create},
    {ActionId::Publish, QT_TRANSLATE_NOOP("Actions", "Pu&blish…"), IconName::Publish, "Ctrl+Shift+P", Needs::Nothing,
     Verb::Publish},
    {ActionId::ActivateKey, QT_TRANSLATE_NOOP("Actions", "&Activate now…"), IconName::Enable, "", Needs::OneRow,
     Verb::SetEnabled, false},
    {ActionId::ExportKey, QT_TRANSLATE_NOOP("Actions", "E&xport key…"), IconName::Export, "Ctrl+E", Needs::OneRow,
     std::nullopt, false},
    {ActionId::KeyRecord, QT_TRANSLATE_NOOP("Actions", "&Key record…"), IconName::Record, "", Needs::OneRow,
     std::nullopt, false},
    {ActionId::RevokeKeys, QT_TRANSLATE_NOOP("Actions", "Re&voke…"), IconName::Revoke, "", Needs::SomeRows,
     Verb::Revoke},
    {ActionId::Delete, QT_TRANSLATE_NOOP("Actions", "&Delete…"), IconName::Delete, "Del", Needs::SomeRows, Verb::Delete,
     false},
    exportCsv,
    exportXlsx,
    exportPdf,
    print,
    inspectToken,
    copyName,
    refresh,
};

constexpr ActionSpec groupActions[] = {
    {ActionId::New, QT_TRANSLATE_NOOP("Actions", "&New group…"), IconName::Add, "Ctrl+N", Needs::Nothing, Verb::Create},
    {ActionId::NewInside, QT_TRANSLATE_NOOP("Actions", "New &subgroup…"), IconName::Add, "Ctrl+Shift+N", Needs::OneRow,
     Verb::Create},
    {ActionId::Open, QT_TRANSLATE_NOOP("Actions", "&Open…"), IconName::Open, "", Needs::OneRow},
    {ActionId::Edit, QT_TRANSLATE_NOOP("Actions", "&Rename…"), IconName::Edit, "F2", Needs::OneRow, Verb::Edit},
    {ActionId::Delete, QT_TRANSLATE_NOOP("Actions", "&Delete…"), IconName::Delete, "Del", Needs::OneRow, Verb::Delete},
};

constexpr ActionSpec applicationActions[] = {
    {ActionId::New, QT_TRANSLATE_NOOP("Actions", "&New application…"), IconName::Add, "Ctrl+N", Needs::Nothing,
     Verb::Create},
    {ActionId::Edit, QT_TRANSLATE_NOOP("Actions", "&Edit…"), IconName::Edit, "F2", Needs::OneRow, Verb::Edit},
    {ActionId::Delete, QT_TRANSLATE_NOOP("Actions", "&Delete…"), IconName::Delete, "Del", Needs::SomeRows,
     Verb::Delete},
};

constexpr ActionSpec membershipActions[] = {
    {ActionId::New, QT_TRANSLATE_NOOP("Actions", "&Add members…"), IconName::Add, "Ctrl+N", Needs::Nothing, Verb::Edit},
    {ActionId::MakeAdmin, QT_TRANSLATE_NOOP("Actions", "&Make admin"), IconName::Verify, "", Needs::SomeRows,
     Verb::Edit},
    {ActionId::MakeUser, QT_TRANSLATE_NOOP("Actions", "Make &user"), IconName::Person, "", Needs::SomeRows, Verb::Edit},
    {ActionId::Delete, QT_TRANSLATE_NOOP("Actions", "&Remove…"), IconName::Delete, "Del", Needs::SomeRows,
     Verb::Delete},
};

template <typename Page>
ResourcePage *create(const PageContext &context)
{
    return new Page(context);
}

/// In the order of Resource.
constexpr ListSpec specs[] = {
    {Resource::Scope, scopeActions, QT_TRANSLATE_NOOP("Lists", "No scopes yet"),
     QT_TRANSLATE_NOOP("Lists",
                       "A scope is a named permission, such as sensor:read. Tokens contain scopes, and resource "
                       "servers check them."),
     QT_TRANSLATE_NOOP("Lists", "Deleting scopes"), QT_TRANSLATE_N_NOOP("Lists", "%Ln scope(s) deleted."),
     &create<ScopesPage>},
    {Resource::Client, clientActions, QT_TRANSLATE_NOOP("Lists", "No clients yet"),
     QT_TRANSLATE_NOOP("Lists", "A client is an application or device that requests tokens. Create one, or import a "
                                "Keycloak realm from the Workspace menu."),
     QT_TRANSLATE_NOOP("Lists", "Deleting clients"), QT_TRANSLATE_N_NOOP("Lists", "%Ln client(s) deleted."),
     &create<ClientsPage>},
    {Resource::User, userActions, QT_TRANSLATE_NOOP("Lists", "No users yet"),
     QT_TRANSLATE_NOOP("Lists", "Users sign in to your clients and get tokens with the scopes that are granted here. "
                                "Invite the first one."),
     QT_TRANSLATE_NOOP("Lists", "Deleting users"), QT_TRANSLATE_N_NOOP("Lists", "%Ln user(s) deleted."),
     &create<UsersPage>},
    {Resource::Organization, organizationActions, QT_TRANSLATE_NOOP("Lists", "No organizations yet"),
     QT_TRANSLATE_NOOP("Lists",
                       "Users belong to organizations with a role, and tokens are limited by that role. Create "
                       "the first one."),
     QT_TRANSLATE_NOOP("Lists", "Deleting organizations"), QT_TRANSLATE_N_NOOP("Lists", "%Ln organization(s) deleted."),
     &create<OrganizationsPage>},
    {Resource::Token, tokenActions, QT_TRANSLATE_NOOP("Lists", "No tokens yet"),
     QT_TRANSLATE_NOOP("Lists", "Create API tokens, organization tokens and group tokens here. OAuth tokens come from "
                                "the consent of a user."),
     QT_TRANSLATE_NOOP("Lists", "Deleting tokens"), QT_TRANSLATE_N_NOOP("Lists", "%Ln token(s) deleted."),
     &create<TokensPage>},
    {Resource::Key, keyActions, QT_TRANSLATE_NOOP("Lists", "No signing keys yet"),
     QT_TRANSLATE_NOOP("Lists",
                       "A signing key signs tokens, so that anyone can verify them without a server. Generate a "
                       "key, issue tokens, and publish its public key."),
     QT_TRANSLATE_NOOP("Lists", "Deleting keys"), QT_TRANSLATE_N_NOOP("Lists", "%Ln key(s) deleted."),
     &create<KeysPage>},
    {Resource::Audit, auditActions, QT_TRANSLATE_NOOP("Lists", "No changes yet"),
     QT_TRANSLATE_NOOP("Lists", "Every change is recorded here: who made it, when, and the values before and after."),
     nullptr, nullptr, &create<AuditPage>},
    {Resource::Group, groupActions, QT_TRANSLATE_NOOP("Lists", "No groups yet"),
     QT_TRANSLATE_NOOP("Lists", "Groups divide an organization, such as by plant and line. Members have a role in each "
                                "group."),
     QT_TRANSLATE_NOOP("Lists", "Deleting groups"), QT_TRANSLATE_N_NOOP("Lists", "%Ln group(s) deleted.")},
    {Resource::Application, applicationActions, QT_TRANSLATE_NOOP("Lists", "No applications yet"),
     QT_TRANSLATE_NOOP("Lists", "A token can have a different role in each application."),
     QT_TRANSLATE_NOOP("Lists", "Deleting applications"), QT_TRANSLATE_N_NOOP("Lists", "%Ln application(s) deleted.")},
    {Resource::Membership, membershipActions, QT_TRANSLATE_NOOP("Lists", "No members yet"),
     QT_TRANSLATE_NOOP("Lists", "Members have a role here, admin or user. Their tokens never have a higher role."),
     QT_TRANSLATE_NOOP("Lists", "Removing members"), QT_TRANSLATE_N_NOOP("Lists", "%Ln member(s) removed.")},
    {Resource::Member,
     {},
     QT_TRANSLATE_NOOP("Lists", "No members yet"),
     QT_TRANSLATE_NOOP("Lists", "Members administer this workspace.")},
};

constexpr bool isInOrder()
{
    for (size_t i = 0; i < std::size(specs); ++i) {
        if (specs[i].resource != static_cast<Resource>(i))
            return false;
    }
    return true;
}
static_assert(isInOrder() && std::size(specs) == static_cast<size_t>(Resource::Member) + 1);

QString translated(const char *text, qsizetype count = -1)
{
    return QCoreApplication::translate("Lists", text, nullptr, static_cast<int>(count));
}

} // namespace

const ListSpec &listSpec(Resource resource)
{
    return specs[static_cast<size_t>(resource)];
}

std::span<const ActionSpec> accessTokenActions()
{
    return accessTokenSpecs;
}

QString ListSpec::translatedEmptyTitle() const
{
    return translated(emptyTitle);
}

QString ListSpec::translatedEmptyText() const
{
    return translated(emptyText);
}

QString ListSpec::translatedDeleting() const
{
    return translated(deleting);
}

QString ListSpec::translatedDeleted(qsizetype count) const
{
    return translated(deleted, count);
}

} // namespace gatehouse
