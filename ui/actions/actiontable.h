// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authority/capabilities.h"
#include "ui/theme/icons.h"

#include <QKeySequence>

#include <optional>

namespace gatehouse {

/// An action of a list. Its toolbar button, menu items and shortcut come from one QAction.
enum class ActionId {
    New,
    NewInside, ///< a subgroup
    Open,
    Edit,
    Duplicate,
    Enable,
    Disable,
    SetSecret,
    GrantScopes,
    RevokeScopes,
    ResendInvitation,
    RevokeInvitation,
    MakeAdmin,
    MakeUser,
    Delete,
    Catalogue, ///< of permissions
    ImportKey,
    ActivateKey,
    RotateKey,
    ExportKey,
    KeyRecord, ///< printed
    RevokeKeys,
    Publish,
    InspectToken,
    VerifyChain,
    ExportCsv,
    ExportXlsx,
    ExportPdf,
    Print,
    CopyName,
    Refresh,
};

/// How many rows must be selected.
enum class Needs { Nothing, OneRow, SomeRows, MatchingRows };

struct ActionSpec
{
    ActionId id;
    const char *text; ///< marked with QT_TRANSLATE_NOOP("Actions", …); an ellipsis means that a dialog follows
    IconName icon;
    const char *shortcut; ///< portable text; may be empty
    Needs needs;
    std::optional<Verb> verb = std::nullopt; ///< what the Capabilities must allow
    bool inToolBar = true;                   ///< else in the menus only
};

/// What is known of the selected rows. An action is allowed when one of them allows it.
struct SelectionFacts
{
    qint64 count = 0;
    bool anyDeletable = true; ///< not built in
    bool anyEnabled = true;
    bool anyDisabled = true;
    bool takesSecret = true;       ///< a confidential client
    bool anyPerson = true;         ///< not only technical users
    bool anyInvited = true;        ///< a user with a pending invitation
    QString editObstacle = {};     ///< why the rows cannot be edited as they are (translated): an expired token
    QString switchObstacle = {};   ///< why they can be neither enabled nor disabled: a pending or expired token
    QString activateObstacle = {}; ///< why the key cannot sign from now on
    QString revokeObstacle = {};   ///< why the keys cannot be revoked
    QString deleteObstacle = {};   ///< why the rows cannot be deleted
};

struct Enablement
{
    bool enabled = false;
    QString reason; ///< translated, for the tooltip of a disabled action; empty when enabled
};

/// Whether an action may be triggered now, and if not, why. A pure rule. `matchCount`: rows that the list shows.
[[nodiscard]] Enablement enablement(const ActionSpec &action, Resource resource, const Capabilities &capabilities,
                                    const SelectionFacts &selection, qint64 matchCount);

} // namespace gatehouse
