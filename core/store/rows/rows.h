// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/list/searchindex.h"
#include "core/tabular/fields/resources.h"

#include <QHash>

#include <optional>

namespace gatehouse {

// Reading and writing the rows of a resource, by the storage that its fields declare. No list of columns, no position.

/// "SELECT r.id, … FROM client r WHERE ", with the fields in their order, and the condition.
[[nodiscard]] QByteArray selectSql(const char *table, const QList<const FieldInfo *> &fields,
                                   const QByteArray &condition);
/// Parameter 1 is the id; those of the fields that are written follow in their order, then the secret column.
[[nodiscard]] QByteArray insertSql(const char *table, const QList<const FieldInfo *> &fields, const char *secretColumn);
/// Parameter 1 is the id; those of the fields that are written follow, without `keptOnUpdate`.
[[nodiscard]] QByteArray updateSql(const char *table, const QList<const FieldInfo *> &fields);
/// What an update leaves as it is.
inline constexpr FieldFlags keptOnUpdate = FieldFlags(FieldFlag::Fixed) | FieldFlag::InsertOnly;
/// The value of a field in a row of such a statement, by its kind.
[[nodiscard]] QVariant storedValue(const FieldInfo &field, const Statement &row, int column);
/// Binds a field's value as its column holds it.
void bindStored(Statement &statement, int parameter, const FieldInfo &field, const QVariant &value);
/// "There is no client “%1”.". ErrorKind::NotFound.
[[nodiscard]] Error notFound(const ResourceInfo &resource, const QString &key);
/// "There is a client “%1” already.". ErrorKind::Conflict, with the key field.
[[nodiscard]] Error existsAlready(const ResourceInfo &resource, const QString &key);
/// ErrorKind::Corrupt: a stored value that no program of ours writes.
[[nodiscard]] Error unreadableRow(const ResourceInfo &resource, const FieldInfo &field);

/// A prepared SELECT of whole rows of T.
template <typename T>
class RowReader final
{
public:
    /// `condition`: SQL over the table `r`, and what may follow it (ORDER BY, LIMIT).
    explicit RowReader(Connection &connection, const QByteArray &condition = "r.id = ?")
        : m_statement(connection, selectSql(infoOf<T>().table, infoOf<T>().fields, condition))
    {
    }

    /// Binds the parameters of the condition, and begins.
    template <typename... Values>
    RowReader &bind(const Values &...values)
    {
        m_statement.reset();
        m_statement.bindAll(values...);
        return *this;
    }

    /// The next row, or nothing after the last. Errors: Corrupt, and SQLite's.
    [[nodiscard]] Result<std::optional<T>> next()
    {
        if (!m_statement.next()) {
            m_statement.reset(); // a statement in the middle of its rows would keep the transaction open
            TRY(m_statement.status());
            return std::optional<T>();
        }
        T object;
        object.id = m_statement.integer(0);
        int column = 0;
        for (const Field<T> &field : fieldsOf<T>()) {
            ++column;
            if (field.set && !field.set(object, storedValue(field, m_statement, column)))
                return tl::unexpected(unreadableRow(infoOf<T>(), field));
        }
        return object;
    }

    [[nodiscard]] Result<QList<T>> all()
    {
        QList<T> objects;
        for (;;) {
            TRY_ASSIGN(const auto object, next());
            if (!object)
                return objects;
            objects << *object;
        }
    }

    /// By the row id, with the condition that the constructor takes for usual. Errors: NotFound.
    [[nodiscard]] Result<T> read(qint64 id) { return bind(id).one(QString::number(id)); }

