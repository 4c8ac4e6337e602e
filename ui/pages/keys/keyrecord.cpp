// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/keys/keyrecord.h"

#include "core/domain/text.h"
#include "core/tabular/fields/resources.h"
#include "ui/pages/keys/keyplan.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPagedPaintDevice>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

struct KeyRecordText
{
    Q_DECLARE_TR_FUNCTIONS(KeyRecord)
};

constexpr QColor ink(0x1f, 0x24, 0x30);
constexpr QColor muted(0x5b, 0x64, 0x76);
constexpr QColor hairline(0x98, 0xa2, 0xb3);
constexpr qreal recordLabelWidth = 150;
constexpr int signatures = 3;

QFont sized(QFont font, int points, bool bold = false)
{
    font.setPixelSize(points); // of the painter's window, which is in points
    font.setBold(bold);
    return font;
}

/// Draws from top to bottom.
class Sheet
{
public:
    Sheet(QPainter &painter, QSizeF size, const QFont &font)
        : m_painter(painter)
        , m_size(size)
        , m_font(font)
    {
    }

    void text(const QString &text, const QFont &font, const QColor &color, qreal left = 0)
    {
        m_painter.setFont(font);
        m_painter.setPen(color);
        QRectF used;
        m_painter.drawText(QRectF(left, m_y, m_size.width() - left, m_size.height() - m_y),
                           Qt::AlignLeading | Qt::AlignTop | Qt::TextWordWrap | Qt::TextWrapAnywhere, text, &used);
        m_y += used.height();
    }
    void line(const RecordLine &line)
    {
        const qreal top = m_y;
        text(line.label, sized(m_font, 10), muted);
        const qreal afterLabel = std::exchange(m_y, top);
        text(line.value, sized(line.isIdentifier ? monospaceFont(m_font) : m_font, 10), ink, recordLabelWidth);
        m_y = std::max(m_y, afterLabel) + 5;
    }
    void rule()
    {
        m_painter.setPen(QPen(hairline, 0.5));
        m_painter.drawLine(QPointF(0, m_y), QPointF(m_size.width(), m_y));
        m_y += 10;
    }
    void skip(qreal points) { m_y += points; }
    /// Lines to sign on: name, date, signature.
    void signatureLine()
    {
        m_y += 30;
        const QString titles[] = {KeyRecordText::tr("Name"), KeyRecordText::tr("Date"), KeyRecordText::tr("Signature")};
        const qreal parts[] = {0.40, 0.18, 0.42};
        qreal left = 0;
        m_painter.setFont(sized(m_font, 8));
        for (int i = 0; i < 3; ++i) {
            const qreal width = m_size.width() * parts[i] - 12;
            m_painter.setPen(QPen(hairline, 0.5));
            m_painter.drawLine(QPointF(left, m_y), QPointF(left + width, m_y));
            m_painter.setPen(muted);
            m_painter.drawText(QRectF(left, m_y + 2, width, 12), Qt::AlignLeading | Qt::AlignTop, titles[i]);
            left += width + 12;
        }
        m_y += 14;
    }
    void footer(const QString &text)
    {
        m_painter.setFont(sized(m_font, 8));
        m_painter.setPen(muted);
        m_painter.drawText(QRectF(0, m_size.height() - 12, m_size.width(), 12), Qt::AlignLeading | Qt::AlignBottom,
                           text);
    }

private:
    QPainter &m_painter;
    QSizeF m_size;
    QFont m_font;
    qreal m_y = 0;
};

QString eventText(const KeyEvent &event)
{
    if (!event.time.isValid())
        return event.text;
    const QString when = longTime(event.time);
    //: %1 is a date, %2 a remark
    return event.text.isEmpty() ? when : KeyRecordText::tr("%1, %2").arg(when, event.text);
}

} // namespace

KeyRecord keyRecord(const KeyDetails &details, const Workspace &workspace, const QDateTime &now)
{
    const SigningKey &key = details.key;
    KeyRecord record{KeyRecordText::tr("Signing key record"), visibleText(workspace.name), {}, now};
    const auto add = [&record](const QString &label, const QString &value, bool isIdentifier = false) {
        if (!value.isEmpty())
            record.lines << RecordLine{label, visibleText(value), isIdentifier};
    };
    add(KeyRecordText::tr("Name"), key.name);
    add(KeyRecordText::tr("Key ID (kid)"), key.kid, true);
    add(KeyRecordText::tr("Kind"), key.kind);
    add(KeyRecordText::tr("Algorithm"), key.algorithm);
    add(KeyRecordText::tr("SHA-256 of the public key"), fingerprint(key, QCryptographicHash::Sha256), true);
    add(KeyRecordText::tr("SHA-1 of the public key"), fingerprint(key, QCryptographicHash::Sha1), true);
    add(KeyRecordText::tr("Status"), infoOf<SigningKey>().field(u"status")->label(toString(key.status)));
    for (const KeyEvent &event : keyLife(key, details.lastPublication, now))
        add(event.title, eventText(event));
    add(KeyRecordText::tr("Issuer"), workspace.issuer, true);
    add(KeyRecordText::tr("Workspace UUID"), audience(workspace), true);
    return record;
}

void paintKeyRecord(QPainter &painter, QSizeF points, const KeyRecord &record, const QFont &font)
{
    Sheet sheet(painter, points, font);
    sheet.text(record.title, sized(font, 20, true), ink);
    sheet.skip(2);
    sheet.text(record.workspace, sized(font, 12), muted);
    sheet.skip(12);
    sheet.rule();
    for (const RecordLine &line : record.lines)
        sheet.line(line);
    sheet.skip(8);
    sheet.rule();
    sheet.text(KeyRecordText::tr("The undersigned have compared the key ID above with the key ID on the screen."),
               sized(font, 10), ink);
    for (int i = 0; i < signatures; ++i)
        sheet.signatureLine();
    sheet.footer(KeyRecordText::tr("Created with Gatehouse on %1. This sheet does not contain the private key.")
                     .arg(longTime(record.time)));
}

Result<void> paintKeyRecord(QPagedPaintDevice &device, const KeyRecord &record, const QFont &font)
{
    QPainter painter;
    if (!painter.begin(&device))
        return fail(ErrorKind::Internal, KeyRecordText::tr("The page cannot be printed."));
    const QSizeF points = device.pageLayout().paintRect(QPageLayout::Point).size();
    painter.setWindow(QRectF(QPointF(), points).toAlignedRect());
    paintKeyRecord(painter, points, record, font);
    if (!painter.end())
        return fail(ErrorKind::Internal, KeyRecordText::tr("The page cannot be printed."));
    return {};
}

} // namespace gatehouse
