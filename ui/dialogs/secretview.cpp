// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/secretview.h"

#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr int SecretPadding = 12;
constexpr int LineLength = 64; ///< characters; links are longer than a dialog is wide

Error cannotWrite(const QString &path, const QString &reason)
{
    return {ErrorKind::Internal,
            QCoreApplication::translate("RevealSecretDialog", "“%1” could not be written: %2").arg(path, reason)};
}

} // namespace

SecretView::SecretView(const SecretString &secret, QWidget *parent)
    : QWidget(parent)
    , m_secret(secret)
{
    setFont(monospaceFont(font()));
    setAccessibleName(
        QCoreApplication::translate("RevealSecretDialog", "Secret. It is not read aloud. Use the Copy button."));
    setLayoutDirection(Qt::LeftToRight);
}

QSize SecretView::sizeHint() const
{
    const qsizetype length = m_secret.reveal().size();
    const auto columns = static_cast<int>(qMin<qsizetype>(length, LineLength));
    const auto lines = static_cast<int>((length + LineLength - 1) / LineLength);
    return {columns * fontMetrics().horizontalAdvance(u'm') + 2 * SecretPadding + 4,
            lines * fontMetrics().lineSpacing() + 2 * SecretPadding};
}

void SecretView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(color(ColorRole::Alternate));
    painter.setPen(QPen(color(ColorRole::ControlLine), 1, Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    painter.setPen(color(ColorRole::Text));
    const QByteArrayView all = m_secret.reveal();
    int y = SecretPadding;
    for (qsizetype from = 0; from < all.size(); from += LineLength, y += fontMetrics().lineSpacing()) {
        QString line = QString::fromUtf8(all.sliced(from, qMin<qsizetype>(LineLength, all.size() - from)));
        painter.drawText(SecretPadding, y, width() - 2 * SecretPadding, fontMetrics().lineSpacing(),
                         Qt::AlignVCenter | Qt::TextSingleLine, line);
        wipe(reinterpret_cast<char *>(line.data()), line.size() * qsizetype{sizeof(QChar)});
    }
}

Result<void> writeSecretFile(const QString &path, const SecretString &content)
{
    QSaveFile file(path);
    const QByteArrayView bytes = content.reveal();
    const bool written = file.open(QIODevice::WriteOnly) &&
                         file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                         file.write(bytes.data(), bytes.size()) == bytes.size() && file.commit();
    if (!written)
        return tl::unexpected(cannotWrite(path, file.errorString()));
    return {};
}

} // namespace gatehouse