    /// The first row. Errors: NotFound, which names `key`.
    [[nodiscard]] Result<T> one(const QString &key)
    {
        TRY_ASSIGN(const auto object, next());
        m_statement.reset();
        if (!object)
            return tl::unexpected(notFound(infoOf<T>(), key));
        return *object;
    }

private:
    Statement m_statement;
};

/// The rows for which `condition` holds; its parameters are `values`.
template <typename T, typename... Values>
[[nodiscard]] Result<QList<T>> selectRows(Connection &connection, const QByteArray &condition, const Values &...values)
{
    return RowReader<T>(connection, condition).bind(values...).all();
}

/// Errors: NotFound, Corrupt, and SQLite's.
template <typename T>
[[nodiscard]] Result<T> readRow(Connection &connection, qint64 id)
{
    return RowReader<T>(connection).read(id);
}

/// By the key that people and commands name a row by. Errors: NotFound.
template <typename T>
[[nodiscard]] Result<T> findRow(Connection &connection, const QString &key)
{
    const ResourceInfo &info = infoOf<T>();
    return RowReader<T>(connection, info.keyCondition).bind(info.keyOf ? info.keyOf(key) : key).one(key);
}

/// The row ids of those keys, each once; one that is missing is an error (NotFound, naming it).
[[nodiscard]] Result<QList<qint64>> findRowIds(Connection &connection, const ResourceInfo &resource,
                                               const QStringList &keys);

/// Remembers that a row was deleted in the change with that revision. In a transaction.
[[nodiscard]] Result<void> insertTombstone(Connection &connection, const ResourceInfo &resource, qint64 rowId,
                                           const QString &name, qint64 revision);

/// The untyped half of Rows<T>: statements prepared once, search index, links to scopes.
class RowWriter final
{
public:
    RowWriter(Connection &connection, const ResourceInfo &resource);

    using Values = QList<QVariant>; ///< of all fields, in their order

    /// With `id` 0 SQLite chooses one. Returns the row id.
    [[nodiscard]] Result<qint64> insert(qint64 id, const Values &values, const QVariant &secret);
    /// What is neither fixed nor kept by other code.
    [[nodiscard]] Result<void> update(qint64 id, const Values &values);
    /// The row, its links to scopes and its search text.
    [[nodiscard]] Result<void> remove(qint64 id);

    /// Whether there was something to change. Errors: InvalidInput with the field for a scope that does not exist.
    [[nodiscard]] Result<bool> addScope(qint64 id, const QString &scope);
    [[nodiscard]] Result<bool> removeScope(qint64 id, const QString &scope);

    [[nodiscard]] Connection &connection() const { return m_connection; }
    [[nodiscard]] SearchIndex &index() { return m_index; }
    /// In a mirror a scope that is not there yet is left out: the feed brings the row again.
    void setLenient(bool isLenient) { m_isLenient = isLenient; }

private:
    /// The table of pairs that keeps the resource's List of scopes.
    struct Scopes
    {
        Scopes(int at, const FieldInfo *link, Statement adding, Statement removing, Statement selecting,
               Statement clearing)
            : position(at)
            , field(link)
            , add(std::move(adding))
            , remove(std::move(removing))
            , select(std::move(selecting))
            , removeAll(std::move(clearing))
        {
        }

        int position;
        const FieldInfo *field;
        Statement add;
        Statement remove;
        Statement select;
        Statement removeAll;
    };

    [[nodiscard]] Result<qint64> scopeId(const QString &name);
    [[nodiscard]] Result<void> replaceScopes(qint64 id, const QStringList &scopes);
    int bindFields(Statement &statement, const QList<int> &fields, const Values &values) const;

    Connection &m_connection;
    const ResourceInfo &m_resource;
    SearchIndex m_index;
    QList<int> m_inserted;
    Statement m_insert;
    QList<int> m_updated;
    Statement m_update;
    Statement m_remove;
    std::optional<Scopes> m_scopes; ///< null for a resource that has none
    QHash<QString, qint64> m_scopeIds;
    bool m_isLenient = false;
};

/// Writes rows of T in a transaction. Keeps its statements prepared, so that one object can write many. A resource that
/// needs more derives from it.
template <typename T>
class Rows
{
public:
    explicit Rows(Connection &connection)
        : m_writer(connection, infoOf<T>())
    {
    }
    virtual ~Rows() = default;
    Rows(const Rows &) = delete;
    Rows &operator=(const Rows &) = delete;

