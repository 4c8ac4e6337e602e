// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tabular/fields/fieldjson.h"

#include "core/tabular/fields/cellformat.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace gatehouse {

QJsonValue toJsonValue(const FieldInfo &field, const QVariant &value)
{
    switch (field.kind) {
    case FieldKind::Boolean:
        return value.toBool();
    case FieldKind::Number:
        return value.toLongLong();
    case FieldKind::Time:
        return value.toDateTime().isValid() ? QJsonValue(machineText(field, value)) : QJsonValue();
    case FieldKind::List:
        return QJsonArray::fromStringList(value.toStringList());
    default:
        return value.toString();
    }
}

QVariant fromJsonValue(const FieldInfo &field, const QJsonValue &json)
{
    switch (field.kind) {
    case FieldKind::Boolean:
        return json.isBool() ? QVariant(json.toBool()) : QVariant();
    case FieldKind::Number:
        return json.isDouble() ? QVariant(json.toInteger()) : QVariant();
    case FieldKind::List: {
        if (!json.isArray())
            return {};
        QStringList list;
        for (const QJsonValue &element : json.toArray()) {
            if (!element.isString())
                return {};
            list << element.toString();
        }
        return list;
    }
    default:
        return json.isString() ? valueFromText(field, json.toString()) : QVariant();
    }
}

Error unreadableField(const QString &field)
{
    return {ErrorKind::InvalidInput,
            QCoreApplication::translate("Fields", "The value of “%1” cannot be read.").arg(field),
            {},
            field};
}

Error unknownField(const QString &field)
{
    return {ErrorKind::InvalidInput,
            QCoreApplication::translate("Fields", "There is no field “%1” that could be set.").arg(field),
            {},
            field};
}

} // namespace gatehouse
