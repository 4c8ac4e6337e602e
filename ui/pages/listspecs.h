// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tabular/fields/resources.h"
#include "ui/actions/actiontable.h"

namespace gatehouse {

class ResourcePage;
struct PageContext;

/// What the window knows of the list of a resource: as a tab, or inside a dialog. The texts are marked with
/// QT_TRANSLATE_NOOP("Lists", …).
struct ListSpec
{
    Resource resource;
    std::span<const ActionSpec> actions;                               ///< in the order of toolbar and menus
    const char *emptyTitle;                                            ///< of an empty list
    const char *emptyText;                                             ///< what the list is for
    const char *deleting = nullptr;                                    ///< while rows are being deleted
    const char *deleted = nullptr;                                     ///< afterwards; with %Ln
    ResourcePage *(*createPage)(const PageContext &context) = nullptr; ///< of a resource with a tab

    [[nodiscard]] QString translatedEmptyTitle() const;
    [[nodiscard]] QString translatedEmptyText() const;
    [[nodiscard]] QString translatedDeleting() const;
    [[nodiscard]] QString translatedDeleted(qsizetype count) const;
};

[[nodiscard]] const ListSpec &listSpec(Resource resource);

/// The actions of the tokens of one organization or group (O2).
[[nodiscard]] std::span<const ActionSpec> accessTokenActions();

} // namespace gatehouse
