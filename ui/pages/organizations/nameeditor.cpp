// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/organizations/nameeditor.h"

#include "core/authority/authority.h"
#include "core/store/file/store.h"
#include "core/tabular/fields/makefield.h"
#include "ui/forms/conflictbanner.h"
#include "ui/forms/fieldform.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr int nameEditorWidth = 560;

std::span<const Field<NamedThing>> namedFields()
{
    static const Field<NamedThing> fields[] = {
        field<&NamedThing::name>("name", QT_TRANSLATE_NOOP("Fields", "Name"), FieldKind::Text, {}),
        field<&NamedThing::description>("description", QT_TRANSLATE_NOOP("Fields", "Description"), FieldKind::Text, {}),
    };
    return fields;
}

} // namespace

NameEditor::NameEditor(const Services &services, NamedSubject subject, QWidget *parent)
    : EditorDialog(subject.title, subject.read ? tr("Save") : tr("Create"), services.prompts, parent)
    , m_services(services)
    , m_subject(std::move(subject))
    , m_name(new QLineEdit)
    , m_description(new QLineEdit)
    , m_conflict(new ConflictBanner(this))
{
    m_name->setObjectName(u"name"_s);
    form()->addRow(m_subject.nameField, tr("&Name"), m_name, m_subject.nameHint);
    form()->addRow(u"description"_s, tr("&Description"), m_description);
    addAbove(m_conflict);
    connect(m_conflict, &ConflictBanner::keepMine, this, [this] {
        resolve(merge(namedFields(), m_base, thing(), m_theirs).value);
        accept();
    });
    connect(m_conflict, &ConflictBanner::takeTheirs, this, [this] { resolve(m_theirs); });
    fit(nameEditorWidth);
    if (m_subject.read)
        load();
    else
        form()->focusField(m_subject.nameField);
}

NameEditor::~NameEditor()
{
    m_job.cancel();
}

void NameEditor::load()
{
    setBusy(tr("Reading…"));
    onResult(m_services.store.read(Store::Lane::Page, m_job, m_subject.read), this,
             [this](const Result<NamedThing> &result) {
                 if (!result)
                     return showUnavailable(result.error());
                 show(*result);
                 setIdle();
                 form()->focusField(m_subject.nameField);
             });
}

void NameEditor::show(const NamedThing &thing)
{
    m_base = thing;
    m_name->setText(thing.name);
    m_description->setText(thing.description);
}

NamedThing NameEditor::thing() const
{
    NamedThing thing = m_base;
    thing.name = m_name->text().trimmed();
    thing.description = m_description->text().trimmed();
    return thing;
}

Problems NameEditor::problems() const
{
    return m_subject.validate(thing());
}

bool NameEditor::isModified() const
{
    return m_name->text() != m_base.name || m_description->text() != m_base.description;
}

void NameEditor::submit()
{
    setBusy(m_subject.read ? tr("Saving…") : tr("Creating…"));
    onResult(m_services.authority.execute(m_subject.command(thing())), this,
             [this](const Result<Outcome> &outcome) { onOutcome(outcome); });
}

void NameEditor::onOutcome(const Result<Outcome> &outcome)
{
    if (outcome) {
        setIdle();
        emit saved(*outcome);
        return finish();
    }
    const Error &error = outcome.error();
    if (m_subject.read && error.kind == ErrorKind::Conflict && error.field == "revision"_L1)
        return readTheirs(error);
    showFailure(error);
}

void NameEditor::readTheirs(const Error &conflict)
{
    onResult(m_services.store.read(Store::Lane::Page, m_job, m_subject.read), this,
             [this, conflict](const Result<NamedThing> &result) {
                 if (!result)
                     return showFailure(result.error());
                 setIdle();
                 m_theirs = *result;
                 m_conflict->showConflict(conflict.message, merge(namedFields(), m_base, thing(), m_theirs).conflicts);
                 showAbove();
             });
}

void NameEditor::resolve(const NamedThing &thing)
{
    m_conflict->clear();
    m_base = m_theirs;
    m_name->setText(thing.name);
    m_description->setText(thing.description);
    forgetTouches();
    refresh();
}

} // namespace gatehouse
