// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/importnote.h"

#include "core/domain/email.h"
#include "core/domain/group.h"
#include "core/domain/text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

QString head(const ImportNote &note)
{
    switch (note.kind) {
    case ImportNote::Kind::Taken:
        return QCoreApplication::translate("Import", "Imported: %1").arg(note.subject);
    case ImportNote::Kind::Changed:
        return QCoreApplication::translate("Import", "Changed: %1").arg(note.subject);
    case ImportNote::Kind::LeftOut:
        return QCoreApplication::translate("Import", "Skipped: %1").arg(note.subject);
    case ImportNote::Kind::Exists:
        return QCoreApplication::translate("Import", "Already exists: %1").arg(note.subject);
    }
    Q_UNREACHABLE();
}

} // namespace

QString scopeKey(const QString &name)
{
    return u"scope:"_s + name;
}

QString clientKey(const QString &clientId)
{
    return u"client:"_s + clientId;
}

QString userKey(const QString &email)
{
    return u"user:"_s + emailKey(email);
}

QString organizationKey(const QString &name)
{
    return u"organization:"_s + composed(name).toCaseFolded();
}

QString groupKey(const QString &organization, const QString &path)
{
    return u"group:"_s + organizationKey(organization) + u'/' + composedPath(path).toCaseFolded();
}

QString membershipKey(const QString &email, const QString &organization, const QString &group)
{
    return u"membership:"_s + userKey(email) + u' ' + groupKey(organization, group);
}

QList<ImportNote> matchedNotes(const QList<ImportNote> &notes, const ImportMatch &match)
{
    QList<ImportNote> matched;
    for (ImportNote note : notes) {
        const bool exists = match.existing.contains(note.key);
        const bool isLeftOut = match.leftOut.contains(note.key);
        if ((exists || isLeftOut) && note.kind != ImportNote::Kind::Taken)
            continue; // describes an import that does not happen
        if (exists) {
            note.kind = ImportNote::Kind::Exists;
            note.reason.clear();
        }
        if (isLeftOut) {
            note.kind = ImportNote::Kind::LeftOut;
            note.reason = match.leftOut.value(note.key);
        }
        matched << note;
    }
    return matched;
}

QString toLine(const ImportNote &note)
{
    if (note.reason.isEmpty())
        return head(note);
    //: %1 is what an import did ("Left out: client a"), %2 is a sentence that says why
    return QCoreApplication::translate("Import", "%1 – %2").arg(head(note), note.reason);
}

} // namespace gatehouse
