// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/grammar/output.h"
#include "core/base/secretstring.h"
#include "core/tabular/export/rowcursor.h"
#include "core/tabular/fields/resources.h"

#include <QJsonObject>
#include <QVariantList>

#include <memory>

namespace gatehouse {

/// Prints records as a list in one of the formats: create one, then record() each, then end().
class RecordWriter
{
public:
    virtual ~RecordWriter() = default;
    /// One value a column, as Field::get() and cellValue() give it.
    virtual void record(const QVariantList &values) = 0;
    virtual void end() = 0;
};

[[nodiscard]] std::unique_ptr<RecordWriter> makeRecordWriter(Format format, const Columns &columns);

/// Prints a single record: its fields below one another, a JSON object, or CSV with one row. `secret`, if any, is
/// revealed once: a member of the JSON object; in other formats it is printed instead of the record. `more`: members of
/// the JSON object that are not fields.
void printRecord(Format format, const Columns &columns, const QVariantList &values,
                 const SecretString &secret = SecretString(), const QJsonObject &more = {});

template <typename T>
[[nodiscard]] QVariantList valuesOf(std::span<const Field<T>> fields, const T &object)
{
    QVariantList values;
    for (const Field<T> &field : fields)
        values << field.get(object);
    return values;
}

} // namespace gatehouse
