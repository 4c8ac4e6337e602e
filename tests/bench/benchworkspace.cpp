// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchworkspace.h"

#include "core/authority/local/localauthority.h"
#include "tests/bench/measure.h"

#include <QElapsedTimer>
#include <QFileInfo>

namespace gatehouse::bench {

std::unique_ptr<Store> openSample(const QString &path, qint64 clients)
{
    const Actor actor{QStringLiteral("bench@example.org"), Role::Admin, QStringLiteral("bench")};
    const bool isNew = !QFileInfo::exists(path);
    if (isNew) {
        Workspace workspace;
        workspace.name = QStringLiteral("Bench");
        if (auto created = createWorkspace(path, workspace, actor, systemClock()); !created)
            qFatal("%s", qPrintable(created.error().message));
    }
    auto store = must(Store::open(path, Store::Access::Own));
    if (isNew) {
        QElapsedTimer timer;
        timer.start();
        LocalAuthority authority(*store, actor, systemClock());
        must(authority.execute(CreateSample{clients}).result());
        std::fprintf(stderr, "%lld clients made in %.1f s\n", clients, static_cast<double>(timer.elapsed()) / 1e3);
    }
    return store;
}

} // namespace gatehouse::bench
