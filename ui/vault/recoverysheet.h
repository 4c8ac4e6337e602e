// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secretstring.h"

#include <QDateTime>

class QPainter;

namespace gatehouse {

/// The contents of a saved or printed recovery code: the code and the workspace that it unlocks.
struct RecoverySheet
{
    QString workspace;
    QString uuid;
    QDateTime madeAt;
    SecretString code;
};

/// The text file.
[[nodiscard]] SecretString sheetText(const RecoverySheet &sheet);
/// Paints the sheet on a printed page.
void paintSheet(QPainter &painter, const RecoverySheet &sheet);

} // namespace gatehouse
