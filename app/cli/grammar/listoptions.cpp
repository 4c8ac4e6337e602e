// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/grammar/listoptions.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

QString columnIds(const ResourceInfo &resource)
{
    QStringList ids;
    for (const FieldInfo *field : resource.columns())
        ids << field->idString();
    return ids.join(u',');
}

} // namespace

ListOptions::ListOptions(CLI::App *verb, const ResourceInfo &resource)
    : m_resource(&resource)
    , m_search(addTextOption(verb, "--search", Cli::tr("Only rows that contain these words.")))
    , m_filters(addTextOption(verb, "--filter",
                              Cli::tr("Only rows with FIELD=VALUE; also !=, ~ (contains), < and >. May be repeated."),
                              true))
    , m_sort(addTextOption(verb, "--sort", Cli::tr("Sort by this FIELD; -FIELD for descending order.")))
    , m_limit(addTextOption(verb, "--limit", Cli::tr("At most this number of rows."))->check(&checkCount))
    , m_columns(
          addTextOption(verb, "--columns", Cli::tr("Columns to show, comma-separated: %1.").arg(columnIds(resource))))
{
}

Result<ListQuery> ListOptions::query() const
{
    ListQuery query{m_resource->resource, textOf(m_search), {}, {}, Qt::AscendingOrder};
    for (const QString &text : textsOf(m_filters)) {
        TRY_ASSIGN(auto filter, parseFilter(*m_resource, text));
        query.filters << filter;
    }
    query.sortField = textOf(m_sort);
    if (query.sortField.startsWith(u'-')) {
        query.sortOrder = Qt::DescendingOrder;
        query.sortField.remove(0, 1);
    }
    if (isGiven(m_sort) && !m_resource->field(query.sortField))
        return fail(ErrorKind::InvalidInput, Cli::tr("There is no field “%1”.").arg(query.sortField), {}, u"sort"_s);
    return query;
}

Result<Columns> ListOptions::columns(const Columns &defaults) const
{
    if (!isGiven(m_columns))
        return defaults;
    const Columns all = m_resource->columns();
    Columns chosen;
    for (const QString &id : textOf(m_columns).split(u',')) {
        const FieldInfo *field = m_resource->field(id);
        if (!all.contains(field))
            return fail(ErrorKind::InvalidInput,
                        Cli::tr("There is no column “%1”. Choose from %2.").arg(id, columnIds(*m_resource)), {},
                        u"columns"_s);
        chosen << field;
    }
    return chosen;
}

qint64 ListOptions::limit() const
{
    return isGiven(m_limit) ? textOf(m_limit).toLongLong() : -1;
}

} // namespace gatehouse
