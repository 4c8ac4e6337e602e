// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/rows/signingkeyrows.h"
#include "tests/support/keyfiles.h"
#include "tests/support/tokencommandtest.h"

namespace gatehouse {

/// What tests of signing keys have in common: an unlocked vault, and the keys of tests/data/keys.
class KeyCommandTest : public TokenCommandTest
{
    Q_OBJECT

protected:
    /// Unlocked.
    void givenVault();
    static CreateKey newKey(const char *file, const QString &name = {}, bool activate = false);
    qint64 create(const CreateKey &command) { return workspace().execute(command).ids.first(); }
    SigningKey key(qint64 id)
    {
        return workspace()
            .read([id](Connection &connection) { return readRow<SigningKey>(connection, id); })
            .value_or(SigningKey());
    }
    QString statusOfKey(qint64 id) { return toString(key(id).status); }
    /// Issues a token and gives back the JWT; `row` is set to the token's.
    QByteArray issue(const Token &token, qint64 *row = nullptr);
    /// An API token of that ID, which expires in so many days; 0: never.
    Token device(const QString &tokenId, int days = 0);
    QDateTime now() { return workspace().clock().now(); }
    void advanceDays(int days) { workspace().clock().advanceMs(days * 24LL * 60 * 60 * 1000); }
    QStringList publishedKids();
};

} // namespace gatehouse
