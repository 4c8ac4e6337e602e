// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/list/listquery.h"
#include "core/store/rows/tokenrows.h"
#include "tests/support/people.h"

#include <QObject>

namespace gatehouse {

/// For tests of tokens as rows: a new workspace for each test function, with Ada, who is a user of Acme. After each one
/// the file must be sound.
class TokenRowsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

protected:
    Token token(TokenKind kind, const QString &tokenId);
    Token insert(Token token);
    Token stored(qint64 id)
    {
        return m_workspace->read([id](Connection &connection) { return readRow<Token>(connection, id); })
            .value_or(Token());
    }
    qint64 number(const QByteArray &sql)
    {
        return m_workspace->read([sql](Connection &connection) { return connection.integer(sql); }).value_or(-1);
    }
    QStringList list(const QList<FieldFilter> &filters, const QString &text = {});
    template <typename Work>
    auto write(Work work)
    {
        return m_workspace->store().write({}, std::move(work)).result();
    }
    qint64 removeAll(TokenOwner owner, qint64 id)
    {
        return write([=](Connection &connection) { return removeTokensOf(connection, owner, id, 99); }).value_or(-1);
    }

    std::unique_ptr<TestWorkspace> m_workspace;
    std::unique_ptr<People> m_people;
    qint64 m_acme = 0;
    qint64 m_plant = 0;
    qint64 m_app = 0;
    qint64 m_ada = 0;
};

} // namespace gatehouse
