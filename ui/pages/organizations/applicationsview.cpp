// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/organizations/applicationsview.h"

#include "ui/dialogs/confirmimpactdialog.h"
#include "ui/pages/organizations/nameeditor.h"
#include "ui/table/entitytableview.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

ApplicationsView::ApplicationsView(const PageContext &context, qint64 organizationId, QWidget *parent)
    : PlaceList(context, Resource::Application,
                {{u"organizationRow"_s, FieldFilter::Comparison::Equal, QString::number(organizationId)}},
                {u"organization"_s}, parent)
    , m_organizationId(organizationId)
{
}

void ApplicationsView::trigger(ActionId id)
{
    switch (id) {
    case ActionId::New:
        openEditor(NameEditor::newApplication(context(), m_organizationId, window()));
        break;
    case ActionId::Edit:
        openEditor(NameEditor::application(context(), view().currentId(), window()));
        break;
    case ActionId::Delete:
        remove();
        break;
    default:
        break;
    }
}

void ApplicationsView::openEditor(NameEditor *editor)
{
    connect(editor, &NameEditor::saved, this, [this] { emit notice(tr("Application saved.")); });
    editor->open();
}

void ApplicationsView::remove()
{
    auto *dialog = new ConfirmImpactDialog(context().store, Resource::Application, selectedIds(), window());
    connect(dialog, &ConfirmImpactDialog::confirmed, this, [this](const QList<qint64> &ids) {
        execute(DeleteApplications{ids}, tr("Deleting applications"),
                tr("%Ln application(s) deleted.", nullptr, static_cast<int>(ids.size())));
    });
    dialog->open();
}

QPair<QString, QString> ApplicationsView::emptyText() const
{
    return {tr("No applications yet"), tr("A token can have another maximum role for one application.")};
}

} // namespace gatehouse
