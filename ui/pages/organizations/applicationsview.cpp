// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/organizations/applicationsview.h"

#include "ui/pages/listspecs.h"
#include "ui/pages/organizations/nameeditor.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

ApplicationsView::ApplicationsView(const PageContext &context, qint64 organizationId, QWidget *parent)
    : EmbeddedList(context, Resource::Application, listSpec(Resource::Application).actions,
                   {{u"organizationRow"_s, FieldFilter::Comparison::Equal, QString::number(organizationId)}},
                   {u"organization"_s}, parent)
    , m_organizationId(organizationId)
{
}

RecordEditorBase *ApplicationsView::newEditor(qint64 id)
{
    return applicationEditor(context(), m_organizationId, id, window());
}

} // namespace gatehouse
