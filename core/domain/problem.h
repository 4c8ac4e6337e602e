// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace gatehouse {

/// One problem of a value, shown beside its field.
struct Problem
{
    QString field;   ///< field id, as in the field lists
    QString message; ///< translated; says what to do
    int index = -1;  ///< which element of a list-valued field, or -1

    friend bool operator==(const Problem &, const Problem &) = default;
};

using Problems = QList<Problem>;

/// Adds a problem unless `message` is empty.
inline void addProblem(Problems &problems, const QString &field, const QString &message, qsizetype index = -1)
{
    if (!message.isEmpty())
        problems.append({field, message, static_cast<int>(index)});
}

} // namespace gatehouse
