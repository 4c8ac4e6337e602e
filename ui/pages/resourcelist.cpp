// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/resourcelist.h"

#include "core/authority/authority.h"
#include "core/domain/text.h"
#include "ui/dialogs/confirmimpactdialog.h"
#include "ui/dialogs/prompts.h"
#include "ui/dialogs/recordeditor.h"
#include "ui/jobs/jobbar.h"
#include "ui/pages/listspecs.h"
#include "ui/pages/tokens/tokeninspector.h"

#include <QPointer>

namespace gatehouse {

ResourceList::ResourceList(const PageContext &context, Resource resource, std::span<const ActionSpec> actions,
                           QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_resource(resource)
    , m_actions(new ActionSet(resource, actions, this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    connect(m_actions, &ActionSet::triggered, this, &ResourceList::trigger);
}

void ResourceList::trigger(ActionId id)
{
    switch (id) {
    case ActionId::New:
        return openEditor(newEditor(0));
    case ActionId::Edit:
        return openEditor(newEditor(currentId()));
    case ActionId::Enable:
    case ActionId::Disable:
        return setEnabled(selectedIds(), id == ActionId::Enable);
    case ActionId::Delete:
        return remove(selectedIds());
    case ActionId::InspectToken:
        return (new TokenInspectorDialog(m_context, window()))->open();
    default:
        break;
    }
}

RecordEditorBase *ResourceList::newEditor(qint64)
{
    return nullptr;
}

QString ResourceList::createdText(const Outcome &, const QString &name) const
{
    return tr("“%1” created.").arg(name);
}

void ResourceList::revealSecrets(const Outcome &, const QString &) {}

void ResourceList::setEnabled(const QList<qint64> &, bool) {}

void ResourceList::openEditor(RecordEditorBase *editor)
{
    if (!editor)
        return;
    connect(editor, &RecordEditorBase::saved, this, [this, editor](const Outcome &outcome, const QString &name) {
        selectWhenLoaded(outcome.ids.value(0));
        const QString shown = visibleText(name);
        emit notice(editor->creates() ? createdText(outcome, shown) : tr("“%1” saved.").arg(shown));
        revealSecrets(outcome, name);
    });
    editor->open();
}

void ResourceList::remove(const QList<qint64> &ids)
{
    auto *dialog = new ConfirmImpactDialog(m_context.store, m_resource, ids, window());
    connect(dialog, &ConfirmImpactDialog::confirmed, this, [this](const QList<qint64> &confirmed) {
        const ListSpec &spec = listSpec(m_resource);
        execute(deleteCommand(m_resource, confirmed), spec.translatedDeleting(),
                spec.translatedDeleted(confirmed.size()));
    });
    connect(dialog, &ConfirmImpactDialog::disableInstead, this,
            [this](const QList<qint64> &chosen) { setEnabled(chosen, false); });
    dialog->open();
}

Async<Outcome> ResourceList::execute(Command command, const QString &title, const QString &done)
{
    const JobContext job;
    const Async<Outcome> future = m_context.authority.execute(std::move(command), job);
    m_context.jobs.track(title, job, future);
    onResult(future, this, [this, done](const Result<Outcome> &outcome) {
        if (outcome)
            emit notice(done);
        else
            showError(outcome.error());
    });
    return future;
}

void ResourceList::executeUndoable(Command command, const QString &title, const DoneText &done, const Inverse &inverse)
{
    const JobContext job;
    const Async<Outcome> future = m_context.authority.execute(std::move(command), job);
    m_context.jobs.track(title, job, future);
    onResult(future, this, [this, title, done, inverse](const Result<Outcome> &outcome) {
        if (!outcome)
            return showError(outcome.error());
        if (!inverse || outcome->ids.isEmpty())
            return emit notice(done(*outcome));
        const auto undo = [list = QPointer(this), title, back = inverse(*outcome)] {
            if (list)
                list->execute(back, title, tr("Undone."));
        };
        emit undoOffered(done(*outcome), undo);
    });
}

void ResourceList::showError(const Error &error)
{
    if (error.kind == ErrorKind::Cancelled)
        emit notice(error.message);
    else
        m_context.prompts.inform(window(), error);
}

} // namespace gatehouse
