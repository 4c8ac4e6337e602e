// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tabular/fields/cellformat.h"

#include "core/domain/text.h"
#include "core/tabular/fields/localtime.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

QString booleanText(const FieldInfo &field, bool value)
{
    if (!field.choices.empty())
        return field.label(value ? u"1"_s : u"0"_s);
    return value ? QCoreApplication::translate("Fields", "Yes") : QCoreApplication::translate("Fields", "No");
}

QVariant choiceFromText(const FieldInfo &field, const QString &text)
{
    for (const Choice &choice : field.choices) {
        if (text == QLatin1StringView(choice.value))
            return text;
    }
    return {};
}

QVariant booleanFromText(const QString &text)
{
    if (text == "true"_L1)
        return true;
    return text == "false"_L1 ? QVariant(false) : QVariant();
}

QVariant numberFromText(const QString &text)
{
    bool ok = false;
    const qint64 number = text.toLongLong(&ok);
    return ok ? QVariant(number) : QVariant();
}

QVariant timeFromText(const QString &text)
{
    if (text.isEmpty())
        return QDateTime();
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    // RFC 3339 §4.4: a time without an offset is not one moment.
    return time.isValid() && time.timeSpec() != Qt::LocalTime ? QVariant(time.toUTC()) : QVariant();
}

} // namespace

QVariant cellValue(const FieldInfo &field, const RowCursor &row, int column)
{
    const bool null = row.isNull(column);
    switch (field.kind) {
    case FieldKind::Boolean:
        return null ? QVariant(QMetaType::fromType<bool>()) : QVariant(row.integer(column) != 0);
    case FieldKind::Number:
        return null ? QVariant(QMetaType::fromType<qint64>()) : QVariant(row.integer(column));
    case FieldKind::Time:
        return null ? QDateTime() : QDateTime::fromMSecsSinceEpoch(row.integer(column), Qt::UTC);
    case FieldKind::List:
        return QString::fromUtf8(row.text(column)).split(u' ', Qt::SkipEmptyParts);
    case FieldKind::Text:
    case FieldKind::Identifier:
    case FieldKind::Uri:
    case FieldKind::Choice:
        break;
    }
    return null ? QString() : QString::fromUtf8(row.text(column));
}

QString displayTime(const QDateTime &time)
{
    if (!time.isValid())
        return QCoreApplication::translate("Fields", "Never");
    const qint64 ms = time.toMSecsSinceEpoch();
    std::array<char, minutesTextLength> text{};
    writeMinutes(text.data(), ms + localOffset(ms));
    return QString::fromLatin1(text.data(), minutesTextLength);
}

QString displayText(const FieldInfo &field, const QVariant &value, const QLocale &locale)
{
    switch (field.kind) {
    case FieldKind::Boolean:
        return value.isNull() ? QString() : booleanText(field, value.toBool());
    case FieldKind::Number:
        return value.isNull() ? QString() : locale.toString(value.toLongLong());
    case FieldKind::Time:
        if (value.toDateTime().isNull() && field.flags.testFlag(FieldFlag::BlankWhenNull))
            return {};
        return displayTime(value.toDateTime());
    case FieldKind::List:
        return visibleText(value.toStringList().join(", "_L1));
    case FieldKind::Choice:
        return visibleText(field.label(value.toString()));
    case FieldKind::Text:
    case FieldKind::Identifier:
    case FieldKind::Uri:
        break;
    }
    return visibleText(value.toString());
}

QString machineText(const FieldInfo &field, const QVariant &value)
{
    switch (field.kind) {
    case FieldKind::Boolean:
        return value.isNull() ? QString() : value.toBool() ? u"true"_s : u"false"_s;
    case FieldKind::Number:
        return value.isNull() ? QString() : QString::number(value.toLongLong());
    case FieldKind::Time: {
        QByteArray text;
        if (value.toDateTime().isValid())
            appendRfc3339(text, value.toDateTime().toMSecsSinceEpoch());
        return QString::fromLatin1(text);
    }
    case FieldKind::List:
        return value.toStringList().join(u' ');
    case FieldKind::Text:
    case FieldKind::Identifier:
    case FieldKind::Uri:
    case FieldKind::Choice:
        break;
    }
    return value.toString();
}

QVariant valueFromText(const FieldInfo &field, const QString &text)
{
    switch (field.kind) {
    case FieldKind::Boolean:
        return booleanFromText(text);
    case FieldKind::Number:
        return numberFromText(text);
    case FieldKind::Time:
        return timeFromText(text);
    case FieldKind::List:
        return text.split(u' ', Qt::SkipEmptyParts);
    case FieldKind::Choice:
        return choiceFromText(field, text);
    case FieldKind::Text:
    case FieldKind::Identifier:
    case FieldKind::Uri:
        break;
    }
    return text;
}

void appendRfc3339(QByteArray &out, qint64 msSinceEpoch)
{
    const CivilTime time = civilTime(msSinceEpoch);
    std::array<char, 20> text{};
    char *end = writeDigits(text.data(), time.year, 4);
    *end++ = '-';
    end = writeDigits(end, time.month, 2);
    *end++ = '-';
    end = writeDigits(end, time.day, 2);
    *end++ = 'T';
    end = writeDigits(end, time.hour, 2);
    *end++ = ':';
    end = writeDigits(end, time.minute, 2);
    *end++ = ':';
    end = writeDigits(end, time.second, 2);
    *end++ = 'Z';
    out.append(text.data(), end - text.data());
}

} // namespace gatehouse