    /// Sets `object.id`. `secret` goes into the resource's secretColumn. Errors: Conflict when the key exists (with the
    /// field), InvalidInput for an unknown scope.
    [[nodiscard]] Result<void> insert(T &object, const QVariant &secret = {})
    {
        object.id = 0; // whoever asks for a row does not choose its id
        TRY(checkUnique(object));
        return store(object, secret);
    }
    /// The same without the search index, which rebuildIndex() must then make; for very many at once.
    [[nodiscard]] Result<void> insertWithoutIndex(T &object, const QVariant &secret = {})
    {
        object.id = 0;
        TRY_ASSIGN(object.id, m_writer.insert(object.id, valuesOf(object), secret));
        return m_writer.index().insertTextOnly(object.id, searchText(fieldsOf<T>(), object));
    }
    /// Under the id that it has, which must be free: audit entries are numbered by their chain.
    [[nodiscard]] Result<void> insertNumbered(T &object) { return store(object, {}); }
    [[nodiscard]] Result<void> rebuildIndex() { return m_writer.index().rebuild(); }

    /// All fields but those that are fixed or kept by other code. Errors: as insert().
    [[nodiscard]] Result<void> update(const T &object)
    {
        if (!infoOf<T>().field(QString::fromLatin1(infoOf<T>().keyField))->flags.testFlag(FieldFlag::Fixed))
            TRY(checkUnique(object));
        TRY(m_writer.update(object.id, valuesOf(object)));
        return m_writer.index().update(object.id, searchText(fieldsOf<T>(), object));
    }

    /// The row alone, with a tombstone; what depends on it must be gone.
    [[nodiscard]] Result<void> removeRow(const T &object, qint64 revision)
    {
        TRY(m_writer.remove(object.id));
        return insertTombstone(connection(), infoOf<T>(), object.id, keyOf(object), revision);
    }

    /// For a mirror: inserts the row under its id, or replaces it.
    [[nodiscard]] Result<void> put(T &object)
    {
        m_writer.setLenient(true);
        TRY(m_writer.remove(object.id));
        return store(object, infoOf<T>().emptySecret);
    }

protected:
    /// Conflict when another row has the key.
    [[nodiscard]] virtual Result<void> checkUnique(const T &object)
    {
        const ResourceInfo &info = infoOf<T>();
        return info.keyCondition && info.exists ? checkAgainst(object, findRow<T>(connection(), keyOf(object)))
                                                : Result<void>();
    }
    [[nodiscard]] static Result<void> checkAgainst(const T &object, const Result<T> &other)
    {
        if (other && other->id != object.id)
            return tl::unexpected(existsAlready(infoOf<T>(), keyOf(*other)));
        if (!other && other.error().kind != ErrorKind::NotFound)
            return tl::unexpected(other.error());
        return {};
    }
    /// The key by which people know it.
    [[nodiscard]] static QString keyOf(const T &object)
    {
        for (const Field<T> &field : fieldsOf<T>()) {
            if (QByteArrayView(field.id) == infoOf<T>().keyField)
                return field.get(object).toString();
        }
        return {};
    }
    [[nodiscard]] Connection &connection() const { return m_writer.connection(); }
    [[nodiscard]] RowWriter &writer() { return m_writer; }

private:
    [[nodiscard]] Result<void> store(T &object, const QVariant &secret)
    {
        TRY_ASSIGN(object.id, m_writer.insert(object.id, valuesOf(object), secret));
        return m_writer.index().insert(object.id, searchText(fieldsOf<T>(), object));
    }
    [[nodiscard]] static RowWriter::Values valuesOf(const T &object)
    {
        RowWriter::Values values;
        for (const Field<T> &field : fieldsOf<T>())
            values << field.get(object);
        return values;
    }

    RowWriter m_writer;
};

} // namespace gatehouse
