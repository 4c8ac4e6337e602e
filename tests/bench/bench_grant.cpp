// SPDX-License-Identifier: GPL-3.0-or-later
// bench-grant FILE [USERS]: one scope more, and one less, for 10,000 users at once.
#include "core/authority/local/localauthority.h"
#include "tests/bench/benchworkspace.h"
#include "tests/bench/measure.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using namespace gatehouse::bench;

namespace {

constexpr qint64 userCount = 10'000;

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2)
        qFatal("usage: bench-grant FILE [USERS]");
    const auto store = openSample(arguments[1], {0, arguments.value(2, u"1000000"_s).toLongLong()});
    LocalAuthority authority(*store, benchActor(), systemClock());
    QList<qint64> ids;
    for (qint64 id = 1; id <= userCount; ++id)
        ids << id;
    const QStringList scopes{u"vehicle:immobilize"_s};
    must(authority.execute(RevokeScopes{ids, scopes}).result()); // some have it
    std::vector<double> granted;
    std::vector<double> revoked;
    for (int run = 0; run < 3; ++run) {
        granted.push_back(elapsedMs([&] { must(authority.execute(GrantScopes{ids, scopes}).result()); }));
        revoked.push_back(elapsedMs([&] { must(authority.execute(RevokeScopes{ids, scopes}).result()); }));
    }
    report({"grant.10000_users", median(granted), "ms", 0, Bound::AtMost, 2000});
    report({"revoke.10000_users", median(revoked), "ms", 0, Bound::AtMost, 2000});
    return 0;
}
