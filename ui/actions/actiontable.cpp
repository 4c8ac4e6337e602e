// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actiontable.h"

#include <QCoreApplication>

namespace gatehouse {

namespace {

struct ActionsText
{
    Q_DECLARE_TR_FUNCTIONS(Actions)
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

/// Why the action does not apply to the selected rows; empty when it does.
QString reasonInSelection(ActionId action, Resource resource, const SelectionFacts &selection)
{
    const bool isTechnical = resource == Resource::Membership && !selection.anyPerson;
    switch (action) {
    case ActionId::MakeAdmin:
    case ActionId::MakeUser:
        return isTechnical ? ActionsText::tr("A technical user has the role of its token.") : QString();
    case ActionId::Delete:
        if (resource == Resource::Membership)
            return isTechnical ? ActionsText::tr("A technical user is deleted with its token.") : QString();
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
        return selection.anyInvited ? QString() : ActionsText::tr("Only for users with a pending invitation.");
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
