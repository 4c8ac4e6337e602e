// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/rows/tokenrows.h"
#include "tests/support/commandtest.h"
#include "tests/support/people.h"

namespace gatehouse {

/// What tests of Commands on tokens have in common: Ada, who is a user of Acme, its group and application, a client.
class TokenCommandTest : public CommandTest
{
    Q_OBJECT

protected:
    void givenPeople();
    Token api(const QStringList &permissions = {QStringLiteral("Device:dev1:GetDeviceStats")})
    {
        Token token;
        token.tokenId = QStringLiteral("reader");
        token.name = QStringLiteral("Reader");
        token.permissions = permissions;
        return token;
    }
    Token place(TokenKind kind)
    {
        Token token;
        token.kind = kind;
        token.name = QStringLiteral("Deploy");
        token.organizationId = m_acme;
        token.groupId = kind == TokenKind::Group ? m_plant : 0;
        token.maximumRole = AccessRole::User;
        return token;
    }
    Token consent()
    {
        Token token;
        token.kind = TokenKind::OAuth;
        token.userId = m_ada;
        token.clientRow = m_web;
        token.scopes = {QStringLiteral("openid"), QStringLiteral("sensor:read")};
        token.maximumRole = AccessRole::User;
        return token;
    }
    Token stored(qint64 id)
    {
        return workspace()
            .read([id](Connection &connection) { return readRow<Token>(connection, id); })
            .value_or(Token());
    }
    Token created(Command command) { return stored(workspace().execute(std::move(command)).ids.first()); }
    TokenStatus statusOf(qint64 id) { return statusAt(stored(id), workspace().clock().now()); }
    qint64 tokenCount() { return number("SELECT count(*) FROM token"); }

    qint64 m_acme = 0;
    qint64 m_plant = 0;
    qint64 m_app = 0;
    qint64 m_ada = 0;
    qint64 m_web = 0;
};

} // namespace gatehouse
