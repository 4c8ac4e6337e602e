// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tabular/fields/field.h"

#include <QDateTime>
#include <QStringList>

#include <type_traits>

namespace gatehouse {

inline QVariant toFieldValue(const QString &value)
{
    return value;
}
inline QVariant toFieldValue(bool value)
{
    return value;
}
inline QVariant toFieldValue(qint64 value)
{
    return value;
}
inline QVariant toFieldValue(const QDateTime &value)
{
    return value;
}
inline QVariant toFieldValue(const QStringList &value)
{
    return value;
}

/// A Choice: an enumeration with stable words.
template <typename Value>
requires std::is_enum_v<Value> QVariant toFieldValue(Value value)
{
    return toString(value);
}

template <typename Value>
requires std::is_enum_v<Value>
bool fromFieldValue(const QVariant &from, Value &to)
{
    return fromString(from.toString(), &to);
}

template <typename Value>
bool fromFieldValue(const QVariant &from, Value &to)
{
    if (!from.canConvert<Value>())
        return false;
    to = from.value<Value>();
    return true;
}

template <typename T, auto Member>
QVariant getMember(const T &object)
{
    return toFieldValue(object.*Member);
}

template <typename T, auto Member>
bool setMember(T &object, const QVariant &value)
{
    return fromFieldValue(value, object.*Member);
}

/// A field that Commands set, kept in a data member of T. A member type of its own needs toFieldValue/fromFieldValue.
template <typename T, auto Member>
Field<T> writable(FieldInfo info)
{
    return {std::move(info), &getMember<T, Member>, &setMember<T, Member>};
}

/// A field that the Store keeps.
template <typename T, auto Member>
Field<T> readOnly(FieldInfo info)
{
    info.flags |= FieldFlag::ReadOnly;
    return {std::move(info), &getMember<T, Member>, nullptr};
}

/// The untyped halves, in order, for ResourceInfo.
template <typename T>
QList<const FieldInfo *> infosOf(std::span<const Field<T>> fields)
{
    QList<const FieldInfo *> infos;
    for (const Field<T> &field : fields)
        infos << &field;
    return infos;
}

} // namespace gatehouse
