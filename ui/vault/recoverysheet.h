// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secretstring.h"

#include <QDateTime>

class QPainter;

namespace gatehouse {

/// What a recovery code is kept as, away from the workspace: which workspace it opens, and how.
struct RecoverySheet
{
    QString workspace;
    QString uuid;
    QDateTime madeAt;
    SecretString code;
};

/// As a text file.
[[nodiscard]] SecretString sheetText(const RecoverySheet &sheet);
/// On a page; `painter` paints on paper.
void paintSheet(QPainter &painter, const RecoverySheet &sheet);

} // namespace gatehouse
