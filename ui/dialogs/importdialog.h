// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/realmimport.h"
#include "ui/dialogs/basedialog.h"
#include "ui/pages/pagecontext.h"

#include <optional>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace gatehouse {

/// Shows what a Keycloak realm export comes to, line by line, before anything is written; then imports it.
class ImportDialog final : public BaseDialog
{
    Q_OBJECT

public:
    ImportDialog(const PageContext &context, const QString &path, QWidget *parent);

signals:
    void imported(const QString &summary);

private:
    void read(const QString &path);
    void showReport(const RealmImport &realm);
    void start();

    PageContext m_context;
    std::optional<RealmImport> m_realm;
    QLabel *m_summary;
    QPlainTextEdit *m_report;
    QPushButton *m_import;
};

} // namespace gatehouse
