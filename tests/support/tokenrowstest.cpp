// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tokenrowstest.h"

#include "core/store/file/workspacecheck.h"
#include "core/store/list/listrows.h"
#include "core/store/rows/clientrows.h"
#include "core/tabular/fields/resources.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace gatehouse {

void TokenRowsTest::init()
{
    m_workspace = std::make_unique<TestWorkspace>();
    Scope scope;
    scope.name = u"sensor:read"_s;
    m_workspace->execute(CreateScope{scope});
    m_people = std::make_unique<People>(*m_workspace);
    m_acme = m_people->organization(u"Acme"_s);
    m_plant = m_people->group(m_acme, u"plant"_s);
    m_app = m_people->application(m_acme, u"Dashboard"_s);
    m_ada = m_people->user(u"ada@example.com"_s, {u"sensor:read"_s});
    m_people->membership(m_ada, m_acme, AccessRole::User);
}

void TokenRowsTest::cleanup()
{
    const auto problems = write([](Connection &connection) { return checkWorkspace(connection, {}); });
    QCOMPARE(problems->join(u'\n'), QString());
}

Token TokenRowsTest::token(TokenKind kind, const QString &tokenId)
{
    const QDateTime now = m_workspace->clock().now();
    Token token;
    token.tokenId = tokenId;
    token.kind = kind;
    token.name = u"Größe \"🚀\""_s;
    token.description = u"what for"_s;
    token.createdAt = now.addDays(-2);
    token.updatedAt = now.addMSecs(1);
    token.lastUsedAt = now.addDays(-1);
    token.revision = 3;
    if (kind == TokenKind::Api) {
        token.permissions = {u"Device:pump-7:ListDevices"_s, u"Admin:*:*"_s};
        return token;
    }
    token.maximumRole = AccessRole::User;
    if (kind == TokenKind::OAuth) {
        token.userId = m_ada;
        token.holder = u"ada@example.com"_s;
        token.clientRow =
            m_workspace
                ->read([](Connection &connection) { return findRow<Client>(connection, u"gatehouse-console"_s); })
                ->id;
        token.client = u"gatehouse-console"_s;
        token.scopes = {u"openid"_s, u"sensor:read"_s};
        token.overrides = {{m_acme, 0, u"Acme"_s, AccessRole::None},
                           {0, m_app, u"Acme/Dashboard"_s, AccessRole::Admin}};
        return token;
    }
    token.holder = technicalUserName(tokenId);
    token.organizationId = m_acme;
    token.organization = u"Acme"_s;
    if (kind == TokenKind::Group) {
        token.groupId = m_plant;
        token.group = u"plant"_s;
    }
    return token;
}

Token TokenRowsTest::insert(Token token)
{
    const auto inserted = write([&](Connection &connection) -> Result<Token> {
        const auto done = TokenRows(connection).insert(token, u"hash of "_s + token.tokenId);
        return done ? Result<Token>(token) : tl::unexpected(done.error());
    });
    if (!inserted)
        qFatal("%s", qPrintable(inserted.error().message + inserted.error().detail));
    return *inserted;
}

QStringList TokenRowsTest::list(const QList<FieldFilter> &filters, const QString &text)
{
    const ListQuery query{Resource::Token, text, filters, u"id"_s, Qt::AscendingOrder};
    return m_workspace
        ->read([&](Connection &connection) -> Result<QStringList> {
            TRY_ASSIGN(auto rows, openListCursor(connection, query, {infoOf<Token>().field(u"id")}, -1));
            QStringList ids;
            while (rows->next().value_or(false))
                ids << QString::fromUtf8(rows->text(0));
            return ids;
        })
        .value_or(QStringList{u"failed"_s});
}

} // namespace gatehouse
