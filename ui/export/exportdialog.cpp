// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/exportdialog.h"

#include "core/settings/settings.h"
#include "core/store/list/listsnapshot.h"
#include "ui/dialogs/prompts.h"
#include "ui/jobs/jobbar.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardPaths>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr int minimumDialogWidth = 560;

QString formatTitle(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Csv:
        return ExportDialog::tr("Export %1 as CSV for Excel");
    case ExportFormat::Xlsx:
        return ExportDialog::tr("Export %1 as Excel workbook");
    case ExportFormat::Pdf:
        break;
    }
    return ExportDialog::tr("Export %1 as PDF");
}

Result<qint64> writeList(const std::shared_ptr<Store> &store, const ExportRequest &request, const QString &path,
                         const ExportOptions &options, const QString &workspaceName, const QDateTime &time,
                         const JobContext &job)
{
    TRY_ASSIGN(auto snapshot, ListSnapshot::take(*store, request.query, request.columns, job));
    return exportFile(
        path, request.format, request.columns, [&] { return snapshot->openCursor(); },
        snapshot->heading(workspaceName, time), options, job);
}

} // namespace

QString exportSuffix(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Csv:
        return u"csv"_s;
    case ExportFormat::Xlsx:
        return u"xlsx"_s;
    case ExportFormat::Pdf:
        break;
    }
    return u"pdf"_s;
}

ExportDialog::ExportDialog(const PageContext &context, ExportRequest request, QWidget *parent)
    : BaseDialog(formatTitle(request.format).arg(resourceInfo(request.query.resource).translatedTitle()), parent)
    , m_context(context)
    , m_request(std::move(request))
{
    addForm();
    content()->addStretch();
    footer()->addStretch();
    QPushButton *cancel = addButton(tr("Cancel"));
    m_start = addButton(tr("Export"));
    m_start->setDefault(true);
    setPrimary(m_start);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_start, &QPushButton::clicked, this, &ExportDialog::start);
    connect(m_path, &QLineEdit::textChanged, this, &ExportDialog::validateNow);
    setMinimumWidth(minimumDialogWidth);
    validateNow();
}

void ExportDialog::addForm()
{
    auto *widget = new QWidget(this);
    auto *form = new QFormLayout(widget);
    form->setContentsMargins(0, 0, 0, 0);
    form->setLabelAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    form->setSpacing(spacing::Between);
    content()->addWidget(widget);

    const QString filters = describeFilters(m_request.query);
    auto *rows = new QLabel(m_request.rowCount < 0 ? tr("all rows")
                                                   : tr("%Ln row(s)", nullptr, static_cast<int>(m_request.rowCount)));
    auto *what = new QLabel(filters.isEmpty() ? tr("All rows, in the order shown") : filters);
    for (QLabel *label : {rows, what}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    form->addRow(tr("Rows"), rows);
    form->addRow(tr("Filter"), what);

    m_path = new QLineEdit(suggestedPath(), widget);
    m_path->setAccessibleName(tr("File"));
    auto *choose = new QPushButton(tr("Browse…"), widget);
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &ExportDialog::browse);
    auto *line = new QHBoxLayout;
    line->addWidget(m_path, 1);
    line->addWidget(choose);
    form->addRow(tr("File"), line);
    m_pathProblem = new QLabel(widget);
    m_pathProblem->setTextFormat(Qt::PlainText);
    setTextRole(m_pathProblem, ColorRole::Bad);
    form->addRow(QString(), m_pathProblem);

    auto *shown = new QRadioButton(tr("Visible columns (%Ln)", nullptr, static_cast<int>(m_request.columns.size())));
    m_allColumns = new QRadioButton(tr("All columns"));
    shown->setChecked(true);
    form->addRow(tr("Columns"), shown);
    form->addRow(QString(), m_allColumns);
    addFormatOptions(form);
}

