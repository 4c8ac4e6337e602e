// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/tabular/fields/resources.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace gatehouse {

/// One condition on one field. `value` is in the machine's form (see machineText()).
struct FieldFilter
{
    enum class Comparison {
        Equal, ///< text without regard to the case of A to Z; for lists: has this element
        NotEqual,
        Contains, ///< text only, without regard to the case of A to Z
        Less,     ///< numbers and times; a time that is "never" is not less than anything
        Greater,
        WithinNext, ///< times only: from now on, for no longer than `value`: "30d"
    };

    QString field;
    Comparison comparison = Comparison::Equal;
    QString value;

    friend bool operator==(const FieldFilter &, const FieldFilter &) = default;
};

/// What a list shows: the whole of it, and nothing of how. Saved views are stored ListQueries.
struct ListQuery
{
    Resource resource = Resource::Client;
    QString text = {}; ///< words that must all occur in the searchable fields
    QList<FieldFilter> filters = {};
    QString sortField = {}; ///< empty: the resource's own order
    Qt::SortOrder sortOrder = Qt::AscendingOrder;

    [[nodiscard]] bool isUnfiltered() const { return text.trimmed().isEmpty() && filters.isEmpty(); }
    friend bool operator==(const ListQuery &, const ListQuery &) = default;
};

/// `FIELD=VALUE`, `FIELD!=VALUE`, `FIELD~VALUE`, `FIELD<VALUE`, `FIELD>VALUE`, `FIELD<+DAYSd`. Errors: InvalidInput,
/// naming the field.
[[nodiscard]] Result<FieldFilter> parseFilter(const ResourceInfo &resource, const QString &text);
/// The days in "30d"; 0 when it is not of that form, or more than a hundred years.
[[nodiscard]] int daysOf(const QString &value);
/// Whether the filter's field exists, takes its comparison, and its value can be read. Errors: InvalidInput.
[[nodiscard]] Result<void> checkFilter(const ResourceInfo &resource, const FieldFilter &filter);
/// The query's filters and search in words, for the head of a printed list; empty when there are none.
[[nodiscard]] QString describeFilters(const ListQuery &query);
/// One filter in words: "Type: Client Credentials".
[[nodiscard]] QString describeFilter(const ResourceInfo &resource, const FieldFilter &filter);

[[nodiscard]] QJsonObject toJson(const ListQuery &query);
/// Unknown fields are dropped, so that a saved view outlives a column.
[[nodiscard]] ListQuery listQueryFromJson(Resource resource, const QJsonObject &json);

} // namespace gatehouse
