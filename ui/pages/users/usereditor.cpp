// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/users/usereditor.h"

#include "core/authority/authority.h"
#include "core/store/file/store.h"
#include "core/store/rows/scoperows.h"
#include "core/store/rows/userrows.h"
#include "core/tabular/fields/resources.h"
#include "ui/forms/conflictbanner.h"
#include "ui/forms/fieldform.h"
#include "ui/forms/scopelistedit.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr int userEditorWidth = 600;

} // namespace

UserEditor::UserEditor(const Services &services, qint64 id, QWidget *parent)
    : EditorDialog(tr("Edit user"), tr("Save"), services.prompts, parent)
    , m_services(services)
    , m_email(new QLineEdit)
    , m_name(new QLineEdit)
    , m_scopes(new ScopeListEdit)
    , m_conflict(new ConflictBanner(this))
{
    addRows();
    addAbove(m_conflict);
    connect(m_conflict, &ConflictBanner::keepMine, this, &UserEditor::keepMine);
    connect(m_conflict, &ConflictBanner::takeTheirs, this, &UserEditor::takeTheirs);
    fit(userEditorWidth);
    load(id);
}

UserEditor::~UserEditor()
{
    m_job.cancel();
}

void UserEditor::addRows()
{
    m_email->setReadOnly(true);
    form()->addRow(u"email"_s, tr("&Email"), m_email, tr("Cannot be changed."));
    form()->addRow(u"name"_s, tr("&Name"), m_name);
    form()->addRow(u"scopes"_s, tr("&Scopes"), m_scopes,
                   tr("A change takes effect at the next token refresh. Access tokens that are out stay valid until "
                      "they expire."));
}

void UserEditor::load(qint64 id)
{
    setBusy(tr("Reading…"));
    const auto loaded = m_services.store.read(Store::Lane::Page, m_job, [id](Connection &connection) -> Result<Loaded> {
        TRY_ASSIGN(auto names, scopeNames(connection));
        TRY_ASSIGN(auto user, readRow<User>(connection, id));
        return Loaded{user, names};
    });
    onResult(loaded, this, [this](const Result<Loaded> &result) {
        if (!result)
            return showUnavailable(result.error());
        m_scopes->setKnownScopes(result->scopes);
        m_loaded = true;
        show(result->user);
        setIdle();
        fit(userEditorWidth);
        form()->focusField(u"name"_s);
        setWindowTitle(tr("Edit user “%1”").arg(result->user.email));
    });
}

void UserEditor::show(const User &user)
{
    m_base = user;
    m_email->setText(user.email);
    m_name->setText(user.name);
    m_scopes->setValues(user.scopes);
}

User UserEditor::user() const
{
    User user = m_base;
    user.name = m_name->text().trimmed();
    user.scopes = m_scopes->values();
    return user;
}

Problems UserEditor::problems() const
{
    Problems problems = validate(user());
    if (const QString problem = m_scopes->inputProblem(); !problem.isEmpty())
        problems.append({u"scopes"_s, problem});
    return problems;
}

bool UserEditor::isModified() const
{
    return m_loaded && (m_name->text() != m_base.name || m_scopes->values() != m_base.scopes);
}

void UserEditor::submit()
{
    setBusy(tr("Saving…"));
    onResult(m_services.authority.execute(UpdateUser{user()}), this,
             [this](const Result<Outcome> &outcome) { onOutcome(outcome); });
}

void UserEditor::onOutcome(const Result<Outcome> &outcome)
{
    if (outcome) {
        setIdle();
        emit saved(*outcome, m_base.email);
        return finish();
    }
    const Error &error = outcome.error();
    if (error.kind == ErrorKind::Conflict && error.field == "revision"_L1)
        return readTheirs(error);
    showFailure(error);
}

void UserEditor::readTheirs(const Error &conflict)
{
    const auto theirs = m_services.store.read(
        Store::Lane::Page, m_job, [id = m_base.id](Connection &connection) { return readRow<User>(connection, id); });
    onResult(theirs, this, [this, conflict](const Result<User> &result) {
        if (!result)
            return showFailure(result.error());
        setIdle();
        m_theirs = *result;
        m_conflict->showConflict(conflict.message, merge(fieldsOf<User>(), m_base, user(), m_theirs).conflicts);
        showAbove();
    });
}

void UserEditor::keepMine()
{
    const User merged = merge(fieldsOf<User>(), m_base, user(), m_theirs).value;
    m_conflict->clear();
    show(m_theirs);
    m_name->setText(merged.name);
    m_scopes->setValues(merged.scopes);
    accept();
}

void UserEditor::takeTheirs()
{
    m_conflict->clear();
    show(m_theirs);
    forgetTouches();
    refresh();
}

} // namespace gatehouse
