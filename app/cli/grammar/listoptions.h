// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/grammar/commandline.h"
#include "core/store/list/listquery.h"
#include "core/tabular/export/rowcursor.h"

namespace gatehouse {

/// --search, --filter, --sort, --limit and --columns, for list and export.
class ListOptions final
{
public:
    ListOptions(CLI::App *verb, const ResourceInfo &resource);

    /// Errors: InvalidInput (an unknown field, or a value that it cannot have).
    [[nodiscard]] Result<ListQuery> query() const;
    /// The columns chosen, or `defaults`. Errors: InvalidInput.
    [[nodiscard]] Result<Columns> columns(const Columns &defaults) const;
    /// -1: all.
    [[nodiscard]] qint64 limit() const;

private:
    const ResourceInfo *m_resource;
    const CLI::Option *m_search;
    const CLI::Option *m_filters;
    const CLI::Option *m_sort;
    const CLI::Option *m_limit;
    const CLI::Option *m_columns;
};

} // namespace gatehouse
