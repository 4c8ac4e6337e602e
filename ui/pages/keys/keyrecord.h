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

/// A printed sheet that documents a signing key, without its private part.
struct KeyRecord
{
    QString title;
    QString workspace;
    QList<RecordLine> lines;
    QDateTime time; ///< of creation
};

[[nodiscard]] KeyRecord keyRecord(const KeyDetails &details, const Workspace &workspace, const QDateTime &now);

/// On a page of that size in points, with lines for signatures. Any thread that may paint.
void paintKeyRecord(QPainter &painter, QSizeF points, const KeyRecord &record, const QFont &font);

/// As the only page of a printer or a PDF file. Errors: Internal (the device fails).
[[nodiscard]] Result<void> paintKeyRecord(QPagedPaintDevice &device, const KeyRecord &record, const QFont &font);

} // namespace gatehouse
