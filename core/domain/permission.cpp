// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/permission.h"

#include "core/domain/domaintext.h"

#include "core/domain/text.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr qsizetype maxPermissions = 500;
constexpr qsizetype maxTypes = 200;
constexpr qsizetype maxActions = 200;
constexpr QLatin1StringView all = "*"_L1;

QString encoded(const QString &text)
{
    QString word;
    for (const QChar c : text) {
        if (c <= u' ' || c == u':' || c == u',' || c == u'*' || c == u'%')
            word += u'%' + QString::number(c.unicode(), 16).toUpper().rightJustified(2, u'0');
        else
            word += c;
    }
    return word;
}

/// Nothing when a '%' is not followed by the code of an ASCII character.
std::optional<QString> decoded(QStringView word)
{
    QString text;
    for (qsizetype at = 0; at < word.size(); ++at) {
        if (word[at] != u'%') {
            text += word[at];
            continue;
        }
        bool ok = false;
        const uint code = word.mid(at + 1, 2).toUInt(&ok, 16);
        if (!ok || at + 2 >= word.size() || code > 0x7F)
            return std::nullopt;
        text += QChar(static_cast<char16_t>(code));
        at += 2;
    }
    return text;
}

std::optional<QStringList> decodedList(QStringView words)
{
    QStringList list;
    for (const QStringView word : words.split(u',')) {
        const auto text = decoded(word);
        if (!text || text->isEmpty())
            return std::nullopt;
        list << *text;
    }
    return list;
}

QString catalogueNameProblem(const QString &name)
{
    return name.trimmed().isEmpty() ? DomainText::tr("Enter a name.") : textProblem(name, maxNameLength);
}

QString permissionProblem(const Permission &permission)
{
    QStringList names = permission.actions;
    names.prepend(permission.type);
    for (const QString &name : std::as_const(names)) {
        if (const QString problem = catalogueNameProblem(name); !problem.isEmpty())
            return problem;
    }
    if (permission.actions.size() > maxActions)
        return DomainText::tr("Choose fewer actions, or all.");
    return textProblem(permission.identifier, maxNameLength);
}

/// What is wrong with the first invalid or repeated name; case is ignored.
QString namesProblem(const QStringList &names)
{
    QSet<QString> seen;
    for (const QString &name : names) {
        if (const QString problem = catalogueNameProblem(name); !problem.isEmpty())
            return problem;
        const QString folded = name.toCaseFolded();
        if (seen.contains(folded))
            return DomainText::tr("“%1” occurs twice.").arg(name);
        seen << folded;
    }
    return {};
}

QString typeProblem(const PermissionType &type)
{
    QStringList actions;
    for (const PermissionAction &action : type.actions) {
        actions << action.name;
        if (const QString problem = textProblem(action.description, maxDescriptionLength); !problem.isEmpty())
            return problem;
    }
    if (actions.size() > maxActions)
        return DomainText::tr("A type has at most %n action(s).", nullptr, static_cast<int>(maxActions));
    if (const QString problem = textProblem(type.description, maxDescriptionLength); !problem.isEmpty())
        return problem;
    return namesProblem(actions);
}

} // namespace

QString toString(const Permission &permission)
{
    QStringList actions;
    for (const QString &action : permission.actions)
        actions << encoded(action);
    return encoded(permission.type) + u':' + (permission.identifier.isEmpty() ? all : encoded(permission.identifier)) +
           u':' + (actions.isEmpty() ? all : actions.join(u','));
}

std::optional<Permission> permissionFromString(const QString &word)
{
    const QList<QStringView> parts = QStringView(word).split(u':');
    if (parts.size() > 3 || word.contains(u' '))
        return std::nullopt;
    Permission permission;
    const auto type = decoded(parts[0]);
    if (!type || type->isEmpty() || parts[0].contains(u'*') || parts[0].contains(u','))
        return std::nullopt;
    permission.type = *type;
    if (parts.size() > 1 && parts[1] != all) {
        const auto identifier = decoded(parts[1]);
        if (!identifier || identifier->isEmpty() || parts[1].contains(u'*') || parts[1].contains(u','))
            return std::nullopt;
        permission.identifier = *identifier;
    }
    if (parts.size() > 2 && parts[2] != all) {
        const auto actions = decodedList(parts[2]);
        if (!actions || parts[2].contains(u'*'))
            return std::nullopt;
        permission.actions = *actions;
    }
    return permission;
}

Problems permissionProblems(const QStringList &permissions)
{
    Problems problems;
    if (permissions.size() > maxPermissions)
        problems.append({u"permissions"_s, DomainText::tr("A token has at most %n permission(s).", nullptr,
                                                          static_cast<int>(maxPermissions))});
    QSet<QString> seen;
    for (qsizetype i = 0; i < permissions.size(); ++i) {
        const auto permission = permissionFromString(permissions[i]);
        QString problem;
        if (!permission)
            problem = DomainText::tr("“%1” is not a permission. Use Type:resource:Action,Action; * means all.")
                          .arg(visibleText(permissions[i]));
        else
            problem = permissionProblem(*permission);
        if (problem.isEmpty() && seen.contains(toString(*permission)))
            problem = DomainText::tr("This permission occurs twice.");
        if (permission)
            seen << toString(*permission);
        if (!problem.isEmpty())
            problems.append({u"permissions"_s, problem, static_cast<int>(i)});
    }
    return problems;
}

bool isInCatalogue(const Permission &permission, const PermissionCatalogue &catalogue)
{
    const auto type =
        std::ranges::find_if(catalogue, [&](const PermissionType &known) { return known.name == permission.type; });
    if (type == catalogue.end())
        return false;
    if (type->actions.isEmpty())
        return permission.identifier.isEmpty() && permission.actions.isEmpty();
    return std::ranges::all_of(permission.actions, [&](const QString &name) {
        return std::ranges::any_of(type->actions, [&](const PermissionAction &action) { return action.name == name; });
    });
}

Problems validate(const PermissionCatalogue &catalogue)
{
    Problems problems;
    if (catalogue.size() > maxTypes)
        problems.append(
            {u"types"_s, DomainText::tr("A catalogue has at most %n type(s).", nullptr, static_cast<int>(maxTypes))});
    QStringList names;
    for (qsizetype i = 0; i < catalogue.size(); ++i) {
        names << catalogue[i].name;
        QString problem = namesProblem(names);
        if (problem.isEmpty())
            problem = typeProblem(catalogue[i]);
        if (!problem.isEmpty()) {
            problems.append({u"types"_s, problem, static_cast<int>(i)});
            names.removeLast();
        }
    }
    return problems;
}

} // namespace gatehouse
