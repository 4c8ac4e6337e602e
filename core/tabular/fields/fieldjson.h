// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/tabular/fields/field.h"

#include <QJsonObject>

namespace gatehouse {

/// A field's value in JSON: string, boolean, number, array of strings; times in RFC 3339; null for never.
[[nodiscard]] QJsonValue toJsonValue(const FieldInfo &field, const QVariant &value);

/// The inverse; an invalid QVariant when the JSON has another type than the field.
[[nodiscard]] QVariant fromJsonValue(const FieldInfo &field, const QJsonValue &json);

/// An error that names the field whose JSON value cannot be read, or that may not be set. ErrorKind::InvalidInput.
[[nodiscard]] Error unreadableField(const QString &field);
[[nodiscard]] Error unknownField(const QString &field);

template <typename T>
[[nodiscard]] QJsonObject toJson(std::span<const Field<T>> fields, const T &object)
{
    QJsonObject json;
    for (const Field<T> &field : fields) {
        if (!field.flags.testFlag(FieldFlag::StoreOnly))
            json.insert(field.idString(), toJsonValue(field, field.get(object)));
    }
    return json;
}

/// Sets the writable fields that `json` names. Errors: InvalidInput for an unknown or read-only field or a wrong type.
template <typename T>
[[nodiscard]] Result<void> setFromJson(std::span<const Field<T>> fields, T &object, const QJsonObject &json)
{
    for (auto member = json.begin(); member != json.end(); ++member) {
        const auto field = std::find_if(fields.begin(), fields.end(), [&](const Field<T> &candidate) {
            return candidate.isWritable() && QLatin1StringView(candidate.id) == member.key();
        });
        if (field == fields.end())
            return tl::unexpected(unknownField(member.key()));
        const QVariant value = fromJsonValue(*field, member.value());
        if (!value.isValid() || !field->set(object, value))
            return tl::unexpected(unreadableField(member.key()));
    }
    return {};
}

/// The writable fields in which two values differ, as they were and as they are: what an audit entry keeps.
struct FieldChanges
{
    QJsonObject before;
    QJsonObject after;
};

template <typename T>
[[nodiscard]] FieldChanges changedFields(std::span<const Field<T>> fields, const T &before, const T &after)
{
    FieldChanges changes;
    for (const Field<T> &field : fields) {
        if (!field.isWritable())
            continue;
        const QVariant old = field.get(before);
        const QVariant now = field.get(after);
        if (old == now)
            continue;
        changes.before.insert(field.idString(), toJsonValue(field, old));
        changes.after.insert(field.idString(), toJsonValue(field, now));
    }
    return changes;
}

/// The writable fields that have a value, for the audit entry of a creation or deletion.
template <typename T>
[[nodiscard]] QJsonObject filledFields(std::span<const Field<T>> fields, const T &object)
{
    QJsonObject json;
    for (const Field<T> &field : fields) {
        const QVariant value = field.get(object);
        const bool empty = field.kind == FieldKind::List ? value.toStringList().isEmpty() : value.toString().isEmpty();
        if (field.isWritable() && !empty)
            json.insert(field.idString(), toJsonValue(field, value));
    }
    return json;
}

} // namespace gatehouse
