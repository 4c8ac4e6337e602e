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
    QString subject;        ///< translated: "client account"
    QString reason;         ///< translated sentence; may be empty for Taken
    QString clientId = {};  ///< of the client that it is about, if any
    QString scopeName = {}; ///< of the scope that it is about, if any

    friend bool operator==(const ImportNote &, const ImportNote &) = default;
};

/// The note as one translated line of plain text.
[[nodiscard]] QString toLine(const ImportNote &note);

} // namespace gatehouse
