// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/list/listquery.h"

#include <QList>

namespace gatehouse {

struct SavedView
{
    QString name;
    ListQuery query;
};

/// The saved views of a resource, stored in QSettings under views/.
class SavedViews final
{
public:
    explicit SavedViews(Resource resource)
        : m_resource(resource)
    {
    }

    /// Sorted by name in the locale's order.
    [[nodiscard]] QList<SavedView> all() const;
    /// Replaces a view of the same name.
    void save(const SavedView &view);
    void remove(const QString &name);

private:
    [[nodiscard]] QString key() const;
    void store(const QList<SavedView> &views) const;

    Resource m_resource;
};

} // namespace gatehouse
