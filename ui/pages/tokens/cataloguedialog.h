// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/permission.h"
#include "core/jobs/jobcontext.h"
#include "ui/dialogs/basedialog.h"
#include "ui/dialogs/services.h"

class QTreeWidget;
class QTreeWidgetItem;

namespace gatehouse {

class Banner;

/// The workspace's permission catalogue (T2): types and their actions, edited in place, exported and imported.
/// Read-only for those who may not change it. Show it with open().
class CatalogueDialog final : public BaseDialog
{
    Q_OBJECT

public:
    CatalogueDialog(const Services &services, QWidget *parent);
    ~CatalogueDialog() override;

    void accept() override;
    void reject() override;

signals:
    void saved();

private:
    void addTree();
    void addButtons();
    void addFooter();
    void load();
    void show(const PermissionCatalogue &catalogue);
    QTreeWidgetItem *newItem(QTreeWidgetItem *type, const QString &name, const QString &description);
    void addType();
    void addAction();
    void removeCurrent();
    void exportFile();
    void importFile();
    void takeFile(const Result<PermissionCatalogue> &read);
    void onSaved(const Error *error);
    [[nodiscard]] bool showProblem(const PermissionCatalogue &catalogue);
    void updateButtons();
    [[nodiscard]] PermissionCatalogue catalogue() const;
    [[nodiscard]] bool isModified() const;

    Services m_services;
    JobContext m_job;
    PermissionCatalogue m_stored;
    Banner *m_banner;
    QTreeWidget *m_tree;
    QPushButton *m_addType = nullptr;
    QPushButton *m_addAction = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_import = nullptr;
    QPushButton *m_save = nullptr;
    QString m_obstacle; ///< why it cannot be changed here; empty when it can
    bool m_loaded = false;
    bool m_busy = false;
    bool m_asking = false;
};

} // namespace gatehouse
