// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/filteroperators.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

using enum FieldFilter::Comparison;
using Value = FilterOperator::Value;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FilterOperators)
};

} // namespace

QList<FilterOperator> filterOperators(const FieldInfo &field)
{
    switch (field.kind) {
    case FieldKind::Boolean:
    case FieldKind::Choice:
        return {{Equal, Text::tr("is"), Value::Choice}, {NotEqual, Text::tr("is not"), Value::Choice}};
    case FieldKind::Number:
        return {{Equal, Text::tr("is"), Value::Number},
                {NotEqual, Text::tr("is not"), Value::Number},
                {Less, Text::tr("is less than"), Value::Number},
                {Greater, Text::tr("is more than"), Value::Number}};
    case FieldKind::Time:
        return {{Less, Text::tr("is older than"), Value::Age},
                {Greater, Text::tr("is within the last"), Value::Age},
                {WithinNext, Text::tr("is within the next"), Value::Days},
                {Less, Text::tr("is before"), Value::Date},
                {Greater, Text::tr("is after"), Value::Date},
                {Equal, Text::tr("is never"), Value::None},
                {NotEqual, Text::tr("is set"), Value::None}};
    case FieldKind::List:
        return {{Equal, Text::tr("has"), Value::Text},
                {NotEqual, Text::tr("does not have"), Value::Text},
                {Contains, Text::tr("contains"), Value::Text}};
    case FieldKind::Text:
    case FieldKind::Identifier:
    case FieldKind::Uri:
        break;
    }
    return {{Contains, Text::tr("contains"), Value::Text},
            {Equal, Text::tr("is"), Value::Text},
            {NotEqual, Text::tr("is not"), Value::Text}};
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
    return {{Text::tr("1 day"), 1, 0},    {Text::tr("7 days"), 7, 0},   {Text::tr("30 days"), 30, 0},
            {Text::tr("90 days"), 90, 0}, {Text::tr("6 months"), 0, 6}, {Text::tr("1 year"), 0, 12},
            {Text::tr("2 years"), 0, 24}, {Text::tr("5 years"), 0, 60}};
}

} // namespace gatehouse
