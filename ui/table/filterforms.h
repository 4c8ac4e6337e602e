// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/list/listquery.h"

#include <QDateTime>
#include <QList>

namespace gatehouse {

/// One way in which a person states a condition on a field, and what is to be given for it.
struct FilterForm
{
    enum class Value {
        None,   ///< the form says it all: "is never"
        Text,   ///< one line
        Number, ///< a whole number
        Choice, ///< one of the field's choices
        Date,   ///< a day on the local calendar
        Age,    ///< one of filterAges()
        Days,   ///< a number of days from now on
    };

    FieldFilter::Comparison comparison;
    QString label; ///< translated: "contains"
    Value value;
};

/// The forms that suit the field, the commonest first.
[[nodiscard]] QList<FilterForm> filterForms(const FieldInfo &field);

/// The choices of a field as people read them, with their values in the machine's form (see machineText()).
struct FilterChoice
{
    QString label;
    QString value;
};
[[nodiscard]] QList<FilterChoice> filterChoices(const FieldInfo &field);

/// Spans of time to choose from: "1 year".
struct FilterAge
{
    QString label;
    int days = 0;
    int months = 0;

    /// The moment so long before `now`.
    [[nodiscard]] QDateTime before(const QDateTime &now) const { return now.addMonths(-months).addDays(-days); }
};
[[nodiscard]] QList<FilterAge> filterAges();

} // namespace gatehouse
