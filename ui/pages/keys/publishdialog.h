// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authority/publishing.h"
#include "core/base/async.h"
#include "core/jobs/jobcontext.h"
#include "ui/dialogs/editordialog.h"
#include "ui/pages/pagecontext.h"

#include <QTimer>

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;

namespace gatehouse {

/// Writes the files that verifiers need into a folder for a web server (K4). Shows what has changed since the last
/// publication, and which files will be written.
class PublishDialog final : public EditorDialog
{
    Q_OBJECT

public:
    PublishDialog(const PageContext &context, QWidget *parent);
    ~PublishDialog() override;

    void reject() override;

signals:
    void published(const QString &folder);

protected:
    [[nodiscard]] Problems problems() const override;
    [[nodiscard]] bool isModified() const override { return false; }
    void submit() override;

private:
    struct Plan
    {
        PublicationState state;
        QStringList files;
    };

    void addRows();
    static Result<Plan> readPlan(Connection &connection, const QDateTime &now);
    void start(const Plan &plan);
    void chooseFolder();
    void write();
    void record(const Publication &publication);

    PageContext m_context;
    JobContext m_job;
    PublicationState m_state;
    QProgressBar *m_progress;
    QTimer m_poll;
    QLineEdit *m_folder = nullptr;
    QLabel *m_changes = nullptr;
    QLabel *m_files = nullptr;
    QComboBox *m_lifetime = nullptr; ///< each item's data is days
    bool m_isWriting = false;
};

} // namespace gatehouse
