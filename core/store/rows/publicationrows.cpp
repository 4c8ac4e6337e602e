// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rows/publicationrows.h"

namespace gatehouse {

Result<std::optional<Publication>> readPublication(Connection &connection)
{
    Statement row(connection, "SELECT folder, published_at, published_by, kids, fingerprint, content_revision, "
                              "revoked_count, list_size, expires_at FROM publication");
    if (!row.next()) {
        TRY(row.status());
        return std::nullopt;
    }
    Publication publication;
    publication.folder = row.text(0);
    publication.publishedAt = row.time(1);
    publication.publishedBy = row.text(2);
    publication.kids = row.text(3).split(u' ', Qt::SkipEmptyParts);
    publication.fingerprint = row.blob(4).toByteArray();
    publication.revision = row.integer(5);
    publication.revokedCount = row.integer(6);
    publication.listSize = row.integer(7);
    publication.expiresAt = row.time(8);
    return publication;
}

Result<void> writePublication(Connection &connection, const Publication &publication)
{
    Statement row(connection, "INSERT OR REPLACE INTO publication (id, folder, published_at, published_by, kids, "
                              "content_revision, revoked_count, list_size, expires_at, fingerprint) "
                              "VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    row.bindAll(publication.folder, publication.publishedAt, publication.publishedBy, publication.kids.join(u' '),
                publication.revision, publication.revokedCount, publication.listSize, publication.expiresAt);
    row.bindBlob(9, publication.fingerprint);
    return row.run();
}

} // namespace gatehouse
