// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/mirror/changefeed.h"

#include "core/store/rows/cataloguerows.h"
#include "core/store/rows/rows.h"
#include "core/store/rows/workspacerows.h"

#include <algorithm>
#include <array>

namespace gatehouse {

namespace {

/// What others refer to comes first. Part 0 of a pass are the tombstones.
constexpr std::array feedOrder = {
    Resource::Scope, Resource::Organization, Resource::Group, Resource::Application, Resource::Key,   Resource::Client,
    Resource::User,  Resource::Member,       Resource::Token, Resource::Membership,  Resource::Audit,
};

struct PageReader
{
    Connection &connection;
    FeedPosition position;
    qint64 left;
    ChangesPage page = {};

    Result<void> readTombstones();
    Result<void> readPart(Resource resource);
    Result<ChangesPage> read();
};

Resource resourceNamed(const QByteArray &name)
{
    const auto all = allResources();
    const auto found =
        std::ranges::find_if(all, [&](Resource resource) { return name == resourceInfo(resource).name; });
    return found == all.end() ? Resource::Audit : *found; // no tombstone is written of an audit entry
}

Result<void> PageReader::readTombstones()
{
    Statement gone(connection, "SELECT revision, resource, row_id FROM tombstone WHERE revision > ?1 AND "
                               "(revision, row_id) > (?2, ?3) ORDER BY revision, row_id, resource LIMIT ?4");
    gone.bindAll(position.since.revision, position.revision, position.id, left);
    while (gone.next()) {
        position.revision = gone.integer(0);
        position.id = gone.integer(2);
        page.removed << RemovedRow{resourceNamed(gone.utf8(1).toByteArray()), position.id};
        --left;
    }
    return gone.status();
}

Result<void> PageReader::readPart(Resource resource)
{
    const ResourceInfo &info = resourceInfo(resource);
    const bool isAudit = resource == Resource::Audit;
    const QByteArray condition = isAudit ? "r.id > max(?1, ?3) AND r.id <= ?2 ORDER BY r.id LIMIT ?4"
                                         : "r.revision > ?1 AND (r.revision, r.id) > (?2, ?3) "
                                           "ORDER BY r.revision, r.id LIMIT ?4";
    Statement rows(connection, selectSql(info.table, info.fields, condition));
    if (isAudit) // final, so that none comes twice: not those that were written since the pass began
        rows.bindAll(position.since.auditId, position.until.auditId, position.id, left);
    else
        rows.bindAll(position.since.revision, position.revision, position.id, left);
    const auto revisionField =
        std::ranges::find_if(info.fields, [](const FieldInfo *field) { return field->stored == "revision"; });
    const int revisionColumn = static_cast<int>(revisionField - info.fields.begin()) + 1;
    while (rows.next()) {
        ChangedRow row{resource, rows.integer(0), {}};
        row.values.reserve(info.fields.size());
        for (int column = 0; column < info.fields.size(); ++column)
            row.values << storedValue(*info.fields[column], rows, column + 1);
        position.id = row.id;
        position.revision = isAudit ? 0 : rows.integer(revisionColumn);
        page.rows << std::move(row);
        --left;
    }
    return rows.status();
}

Result<ChangesPage> PageReader::read()
{
    for (; left > 0 && position.part <= static_cast<int>(feedOrder.size()); ++position.part) {
        TRY(position.part == 0 ? readTombstones() : readPart(feedOrder[static_cast<size_t>(position.part) - 1]));
        if (left <= 0)
            break; // the part goes on
        position.revision = position.id = 0;
    }
    if (left <= 0)
        page.next = position;
    page.until = position.until;
    return page;
}

/// Reads in one transaction: statements one after the other see the same workspace.
template <typename Work>
auto inReadTransaction(Connection &connection, Work work) -> decltype(work())
{
    TRY(connection.execute("BEGIN"));
    auto result = work();
    TRY(connection.execute("ROLLBACK"));
    return result;
}

} // namespace

Result<ChangesPage> changesSince(Connection &connection, const FeedState &since, qint64 limit)
{
    return inReadTransaction(connection, [&]() -> Result<ChangesPage> {
        PageReader reader{connection, {since, {}, 0, 0, 0}, limit};
        TRY_ASSIGN(reader.page.workspace, readWorkspace(connection));
        TRY_ASSIGN(reader.page.catalogue, readCatalogue(connection));
        TRY_ASSIGN(reader.position.until.auditId, connection.integer("SELECT coalesce(max(id), 0) FROM audit"));
        reader.position.until.revision = reader.page.workspace->revision;
        return reader.read();
    });
}

Result<ChangesPage> changesFrom(Connection &connection, const FeedPosition &position, qint64 limit)
{
    return inReadTransaction(connection, [&] { return PageReader{connection, position, limit}.read(); });
}

} // namespace gatehouse
