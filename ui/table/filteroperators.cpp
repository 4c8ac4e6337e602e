// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/filteroperators.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

using enum FieldFilter::Comparison;
using Value = FilterOperator::Value;

struct FilterOperatorText
{
    Q_DECLARE_TR_FUNCTIONS(FilterOperators)
};

} // namespace

QList<FilterOperator> filterOperators(const FieldInfo &field)
{
    switch (field.kind) {
    case FieldKind::Boolean:
    case FieldKind::Choice:
        return {{Equal, FilterOperatorText::tr("is"), Value::Choice},
                {NotEqual, FilterOperatorText::tr("is not"), Value::Choice}};
    case FieldKind::Number:
        return {{Equal, FilterOperatorText::tr("is"), Value::Number},
                {NotEqual, FilterOperatorText::tr("is not"), Value::Number},
                {Less, FilterOperatorText::tr("is less than"), Value::Number},
                {Greater, FilterOperatorText::tr("is more than"), Value::Number}};
    case FieldKind::Time:
        return {{Less, FilterOperatorText::tr("is older than"), Value::Age},
                {Greater, FilterOperatorText::tr("is within the last"), Value::Age},
                {WithinNext, FilterOperatorText::tr("is within the next"), Value::Days},
                {Less, FilterOperatorText::tr("is before"), Value::Date},
                {Greater, FilterOperatorText::tr("is after"), Value::Date},
                {Equal, FilterOperatorText::tr("is never"), Value::None},
                {NotEqual, FilterOperatorText::tr("is set"), Value::None}};
    case FieldKind::List:
        return {{Equal, FilterOperatorText::tr("has"), Value::Text},
                {NotEqual, FilterOperatorText::tr("does not have"), Value::Text},
                {Contains, FilterOperatorText::tr("contains"), Value::Text}};
    case FieldKind::Text:
    case FieldKind::Identifier:
    case FieldKind::Uri:
        break;
    }
    return {{Contains, FilterOperatorText::tr("contains"), Value::Text},
            {Equal, FilterOperatorText::tr("is"), Value::Text},
            {NotEqual, FilterOperatorText::tr("is not"), Value::Text}};
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
    return {{FilterOperatorText::tr("1 day"), 1, 0},    {FilterOperatorText::tr("7 days"), 7, 0},
            {FilterOperatorText::tr("30 days"), 30, 0}, {FilterOperatorText::tr("90 days"), 90, 0},
            {FilterOperatorText::tr("6 months"), 0, 6}, {FilterOperatorText::tr("1 year"), 0, 12},
            {FilterOperatorText::tr("2 years"), 0, 24}, {FilterOperatorText::tr("5 years"), 0, 60}};
}

} // namespace gatehouse
