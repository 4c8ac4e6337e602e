// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/application.h"
#include "core/domain/group.h"
#include "ui/dialogs/recordeditor.h"

namespace gatehouse {

// The editors of what has a name and a description (O1): organizations, groups, applications. Show them with open().

/// `id`: row id in the Store; 0 for a new organization.
[[nodiscard]] RecordEditorBase *organizationEditor(const Services &services, qint64 id, QWidget *parent);

/// A new group of the organization, inside `above` where that has an id.
[[nodiscard]] RecordEditorBase *newGroupEditor(const Services &services, qint64 organizationId, const Group &above,
                                               QWidget *parent);
[[nodiscard]] RecordEditorBase *groupEditor(const Services &services, qint64 id, QWidget *parent);

/// `id` 0: a new application of the organization.
[[nodiscard]] RecordEditorBase *applicationEditor(const Services &services, qint64 organizationId, qint64 id,
                                                  QWidget *parent);

} // namespace gatehouse