void ExportDialog::addFormatOptions(QFormLayout *form)
{
    if (m_request.format == ExportFormat::Csv) {
        m_delimiter = new QComboBox;
        m_delimiter->addItem(tr("Comma"), u","_s);
        m_delimiter->addItem(tr("Semicolon"), u";"_s);
        m_delimiter->addItem(tr("Tab"), u"\t"_s);
        const QString saved = m_context.settings.get(setting::exportDelimiter);
        const QString wanted = saved.isEmpty() ? QString(QLatin1Char(localeDelimiter(QLocale()))) : saved;
        m_delimiter->setCurrentIndex(std::max(0, m_delimiter->findData(wanted)));
        form->addRow(tr("Delimiter"), m_delimiter);
    } else if (m_request.format == ExportFormat::Pdf) {
        m_orientation = new QComboBox;
        m_orientation->addItem(tr("Portrait"), QPageLayout::Portrait);
        m_orientation->addItem(tr("Landscape"), QPageLayout::Landscape);
        const QPageLayout layout = defaultPageLayout(m_request.columns.size(), QLocale());
        m_orientation->setCurrentIndex(layout.orientation() == QPageLayout::Portrait ? 0 : 1);
        form->addRow(tr("Paper"), m_orientation);
    }
}

QString ExportDialog::suggestedPath() const
{
    QString folder = m_context.settings.get(setting::lastFolder);
    if (folder.isEmpty() || !QFileInfo(folder).isDir())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (!QFileInfo(folder).isDir())
        folder = QDir::homePath();
    const QString name = resourceInfo(m_request.query.resource).translatedTitle().toLower();
    return QDir(folder).filePath(
        u"%1-%2.%3"_s.arg(name, m_context.clock.now().toString(u"yyyy-MM-dd"), exportSuffix(m_request.format)));
}

void ExportDialog::browse()
{
    const QString suffix = exportSuffix(m_request.format);
    const FileQuestion question{
        windowTitle(), m_path->text(), {tr("%1 files").arg(suffix.toUpper()) + u" (*."_s + suffix + u')'}};
    m_context.prompts.chooseSaveFile(this, question, [this](const QString &path) {
        if (path.isEmpty())
            return;
        m_chosenPath = path;
        m_path->setText(path);
    });
}

void ExportDialog::validateNow()
{
    const QString path = m_path->text().trimmed();
    const auto format = exportFormat(path);
    QString problem;
    if (path.isEmpty())
        problem = tr("Choose a file.");
    else if (!format || *format != m_request.format)
        problem = tr("The file name must end in .%1").arg(exportSuffix(m_request.format));
    showProblem(problem);
    m_start->setEnabled(problem.isEmpty());
}

void ExportDialog::showProblem(const QString &problem)
{
    m_pathProblem->setText(problem);
    setInvalid(m_path, !problem.isEmpty());
}

ExportOptions ExportDialog::options() const
{
    ExportOptions options = defaultExportOptions(m_request.columns, font(), QLocale());
    if (m_delimiter)
        options.csv.delimiter = m_delimiter->currentData().toString().at(0).toLatin1();
    if (m_orientation)
        options.pdf.pageLayout.setOrientation(m_orientation->currentData().value<QPageLayout::Orientation>());
    return options;
}

void ExportDialog::start()
{
    const QFileInfo file(m_path->text().trimmed());
    if (!file.exists() || file.filePath() == m_chosenPath) {
        write();
        return;
    }
    const Question question{
        tr("Replace the file?"), tr("“%1” exists already.").arg(file.fileName()), {}, tr("Replace")};
    m_context.prompts.confirm(this, question, [this](bool confirmed) {
        if (confirmed)
            write();
    });
}

void ExportDialog::write()
{
    if (m_allColumns->isChecked())
        m_request.columns = resourceInfo(m_request.query.resource).columns();
    const QString path = QFileInfo(m_path->text().trimmed()).absoluteFilePath();
    if (m_delimiter)
        m_context.settings.set(setting::exportDelimiter, m_delimiter->currentData().toString());

    const JobContext job;
    const Async<qint64> written = QtConcurrent::run(&writeList, m_context.sharedStore, m_request, path, options(),
                                                    m_context.workspace.name, m_context.clock.now(), job);
    m_context.jobs.track(tr("Exporting %1").arg(QFileInfo(path).fileName()), job, written);
    hide();
    onResult(written, this, [this, path](const Result<qint64> &rows) {
        if (!rows && rows.error().kind != ErrorKind::Cancelled) {
            showProblem(rows.error().message);
            show();
            return;
        }
        if (rows) {
            m_context.settings.set(setting::lastFolder, QFileInfo(path).absolutePath());
            emit exported(path, *rows);
        } else
            emit cancelled(rows.error());
        deleteLater();
    });
}

} // namespace gatehouse
