// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/authority/local/openworkspace.h"

#include "core/store/rows/workspacerows.h"

namespace gatehouse {

Result<LocalWorkspace> openLocalWorkspace(const QString &path, const Clock &clock)
{
    LocalWorkspace opened;
    auto store = Store::open(path, Store::Access::Own, clock);
    if (!store && (store.error().kind == ErrorKind::Locked || store.error().kind == ErrorKind::Forbidden)) {
        opened.readOnlyReason = store.error().message;
        store = Store::open(path, Store::Access::Read, clock);
    }
    if (!store)
        return tl::unexpected(store.error());
    opened.store = std::move(*store);
    TRY_ASSIGN(const auto workspace, opened.store->read(Store::Lane::Page, JobContext(), &readWorkspace).result());
    opened.workspace = workspace;
    return opened;
}

} // namespace gatehouse
