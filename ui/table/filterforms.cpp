// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/filterforms.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

using enum FieldFilter::Comparison;
using Value = FilterForm::Value;

QString tr(const char *text)
{
    return QCoreApplication::translate("FilterForms", text);
}

} // namespace

QList<FilterForm> filterForms(const FieldInfo &field)
{
    switch (field.kind) {
    case FieldKind::Boolean:
    case FieldKind::Choice:
        return {{Equal, tr("is"), Value::Choice}, {NotEqual, tr("is not"), Value::Choice}};
    case FieldKind::Number:
        return {{Equal, tr("is"), Value::Number},
                {NotEqual, tr("is not"), Value::Number},
                {Less, tr("is less than"), Value::Number},
                {Greater, tr("is more than"), Value::Number}};
    case FieldKind::Time:
        return {{Less, tr("is older than"), Value::Age}, {Greater, tr("is within the last"), Value::Age},
                {Less, tr("is before"), Value::Date},    {Greater, tr("is after"), Value::Date},
                {Equal, tr("is never"), Value::None},    {NotEqual, tr("is at some time"), Value::None}};
    case FieldKind::List:
        return {{Equal, tr("has"), Value::Text},
                {NotEqual, tr("has not"), Value::Text},
                {Contains, tr("contains"), Value::Text}};
    case FieldKind::Text:
    case FieldKind::Identifier:
    case FieldKind::Uri:
        break;
    }
    return {
        {Contains, tr("contains"), Value::Text}, {Equal, tr("is"), Value::Text}, {NotEqual, tr("is not"), Value::Text}};
}

QList<FilterChoice> filterChoices(const FieldInfo &field)
{
    QList<FilterChoice> choices;
    for (const Choice &choice : field.choices) {
        const QString value = QString::fromLatin1(choice.value);
        const bool isBoolean = field.kind == FieldKind::Boolean;
        choices << FilterChoice{field.label(value), !isBoolean ? value : value == "1"_L1 ? u"true"_s : u"false"_s};
    }
    return choices;
}

QList<FilterAge> filterAges()
{
    return {{tr("1 day"), 1, 0},    {tr("7 days"), 7, 0},  {tr("30 days"), 30, 0}, {tr("90 days"), 90, 0},
            {tr("6 months"), 0, 6}, {tr("1 year"), 0, 12}, {tr("2 years"), 0, 24}, {tr("5 years"), 0, 60}};
}

} // namespace gatehouse
