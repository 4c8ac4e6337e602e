// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/impact.h"
#include "core/tabular/fields/resources.h"

namespace gatehouse {

class Connection;

/// What a deletion is about, as read from the Store.
struct DeletionFacts
{
    Impact impact;
    QString name; ///< what people call the one that is deleted where that is not its key; else empty
};

/// What ConfirmImpactDialog says and reads for one resource. Everything is translated.
struct DeletionText
{
    Resource resource;
    QString (*title)(int count);
    QString (*heading)(const DeletionFacts &facts);
    QString (*consequence)(int count);
    Result<DeletionFacts> (*read)(Connection &connection, const QList<qint64> &ids);
    /// What to type before a single one is deleted; null: nothing.
    QString (*confirmation)() = nullptr;
};

/// Of a resource that can be deleted.
[[nodiscard]] const DeletionText &deletionText(Resource resource);

} // namespace gatehouse
