// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/organizations/organizationdialog.h"

#include "core/authority/authority.h"
#include "core/domain/text.h"
#include "core/store/file/store.h"
#include "core/store/rows/grouprows.h"
#include "core/store/rows/organizationrows.h"
#include "ui/forms/labels.h"
#include "ui/pages/organizations/applicationsview.h"
#include "ui/pages/organizations/groupsview.h"
#include "ui/pages/organizations/membersview.h"
#include "ui/pages/tokens/accesstokensview.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

struct Heading
{
    QString title; ///< of the window
    QString name;
    QString description;
};

Result<Heading> readHeading(Connection &connection, qint64 organizationId, qint64 groupId)
{
    if (groupId == 0) {
        return readRow<Organization>(connection, organizationId).map([](const Organization &found) {
            return Heading{OrganizationDialog::tr("Organization “%1”").arg(found.name), found.name, found.description};
        });
    }
    return readRow<Group>(connection, groupId).map([](const Group &found) {
        return Heading{OrganizationDialog::tr("Group “%1” of “%2”").arg(found.path, found.organization), found.path,
                       found.description};
    });
}

} // namespace

OrganizationDialog::OrganizationDialog(const PageContext &context, qint64 organizationId, qint64 groupId,
                                       QWidget *parent)
    : BaseDialog(groupId == 0 ? tr("Organization") : tr("Group"), parent)
    , m_context(context)
    , m_organizationId(organizationId)
    , m_groupId(groupId)
    , m_name(headingLabel({}, this))
    , m_description(mutedLabel({}, this))
    , m_tabs(new QTabWidget(this))
{
    content()->setContentsMargins(0, 16, 0, 0);
    addHeading();
    addTabs();
    addFooter();
    resize(groupId == 0 ? 980 : 900, groupId == 0 ? 640 : 560);
    connect(&m_context.authority, &Authority::changed, this, &OrganizationDialog::load);
    load();
}

OrganizationDialog::~OrganizationDialog()
{
    m_job.cancel();
    delete m_tabs; // the views use the Store and the Authority
}

void OrganizationDialog::addHeading()
{
    auto *column = new QVBoxLayout;
    column->setContentsMargins(20, 0, 20, 0);
    column->setSpacing(2);
    m_name->setObjectName(u"heading"_s);
    column->addWidget(m_name);
    column->addWidget(m_description);
    m_description->hide();
    content()->addLayout(column);
}

template <typename View>
void OrganizationDialog::addTab(View *view, const QString &title)
{
    const int tab = m_tabs->addTab(view, title);
    m_resources << view->resource();
    connect(view, &View::countChanged, this, [this, tab, title](qint64 count) {
        m_tabs->setTabText(tab, count < 0 ? title : title + u'\t' + QLocale().toString(count));
    });
    connect(view, &View::notice, this, [this](const QString &text) { showNotice(text); });
    connect(view, &View::undoOffered, this, &OrganizationDialog::showNotice);
}

void OrganizationDialog::addTabs()
{
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setFocusPolicy(Qt::TabFocus);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int tab) {
        if (!m_tabs->tabBar()->hasFocus()) // after a click the shortcuts of the list work
            m_tabs->widget(tab)->setFocus();
    });
    addTab(new MembersView(m_context, m_organizationId, m_groupId), tr("Members"));
    if (m_groupId == 0) {
        auto *groups = new GroupsView(m_context, m_organizationId);
        addTab(groups, tr("Groups"));
        connect(groups, &GroupsView::groupRequested, this, [this](qint64 groupId) {
            (new OrganizationDialog(m_context, m_organizationId, groupId, this))->open();
        });
        addTab(new ApplicationsView(m_context, m_organizationId), tr("Applications"));
    }
    addTab(new AccessTokensView(m_context, m_organizationId, m_groupId), tr("Access tokens"));
    content()->addWidget(m_tabs, 1);
}

void OrganizationDialog::addFooter()
{
    m_notice = mutedLabel({}, this);
    m_notice->setObjectName(u"notice"_s);
    footer()->addWidget(m_notice, 1);
    m_undo = new LinkButton(tr("Undo"), this);
    m_undo->setObjectName(u"undo"_s);
    m_undo->setShortcut(QKeySequence::Undo);
    m_undo->hide();
    footer()->addWidget(m_undo);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        const auto undo = std::exchange(m_undoWork, {});
        showNotice({});
        undo();
    });
    QPushButton *close = addButton(tr("Close"));
    close->setObjectName(u"close"_s);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
}

void OrganizationDialog::showNotice(const QString &text, const std::function<void()> &undo)
{
    m_notice->setText(text);
    m_undoWork = undo;
    m_undo->setVisible(static_cast<bool>(undo));
}

void OrganizationDialog::showTab(Resource resource)
{
    m_tabs->setCurrentIndex(qMax(0, static_cast<int>(m_resources.indexOf(resource))));
}

void OrganizationDialog::load()
{
    const auto heading = m_context.store.read(
        Store::Lane::Page, m_job, [organizationId = m_organizationId, groupId = m_groupId](Connection &connection) {
            return readHeading(connection, organizationId, groupId);
        });
    onResult(heading, this, [this](const Result<Heading> &result) {
        if (!result && result.error().kind == ErrorKind::NotFound)
            return reject(); // it was deleted
        if (!result)
            return;
        setWindowTitle(visibleText(result->title));
        m_name->setText(visibleText(result->name));
        m_description->setText(visibleText(result->description));
        m_description->setVisible(!result->description.isEmpty());
    });
}

} // namespace gatehouse
