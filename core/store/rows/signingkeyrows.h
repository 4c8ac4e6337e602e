// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/jose/jwk.h"
#include "core/domain/impact.h"
#include "core/domain/signingkey.h"
#include "core/store/rows/rows.h"
#include "core/store/vault/vaultrows.h"

#include <optional>

namespace gatehouse {

/// What a person calls it: the kid, its first four or more letters, or the name, where only one key has it. Errors:
/// NotFound, Conflict (several).
[[nodiscard]] Result<SigningKey> findSigningKeyNamed(Connection &connection, const QString &name);
[[nodiscard]] Result<QList<qint64>> findSigningKeyRows(Connection &connection, const QStringList &names);
/// The one that signs; nothing when there is none.
[[nodiscard]] Result<std::optional<SigningKey>> findActiveKey(Connection &connection);
/// Those that belong in the published key set at `now`: the active one first, then the next, then the retired, each the
/// newest first.
[[nodiscard]] Result<QList<SigningKey>> readPublishedKeys(Connection &connection, const QDateTime &now);

/// What revoking these keys ends: the tokens of them that are active.
[[nodiscard]] Result<Impact> signingKeyImpact(Connection &connection, const QList<qint64> &ids, const QDateTime &now);

/// The next keys that are to sign from `now` or earlier on, in the order of their time.
[[nodiscard]] Result<QList<SigningKey>> dueKeys(Connection &connection, const QDateTime &now);
/// When a next key is to sign; null: none is planned.
[[nodiscard]] Result<QDateTime> nextKeyTime(Connection &connection);

/// Where the private part of a key is sealed. Its kid stands for the row: that is never used twice for another key.
inline constexpr QByteArrayView sealedKeyTable = "signing_key";
inline constexpr QByteArrayView sealedKeyColumn = "private_key";

/// The pair as a signer wants it. Errors: Locked, NotFound, Corrupt (the private part does not open, or is another
/// key's).
[[nodiscard]] Result<JwsKey> unsealSigningKey(Connection &connection, const Vault &vault, const SigningKey &key);
/// The public part alone. Errors: Corrupt.
[[nodiscard]] Result<JwsKey> publicJwsKey(const SigningKey &key);

/// Signing keys with their sealed private part.
class SigningKeyRows final : public Rows<SigningKey>
{
public:
    using Rows::Rows;

    /// Sets `key.id`. Errors: Conflict when the key is there already (field `kid`), Locked.
    [[nodiscard]] Result<void> insert(SigningKey &key, const SecretString &privateKey, const Vault &vault);
    /// With the private part. The tokens that it signed stay, and no longer say by which key.
    [[nodiscard]] Result<void> remove(const SigningKey &key, qint64 revision);

protected:
    /// Its message names the key that is there as people do.
    [[nodiscard]] Result<void> checkUnique(const SigningKey &key) override;
};

} // namespace gatehouse
