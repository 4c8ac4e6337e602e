// SPDX-License-Identifier: GPL-3.0-or-later
// bench-publish FILE: the status list of a million issued tokens, one in twenty of them revoked, read from the Store
// and signed; and what 10,000 signing keys cost a list. Makes FILE, which must not be there.
#include "core/authority/local/localauthority.h"
#include "core/authority/publishing.h"
#include "core/crypto/keyfiles/keyexport.h"
#include "core/store/list/listreader.h"
#include "core/store/list/listrows.h"
#include "core/store/rows/issuedtokenrows.h"
#include "core/tabular/fields/resources.h"
#include "tests/bench/measure.h"

#include <QCoreApplication>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using namespace gatehouse::bench;

namespace {

constexpr int runs = 7;

constexpr char fillTokens[] =
    "WITH RECURSIVE n(i) AS (VALUES (0) UNION ALL SELECT i + 1 FROM n WHERE i < 999999) INSERT INTO issued_token "
    "(status_index, token_id, signing_key_id, issued_at, is_revoked, bit_revision) "
    "SELECT i, NULL, 1, 0, i % 20 = 0, CASE i % 20 WHEN 0 THEN 1 ELSE 0 END FROM n";

constexpr char fillKeys[] =
    "WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 10000) INSERT INTO signing_key "
    "(kid, name, algorithm, kind, origin, status, public_key, private_key, created_by, created_at, updated_at, "
    "revision) "
    "SELECT printf('kid-%039d', i), printf('Key %d', i), 'ES256', 'P-256', 'generated', 'revoked', x'', x'', 'bench', "
    "i, "
    "i, 1 FROM n";

std::unique_ptr<Store> makeWorkspace(const QString &path)
{
    Workspace workspace;
    workspace.name = u"Bench"_s;
    workspace.issuer = u"https://auth.example.com"_s;
    must(createWorkspace(path, workspace, currentActor(), systemClock()).map([] { return true; }));
    auto store = must(Store::open(path, Store::Access::Own));
    LocalAuthority authority(*store, currentActor(), systemClock());
    must(authority.execute(CreateVault{SecretString("correct horse battery staple")}).result());
    CreateKey key;
    key.privateKey = must(privateDer(must(KeyPair::generate(KeyKind::P256))));
    must(authority.execute(key).result());
    return store;
}

void write(Store &store, const char *sql)
{
    must(store.write({}, [sql](Connection &connection) { return connection.execute(sql).map([] { return true; }); })
             .result());
}

void measureList(Store &store)
{
    const auto reader = must(store.openReader());
    report({"statuslist.read_1m", medianMs(runs, [&] { (void)must(readStatusList(*reader, {})); })});
    const QTemporaryDir folder;
    const auto publishOnce = [&] {
        (void)must(publish(*reader, store.vault(), folder.path() + u"/web"_s, {}, systemClock().now(), {}));
    };
    report({"statuslist.publish_1m", medianMs(runs, publishOnce), "ms", 0, Bound::AtMost, 1000});
}

void measureKeys(Store &store)
{
    const auto reader = must(store.openReader());
    const ListQuery query{Resource::Key};
    report({"keys.count_10k", medianMs(runs, [&] { (void)must(countRows(*reader, query)); })});
    const auto firstPage = [&] {
        auto rows = must(openListCursor(*reader, query, infoOf<SigningKey>().columns(), 50));
        while (must(rows->next())) {
        }
    };
    report({"keys.first_page_10k", medianMs(runs, firstPage)});
    const ListQuery search{Resource::Key, u"key 77"_s};
    report({"keys.search_10k", medianMs(runs, [&] { (void)must(countRows(*reader, search)); })});
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QString path = application.arguments().value(1);
    const auto store = makeWorkspace(path);
    write(*store, fillTokens);
    measureList(*store);
    write(*store, fillKeys);
    write(*store, "INSERT INTO key_search (id, text) SELECT id, lower(name) FROM signing_key WHERE id > 1");
    write(*store, "INSERT INTO key_fts (key_fts) VALUES ('rebuild')");
    measureKeys(*store);
    return 0;
}
