// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/jobcontext.h"
#include "core/tabular/export/rowcursor.h"

#include <QLocale>

class QIODevice;

namespace gatehouse {

enum class CsvAudience {
    People,   ///< translated titles and the texts of the table, except that numbers keep plain digits
    Machines, ///< field ids and machineText()
};

struct CsvOptions
{
    char delimiter = ',';
    bool byteOrderMark = true;
    CsvAudience audience = CsvAudience::People;
    /// Puts an apostrophe before a text that a spreadsheet would interpret as a formula.
    bool guardFormulas = true;
    QLocale locale = {};
};

/// The delimiter that Excel expects in that locale: ';' when the comma is the decimal separator.
[[nodiscard]] char localeDelimiter(const QLocale &locale);

/// CSV by RFC 4180 in UTF-8, lines ended by CR LF, the titles first. Invalid UTF-8 becomes U+FFFD.
/// Returns the number of rows. Cancelled, Internal when `out` fails, or the cursor's own error; `out` is then
/// incomplete. `total` is only used for the progress.
[[nodiscard]] Result<qint64> writeCsv(QIODevice &out, const Columns &columns, RowCursor &rows,
                                      const CsvOptions &options, const JobContext &job, qint64 total);

} // namespace gatehouse
