// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/recordeditor.h"

#include "core/authority/authority.h"
#include "core/domain/text.h"
#include "ui/forms/conflictbanner.h"
#include "ui/forms/fieldform.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

QString submitText(bool creates, const EditorTitles &titles)
{
    if (!creates)
        return RecordEditorBase::tr("Save");
    return titles.submit.isEmpty() ? RecordEditorBase::tr("Create") : titles.submit;
}

} // namespace

RecordEditorBase::RecordEditorBase(const Services &services, bool creates, EditorTitles titles, int width,
                                   QWidget *parent)
    : EditorDialog(creates ? titles.create : titles.edit.arg(u'…'), submitText(creates, titles), services.prompts,
                   parent)
    , m_services(services)
    , m_creates(creates)
    , m_titles(std::move(titles))
    , m_width(width)
    , m_conflict(new ConflictBanner(this))
{
    addAbove(m_conflict);
    connect(m_conflict, &ConflictBanner::keepMine, this, [this] {
        m_conflict->clear();
        keepMine();
    });
    connect(m_conflict, &ConflictBanner::takeTheirs, this, [this] {
        m_conflict->clear();
        takeTheirs();
    });
}

void RecordEditorBase::finishLoading()
{
    setIdle();
    fit();
    form()->focusField(firstField());
    if (!m_creates)
        setWindowTitle(m_titles.edit.arg(visibleText(recordName())));
    onLoaded();
}

void RecordEditorBase::execute(Command command)
{
    setBusy(m_creates ? tr("Creating…") : tr("Saving…"));
    onResult(m_services.authority.execute(std::move(command)), this,
             [this](const Result<Outcome> &outcome) { onOutcome(outcome); });
}

void RecordEditorBase::onOutcome(const Result<Outcome> &outcome)
{
    if (outcome) {
        setIdle();
        emit saved(*outcome, recordName());
        return finish();
    }
    const Error &error = outcome.error();
    if (!m_creates && error.kind == ErrorKind::Conflict && error.field == "revision"_L1)
        return readTheirs(error);
    showFailure(error);
}

void RecordEditorBase::showConflict(const QString &message, const QList<FieldConflict> &conflicts)
{
    setIdle();
    m_conflict->showConflict(message, conflicts);
    showAbove();
}

} // namespace gatehouse
