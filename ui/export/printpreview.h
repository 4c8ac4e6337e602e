// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/list/listsnapshot.h"
#include "core/tabular/export/tablelayout.h"
#include "ui/export/exportdialog.h"

#include <QDialog>
#include <QThreadPool>

#include <memory>

class QComboBox;
class QLabel;
class QPrinter;
class QPushButton;
class QScrollArea;
class QSpinBox;
class QToolButton;

namespace gatehouse {

/// A list laid out on pages, for preview and printing. Used by one worker thread at a time.
struct PrintJob
{
    std::shared_ptr<Store> store; ///< must outlive the snapshot
    std::unique_ptr<ListSnapshot> snapshot;
    TableLayout layout;
    QPageLayout pageLayout;
};

/// Previews a list one page at a time and prints it (L2, L3). Pages are laid out and drawn on a worker thread.
class PrintPreview final : public QDialog
{
    Q_OBJECT

public:
    PrintPreview(const PageContext &context, ExportRequest request, QWidget *parent);
    ~PrintPreview() override;

signals:
    void printed(int pages);
    void failed(const gatehouse::Error &error);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *createBar();
    void layOut();
    void showPage(int page);
    void drawPage();
    void updateButtons();
    void choosePrinter();
    void print(std::shared_ptr<QPrinter> printer);

    PageContext m_context;
    ExportRequest m_request;
    QPageLayout m_pageLayout;
    std::shared_ptr<PrintJob> m_job; // null during layout
    JobContext m_layoutJob;
    QThreadPool m_thread; // one thread, because snapshot and layout are not thread-safe
    int m_page = 0;
    quint64 m_generation = 0; // results of an older generation are dropped

    QLabel *m_paper;
    QScrollArea *m_scroll;
    QSpinBox *m_pageNumber = nullptr;
    QComboBox *m_orientation = nullptr;
    QLabel *m_pageCount = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    QPushButton *m_print = nullptr;
};

} // namespace gatehouse
