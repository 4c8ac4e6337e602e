// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/jobcontext.h"
#include "ui/dialogs/basedialog.h"
#include "ui/pages/keys/keyrecord.h"
#include "ui/pages/pagecontext.h"

#include <QPageLayout>

class QLabel;
class QPushButton;

namespace gatehouse {

/// Previews a key's record, prints it, and saves it as PDF.
class KeyRecordDialog final : public BaseDialog
{
    Q_OBJECT

public:
    /// `id`: row id in the Store.
    KeyRecordDialog(const PageContext &context, qint64 id, QWidget *parent);
    ~KeyRecordDialog() override;

signals:
    void notice(const QString &text);

private:
    void addFooter();
    void draw();
    void save();
    void writePdf(const QString &path);
    void choosePrinter();

    PageContext m_context;
    QPageLayout m_pageLayout;
    JobContext m_job;
    KeyRecord m_record;
    QString m_name;
    QLabel *m_paper;
    QPushButton *m_save = nullptr;
    QPushButton *m_print = nullptr;
};

} // namespace gatehouse
