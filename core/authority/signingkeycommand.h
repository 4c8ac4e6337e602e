// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authority/commandinfo.h"
#include "core/base/secretstring.h"
#include "core/domain/signingkey.h"

#include <QList>

namespace gatehouse {

// Commands on signing keys and on what is published of them; see command.h.

/// A new or imported key: name, algorithm (empty: the usual one), origin, signsFrom. It becomes active at once with
/// `activate`, or when it is not planned and no key is active. Needs the vault unlocked.
struct CreateKey
{
    static constexpr CommandInfo info{"key.create", Verb::Create, Resource::Key,
                                      QT_TRANSLATE_NOOP("Fields", "Key created")};
    SigningKey key;
    SecretString privateKey = {}; ///< PKCS#8, DER
    bool activate = false;
};

struct UpdateKey
{
    static constexpr CommandInfo info{"key.update", Verb::Edit, Resource::Key,
                                      QT_TRANSLATE_NOOP("Fields", "Key changed")};
    SigningKey key; ///< the name; of a next key signsFrom as well
};

/// The next key signs from now on, the active one retires (K2).
struct ActivateKey
{
    static constexpr CommandInfo info{"key.activate", Verb::SetEnabled, Resource::Key,
                                      QT_TRANSLATE_NOOP("Fields", "Key activated")};
    qint64 id = 0;
};

/// Emergency: verifiers refuse every token of them from the next publication on; those tokens become inactive (K2).
struct RevokeKeys
{
    static constexpr CommandInfo info{"key.revoke", Verb::Revoke, Resource::Key,
                                      QT_TRANSLATE_NOOP("Fields", "Key revoked"), Tone::Bad};
    QList<qint64> ids;
    QString reason;
};

/// For good, with the private part. Not the active key, nor one with tokens that may still be valid.
struct DeleteKeys
{
    static constexpr CommandInfo info{"key.delete", Verb::Delete, Resource::Key,
                                      QT_TRANSLATE_NOOP("Fields", "Key deleted"), Tone::Bad};
    QList<qint64> ids;
};

/// Activates the next key whose time has come. Nobody asks for it, as for TidyTokens.
struct TidyKeys
{
    static constexpr CommandInfo info{"key.activate-due", Verb::Tidy, Resource::Key,
                                      QT_TRANSLATE_NOOP("Fields", "Planned key activated")};
};

/// The private part as a file, which the Outcome reveals; recorded (K3). Needs the vault unlocked.
struct ExportPrivateKey
{
    static constexpr CommandInfo info{"key.export-private", Verb::ExportPrivate, Resource::Key,
                                      QT_TRANSLATE_NOOP("Fields", "Private key exported"), Tone::Bad};
    qint64 id = 0;
    PrivateKeyFormat format = PrivateKeyFormat::EncryptedPem;
    SecretString passphrase = {};
};

/// What was published just now (K4).
struct RecordPublication
{
    static constexpr CommandInfo info{"workspace.publish", Verb::Publish, Resource::Key,
                                      QT_TRANSLATE_NOOP("Fields", "Published")};
    Publication publication;
};

} // namespace gatehouse
