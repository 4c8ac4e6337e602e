// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/impact.h"
#include "core/jobs/jobcontext.h"
#include "core/tabular/field.h"
#include "ui/dialogs/basedialog.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace gatehouse {

class Store;

/// What a deletion is about, as read from the Store.
struct DeletionFacts
{
    Impact impact;
    QString name; ///< what people call the one that is deleted; empty for several, and for scopes
};

/// Asks before scopes or clients are deleted, and says by name and number what goes with them (S3, C7). A client, or
/// more than one row, asks for its ID or the number to be typed. Enter never confirms.
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
    void showError(const Error &error);
    void addConfirmation(const QString &expected);
    [[nodiscard]] QString heading(const DeletionFacts &facts) const;
    [[nodiscard]] QString consequence(const Impact &impact) const;

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
