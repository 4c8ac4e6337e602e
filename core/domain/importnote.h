// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

namespace gatehouse {

/// What an import did with one object, for the administrator who compares both systems.
struct ImportNote
{
    enum class Kind {
        Taken,   ///< imported unchanged
        Changed, ///< imported with a change
        LeftOut,
        Exists, ///< already, and stays unchanged
    };

    Kind kind = Kind::Taken;
    QString subject;  ///< translated: "client account"
    QString reason;   ///< translated sentence; may be empty for Taken
    QString key = {}; ///< identifies the object (see below), if that can exist already

    friend bool operator==(const ImportNote &, const ImportNote &) = default;
};

// Keys are equal for the same object, whatever its spelling.
[[nodiscard]] QString scopeKey(const QString &name);
[[nodiscard]] QString clientKey(const QString &clientId);
[[nodiscard]] QString userKey(const QString &email);
[[nodiscard]] QString organizationKey(const QString &name);
[[nodiscard]] QString groupKey(const QString &organization, const QString &path);
/// `group` is a path; empty: in the organization itself.
[[nodiscard]] QString membershipKey(const QString &email, const QString &organization, const QString &group);

/// What of an import a workspace already has or cannot take; by keys.
struct ImportMatch
{
    QSet<QString> existing;
    QHash<QString, QString> leftOut; ///< why they cannot be added, each a translated sentence
};

/// The notes for that workspace, with only one for each object that exists already or cannot be added.
[[nodiscard]] QList<ImportNote> matchedNotes(const QList<ImportNote> &notes, const ImportMatch &match);

/// The note as one translated line of plain text.
[[nodiscard]] QString toLine(const ImportNote &note);

} // namespace gatehouse
