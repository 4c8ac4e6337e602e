// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/jobcontext.h"
#include "ui/dialogs/basedialog.h"
#include "ui/dialogs/deletiontext.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace gatehouse {

class Store;

/// Asks before rows are deleted, and says by name and number what goes with them (S3, C7, O1). A client, an
/// organization, or more than one row asks for its ID, its name or the number to be typed. Enter never confirms.
class ConfirmImpactDialog final : public BaseDialog
{
    Q_OBJECT

public:
    ConfirmImpactDialog(Store &store, Resource resource, QList<qint64> ids, QWidget *parent);
    ~ConfirmImpactDialog() override;

signals:
    void confirmed(const QList<qint64> &ids);
    /// The other way out, for clients.
    void disableInstead(const QList<qint64> &ids);

private:
    void addFooter();
    void read(Store &store);
    void showFacts(const DeletionFacts &facts);
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
