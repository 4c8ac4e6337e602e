// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/list/listquery.h"
#include "core/tabular/export/exportfile.h"
#include "ui/dialogs/basedialog.h"
#include "ui/pages/pagecontext.h"

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace gatehouse {

/// What to export.
struct ExportRequest
{
    ListQuery query;
    Columns columns; ///< the visible columns, in their order on screen
    qint64 rowCount; ///< -1 if unknown
    ExportFormat format;
};

/// Asks for file and options, then exports a list in the background with progress in the status bar (L2, L4).
class ExportDialog final : public BaseDialog
{
    Q_OBJECT

public:
    ExportDialog(const PageContext &context, ExportRequest request, QWidget *parent);

signals:
    /// The file is complete.
    void exported(const QString &path, qint64 rows);
    void cancelled(const gatehouse::Error &error);

private:
    void addForm();
    void addFormatOptions(QFormLayout *form);
    void browse();
    void validateNow();
    void showProblem(const QString &problem);
    void start();
    void write();
    [[nodiscard]] QString suggestedPath() const;
    [[nodiscard]] ExportOptions options() const;

    PageContext m_context;
    ExportRequest m_request;
    QString m_chosenPath; ///< from the file dialog, which has already confirmed overwriting
    QLineEdit *m_path = nullptr;
    QLabel *m_pathProblem = nullptr;
    QComboBox *m_delimiter = nullptr;   // CSV only
    QComboBox *m_orientation = nullptr; // PDF only
    QRadioButton *m_allColumns = nullptr;
    QPushButton *m_start = nullptr;
};

/// The suffix without the dot, and the file dialog's filter.
[[nodiscard]] QString exportSuffix(ExportFormat format);

} // namespace gatehouse
