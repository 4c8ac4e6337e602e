// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/keys/keyrecorddialog.h"

#include "core/domain/text.h"
#include "core/store/file/store.h"
#include "core/tabular/export/pendingfile.h"
#include "core/tabular/export/tablelayout.h"
#include "ui/dialogs/prompts.h"
#include "ui/theme/theme.h"

#include <QBuffer>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr int paperWidth = 620; ///< pixels

/// Writes the whole file or nothing. Returns the number of bytes.
Result<qint64> savePdf(const QString &path, const KeyRecord &record, const QPageLayout &pageLayout, const QFont &font)
{
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageLayout(pageLayout);
        writer.setTitle(record.title);
        writer.setCreator(u"Gatehouse"_s);
        TRY(paintKeyRecord(writer, record, font));
    }
    TRY(writeWholeFile(path, content));
    return content.size();
}

} // namespace

KeyRecordDialog::KeyRecordDialog(const PageContext &context, qint64 id, QWidget *parent)
    : BaseDialog(tr("Key record"), parent)
    , m_context(context)
    , m_pageLayout(defaultPageLayout(1, QLocale()))
    , m_paper(new QLabel)
{
    m_pageLayout.setOrientation(QPageLayout::Portrait);
    m_pageLayout.setUnits(QPageLayout::Millimeter);
    m_pageLayout.setMargins(QMarginsF(20, 20, 20, 20));
    m_paper->setAlignment(Qt::AlignCenter);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(m_paper);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::StrongFocus);
    scroll->setAccessibleName(windowTitle());
    content()->addWidget(scroll);
    addFooter();
    resize(paperWidth + 100, 720);
    const auto details = context.store.read(Store::Lane::Page, m_job,
                                            [id](Connection &connection) { return readKeyDetails(connection, id); });
    onResult(details, this, [this](const Result<KeyDetails> &result) {
        if (!result)
            return m_paper->setText(result.error().message);
        m_record = keyRecord(*result, m_context.workspace, m_context.clock.now());
        m_name = displayName(result->key);
        setWindowTitle(tr("Record of the key “%1”").arg(visibleText(m_name)));
        draw();
    });
}

KeyRecordDialog::~KeyRecordDialog()
{
    m_job.cancel();
}

void KeyRecordDialog::addFooter()
{
    footer()->addStretch();
    QPushButton *close = addButton(tr("Close"));
    m_save = addButton(tr("Save as PDF…"));
    m_save->setObjectName(u"savePdf"_s);
    m_print = addButton(tr("Print…"));
    m_print->setObjectName(u"print"_s);
    m_print->setDefault(true);
    setPrimary(m_print);
    m_save->setEnabled(false);
    m_print->setEnabled(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &KeyRecordDialog::save);
    connect(m_print, &QPushButton::clicked, this, &KeyRecordDialog::choosePrinter);
}

/// A page of a few lines is drawn on the GUI thread.
void KeyRecordDialog::draw()
{
    const QRectF paper = m_pageLayout.fullRect(QPageLayout::Point);
    const QRectF inside = m_pageLayout.paintRect(QPageLayout::Point);
    const qreal scale = paperWidth * devicePixelRatioF() / paper.width();
    QImage image((paper.size() * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    painter.translate(inside.topLeft());
    paintKeyRecord(painter, inside.size(), m_record, font());
    painter.end();
    image.setDevicePixelRatio(devicePixelRatioF());
    m_paper->setPixmap(QPixmap::fromImage(image));
    QStringList spoken;
    for (const RecordLine &line : m_record.lines)
        spoken << line.label + u": "_s + line.value;
    m_paper->setAccessibleName(spoken.join(u'\n'));
    m_save->setEnabled(true);
    m_print->setEnabled(true);
}

void KeyRecordDialog::save()
{
    const QString suggested = QString(m_name).replace(u'/', u'-') + u".pdf"_s;
    m_context.prompts.chooseSaveFile(this, {windowTitle(), suggested, {tr("PDF (*.pdf)")}},
                                     [this](const QString &path) {
                                         if (!path.isEmpty())
                                             writePdf(path);
                                     });
}

void KeyRecordDialog::writePdf(const QString &path)
{
    const Async<qint64> saved = QtConcurrent::run(&savePdf, path, m_record, m_pageLayout, font());
    onResult(saved, this, [this, path](const Result<qint64> &bytes) {
        if (!bytes)
            return m_context.prompts.inform(this, bytes.error());
        emit notice(tr("Key record written to %1").arg(path));
    });
}

void KeyRecordDialog::choosePrinter()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageLayout(m_pageLayout);
    printer->setDocName(windowTitle());
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer] {
        if (auto printed = paintKeyRecord(*printer, m_record, font()); !printed)
            m_context.prompts.inform(this, printed.error());
        else
            emit notice(tr("Key record printed."));
    });
    dialog->open();
}

} // namespace gatehouse
