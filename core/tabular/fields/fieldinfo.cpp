// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tabular/fields/makefield.h"
#include "core/tabular/fields/resources.h"

#include <QCoreApplication>

#include <algorithm>

namespace gatehouse {

namespace {

const Choice *findChoice(std::span<const Choice> choices, const QString &value)
{
    const auto found = std::ranges::find_if(
        choices, [&value](const Choice &choice) { return value == QLatin1StringView(choice.value); });
    return found == choices.end() ? nullptr : &*found;
}

} // namespace

QByteArray columnName(QByteArrayView fieldId)
{
    QByteArray name;
    for (const char letter : fieldId) {
        const bool isUpper = letter >= 'A' && letter <= 'Z';
        if (isUpper)
            name += '_';
        name += isUpper ? static_cast<char>(letter - 'A' + 'a') : letter;
    }
    return name;
}

QString FieldInfo::translatedTitle() const
{
    return QCoreApplication::translate("Fields", title);
}

QString FieldInfo::label(const QString &value) const
{
    const Choice *choice = findChoice(choices, value);
    return choice ? QCoreApplication::translate("Fields", choice->label) : value;
}

Tone FieldInfo::tone(const QString &value) const
{
    const Choice *choice = findChoice(choices, value);
    return choice ? choice->tone : Tone::Neutral;
}

const FieldInfo *ResourceInfo::field(QStringView id) const
{
    const auto found = std::ranges::find_if(
        fields, [id](const FieldInfo *candidate) { return id == QLatin1StringView(candidate->id); });
    return found == fields.end() ? nullptr : *found;
}

QString ResourceInfo::translatedTitle() const
{
    return QCoreApplication::translate("Fields", title);
}

QList<const FieldInfo *> ResourceInfo::columns() const
{
    QList<const FieldInfo *> result;
    std::ranges::copy_if(fields, std::back_inserter(result),
                         [](const FieldInfo *field) { return !field->flags.testFlag(FieldFlag::Internal); });
    return result;
}

QList<const FieldInfo *> ResourceInfo::defaultColumns() const
{
    QList<const FieldInfo *> result = columns();
    result.removeIf([](const FieldInfo *field) { return field->flags.testFlag(FieldFlag::Hidden); });
    return result;
}

} // namespace gatehouse
