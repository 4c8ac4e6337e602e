// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace gatehouse {

/// What stands above an exported or printed list (L3).
struct TableHeading
{
    QString title;        ///< "Clients"
    QString workspace;    ///< its name
    QString filter;       ///< the search and filters in words; empty when everything is shown
    QDateTime time;       ///< when it was made
    qint64 rowCount = -1; ///< -1 when not counted
};

} // namespace gatehouse
