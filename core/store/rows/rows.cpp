// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rows/rows.h"

#include "core/domain/workspace.h"

#include <QCoreApplication>

#include <sqlite3.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

/// The positions of the fields that are written, without those that have one of the flags.
QList<int> writtenFields(const QList<const FieldInfo *> &fields, FieldFlags without)
{
    QList<int> positions;
    for (int i = 0; i < fields.size(); ++i) {
        if (fields[i]->isWritten() && !(fields[i]->flags & without))
            positions << i;
    }
    return positions;
}

/// `#` stands for the link's table, `@` for its column with the owner.
QByteArray forLink(const ScopeLink &link, QByteArray sql)
{
    return sql.replace('#', link.table).replace('@', link.owner);
}

bool isChanged(Connection &connection)
{
    return sqlite3_changes(connection.handle()) > 0;
}

} // namespace

QByteArray selectSql(const char *table, const QList<const FieldInfo *> &fields, const QByteArray &condition)
{
    QByteArray sql = "SELECT r.id";
    for (const FieldInfo *field : fields)
        sql += ", " + (field->stored.isEmpty() ? field->expression : "r." + field->stored);
    return sql + " FROM " + table + " r WHERE " + condition;
}

QByteArray insertSql(const char *table, const QList<const FieldInfo *> &fields, const char *secretColumn)
{
    QByteArrayList columns{"id"};
    for (const int position : writtenFields(fields, {}))
        columns << fields[position]->stored;
    if (secretColumn)
        columns << secretColumn;
    const QByteArrayList values(columns.size(), "?");
    return QByteArray("INSERT INTO ") + table + " (" + columns.join(", ") + ") VALUES (" + values.join(", ") + ")";
}

QByteArray updateSql(const char *table, const QList<const FieldInfo *> &fields)
{
    QByteArrayList assignments;
    for (const int position : writtenFields(fields, keptOnUpdate))
        assignments << fields[position]->stored + " = ?" + QByteArray::number(assignments.size() + 2);
    return QByteArray("UPDATE ") + table + " SET " + assignments.join(", ") + " WHERE id = ?1";
}

QVariant storedValue(const FieldInfo &field, const Statement &row, int column)
{
    if (field.flags.testFlag(FieldFlag::Binary))
        return QString::fromLatin1(row.blob(column).toByteArray().toBase64());
    if (field.flags.testFlag(FieldFlag::Duration))
        return durationWord(row.integer(column));
    switch (field.kind) {
    case FieldKind::Boolean:
        return row.boolean(column);
    case FieldKind::Number:
        return row.integer(column);
    case FieldKind::Time:
        return row.time(column);
    case FieldKind::List:
        return row.text(column).split(u' ', Qt::SkipEmptyParts);
    case FieldKind::Text:
    case FieldKind::Identifier:
    case FieldKind::Uri:
    case FieldKind::Choice:
        break;
    }
    return row.text(column);
}

void bindStored(Statement &statement, int parameter, const FieldInfo &field, const QVariant &value)
{
    if (field.flags.testFlag(FieldFlag::Binary)) {
        statement.bindBlob(parameter, QByteArray::fromBase64(value.toString().toLatin1()));
        return;
    }
    if (field.flags.testFlag(FieldFlag::Duration)) {
        statement.bind(parameter, durationFrom(value.toString()).value_or(0));
        return;
    }
    switch (field.kind) {
    case FieldKind::Boolean:
    case FieldKind::Number:
        if (field.flags.testFlag(FieldFlag::NullWhenZero) && value.toLongLong() == 0)
            statement.bindNull(parameter);
        else
            statement.bind(parameter, value.toLongLong());
        break;
    case FieldKind::Time:
        statement.bind(parameter, value.toDateTime());
        break;
    case FieldKind::List:
        statement.bind(parameter, value.toStringList().join(u' '));
        break;
    case FieldKind::Text:
    case FieldKind::Identifier:
    case FieldKind::Uri:
    case FieldKind::Choice:
        statement.bind(parameter, value.toString());
        break;
    }
}

Error notFound(const ResourceInfo &resource, const QString &key)
{
    const QString message = QCoreApplication::translate("Fields", resource.notFound);
    return {ErrorKind::NotFound, message.contains("%1"_L1) ? message.arg(key) : message};
}

Error existsAlready(const ResourceInfo &resource, const QString &key)
{
    return {ErrorKind::Conflict,
            QCoreApplication::translate("Fields", resource.exists).arg(key),
            {},
            QString::fromLatin1(resource.keyField)};
}

Error unreadableRow(const ResourceInfo &resource, const FieldInfo &field)
{
    return {ErrorKind::Corrupt,
            QCoreApplication::translate("Store", "The workspace file is damaged. Restore it from a backup."),
            QString::fromLatin1(resource.name) + u'.' + field.idString()};
}

Result<QList<qint64>> findRowIds(Connection &connection, const ResourceInfo &resource, const QStringList &keys)
{
    Statement statement(connection,
                        QByteArray("SELECT r.id FROM ") + resource.table + " r WHERE " + resource.keyCondition);
    QList<qint64> ids;
    for (const QString &key : keys) {
        statement.reset();
        statement.bindAll(resource.keyOf ? resource.keyOf(key) : key);
        const bool isFound = statement.next();
        TRY(statement.status());
        if (!isFound)
            return tl::unexpected(notFound(resource, key));
        if (const qint64 id = statement.integer(0); !ids.contains(id))
            ids << id;
    }
    return ids;
}

