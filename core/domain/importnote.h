// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gatehouse {

/// One line of what an import did, for the administrator who compares the two sides.
struct ImportNote
{
    enum class Kind {
        Taken,   ///< as it was in the file
        Changed, ///< taken over, but not as it was
        LeftOut,
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

/// The note as one translated line of plain text.
[[nodiscard]] QString toLine(const ImportNote &note);

} // namespace gatehouse
