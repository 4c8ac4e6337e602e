// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/savedviews.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse {

QString SavedViews::key() const
{
    return u"views/"_s + QString::fromLatin1(resourceInfo(m_resource).name);
}

QList<SavedView> SavedViews::all() const
{
    QList<SavedView> views;
    const QByteArray json = QSettings().value(key()).toString().toUtf8();
    for (const QJsonValue &value : QJsonDocument::fromJson(json).array()) {
        const QJsonObject object = value.toObject();
        const QString name = object[u"name"_s].toString();
        if (!name.isEmpty())
            views << SavedView{name, listQueryFromJson(m_resource, object[u"query"_s].toObject())};
    }
    std::ranges::sort(
        views, [](const SavedView &a, const SavedView &b) { return QString::localeAwareCompare(a.name, b.name) < 0; });
    return views;
}

void SavedViews::save(const SavedView &view)
{
    QList<SavedView> views = all();
    views.removeIf([&view](const SavedView &other) { return other.name == view.name; });
    views << view;
    store(views);
}

void SavedViews::remove(const QString &name)
{
    QList<SavedView> views = all();
    views.removeIf([&name](const SavedView &view) { return view.name == name; });
    store(views);
}

void SavedViews::store(const QList<SavedView> &views) const
{
    QJsonArray array;
    for (const SavedView &view : views)
        array << QJsonObject{{u"name"_s, view.name}, {u"query"_s, toJson(view.query)}};
    QSettings().setValue(key(), QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact)));
}

} // namespace gatehouse
