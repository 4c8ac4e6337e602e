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

/// The queries that the administrator kept under a name, one list for each resource, in QSettings under views/.
class SavedViews final
{
public:
    explicit SavedViews(Resource resource)
        : m_resource(resource)
    {
    }

    /// By name, as the locale sorts.
    [[nodiscard]] QList<SavedView> all() const;
    /// Takes the place of a view of the same name.
    void save(const SavedView &view);
    void remove(const QString &name);

private:
    [[nodiscard]] QString key() const;
    void store(const QList<SavedView> &views) const;

    Resource m_resource;
};

} // namespace gatehouse
