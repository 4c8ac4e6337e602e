// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/scopes/scopeeditor.h"

#include "core/store/rows/scoperows.h"
#include "ui/forms/fieldform.h"
#include "ui/theme/theme.h"

#include <QCompleter>
#include <QLineEdit>
#include <QStringListModel>

using namespace Qt::StringLiterals;

namespace gatehouse {

ScopeEditor::ScopeEditor(const Services &services, qint64 id, QWidget *parent)
    : RecordEditor(services, id == 0, {tr("New scope"), tr("Edit scope “%1”")}, 560, parent)
    , m_name(new QLineEdit)
    , m_description(new QLineEdit)
    , m_suggestions(new QStringListModel(this))
{
    m_name->setFont(monospaceFont(m_name->font()));
    m_name->setReadOnly(!creates());
    form()->addRow(u"name"_s, tr("&Name"), m_name, creates() ? scopeNameHint({}) : tr("Cannot be changed."));
    form()->addRow(u"description"_s, tr("&Description"), m_description,
                   tr("What the scope allows, in plain words. Users read it on the consent page."));
    if (creates()) {
        m_name->setCompleter(new QCompleter(m_suggestions, this));
        connect(m_name, &QLineEdit::textChanged, this, &ScopeEditor::suggest);
    }
    load(id, {}, [](Connection &connection, Scope &) { return scopeNames(connection); });
}

QString ScopeEditor::firstField() const
{
    return creates() ? u"name"_s : u"description"_s;
}

void ScopeEditor::fill(const Scope &scope)
{
    m_name->setText(scope.name);
    m_description->setText(scope.description);
}

Scope ScopeEditor::record() const
{
    Scope scope = base();
    scope.name = m_name->text().trimmed();
    scope.description = m_description->text().trimmed();
    return scope;
}

void ScopeEditor::suggest()
{
    const QString typed = m_name->text();
    const QStringList suggestions = scopeNameSuggestions(typed, m_existing);
    if (suggestions != m_suggestions->stringList())
        m_suggestions->setStringList(suggestions);
    form()->row(u"name"_s)->setHint(scopeNameHint(typed));
}

QStringList scopeNameSuggestions(const QString &typed, const QStringList &existing)
{
    QStringList namespaces;
    QStringList actions{u"read"_s, u"write"_s, u"admin"_s};
    for (const QString &name : existing) {
        const qsizetype colon = name.indexOf(u':');
        if (colon > 0)
            namespaces.append(name.left(colon));
        if (colon > 0 && colon + 1 < name.size())
            actions.append(name.mid(colon + 1));
    }
    namespaces.removeDuplicates();
    actions.removeDuplicates();
    QStringList suggestions;
    const qsizetype colon = typed.indexOf(u':');
    if (colon > 0) {
        for (const QString &action : std::as_const(actions))
            suggestions.append(typed.left(colon + 1) + action);
    } else {
        for (const QString &name : std::as_const(namespaces))
            suggestions.append(name + u':');
    }
    suggestions.removeIf([&](const QString &name) { return existing.contains(name); });
    return suggestions;
}

QString scopeNameHint(const QString &typed)
{
    if (typed.isEmpty() || !isScopeToken(typed))
        return ScopeEditor::tr("namespace:action, such as sensor:read. Cannot be changed later.");
    if (!typed.contains(u':'))
        return ScopeEditor::tr("Consider namespace:action, such as %1:read.").arg(typed);
    return ScopeEditor::tr("Cannot be changed later.");
}

} // namespace gatehouse
