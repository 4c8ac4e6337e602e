// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/printpreview.h"

#include "core/tabular/export/pdfwriter.h"
#include "ui/jobs/jobbar.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QImage>
#include <QLabel>
#include <QLocale>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSpinBox>
#include <QToolButton>
#include <QtConcurrentRun>

namespace gatehouse {

namespace {

/// Dots per inch of TableLayout::paintPage().
constexpr qreal layoutDpi = 1200;
constexpr int previewMargin = 24;

Result<std::shared_ptr<PrintJob>> prepare(const std::shared_ptr<Store> &store, const ExportRequest &request,
                                          const QPageLayout &pageLayout, const QFont &font,
                                          const QString &workspaceName, const QDateTime &time, const JobContext &job)
{
    TRY_ASSIGN(auto snapshot, ListSnapshot::take(*store, request.query, request.columns, job));
    const TableHeading heading = snapshot->heading(workspaceName, time);
    auto print = std::make_shared<PrintJob>(PrintJob{
        store, std::move(snapshot), TableLayout(request.columns, heading, pageLayout, font, QLocale()), pageLayout});
    TRY_ASSIGN(auto cursor, print->snapshot->openCursor());
    TRY(print->layout.measure(*cursor, job, print->snapshot->rowCount()));
    return print;
}

/// Renders a page, `width` device pixels wide.
Result<QImage> renderPage(PrintJob &print, int page, int width)
{
    const RowRange range = print.layout.rowsOnPage(page);
    TRY_ASSIGN(auto cursor, print.snapshot->openCursor(range.first, range.count));
    QList<QStringList> rows;
    for (;;) {
        TRY_ASSIGN(const auto more, cursor->next());
        if (!more)
            break;
        rows << print.layout.rowTexts(*cursor);
    }
    const QSizeF paper = print.pageLayout.fullRect(QPageLayout::Inch).size();
    const QPointF margins = print.pageLayout.paintRect(QPageLayout::Inch).topLeft();
    const qreal dpi = width / paper.width();
    QImage image(width, qRound(paper.height() * dpi), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.translate(margins * dpi);
    painter.scale(dpi / layoutDpi, dpi / layoutDpi);
    print.layout.paintPage(painter, page, rows);
    return image;
}

Result<int> printPages(QPrinter &printer, PrintJob &print, const JobContext &job)
{
    PageRange pages;
    if (printer.printRange() == QPrinter::PageRange && printer.fromPage() > 0)
        pages = {printer.fromPage(), printer.toPage()};
    TRY(paintTable(
        printer, print.layout, [&] { return print.snapshot->openCursor(); }, pages, job));
    return std::min(pages.last, print.layout.pageCount()) - pages.first + 1;
}

QToolButton *barButton(IconName name, const QString &text, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icon(name));
    button->setToolTip(text);
    button->setAccessibleName(text);
    return button;
}

} // namespace

PrintPreview::PrintPreview(const PageContext &context, ExportRequest request, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_request(std::move(request))
    , m_pageLayout(defaultPageLayout(m_request.columns.size(), QLocale()))
    , m_paper(new QLabel)
    , m_scroll(new QScrollArea(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Print %1").arg(resourceInfo(m_request.query.resource).translatedTitle()));
    m_thread.setMaxThreadCount(1);
    m_paper->setAlignment(Qt::AlignCenter);
    m_paper->setTextFormat(Qt::PlainText);
    m_scroll->setWidget(m_paper);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    m_scroll->setAccessibleName(windowTitle());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(createBar());
    layout->addWidget(m_scroll, 1);
    connect(new QShortcut(QKeySequence(Qt::Key_PageDown), this), &QShortcut::activated, this,
            [this] { showPage(m_page + 1); });
    connect(new QShortcut(QKeySequence(Qt::Key_PageUp), this), &QShortcut::activated, this,
            [this] { showPage(m_page - 1); });
    resize(900, 760);
    layOut();
}

PrintPreview::~PrintPreview()
{
    m_layoutJob.cancel();
    m_thread.clear();
    m_thread.waitForDone(); // the worker uses the snapshot; a cancelled layout stops within a few rows
}

QWidget *PrintPreview::createBar()
{
    auto *bar = new QWidget(this);
    m_previous = barButton(IconName::ChevronLeft, tr("Previous page"), bar);
    m_next = barButton(IconName::ChevronRight, tr("Next page"), bar);
    m_pageNumber = new QSpinBox(bar);
    m_pageNumber->setMinimum(1);
    m_pageNumber->setAccessibleName(tr("Page"));
    m_pageCount = new QLabel(bar);
    m_pageCount->setTextFormat(Qt::PlainText);
    m_orientation = new QComboBox(bar);
    m_orientation->setAccessibleName(tr("Paper"));
    m_orientation->addItem(tr("Portrait"), QPageLayout::Portrait);
    m_orientation->addItem(tr("Landscape"), QPageLayout::Landscape);
    m_print = new QPushButton(icon(IconName::Print), tr("Print…"), bar);
    m_print->setDefault(true);
    setPrimary(m_print);
    auto *close = new QPushButton(tr("Close"), bar);
    close->setAutoDefault(false);

    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(spacing::Around, spacing::Between, spacing::Around, spacing::Between);
    layout->setSpacing(spacing::Between);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_previous, m_pageNumber, m_pageCount, m_next})
        layout->addWidget(widget);
    layout->addSpacing(spacing::Around);
    layout->addWidget(m_orientation);
    layout->addStretch();
    layout->addWidget(close);
    layout->addWidget(m_print);
    connect(m_previous, &QToolButton::clicked, this, [this] { showPage(m_page - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { showPage(m_page + 1); });
    connect(m_pageNumber, &QSpinBox::valueChanged, this, [this](int number) { showPage(number - 1); });
    connect(m_orientation, &QComboBox::activated, this, [this] {
        m_pageLayout.setOrientation(m_orientation->currentData().value<QPageLayout::Orientation>());
        layOut();
    });
    connect(m_print, &QPushButton::clicked, this, &PrintPreview::choosePrinter);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return bar;
}

void PrintPreview::layOut()
{
    m_layoutJob.cancel();
    m_layoutJob = JobContext();
    m_job.reset();
    m_orientation->setCurrentIndex(m_orientation->findData(m_pageLayout.orientation()));
    m_paper->setText(tr("Preparing pages…"));
    updateButtons();
    const quint64 generation = ++m_generation;
    const Async<std::shared_ptr<PrintJob>> prepared =
        QtConcurrent::run(&m_thread, &prepare, m_context.sharedStore, m_request, m_pageLayout, font(),
                          m_context.workspace.name, m_context.clock.now(), m_layoutJob);
    m_context.jobs.track(tr("Preparing pages"), m_layoutJob, prepared);
    onResult(prepared, this, [this, generation](const Result<std::shared_ptr<PrintJob>> &job) {
        if (generation != m_generation)
            return;
        if (!job) {
            emit failed(job.error());
            reject();
            return;
        }
        m_job = *job;
        m_pageNumber->setMaximum(m_job->layout.pageCount());
        m_pageCount->setText(tr("of %L1").arg(m_job->layout.pageCount()));
        m_page = -1;
        showPage(0);
    });
}

void PrintPreview::showPage(int page)
{
    if (!m_job || page < 0 || page >= m_job->layout.pageCount() || page == m_page)
        return;
    m_page = page;
    m_pageNumber->setValue(page + 1);
    updateButtons();
    drawPage();
}

void PrintPreview::drawPage()
{
    if (!m_job || m_page < 0)
        return;
    const qreal ratio = devicePixelRatioF();
    const int width = qMax(320, m_scroll->viewport()->width() - 2 * previewMargin);
    const quint64 generation = ++m_generation;
    const Async<QImage> drawn =
        QtConcurrent::run(&m_thread, [job = m_job, page = m_page, pixels = qRound(width * ratio)] {
            return renderPage(*job, page, pixels);
        });
    onResult(drawn, this, [this, generation, ratio](Result<QImage> image) {
        if (generation != m_generation)
            return;
        if (!image) {
            emit failed(image.error());
            return;
        }
        image->setDevicePixelRatio(ratio);
        m_paper->setPixmap(QPixmap::fromImage(*image));
        m_paper->setAccessibleName(tr("Page %L1 of %L2").arg(m_page + 1).arg(m_job->layout.pageCount()));
    });
}

void PrintPreview::updateButtons()
{
    const int count = m_job ? m_job->layout.pageCount() : 0;
    m_previous->setEnabled(m_page > 0 && count > 0);
    m_next->setEnabled(m_page + 1 < count);
    m_pageNumber->setEnabled(count > 1);
    m_print->setEnabled(count > 0);
}

void PrintPreview::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    drawPage();
}

void PrintPreview::choosePrinter()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageLayout(m_pageLayout);
    printer->setDocName(windowTitle());
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange);
    dialog->setMinMax(1, m_job->layout.pageCount());
    connect(dialog, &QDialog::accepted, this, [this, printer] { print(printer); });
    dialog->open();
}

void PrintPreview::print(std::shared_ptr<QPrinter> printer)
{
    const QPageLayout chosen = printer->pageLayout();
    if (chosen.fullRectPoints() != m_pageLayout.fullRectPoints() ||
        chosen.paintRectPoints() != m_pageLayout.paintRectPoints()) {
        m_pageLayout = chosen; // the paper differs from the preview: show the new pages first
        layOut();
        return;
    }
    const JobContext job;
    const Async<int> printed =
        QtConcurrent::run(&m_thread, [printer, print = m_job, job] { return printPages(*printer, *print, job); });
    m_context.jobs.track(tr("Printing %1").arg(resourceInfo(m_request.query.resource).translatedTitle()), job, printed);
    hide(); // deleted when printing has finished
    onResult(printed, this, [this](const Result<int> &pages) {
        if (pages)
            emit this->printed(*pages);
        else
            emit failed(pages.error());
        deleteLater();
    });
}

} // namespace gatehouse
