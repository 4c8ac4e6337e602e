// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tabular/fields/resources.h"

#include <QList>
#include <QString>

#include <span>

namespace gatehouse {

/// One field in which what a person typed and what someone else stored differ; texts for people.
struct FieldConflict
{
    QString title;
    QString mine; ///< empty when the person did not touch the field
    QString theirs;
    bool mineChanged = false;
};

template <typename T>
struct Merge
{
    T value; ///< theirs, with what the person changed on top
    QList<FieldConflict> conflicts;
};

[[nodiscard]] QString conflictText(const FieldInfo &field, const QVariant &value);

/// Three-way: `base` is what both started from. Only fields that Commands set after creation take part.
template <typename T>
[[nodiscard]] Merge<T> merge(std::span<const Field<T>> fields, const T &base, const T &mine, const T &theirs)
{
    Merge<T> result{theirs, {}};
    for (const Field<T> &field : fields) {
        if (!field.isWritable() || field.flags.testFlag(FieldFlag::Fixed))
            continue;
        const QVariant value = field.get(mine);
        const bool mineChanged = value != field.get(base);
        if (mineChanged)
            field.set(result.value, value);
        if (value != field.get(theirs))
            result.conflicts.append({field.translatedTitle(), conflictText(field, value),
                                     conflictText(field, field.get(theirs)), mineChanged});
    }
    return result;
}

} // namespace gatehouse
