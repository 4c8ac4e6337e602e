// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/jobcontext.h"
#include "core/transfer/keycloak/realmimport.h"
#include "ui/dialogs/basedialog.h"
#include "ui/pages/pagecontext.h"

#include <optional>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace gatehouse {

/// Previews the import of a Keycloak realm export line by line, then imports it.
class ImportDialog final : public BaseDialog
{
    Q_OBJECT

public:
    ImportDialog(const PageContext &context, const QString &path, QWidget *parent);
    ~ImportDialog() override;

signals:
    void imported(const QString &summary);

private:
    void read(const QString &path);
    void match(const RealmImport &realm);
    void showReport(const RealmImport &realm, const ImportMatch &match);
    void showFailure(const Error &error);
    void start();

    PageContext m_context;
    JobContext m_job; ///< reads the file
    std::optional<RealmImport> m_realm;
    QLabel *m_summary;
    QPlainTextEdit *m_report;
    QPushButton *m_import;
};

} // namespace gatehouse
