// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/clients/secrettable.h"

#include "core/domain/text.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QLocale>

namespace gatehouse {

namespace {

QString day(const QDateTime &time, const QString &whenNull)
{
    return time.isValid() ? QLocale().toString(time.toLocalTime().date(), QLocale::ShortFormat) : whenNull;
}

} // namespace

SecretTable::SecretTable(QWidget *parent)
    : QTableWidget(0, 5, parent)
{
    setHorizontalHeaderLabels({tr("Label"), tr("Created"), tr("Age"), tr("Expires"), tr("Last used")});
    setAccessibleName(tr("Secrets"));
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setShowGrid(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(gatehouse::rowHeight(Density::Normal));
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
}

void SecretTable::show(const QList<ClientSecret> &secrets, const QDateTime &now)
{
    m_secrets = secrets;
    setRowCount(static_cast<int>(secrets.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const ClientSecret &secret = secrets[row];
        const bool expired = secret.expiresAt.isValid() && secret.expiresAt <= now;
        const QString expiry = day(secret.expiresAt, tr("never"));
        const QString texts[] = {visibleText(secret.label.isEmpty() ? tr("(no label)") : secret.label),
                                 day(secret.createdAt, {}), ageText(secret.createdAt, now),
                                 expired ? tr("expired %1").arg(expiry) : expiry, day(secret.lastUsedAt, tr("never"))};
        for (int column = 0; column < columnCount(); ++column)
            setItem(row, column, new QTableWidgetItem(texts[column]));
    }
    if (rowCount() > 0)
        selectRow(0);
}

const ClientSecret *SecretTable::selected() const
{
    const QModelIndexList rows = selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_secrets[rows.first().row()];
}

QString secretName(const ClientSecret &secret)
{
    return visibleText(secret.label.isEmpty() ? SecretTable::tr("created %1").arg(day(secret.createdAt, {}))
                                              : secret.label);
}

QString ageText(const QDateTime &time, const QDateTime &now)
{
    const qint64 minutes = qMax<qint64>(time.secsTo(now) / 60, 0);
    const qint64 days = minutes / (24 * 60);
    if (days > 0)
        return SecretTable::tr("%n day(s)", nullptr, static_cast<int>(days));
    if (minutes >= 60)
        return SecretTable::tr("%n hour(s)", nullptr, static_cast<int>(minutes / 60));
    return minutes > 0 ? SecretTable::tr("%n minute(s)", nullptr, static_cast<int>(minutes))
                       : SecretTable::tr("just now");
}

} // namespace gatehouse
