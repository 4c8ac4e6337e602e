// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authority/commandinfo.h"
#include "core/base/secretstring.h"
#include "core/domain/client.h"
#include "core/domain/scope.h"

#include <QList>

#include <optional>

namespace gatehouse {

// Commands on scopes and clients; see command.h.

struct CreateScope
{
    static constexpr CommandInfo info{"scope.create", Verb::Create, Resource::Scope,
                                      QT_TRANSLATE_NOOP("Fields", "Scope created")};
    Scope scope;
};

struct UpdateScope
{
    static constexpr CommandInfo info{"scope.update", Verb::Edit, Resource::Scope,
                                      QT_TRANSLATE_NOOP("Fields", "Scope changed")};
    Scope scope; ///< the description; a scope's name does not change
};

struct DeleteScopes
{
    static constexpr CommandInfo info{"scope.delete", Verb::Delete, Resource::Scope,
                                      QT_TRANSLATE_NOOP("Fields", "Scope deleted"), Tone::Bad};
    QList<qint64> ids;
};

/// A client whose type has a secret gets `secret`, or a generated one that the Outcome reveals once.
struct CreateClient
{
    static constexpr CommandInfo info{"client.create", Verb::Create, Resource::Client,
                                      QT_TRANSLATE_NOOP("Fields", "Client created")};
    Client client;
    std::optional<SecretString> secret = std::nullopt;
};

struct UpdateClient
{
    static constexpr CommandInfo info{"client.update", Verb::Edit, Resource::Client,
                                      QT_TRANSLATE_NOOP("Fields", "Client changed")};
    Client client; ///< everything but clientId and type
};

struct SetClientsEnabled
{
    static constexpr CommandInfo info{"client.set-enabled", Verb::SetEnabled, Resource::Client,
                                      QT_TRANSLATE_NOOP("Fields", "Client enabled or disabled")};
    QList<qint64> ids;
    bool enabled = true;
};

struct DeleteClients
{
    static constexpr CommandInfo info{"client.delete", Verb::Delete, Resource::Client,
                                      QT_TRANSLATE_NOOP("Fields", "Client deleted"), Tone::Bad};
    QList<qint64> ids;
};

/// Without `secret` one is generated, and the Outcome reveals it once. Older secrets stay until they are removed (C6).
struct AddClientSecret
{
    static constexpr CommandInfo info{"client.add-secret", Verb::AddSecret, Resource::Client,
                                      QT_TRANSLATE_NOOP("Fields", "Secret added")};
    qint64 clientRow = 0;
    QString label = {};
    QDateTime expiresAt = {}; ///< null: never
    std::optional<SecretString> secret = std::nullopt;
};

struct RemoveClientSecrets
{
    static constexpr CommandInfo info{"client.remove-secret", Verb::RemoveSecret, Resource::Client,
                                      QT_TRANSLATE_NOOP("Fields", "Secret removed"), Tone::Bad};
    qint64 clientRow = 0;
    QList<qint64> secretIds;
};

} // namespace gatehouse
