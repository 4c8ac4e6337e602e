// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tabular/export/rowcursor.h"
#include "core/tabular/fields/localtime.h"

#include <QHash>
#include <QLocale>

namespace gatehouse {

/// displayText() for many rows: the same texts, with the labels looked up once and without a QVariant. One thread.
class DisplayFormatter
{
public:
    DisplayFormatter(const Columns &columns, const QLocale &locale);

    [[nodiscard]] QString text(const RowCursor &row, int column);
    /// The texts of every column.
    [[nodiscard]] QStringList texts(const RowCursor &row);

private:
    [[nodiscard]] QString choiceLabel(int column, QByteArrayView value);

    Columns m_columns;
    QLocale m_locale;
    LocalTime m_localTime;
    QStringList m_absent;                       ///< by column: what stands for no value
    QList<std::array<QString, 2>> m_booleans;   ///< by column: false, true
    QList<QHash<QByteArray, QString>> m_labels; ///< by column: labels of the choices by value
};

} // namespace gatehouse
