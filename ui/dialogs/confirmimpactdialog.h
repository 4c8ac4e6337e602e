// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/jobcontext.h"
#include "core/tabular/fields/resources.h"
#include "ui/dialogs/basedialog.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace gatehouse {

class Store;
struct DeletionText;

/// Asks before rows are deleted, and names and counts what else is affected (S3, C7, O1). Where the deletion asks for
/// it, and for more than one row, something must be typed first. Enter never confirms.
class ConfirmImpactDialog final : public BaseDialog
{
    Q_OBJECT

public:
    ConfirmImpactDialog(Store &store, Resource resource, QList<qint64> ids, QWidget *parent);
    ~ConfirmImpactDialog() override;

signals:
    void confirmed(const QList<qint64> &ids);
    /// For clients and users.
    void disableInstead(const QList<qint64> &ids);

private:
    void addFooter();
    void read(Store &store);
    void showText(const DeletionText &text);
    void fitHeight();
    void showError(const Error &error);
    void addConfirmation(const QString &question, const QString &expected);

    Resource m_resource;
    QList<qint64> m_ids;
    JobContext m_job;
    QLabel *m_heading;
    QLabel *m_consequence;
    QVBoxLayout *m_facts;
    QLineEdit *m_typed = nullptr;
    QPushButton *m_delete = nullptr;
    QPushButton *m_disable = nullptr;
};

} // namespace gatehouse
