// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tabular/fields/resources.h"

#include <QList>
#include <QString>

#include <span>

namespace gatehouse {

/// A field whose value in the form differs from the one that someone else stored; texts for people.
struct FieldConflict
{
    QString title;
    QString mine; ///< the value in the form
    QString theirs;
    bool mineChanged = false;
};

template <typename T>
struct Merge
{
    T value; ///< theirs, with the changes of the form
    QList<FieldConflict> conflicts;
};

[[nodiscard]] QString conflictText(const FieldInfo &field, const QVariant &value);

/// Three-way merge of the fields that Commands can change: `base` is what `mine` and `theirs` started from.
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
