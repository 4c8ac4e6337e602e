// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QCoreApplication;

namespace gatehouse {

// What every program does at its start, and can say about itself.

/// From now on this process writes no core dump, and in a release build no other process of the same user can read its
/// memory, so that secrets stay in it. Call it first in main(). A tracer that started the process stays attached;
/// attaching later takes root. Accessibility services do not read a process's memory.
void hardenProcess();

/// From now on OpenSSL wipes all memory that it frees: by default it leaves copies of private keys behind when it reads
/// and writes key files. Call it first in main(). False, and nothing is changed, when OpenSSL has been used before.
[[nodiscard]] bool makeOpensslWipeItsMemory();

/// Installs Gatehouse's own texts in the user's language, and Qt's in the same one. Without a catalogue for that
/// language the texts stay English, with correct plurals. Call it once, before the first text is shown.
void installTranslations(QCoreApplication &application);

struct LibraryVersion
{
    QString name;
    QString version; ///< of the loaded library, which may be newer than the headers
};

/// The libraries that matter in a bug report: Qt, SQLite, OpenSSL, libcurl.
[[nodiscard]] QList<LibraryVersion> libraryVersions();

} // namespace gatehouse
