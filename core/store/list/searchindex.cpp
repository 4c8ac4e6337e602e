// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/list/searchindex.h"

#include "core/domain/text.h"
#include "core/store/list/searchtext.h"

namespace gatehouse {

namespace {

/// `#` stands for the prefix of the resource's search tables.
QByteArray forResource(const ResourceInfo &resource, QByteArray sql)
{
    return sql.replace('#', resource.name);
}

} // namespace

SearchIndex::SearchIndex(Connection &connection, const ResourceInfo &resource)
    : m_connection(connection)
    , m_fts(forResource(resource, "#_fts"))
    , m_insertText(connection, forResource(resource, "INSERT INTO #_search (id, text) VALUES (?, ?)"))
    , m_insertTerms(connection, forResource(resource, "INSERT INTO #_fts (rowid, text) VALUES (?, ?)"))
    , m_removeTerms(connection, forResource(resource, "INSERT INTO #_fts (#_fts, rowid, text) "
                                                      "SELECT 'delete', id, text FROM #_search WHERE id = ?"))
    , m_removeText(connection, forResource(resource, "DELETE FROM #_search WHERE id = ?"))
{
}

Result<void> SearchIndex::insert(qint64 id, const QString &text)
{
    const QString folded = foldForSearch(text);
    TRY(m_insertText.bindAll(id, folded).run());
    return m_insertTerms.bindAll(id, folded).run();
}

Result<void> SearchIndex::update(qint64 id, const QString &text)
{
    TRY(remove(id));
    return insert(id, text);
}

Result<void> SearchIndex::remove(qint64 id)
{
    TRY(m_removeTerms.bindAll(id).run());
    return m_removeText.bindAll(id).run();
}

Result<void> SearchIndex::insertTextOnly(qint64 id, const QString &text)
{
    return m_insertText.bindAll(id, foldForSearch(text)).run();
}

Result<void> SearchIndex::rebuild()
{
    return m_connection.execute("INSERT INTO " + m_fts + " (" + m_fts + ") VALUES ('rebuild')");
}

} // namespace gatehouse
