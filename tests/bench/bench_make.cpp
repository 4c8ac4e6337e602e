// SPDX-License-Identifier: GPL-3.0-or-later
// bench-make FILE CLIENTS USERS TOKENS: makes a workspace of that many sample rows for the other benchmarks.
#include "tests/bench/benchworkspace.h"
#include "tests/bench/measure.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using namespace gatehouse::bench;

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 5)
        qFatal("usage: bench-make FILE CLIENTS USERS TOKENS");
    const SampleSize size{arguments[2].toLongLong(), arguments[3].toLongLong(), arguments[4].toLongLong()};
    const double ms = elapsedMs([&] { (void)openSample(arguments[1], size); });
    report({size.clients > 0 ? "sample.1m_clients" : "sample.1m_users_1m_tokens", ms, "ms"});
    return 0;
}
