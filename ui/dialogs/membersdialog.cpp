// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/membersdialog.h"

#include "core/authority/authority.h"
#include "core/domain/text.h"
#include "core/store/file/store.h"
#include "core/store/rows/memberrows.h"
#include "ui/dialogs/prompts.h"
#include "ui/forms/banner.h"
#include "ui/forms/labels.h"
#include "ui/table/entitytablemodel.h"
#include "ui/table/entitytableview.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr QSize Size(620, 500);

/// In the order of Role.
void addRoles(QComboBox *combo)
{
    combo->addItems({MembersDialog::tr("Viewer"), MembersDialog::tr("Editor"), MembersDialog::tr("Admin")});
}

Role roleOf(const QComboBox *combo)
{
    return static_cast<Role>(combo->currentIndex());
}

} // namespace

MembersDialog::MembersDialog(const Services &services, QWidget *parent)
    : BaseDialog(tr("Members"), parent)
    , m_services(services)
    , m_reason(services.authority.capabilities().reasonAgainst(Verb::Edit, Resource::Member))
    , m_banner(new Banner(this))
    , m_model(new EntityTableModel(services.store, Resource::Member, services.clock, this))
    , m_table(new EntityTableView(this))
    , m_name(new QLineEdit(this))
    , m_newRole(new QComboBox(this))
    , m_selected(mutedLabel({}, this))
    , m_role(new QComboBox(this))
{
    content()->addWidget(mutedLabel(tr("Members administer this workspace. Admins can do everything, Editors can edit "
                                       "descriptions and revoke sessions, Viewers can only read."),
                                    this));
    content()->addWidget(m_banner);
    addMemberRow();
    addTable();
    addSelectionRow();
    addFooter();
    if (!m_reason.isEmpty())
        m_banner->showMessage(m_reason, Tone::Warning);
    resize(Size);
    m_model->reload();
    showSelected(std::nullopt);
}

void MembersDialog::addMemberRow()
{
    m_name->setObjectName(u"memberName"_s);
    m_name->setPlaceholderText(tr("Account or address"));
    m_name->setAccessibleName(tr("Account or address of a new member"));
    addRoles(m_newRole);
    m_newRole->setObjectName(u"newRole"_s);
    m_newRole->setAccessibleName(tr("Role of a new member"));
    m_add = new QPushButton(tr("&Add"), this);
    m_add->setObjectName(u"add"_s);
    m_add->setAutoDefault(false);
    setPrimary(m_add);
    auto *row = new QHBoxLayout;
    row->addWidget(m_name, 1);
    row->addWidget(m_newRole);
    row->addWidget(m_add);
    content()->addLayout(row);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_name, m_newRole})
        widget->setEnabled(m_reason.isEmpty());
    m_add->setEnabled(false);
    connect(m_name, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_add->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_name, &QLineEdit::returnPressed, m_add, &QPushButton::click);
    connect(m_add, &QPushButton::clicked, this, &MembersDialog::add);
}

void MembersDialog::addTable()
{
    m_table->setEntityModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAccessibleName(tr("Members"));
    content()->addWidget(m_table, 1);
    connect(m_table, &EntityTableView::selectedIdsChanged, this, &MembersDialog::readSelected);
    connect(m_model, &EntityTableModel::failed, this,
            [this](const Error &error) { m_banner->showMessage(error.message, Tone::Bad); });
    connect(&m_services.authority, &Authority::changed, this, [this](const QList<Resource> &resources) {
        if (!resources.contains(Resource::Member))
            return;
        m_model->reload();
        readSelected(); // the last Admin may be a different one
    });
}

void MembersDialog::addSelectionRow()
{
    m_selected->setObjectName(u"selected"_s);
    addRoles(m_role);
    m_role->setObjectName(u"role"_s);
    m_role->setAccessibleName(tr("Role of the selected member"));
    m_remove = new QPushButton(tr("&Remove"), this);
    m_remove->setObjectName(u"remove"_s);
    m_remove->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(m_selected, 1);
    row->addWidget(m_role);
    row->addWidget(m_remove);
    content()->addLayout(row);
    connect(m_role, &QComboBox::activated, this, &MembersDialog::changeRole);
    connect(m_remove, &QPushButton::clicked, this, &MembersDialog::remove);
}

void MembersDialog::addFooter()
{
    footer()->addStretch();
    QPushButton *close = addButton(tr("Close"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
}

void MembersDialog::readSelected()
{
    const qint64 id = m_table->selectedCount() == 1 ? m_table->currentId() : -1;
    if (id < 0)
        return showSelected(std::nullopt);
    const auto facts =
        m_services.store.read(Store::Lane::Page, JobContext(), [id](Connection &connection) -> Result<Facts> {
            TRY_ASSIGN(const auto member, readRow<Member>(connection, id));
            TRY_ASSIGN(const auto admins, countAdmins(connection));
            return Facts{member, admins};
        });
    onResult(facts, this, [this, id](const Result<Facts> &result) {
        if (result && m_table->currentId() == id)
            showSelected(*result);
    });
}

void MembersDialog::showSelected(const std::optional<Facts> &facts)
{
    m_facts = facts;
    const bool isLastAdmin = facts && facts->member.role == Role::Admin && facts->adminCount == 1;
    const bool canChange = facts && m_reason.isEmpty() && !isLastAdmin;
    m_role->setEnabled(canChange);
    m_remove->setEnabled(canChange);
    if (!facts) {
        m_selected->setText(tr("Select a member to change the role or remove the member."));
        m_role->setCurrentIndex(-1);
        return;
    }
    m_role->setCurrentIndex(static_cast<int>(facts->member.role));
    const QString name = visibleText(facts->member.name);
    m_selected->setText(isLastAdmin ? tr("“%1” is the last Admin. Make somebody else an Admin first.").arg(name)
                                    : name);
}

void MembersDialog::finishChange(const Async<Outcome> &future, std::function<void()> done)
{
    onResult(future, this, [this, done = std::move(done)](const Result<Outcome> &outcome) {
        if (!outcome) {
            m_banner->showMessage(outcome.error().message, Tone::Bad);
            return readSelected(); // restores the combo box
        }
        m_banner->clear();
        if (done)
            done();
    });
}

void MembersDialog::add()
{
    Member member;
    member.name = m_name->text().trimmed();
    member.role = roleOf(m_newRole);
    finishChange(m_services.authority.execute(CreateMember{member}), [this] {
        m_name->clear();
        m_name->setFocus();
    });
}

void MembersDialog::changeRole()
{
    if (!m_facts)
        return;
    Member member = m_facts->member;
    member.role = roleOf(m_role);
    finishChange(m_services.authority.execute(UpdateMember{member}), {});
}

void MembersDialog::remove()
{
    if (!m_facts)
        return;
    const Question question{tr("Remove member"), tr("Remove “%1”?").arg(visibleText(m_facts->member.name)),
                            tr("The account loses its role in this workspace."), tr("Remove")};
    m_services.prompts.confirm(this, question, [this, id = m_facts->member.id](bool confirmed) {
        if (confirmed)
            finishChange(m_services.authority.execute(DeleteMembers{{id}}), {});
    });
}

} // namespace gatehouse
