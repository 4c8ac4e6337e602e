// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tabular/fields/field.h"

#include <type_traits>

namespace gatehouse {

// A field's line: field<&Client::uri>("uri", QT_TRANSLATE_NOOP("Fields", "URI"), Uri, Indexed | Searchable).length(20)

template <typename Value>
QVariant toFieldValue(const Value &value)
{
    if constexpr (std::is_enum_v<Value>)
        return toString(value);
    else if constexpr (std::is_integral_v<Value> && !std::is_same_v<Value, bool>)
        return static_cast<qint64>(value);
    else
        return QVariant::fromValue(value);
}

/// An enumeration has stable words; `fromString(word, &value)` returns false for any other.
template <typename Value>
bool fromFieldValue(const QVariant &from, Value &to)
{
    if constexpr (std::is_enum_v<Value>) {
        return fromString(from.toString(), &to);
    } else {
        if (!from.canConvert<Value>())
            return false;
        to = from.value<Value>();
        return true;
    }
}

template <typename Member>
struct OwnerOf;
template <typename T, typename Value>
struct OwnerOf<Value T::*>
{
    using Type = T;
};

template <auto First, auto... Rest>
QVariant getMember(const typename OwnerOf<decltype(First)>::Type &object)
{
    if constexpr (sizeof...(Rest) == 0)
        return toFieldValue(object.*First);
    else
        return getMember<Rest...>(object.*First);
}

template <auto First, auto... Rest>
bool setMember(typename OwnerOf<decltype(First)>::Type &object, const QVariant &value)
{
    if constexpr (sizeof...(Rest) == 0)
        return fromFieldValue(value, object.*First);
    else
        return setMember<Rest...>(object.*First, value);
}

/// "redirectUris" as "redirect_uris", the name of its column.
[[nodiscard]] QByteArray columnName(QByteArrayView fieldId);

/// A field with accessors of its own, kept in the column with its id's name unless the line says otherwise.
template <typename T>
Field<T> customField(const char *id, const char *title, FieldKind kind, FieldFlags flags, QVariant (*get)(const T &),
                     bool (*set)(T &, const QVariant &))
{
    const QByteArray column = columnName(id);
    return {{id, title, kind, flags, column, "r." + column}, get, set};
}

/// A field kept in a data member of T, or in a member of a member: field<&Workspace::mail, &MailSettings::host>(…).
template <auto First, auto... Rest>
auto field(const char *id, const char *title, FieldKind kind, FieldFlags flags)
{
    using T = typename OwnerOf<decltype(First)>::Type;
    return customField<T>(id, title, kind, flags, &getMember<First, Rest...>, &setMember<First, Rest...>);
}

/// A BLOB that is not shown to people; its value is base64.
template <auto Member>
auto bytesField(const char *id, FieldFlags flags)
{
    using enum FieldFlag;
    using T = typename OwnerOf<decltype(Member)>::Type;
    return customField<T>(
        id, "", FieldKind::Identifier, Hidden | Internal | StoreOnly | ReadOnly | Binary | flags,
        [](const T &object) { return QVariant(QString::fromLatin1((object.*Member).toBase64())); },
        [](T &object, const QVariant &value) {
            const auto decoded =
                QByteArray::fromBase64Encoding(value.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
            object.*Member = decoded.decoded;
            return decoded.decodingStatus == QByteArray::Base64DecodingStatus::Ok;
        });
}

/// A column that is written from other members, to compare by: a case-folded name.
template <typename T>
Field<T> derivedField(const char *id, QVariant (*get)(const T &))
{
    using enum FieldFlag;
    return customField<T>(id, "", FieldKind::Identifier, Hidden | Internal | ReadOnly | StoreOnly, get, nullptr);
}

/// The untyped halves, in order.
template <typename T>
QList<const FieldInfo *> infosOf(std::span<const Field<T>> fields)
{
    QList<const FieldInfo *> infos;
    for (const Field<T> &one : fields)
        infos << &one;
    return infos;
}

} // namespace gatehouse
