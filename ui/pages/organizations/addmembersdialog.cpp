// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/organizations/addmembersdialog.h"

#include "core/tabular/fields/resources.h"
#include "ui/forms/labels.h"
#include "ui/forms/segmentedchoice.h"
#include "ui/pages/embeddedlist.h"
#include "ui/table/entitytablemodel.h"
#include "ui/table/entitytableview.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gatehouse {

AddMembersDialog::AddMembersDialog(const PageContext &context, QWidget *parent)
    : BaseDialog(tr("Add members"), parent)
    , m_search(newSearchField(this))
    , m_model(new EntityTableModel(context.store, Resource::User, context.clock, this))
    , m_view(new EntityTableView(this))
    , m_role(new SegmentedChoice({tr("User"), tr("Admin")}, this))
{
    addList();
    addFooter();
    resize(720, 560);
    m_model->setQuery(ListQuery{Resource::User});
    m_search->setFocus();
    updateButton();
}

AddMembersDialog::~AddMembersDialog()
{
    delete m_view; // stores its layout, for which it needs the model
}

void AddMembersDialog::addList()
{
    m_search->setMaximumWidth(QWIDGETSIZE_MAX);
    m_search->setPlaceholderText(tr("Search users by name or email"));
    m_view->setEntityModel(m_model);
    m_view->setAccessibleName(infoOf<User>().translatedTitle());
    m_view->setColumnVisible(*infoOf<User>().field(u"scopes"), false);
    m_view->setLayoutKey(u"lists/pick/user"_s);
    m_view->setFrameShape(QFrame::StyledPanel);
    m_view->setEmptyState(tr("No users yet"), tr("Invite users on the Users tab first."), nullptr);
    content()->addWidget(m_search);
    content()->addWidget(m_view, 1);
    content()->addWidget(mutedLabel(tr("Existing members get the role that you choose here."), this));
    auto *row = new QHBoxLayout;
    QLabel *label = plainLabel(tr("&Role"), this);
    label->setWordWrap(false);
    label->setBuddy(m_role);
    m_role->setAccessibleName(tr("Role"));
    m_role->setObjectName(u"role"_s);
    row->setSpacing(spacing::Around);
    row->addWidget(label);
    row->addWidget(m_role);
    row->addStretch();
    content()->addLayout(row);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setQuery(ListQuery{Resource::User, text});
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        m_view->setFocus();
        if (m_view->selectedCount() == 0 && m_model->rowCount() > 0)
            (void)m_view->selectId(m_model->rowId(0)); // usually the one that was searched for
    });
    connect(m_view, &EntityTableView::clearFiltersRequested, m_search, &QLineEdit::clear);
    connect(m_view, &EntityTableView::selectedIdsChanged, this, &AddMembersDialog::updateButton);
    connect(m_view, &EntityTableView::rowActivated, this, &AddMembersDialog::finish);
    connect(m_view, &EntityTableView::searchTyped, this, [this](const QString &text) {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->insert(text);
    });
}

void AddMembersDialog::addFooter()
{
    m_count = mutedLabel({}, this);
    m_count->setObjectName(u"attention"_s);
    footer()->addWidget(m_count, 1);
    QPushButton *cancel = addButton(tr("Cancel"));
    m_add = addButton(tr("Add"));
    m_add->setObjectName(u"submit"_s);
    setPrimary(m_add);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_add, &QPushButton::clicked, this, &AddMembersDialog::finish);
}

void AddMembersDialog::updateButton()
{
    const qint64 count = m_view->selectedCount();
    m_count->setText(count == 0 ? tr("Select one user or more.")
                                : tr("%Ln user(s) selected", nullptr, static_cast<int>(count)));
    m_add->setEnabled(count > 0);
}

void AddMembersDialog::finish()
{
    const QList<qint64> ids = m_view->selectedIds();
    if (ids.isEmpty())
        return;
    emit chosen(ids, m_role->current() == 1 ? AccessRole::Admin : AccessRole::User);
    accept();
}

} // namespace gatehouse
