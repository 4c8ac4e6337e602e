// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actiontable.h"

#include <QCoreApplication>

namespace gatehouse {

namespace {

struct ActionsText
{
    Q_DECLARE_TR_FUNCTIONS(Actions)
};

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
                                  QT_TRANSLATE_NOOP("Actions", "&Look into a token…"),
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

constexpr ActionSpec placeTokenActions[] = {
    {ActionId::New, QT_TRANSLATE_NOOP("Actions", "&Create access token…"), IconName::Add, "Ctrl+N", Needs::Nothing,
     Verb::Create},
    {ActionId::Edit, QT_TRANSLATE_NOOP("Actions", "&Edit…"), IconName::Edit, "F2", Needs::OneRow, Verb::Edit},
    {ActionId::Disable, QT_TRANSLATE_NOOP("Actions", "Re&voke (can be undone)"), IconName::Disable, "", Needs::SomeRows,
     Verb::SetEnabled},
    {ActionId::Enable, QT_TRANSLATE_NOOP("Actions", "Re&activate"), IconName::Enable, "", Needs::SomeRows,
     Verb::SetEnabled},
    {ActionId::Delete, QT_TRANSLATE_NOOP("Actions", "&Delete for good…"), IconName::Delete, "Del", Needs::SomeRows,
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

QString reasonAgainstSwitch(ActionId action, Resource resource, const SelectionFacts &selection)
{
    if (!selection.switchObstacle.isEmpty())
        return selection.switchObstacle;
    const bool isToken = resource == Resource::Token;
    if (action == ActionId::Enable && !selection.anyDisabled)
        return isToken ? ActionsText::tr("It is active already.") : ActionsText::tr("It is enabled already.");
    if (action == ActionId::Disable && !selection.anyEnabled)
        return isToken ? ActionsText::tr("It is inactive already.") : ActionsText::tr("It is disabled already.");
    return {};
}

/// Why the selected rows do not take the action; empty when they do.
QString reasonInSelection(ActionId action, Resource resource, const SelectionFacts &selection)
{
    const bool isTechnical = resource == Resource::Membership && !selection.anyPerson;
    switch (action) {
    case ActionId::MakeAdmin:
    case ActionId::MakeUser:
        return isTechnical ? ActionsText::tr("A technical user has the role of its token.") : QString();
    case ActionId::Delete:
        if (resource == Resource::Membership)
            return isTechnical ? ActionsText::tr("A technical user goes when its token is deleted.") : QString();
        if (!selection.deleteObstacle.isEmpty())
            return selection.deleteObstacle;
        return selection.anyDeletable ? QString() : ActionsText::tr("Built-in scopes cannot be deleted.");
    case ActionId::Edit:
        return selection.editObstacle;
    case ActionId::Enable:
    case ActionId::Disable:
        return reasonAgainstSwitch(action, resource, selection);
    case ActionId::ActivateKey:
        return selection.activateObstacle;
    case ActionId::RevokeKeys:
        return selection.revokeObstacle;
    case ActionId::SetSecret:
        return selection.takesSecret ? QString() : ActionsText::tr("A public client has no secret.");
    case ActionId::ResendInvitation:
    case ActionId::RevokeInvitation:
        return selection.anyInvited ? QString() : ActionsText::tr("Only users who are invited still.");
    default:
        return {};
    }
}

QString reasonInCount(Needs needs, qint64 selected, qint64 matchCount)
{
    switch (needs) {
    case Needs::Nothing:
        return {};
    case Needs::OneRow:
        return selected == 1 ? QString() : ActionsText::tr("Select one row.");
    case Needs::SomeRows:
        return selected > 0 ? QString() : ActionsText::tr("Select one row or more.");
    case Needs::MatchingRows:
        return matchCount != 0 ? QString() : ActionsText::tr("The list is empty.");
    }
    return {};
}

} // namespace

std::span<const ActionSpec> actionsOf(Resource resource)
{
    switch (resource) {
    case Resource::Scope:
        return scopeActions;
    case Resource::Client:
        return clientActions;
    case Resource::User:
        return userActions;
    case Resource::Organization:
        return organizationActions;
    case Resource::Token:
        return tokenActions;
    case Resource::Key:
        return keyActions;
    case Resource::Group:
        return groupActions;
    case Resource::Application:
        return applicationActions;
    case Resource::Membership:
        return membershipActions;
    default:
        break;
    }
    return auditActions;
}

std::span<const ActionSpec> accessTokenActions()
{
    return placeTokenActions;
}

Enablement enablement(const ActionSpec &action, Resource resource, const Capabilities &capabilities,
                      const SelectionFacts &selection, qint64 matchCount)
{
    QString reason;
    if (action.verb)
        reason = capabilities.reasonAgainst(*action.verb, resource);
    if (reason.isEmpty())
        reason = reasonInCount(action.needs, selection.count, matchCount);
    if (reason.isEmpty() && (action.needs == Needs::OneRow || action.needs == Needs::SomeRows))
        reason = reasonInSelection(action.id, resource, selection);
    return {reason.isEmpty(), reason};
}

} // namespace gatehouse
