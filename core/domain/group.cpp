// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/group.h"

#include "core/domain/text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

QString pathProblem(const QString &path)
{
    if (path.trimmed().isEmpty())
        return QCoreApplication::translate("Domain", "Enter a name.");
    if (path.count(u'/') >= maxGroupDepth) {
        const int limit = static_cast<int>(maxGroupDepth);
        return QCoreApplication::translate("Domain", "Groups can be nested %n level(s) deep at most.", nullptr, limit);
    }
    const QStringList names = path.split(u'/');
    for (const QString &name : names) {
        if (name.trimmed().isEmpty())
            return QCoreApplication::translate("Domain", "Enter a name before and after each “/”.");
        if (const QString problem = textProblem(name, maxNameLength); !problem.isEmpty())
            return problem;
    }
    return {};
}

} // namespace

QString groupName(const Group &group)
{
    return group.path.section(u'/', -1);
}

QString parentPath(const QString &path)
{
    return path.section(u'/', 0, -2);
}

QString joinedPath(const QString &parent, const QString &name)
{
    return parent.isEmpty() ? name : parent + u'/' + name;
}

QString composedPath(const QString &path)
{
    QStringList names = path.split(u'/');
    for (QString &name : names)
        name = composed(name);
    return names.join(u'/');
}

Problems validate(const Group &group)
{
    Problems problems;
    addProblem(problems, u"path"_s, pathProblem(group.path));
    addProblem(problems, u"description"_s, textProblem(group.description, maxDescriptionLength));
    return problems;
}

} // namespace gatehouse
