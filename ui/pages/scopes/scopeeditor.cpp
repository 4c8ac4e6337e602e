// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/scopes/scopeeditor.h"

#include "core/authority/authority.h"
#include "core/store/file/store.h"
#include "core/store/rows/scoperows.h"
#include "core/tabular/fields/resources.h"
#include "ui/forms/conflictbanner.h"
#include "ui/forms/fieldform.h"
#include "ui/pages/scopes/scopenames.h"
#include "ui/theme/theme.h"

#include <QCompleter>
#include <QLineEdit>
#include <QStringListModel>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr int scopeEditorWidth = 560;

} // namespace

ScopeEditor *ScopeEditor::create(const Services &services, QWidget *parent)
{
    return new ScopeEditor(services, 0, parent);
}

ScopeEditor *ScopeEditor::edit(const Services &services, qint64 id, QWidget *parent)
{
    return new ScopeEditor(services, id, parent);
}

ScopeEditor::ScopeEditor(const Services &services, qint64 id, QWidget *parent)
    : EditorDialog(id == 0 ? tr("New scope") : tr("Edit scope"), id == 0 ? tr("Create") : tr("Save"), services.prompts,
                   parent)
    , m_services(services)
    , m_creates(id == 0)
    , m_name(new QLineEdit)
    , m_description(new QLineEdit)
    , m_suggestions(new QStringListModel(this))
    , m_conflict(new ConflictBanner(this))
{
    addRows();
    addAbove(m_conflict);
    connect(m_conflict, &ConflictBanner::keepMine, this, [this] {
        resolve(merge(fieldsOf<Scope>(), m_base, scope(), m_theirs).value);
        accept();
    });
    connect(m_conflict, &ConflictBanner::takeTheirs, this, [this] { resolve(m_theirs); });
    fit(scopeEditorWidth);
    load(id);
}

ScopeEditor::~ScopeEditor()
{
    m_job.cancel();
}

void ScopeEditor::addRows()
{
    m_name->setFont(monospaceFont(m_name->font()));
    m_name->setReadOnly(!m_creates);
    form()->addRow(u"name"_s, tr("&Name"), m_name, m_creates ? scopeNameHint({}) : tr("Cannot be changed."));
    form()->addRow(u"description"_s, tr("&Description"), m_description,
                   tr("In plain words: what it allows. People read it when they are asked for consent."));
    if (!m_creates)
        return;
    auto *completer = new QCompleter(m_suggestions, this);
    m_name->setCompleter(completer);
    connect(m_name, &QLineEdit::textChanged, this, &ScopeEditor::suggest);
}

void ScopeEditor::load(qint64 id)
{
    setBusy(tr("Reading…"));
    const auto loaded = m_services.store.read(Store::Lane::Page, m_job, [id](Connection &connection) -> Result<Loaded> {
        TRY_ASSIGN(auto names, scopeNames(connection));
        if (id == 0)
            return Loaded{{}, names};
        TRY_ASSIGN(auto scope, readRow<Scope>(connection, id));
        return Loaded{scope, names};
    });
    onResult(loaded, this, [this](const Result<Loaded> &result) {
        if (!result)
            return showUnavailable(result.error());
        m_existing = result->names;
        m_loaded = true;
        show(result->scope);
        setIdle();
        fit(scopeEditorWidth);
        form()->focusField(m_creates ? u"name"_s : u"description"_s);
        if (!m_creates)
            setWindowTitle(tr("Edit scope “%1”").arg(result->scope.name));
    });
}

void ScopeEditor::suggest()
{
    const QString typed = m_name->text();
    const QStringList suggestions = scopeNameSuggestions(typed, m_existing);
    if (suggestions != m_suggestions->stringList())
        m_suggestions->setStringList(suggestions);
    form()->row(u"name"_s)->setHint(scopeNameHint(typed));
}

void ScopeEditor::show(const Scope &scope)
{
    m_base = scope;
    m_name->setText(scope.name);
    m_description->setText(scope.description);
}

Scope ScopeEditor::scope() const
{
    Scope scope = m_base;
    scope.name = m_name->text().trimmed();
    scope.description = m_description->text().trimmed();
    return scope;
}

Problems ScopeEditor::problems() const
{
    return validate(scope());
}

bool ScopeEditor::isModified() const
{
    return m_loaded && (m_name->text() != m_base.name || m_description->text() != m_base.description);
}

void ScopeEditor::submit()
{
    setBusy(m_creates ? tr("Creating…") : tr("Saving…"));
    Command command = m_creates ? Command(CreateScope{scope()}) : Command(UpdateScope{scope()});
    onResult(m_services.authority.execute(std::move(command)), this,
             [this](const Result<Outcome> &outcome) { onOutcome(outcome); });
}

void ScopeEditor::onOutcome(const Result<Outcome> &outcome)
{
    if (outcome) {
        setIdle();
        emit saved(*outcome);
        return finish();
    }
    const Error &error = outcome.error();
    if (!m_creates && error.kind == ErrorKind::Conflict && error.field == "revision"_L1)
        return readTheirs(error);
    showFailure(error);
}

void ScopeEditor::readTheirs(const Error &conflict)
{
    const auto theirs = m_services.store.read(
        Store::Lane::Page, m_job, [id = m_base.id](Connection &connection) { return readRow<Scope>(connection, id); });
    onResult(theirs, this, [this, conflict](const Result<Scope> &result) {
        if (!result)
            return showFailure(result.error());
        setIdle();
        m_theirs = *result;
        m_conflict->showConflict(conflict.message, merge(fieldsOf<Scope>(), m_base, scope(), m_theirs).conflicts);
        showAbove();
    });
}

void ScopeEditor::resolve(const Scope &scope)
{
    m_conflict->clear();
    m_base = m_theirs;
    m_description->setText(scope.description);
    forgetTouches();
    refresh();
}

} // namespace gatehouse
