// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/list/listquery.h"

#include "core/tabular/fields/cellformat.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

using enum FieldFilter::Comparison;

struct ListQueryText
{
    Q_DECLARE_TR_FUNCTIONS(ListQuery)
};

struct Operator
{
    QLatin1StringView sign;
    FieldFilter::Comparison comparison;
};

/// Longer signs first, so that "<+" is not read as "<".
constexpr Operator operators[] = {{"!="_L1, NotEqual},   {"="_L1, Equal}, {"~"_L1, Contains},
                                  {"<+"_L1, WithinNext}, {"<"_L1, Less},  {">"_L1, Greater}};

QLatin1StringView signOf(FieldFilter::Comparison comparison)
{
    for (const Operator &candidate : operators) {
        if (candidate.comparison == comparison)
            return candidate.sign;
    }
    return "="_L1;
}

bool takes(FieldKind kind, FieldFilter::Comparison comparison)
{
    const bool ordered = kind == FieldKind::Number || kind == FieldKind::Time;
    const bool text =
        kind == FieldKind::Text || kind == FieldKind::Identifier || kind == FieldKind::Uri || kind == FieldKind::List;
    if (comparison == Contains)
        return text;
    if (comparison == WithinNext)
        return kind == FieldKind::Time;
    return (comparison == Equal || comparison == NotEqual) || ordered;
}

constexpr int maxDays = 36'500;

} // namespace

int daysOf(const QString &value)
{
    bool ok = false;
    const int days = value.endsWith(u'd') ? QStringView(value).chopped(1).toInt(&ok) : 0;
    return ok && days > 0 && days <= maxDays ? days : 0;
}

Result<FieldFilter> parseFilter(const ResourceInfo &resource, const QString &text)
{
    qsizetype length = 0;
    while (length < text.size() && (text[length].isLetterOrNumber() || text[length] == u'-'))
        ++length;
    const QStringView rest = QStringView(text).mid(length);
    for (const Operator &candidate : operators) {
        if (!rest.startsWith(candidate.sign))
            continue;
        FieldFilter filter{text.left(length), candidate.comparison, rest.mid(candidate.sign.size()).toString()};
        TRY(checkFilter(resource, filter));
        return filter;
    }
    return fail(
        ErrorKind::InvalidInput,
        ListQueryText::tr("“%1” is not a filter. Use FIELD=VALUE, FIELD!=VALUE, FIELD~VALUE, FIELD<VALUE, FIELD>VALUE "
                          "or, for times from now on, FIELD<+30d.")
            .arg(text),
        {}, u"filter"_s);
}

Result<void> checkFilter(const ResourceInfo &resource, const FieldFilter &filter)
{
    const FieldInfo *field = resource.field(filter.field);
    if (!field)
        return fail(ErrorKind::InvalidInput,
                    ListQueryText::tr("There is no field “%1” to filter by.").arg(filter.field), {}, filter.field);
    if (!takes(field->kind, filter.comparison))
        return fail(ErrorKind::InvalidInput,
                    ListQueryText::tr("“%1” cannot be compared by %2.").arg(filter.field, signOf(filter.comparison)),
                    {}, filter.field);
    if (filter.comparison == WithinNext) {
        if (daysOf(filter.value) == 0)
            return fail(ErrorKind::InvalidInput,
                        ListQueryText::tr("“%1” is not a number of days, such as 30d.").arg(filter.value), {},
                        filter.field);
        return {};
    }
    const bool equality = filter.comparison == Equal || filter.comparison == NotEqual;
    const bool never = field->kind == FieldKind::Time && filter.value.isEmpty();
    if ((never && !equality) || !valueFromText(*field, filter.value).isValid())
        return fail(ErrorKind::InvalidInput,
                    ListQueryText::tr("“%1” is not a value of “%2”.").arg(filter.value, filter.field), {},
                    filter.field);
    return {};
}

QString describeFilter(const ResourceInfo &resource, const FieldFilter &filter)
{
    const FieldInfo *field = resource.field(filter.field);
    if (!field)
        return {};
    const QString title = field->translatedTitle();
    if (filter.comparison == WithinNext)
        return ListQueryText::tr("%1 within the next %n day(s)", nullptr, daysOf(filter.value)).arg(title);
    const QVariant fieldValue = valueFromText(*field, filter.value);
    const QString value = field->kind == FieldKind::List ? filter.value : displayText(*field, fieldValue, QLocale());
    const bool time = field->kind == FieldKind::Time;
    switch (filter.comparison) {
    case Equal:
        return (time && filter.value.isEmpty()) ? ListQueryText::tr("%1: never").arg(title)
                                                : ListQueryText::tr("%1: %2").arg(title, value);
    case NotEqual:
        return (time && filter.value.isEmpty()) ? ListQueryText::tr("%1: at some time").arg(title)
                                                : ListQueryText::tr("%1: not %2").arg(title, value);
    case Contains:
        return ListQueryText::tr("%1 contains %2").arg(title, filter.value);
    case Less:
        return time ? ListQueryText::tr("%1 before %2").arg(title, value)
                    : ListQueryText::tr("%1 less than %2").arg(title, value);
    case Greater:
        return time ? ListQueryText::tr("%1 after %2").arg(title, value)
                    : ListQueryText::tr("%1 more than %2").arg(title, value);
    case WithinNext:
        break;
    }
    return {};
}

QString describeFilters(const ListQuery &query)
{
    QStringList parts;
    if (const QString text = query.text.simplified(); !text.isEmpty())
        parts << ListQueryText::tr("Search: %1").arg(text);
    for (const FieldFilter &filter : query.filters)
        parts << describeFilter(resourceInfo(query.resource), filter);
    return parts.join(u" · "_s);
}

QJsonObject toJson(const ListQuery &query)
{
    QJsonArray filters;
    for (const FieldFilter &filter : query.filters)
        filters << filter.field + signOf(filter.comparison) + filter.value;
    return {{u"text"_s, query.text},
            {u"filters"_s, filters},
            {u"sort"_s, (query.sortOrder == Qt::DescendingOrder ? u"-"_s : QString()) + query.sortField}};
}

ListQuery listQueryFromJson(Resource resource, const QJsonObject &json)
{
    ListQuery query{resource, json[u"text"_s].toString(), {}, {}, Qt::AscendingOrder};
    const ResourceInfo &info = resourceInfo(resource);
    for (const QJsonValue &value : json[u"filters"_s].toArray()) {
        if (auto filter = parseFilter(info, value.toString()))
            query.filters << *filter;
    }
    QString sort = json[u"sort"_s].toString();
    if (sort.startsWith(u'-')) {
        query.sortOrder = Qt::DescendingOrder;
        sort.remove(0, 1);
    }
    if (info.field(sort))
        query.sortField = sort;
    return query;
}

} // namespace gatehouse