Result<void> insertTombstone(Connection &connection, const ResourceInfo &resource, qint64 rowId, const QString &name,
                             qint64 revision)
{
    return run(connection, "INSERT INTO tombstone (revision, resource, row_id, name) VALUES (?, ?, ?, ?)", revision,
               QString::fromLatin1(resource.name), rowId, name);
}

RowWriter::RowWriter(Connection &connection, const ResourceInfo &resource)
    : m_connection(connection)
    , m_resource(resource)
    , m_index(connection, resource)
    , m_inserted(writtenFields(resource.fields, {}))
    , m_insert(connection, insertSql(resource.table, resource.fields, resource.secretColumn))
    , m_updated(writtenFields(resource.fields, keptOnUpdate))
    , m_update(connection, updateSql(resource.table, resource.fields))
    , m_remove(connection, QByteArray("DELETE FROM ") + resource.table + " WHERE id = ?")
{
    const auto link = std::ranges::find_if(resource.fields, [](const FieldInfo *field) { return field->link; });
    if (link == resource.fields.end())
        return;
    const ScopeLink &pairs = *(*link)->link;
    m_scopes.emplace(static_cast<int>(link - resource.fields.begin()), *link,
                     Statement(connection, forLink(pairs, "INSERT INTO # (@, scope_id) VALUES (?, ?) "
                                                          "ON CONFLICT DO NOTHING")),
                     Statement(connection, forLink(pairs, "DELETE FROM # WHERE @ = ? AND scope_id = ?")),
                     Statement(connection, forLink(pairs, "SELECT s.name FROM # l JOIN scope s ON s.id = l.scope_id "
                                                          "WHERE l.@ = ?")),
                     Statement(connection, forLink(pairs, "DELETE FROM # WHERE @ = ?")));
}

Result<qint64> RowWriter::insert(qint64 id, const Values &values, const QVariant &secret)
{
    if (id == 0)
        m_insert.bindNull(1);
    else
        m_insert.bind(1, id);
    const int next = bindFields(m_insert, m_inserted, values);
    if (m_resource.secretColumn) {
        if (secret.typeId() == QMetaType::QByteArray)
            m_insert.bindBlob(next, secret.toByteArray());
        else if (secret.toString().isEmpty())
            m_insert.bindNull(next);
        else
            m_insert.bind(next, secret.toString());
    }
    TRY(m_insert.run());
    const qint64 inserted = sqlite3_last_insert_rowid(m_connection.handle());
    if (m_scopes) {
        for (const QString &scope : values[m_scopes->position].toStringList())
            TRY(addScope(inserted, scope));
    }
    return inserted;
}

Result<void> RowWriter::update(qint64 id, const Values &values)
{
    m_update.bind(1, id);
    bindFields(m_update, m_updated, values);
    TRY(m_update.run());
    if (m_scopes && !(m_scopes->field->flags & keptOnUpdate))
        return replaceScopes(id, values[m_scopes->position].toStringList());
    return {};
}

Result<void> RowWriter::remove(qint64 id)
{
    if (m_scopes)
        TRY(m_scopes->removeAll.bindAll(id).run());
    TRY(m_index.remove(id));
    return m_remove.bindAll(id).run();
}

Result<bool> RowWriter::addScope(qint64 id, const QString &scope)
{
    TRY_ASSIGN(const auto scopeRow, scopeId(scope));
    if (scopeRow == 0)
        return false;
    TRY(m_scopes->add.bindAll(id, scopeRow).run());
    return isChanged(m_connection);
}

Result<bool> RowWriter::removeScope(qint64 id, const QString &scope)
{
    TRY_ASSIGN(const auto scopeRow, scopeId(scope));
    TRY(m_scopes->remove.bindAll(id, scopeRow).run());
    return isChanged(m_connection);
}

Result<void> RowWriter::replaceScopes(qint64 id, const QStringList &scopes)
{
    QStringList gone;
    m_scopes->select.reset();
    m_scopes->select.bindAll(id);
    while (m_scopes->select.next()) {
        if (const QString name = m_scopes->select.text(0); !scopes.contains(name))
            gone << name;
    }
    TRY(m_scopes->select.status());
    m_scopes->select.reset();
    for (const QString &scope : std::as_const(gone))
        TRY(removeScope(id, scope));
    for (const QString &scope : scopes)
        TRY(addScope(id, scope));
    return {};
}

Result<qint64> RowWriter::scopeId(const QString &name)
{
    if (const auto known = m_scopeIds.constFind(name); known != m_scopeIds.constEnd())
        return *known;
    const auto found = findRowIds(m_connection, infoOf<Scope>(), {name});
    if (found) {
        m_scopeIds.insert(name, found->first());
        return found->first();
    }
    if (found.error().kind != ErrorKind::NotFound)
        return tl::unexpected(found.error());
    if (m_isLenient)
        return 0;
    return fail(ErrorKind::InvalidInput,
                QCoreApplication::translate("Store", "There is no scope “%1”. Create it first.").arg(name), {},
                m_scopes->field->idString());
}

/// From parameter 2 on; returns the next one.
int RowWriter::bindFields(Statement &statement, const QList<int> &fields, const Values &values) const
{
    int parameter = 2;
    for (const int position : fields)
        bindStored(statement, parameter++, *m_resource.fields[position], values[position]);
    return parameter;
}

} // namespace gatehouse
