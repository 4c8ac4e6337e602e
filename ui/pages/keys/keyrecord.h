// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/workspace.h"
#include "ui/pages/keys/keydetails.h"

#include <QFont>

class QPagedPaintDevice;
class QPainter;

namespace gatehouse {

/// One line of a key record.
struct RecordLine
{
    QString label;
    QString value;
    bool isIdentifier = false; ///< in the fixed font
};

/// What a sheet for the ceremony folder says of a key: nothing of its private part.
struct KeyRecord
{
    QString title;
    QString workspace;
    QList<RecordLine> lines;
    QDateTime time; ///< when it was made
};

[[nodiscard]] KeyRecord keyRecord(const KeyDetails &details, const Workspace &workspace, const QDateTime &now);

/// On a page of that size in points, with places for signatures. Any thread that may paint.
void paintKeyRecord(QPainter &painter, QSizeF points, const KeyRecord &record, const QFont &font);

/// As the only page of a printer or a PDF file. Errors: Internal (the device refuses).
[[nodiscard]] Result<void> paintKeyRecord(QPagedPaintDevice &device, const KeyRecord &record, const QFont &font);

} // namespace gatehouse
