// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/jobcontext.h"
#include "core/tabular/fields/resources.h"
#include "ui/dialogs/basedialog.h"
#include "ui/pages/pagecontext.h"

#include <functional>

class QLabel;
class QTabWidget;

namespace gatehouse {

class LinkButton;

/// An organization or one of its groups: its members, contents and access tokens (O1, O2). Closes when the organization
/// or group is deleted. Show it with open().
class OrganizationDialog final : public BaseDialog
{
    Q_OBJECT

public:
    /// `groupId` 0: the organization itself.
    OrganizationDialog(const PageContext &context, qint64 organizationId, qint64 groupId, QWidget *parent);
    ~OrganizationDialog() override;

    /// Shows the tab of that resource; the first one when there is none.
    void showTab(Resource resource);

private:
    void addHeading();
    void addTabs();
    void addFooter();
    void showNotice(const QString &text, const std::function<void()> &undo = {});
    /// Adds a tab; its title is followed by the number of rows.
    template <typename View>
    void addTab(View *view, const QString &title);
    void load();

    PageContext m_context;
    qint64 m_organizationId;
    qint64 m_groupId;
    JobContext m_job;
    QLabel *m_name;
    QLabel *m_description;
    QTabWidget *m_tabs;
    QLabel *m_notice = nullptr;
    LinkButton *m_undo = nullptr;
    std::function<void()> m_undoWork; ///< empty: nothing to undo
    QList<Resource> m_resources;      ///< of the tabs, in their order
};

} // namespace gatehouse
