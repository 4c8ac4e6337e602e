// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/keycommandtest.h"

#include "core/crypto/keyfiles/keyexport.h"
#include "tests/support/valueof.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

void KeyCommandTest::givenVault()
{
    workspace().execute(CreateVault{SecretString("correct horse battery staple")});
}

CreateKey KeyCommandTest::newKey(const char *file, const QString &name, bool activate)
{
    CreateKey command;
    command.key.name = name;
    command.privateKey = valueOf(privateDer(test::testKey(file)));
    command.activate = activate;
    return command;
}

QByteArray KeyCommandTest::issue(const Token &token, qint64 *row)
{
    const Outcome outcome = workspace().execute(IssueToken{token});
    if (row)
        *row = outcome.ids.first();
    return outcome.secrets.first().secret.reveal().toByteArray();
}

Token KeyCommandTest::device(const QString &tokenId, int days)
{
    Token token = api();
    token.tokenId = tokenId;
    if (days > 0)
        token.expiresAt = now().addDays(days);
    return token;
}

QStringList KeyCommandTest::publishedKids()
{
    return workspace()
        .read([this](Connection &connection) -> Result<QStringList> {
            const auto keys = readPublishedKeys(connection, now());
            QStringList kids;
            for (const SigningKey &one : keys.value_or(QList<SigningKey>()))
                kids << one.kid;
            return kids;
        })
        .value_or(QStringList());
}

} // namespace gatehouse
