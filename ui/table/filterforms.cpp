// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/filterforms.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

using enum FieldFilter::Comparison;
using Value = FilterForm::Value;

struct FilterFormsText
{
    Q_DECLARE_TR_FUNCTIONS(FilterForms)
};

} // namespace

QList<FilterForm> filterForms(const FieldInfo &field)
{
    switch (field.kind) {
    case FieldKind::Boolean:
    case FieldKind::Choice:
        return {{Equal, FilterFormsText::tr("is"), Value::Choice},
                {NotEqual, FilterFormsText::tr("is not"), Value::Choice}};
    case FieldKind::Number:
        return {{Equal, FilterFormsText::tr("is"), Value::Number},
                {NotEqual, FilterFormsText::tr("is not"), Value::Number},
                {Less, FilterFormsText::tr("is less than"), Value::Number},
                {Greater, FilterFormsText::tr("is more than"), Value::Number}};
    case FieldKind::Time:
        return {{Less, FilterFormsText::tr("is older than"), Value::Age},
                {Greater, FilterFormsText::tr("is within the last"), Value::Age},
                {WithinNext, FilterFormsText::tr("is within the next"), Value::Days},
                {Less, FilterFormsText::tr("is before"), Value::Date},
                {Greater, FilterFormsText::tr("is after"), Value::Date},
                {Equal, FilterFormsText::tr("is never"), Value::None},
                {NotEqual, FilterFormsText::tr("is at some time"), Value::None}};
    case FieldKind::List:
        return {{Equal, FilterFormsText::tr("has"), Value::Text},
                {NotEqual, FilterFormsText::tr("has not"), Value::Text},
                {Contains, FilterFormsText::tr("contains"), Value::Text}};
    case FieldKind::Text:
    case FieldKind::Identifier:
    case FieldKind::Uri:
        break;
    }
    return {{Contains, FilterFormsText::tr("contains"), Value::Text},
            {Equal, FilterFormsText::tr("is"), Value::Text},
            {NotEqual, FilterFormsText::tr("is not"), Value::Text}};
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
    return {{FilterFormsText::tr("1 day"), 1, 0},    {FilterFormsText::tr("7 days"), 7, 0},
            {FilterFormsText::tr("30 days"), 30, 0}, {FilterFormsText::tr("90 days"), 90, 0},
            {FilterFormsText::tr("6 months"), 0, 6}, {FilterFormsText::tr("1 year"), 0, 12},
            {FilterFormsText::tr("2 years"), 0, 24}, {FilterFormsText::tr("5 years"), 0, 60}};
}

} // namespace gatehouse
