// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/signingkey.h"
#include "core/store/file/connection.h"
#include "ui/pages/detailspane.h"

#include <QCryptographicHash>

#include <optional>

namespace gatehouse {

/// A key as the details pane and the key record show it.
struct KeyDetails
{
    SigningKey key;
    std::optional<Publication> lastPublication;
};

/// Errors: NotFound, and SQLite's.
[[nodiscard]] Result<KeyDetails> readKeyDetails(Connection &connection, qint64 id);
[[nodiscard]] DetailContent keyContent(const KeyDetails &details, const QDateTime &now);

/// A digest of the public part (SubjectPublicKeyInfo) as people compare it: upper-case hexadecimal, in pairs.
[[nodiscard]] QString fingerprint(const SigningKey &key, QCryptographicHash::Algorithm algorithm);

} // namespace gatehouse
