// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/list/listquery.h"

#include <QDateTime>
#include <QList>

namespace gatehouse {

/// A comparison that a field offers in the filter editor, and the input it needs.
struct FilterOperator
{
    enum class Value {
        None,   ///< no input: "is never"
        Text,   ///< one line
        Number, ///< a whole number
        Choice, ///< one of the field's choices
        Date,   ///< a day in local time
        Age,    ///< one of filterAges()
        Days,   ///< a number of days from now on
    };

    FieldFilter::Comparison comparison;
    QString label; ///< translated: "contains"
    Value value;
};

/// The comparisons that suit the field, the most common first.
[[nodiscard]] QList<FilterOperator> filterOperators(const FieldInfo &field);

/// The labels of a field's choices with their values as machineText() writes them.
struct FilterChoice
{
    QString label;
    QString value;
};
[[nodiscard]] QList<FilterChoice> filterChoices(const FieldInfo &field);

/// Ages to choose from: "1 year".
struct FilterAge
{
    QString label;
    int days = 0;
    int months = 0;

    /// The time that long before `now`.
    [[nodiscard]] QDateTime before(const QDateTime &now) const { return now.addMonths(-months).addDays(-days); }
};
[[nodiscard]] QList<FilterAge> filterAges();

} // namespace gatehouse
