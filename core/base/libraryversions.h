// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace gatehouse {

struct LibraryVersion
{
    QString name;
    QString version; ///< of the library that is loaded, not of the one built against
};

/// The libraries that matter in a report about a defect: Qt, SQLite, OpenSSL, libcurl.
[[nodiscard]] QList<LibraryVersion> libraryVersions();

} // namespace gatehouse
