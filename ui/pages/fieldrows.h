// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/detailspane.h"

#include <QLocale>

namespace gatehouse {

/// The details of those fields of `object`, by their declaration. Unknown ids are left out.
template <typename T>
[[nodiscard]] QList<DetailRow> detailRows(std::span<const Field<T>> fields, const T &object,
                                          std::initializer_list<QLatin1StringView> ids)
{
    QList<DetailRow> rows;
    for (const QLatin1StringView id : ids) {
        for (const Field<T> &field : fields) {
            if (id == QLatin1StringView(field.id))
                rows << detailRow(field, field.get(object), QLocale());
        }
    }
    return rows;
}

} // namespace gatehouse
