// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/recoverysheet.h"

#include "core/domain/text.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

struct RecoverySheetText
{
    Q_DECLARE_TR_FUNCTIONS(RecoverySheet)
};

constexpr int marginPoints = 36;
constexpr double pointsPerInch = 72;

QString heading(const RecoverySheet &sheet)
{
    return RecoverySheetText::tr("Recovery code of the workspace “%1”").arg(visibleText(sheet.workspace));
}

QString origin(const RecoverySheet &sheet)
{
    return RecoverySheetText::tr("UUID %1, created on %2")
        .arg(sheet.uuid, QLocale().toString(sheet.madeAt.toLocalTime(), QLocale::LongFormat));
}

QString advice()
{
    return RecoverySheetText::tr(
        "It unlocks the secrets of the workspace and sets a new passphrase if the old one is forgotten. "
        "Keep it apart from the passphrase and the file. A newer code makes this one invalid.");
}

} // namespace

SecretString sheetText(const RecoverySheet &sheet)
{
    QByteArray text = heading(sheet).toUtf8() + '\n' + origin(sheet).toUtf8() + "\n\n";
    const QByteArray end = "\n\n" + advice().toUtf8() + '\n';
    text.reserve(text.size() + sheet.code.reveal().size() +
                 end.size()); // growing would leave a freed copy of the code in memory
    text.append(sheet.code.reveal());
    text.append(end);
    return SecretString::adopt(text);
}

void paintSheet(QPainter &painter, const RecoverySheet &sheet)
{
    const double unit = painter.device()->logicalDpiY() / pointsPerInch;
    const int margin = qRound(marginPoints * unit);
    QRect rest = painter.viewport().adjusted(margin, margin, -margin, -margin);
    const auto paragraph = [&](const QString &text, const QFont &font) {
        painter.setFont(font);
        QRect used;
        painter.drawText(rest, Qt::TextWordWrap, text, &used);
        rest.setTop(used.bottom() + margin / 2);
    };
    QFont plain(QFontDatabase::systemFont(QFontDatabase::GeneralFont).family(), 10);
    QFont bold(plain.family(), 15);
    bold.setBold(true);
    paragraph(heading(sheet), bold);
    paragraph(origin(sheet), plain);
    QFont fixed(QFontDatabase::systemFont(QFontDatabase::FixedFont).family(), 13);
    QString code = QString::fromUtf8(sheet.code.reveal());
    paragraph(code, fixed);
    wipe(reinterpret_cast<char *>(code.data()), code.size() * qsizetype{sizeof(QChar)});
    paragraph(advice(), plain);
}

} // namespace gatehouse
