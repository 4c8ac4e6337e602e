// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/importnote.h"

#include <QCoreApplication>

namespace gatehouse {

namespace {

QString head(const ImportNote &note)
{
    switch (note.kind) {
    case ImportNote::Kind::Taken:
        return QCoreApplication::translate("Import", "Taken over: %1").arg(note.subject);
    case ImportNote::Kind::Changed:
        return QCoreApplication::translate("Import", "Changed: %1").arg(note.subject);
    case ImportNote::Kind::LeftOut:
        return QCoreApplication::translate("Import", "Left out: %1").arg(note.subject);
    }
    Q_UNREACHABLE();
}

} // namespace

QString toLine(const ImportNote &note)
{
    if (note.reason.isEmpty())
        return head(note);
    //: %1 is what an import did ("Left out: client a"), %2 is a sentence that says why
    return QCoreApplication::translate("Import", "%1 – %2").arg(head(note), note.reason);
}

} // namespace gatehouse
