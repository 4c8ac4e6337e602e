// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/tabular/fields/resources.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace gatehouse {

/// One condition on one field. `value` is as in machineText().
struct FieldFilter
{
    enum class Comparison {
        Equal, ///< texts ignore the case of A to Z; lists: contains this element
        NotEqual,
        Contains, ///< texts only; ignores the case of A to Z
        Less,     ///< numbers and times; "never" is not less than any time
        Greater,
        WithinNext, ///< times only: between now and `value` ("30d") from now
    };

    QString field;
    Comparison comparison = Comparison::Equal;
    QString value;

    friend bool operator==(const FieldFilter &, const FieldFilter &) = default;
};

/// What a list shows. Saved views are stored ListQueries.
struct ListQuery
{
    Resource resource = Resource::Client;
    QString text = {}; ///< words that must all occur in the searchable fields
    QList<FieldFilter> filters = {};
    QString sortField = {}; ///< empty: the resource's default
    Qt::SortOrder sortOrder = Qt::AscendingOrder;

    [[nodiscard]] bool isUnfiltered() const { return text.trimmed().isEmpty() && filters.isEmpty(); }
    friend bool operator==(const ListQuery &, const ListQuery &) = default;
};

/// `FIELD=VALUE`, `FIELD!=VALUE`, `FIELD~VALUE`, `FIELD<VALUE`, `FIELD>VALUE`, `FIELD<+DAYSd`. Errors: InvalidInput,
/// naming the field.
[[nodiscard]] Result<FieldFilter> parseFilter(const ResourceInfo &resource, const QString &text);
/// The number of days in "30d"; 0 for another form, or more than a hundred years.
[[nodiscard]] int daysOf(const QString &value);
/// Whether the field exists, supports the comparison, and the value is valid. Errors: InvalidInput.
[[nodiscard]] Result<void> checkFilter(const ResourceInfo &resource, const FieldFilter &filter);
/// Search and filters as text, for the title block of a printed list; empty when there are none.
[[nodiscard]] QString describeFilters(const ListQuery &query);
/// One filter as text: "Type: Client Credentials".
[[nodiscard]] QString describeFilter(const ResourceInfo &resource, const FieldFilter &filter);

[[nodiscard]] QJsonObject toJson(const ListQuery &query);
/// Ignores unknown fields, so that saved views work after a column was removed.
[[nodiscard]] ListQuery listQueryFromJson(Resource resource, const QJsonObject &json);

} // namespace gatehouse
