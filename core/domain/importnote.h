// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

namespace gatehouse {

/// One line of what an import did, for the administrator who compares the two sides.
struct ImportNote
{
    enum class Kind {
        Taken,   ///< as it was in the file
        Changed, ///< taken over, but not as it was
        LeftOut,
        Exists, ///< and stays as it is
    };

    Kind kind = Kind::Taken;
    QString subject;  ///< translated: "client account"
    QString reason;   ///< translated sentence; may be empty for Taken
    QString key = {}; ///< of what it is about (see below), if that can exist already

    friend bool operator==(const ImportNote &, const ImportNote &) = default;
};

// Keys: the same for the same thing, however it is spelled.
[[nodiscard]] QString scopeKey(const QString &name);
[[nodiscard]] QString clientKey(const QString &clientId);
[[nodiscard]] QString userKey(const QString &email);
[[nodiscard]] QString organizationKey(const QString &name);
[[nodiscard]] QString groupKey(const QString &organization, const QString &path);
/// `group` is a path; empty: in the organization itself.
[[nodiscard]] QString membershipKey(const QString &email, const QString &organization, const QString &group);

/// How an import meets a workspace; by keys.
struct ImportMatch
{
    QSet<QString> existing;
    QHash<QString, QString> leftOut; ///< why they cannot be added, each a translated sentence
};

/// The notes as they are for that workspace: one alone on each thing that exists already or cannot be added.
[[nodiscard]] QList<ImportNote> matchedNotes(const QList<ImportNote> &notes, const ImportMatch &match);

/// The note as one translated line of plain text.
[[nodiscard]] QString toLine(const ImportNote &note);

} // namespace gatehouse
