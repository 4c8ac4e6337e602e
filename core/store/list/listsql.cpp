// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/list/listsql.h"

#include "core/store/list/searchtext.h"
#include "core/tabular/fields/cellformat.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr qint64 msecsPerDay = 24LL * 60 * 60 * 1000;

void appendCondition(SqlPart &part, const QByteArray &sql, const QVariantList &values)
{
    part.append({part.sql.isEmpty() ? sql : " AND " + sql, values});
}

QVariant sqlValue(const FieldInfo &field, const QString &text)
{
    const QVariant value = valueFromText(field, text);
    switch (field.kind) {
    case FieldKind::Boolean:
        return value.toBool() ? qint64(1) : qint64(0);
    case FieldKind::Number:
        return value.toLongLong();
    case FieldKind::Time:
        return value.toDateTime().toMSecsSinceEpoch();
    default:
        return text;
    }
}

/// Not every column that is compared case-insensitively is declared so.
QByteArray collation(const FieldInfo &field)
{
    const bool text =
        field.kind == FieldKind::Text || field.kind == FieldKind::Identifier || field.kind == FieldKind::Uri;
    return text ? " COLLATE NOCASE" : "";
}

/// Whether the row is a member. SQLite finds all members once for each statement.
QByteArray memberCondition(const FieldInfo &field)
{
    return "r.id IN (" + field.elementSql + ")";
}

/// The same for a single row, without finding all members.
QByteArray oneMemberCondition(const FieldInfo &field)
{
    return "EXISTS (WITH member (id) AS (" + field.elementSql + ") SELECT 1 FROM member WHERE member.id = r.id)";
}

QByteArray listCondition(const FieldInfo &field)
{
    return "instr(' ' || " + field.expression + " || ' ', ' ' || ? || ' ') > 0";
}

QByteArray orderOf(const FieldInfo &field, bool descending)
{
    const QByteArray direction = descending ? " DESC" : "";
    const bool indexed = field.flags.testFlag(FieldFlag::Indexed); // then the index has the column's own collation
    const QByteArray sorted = field.sortExpression.isEmpty() ? field.expression : field.sortExpression;
    const QByteArray column = sorted + (indexed ? QByteArray() : collation(field));
    return " ORDER BY " + (column == "r.id" ? QByteArray() : column + direction + ", ") + "r.id" + direction;
}

} // namespace

void SqlPart::append(const SqlPart &other)
{
    sql += other.sql;
    values += other.values;
}

void SqlPart::bindTo(Statement &statement, int firstParameter) const
{
    for (const QVariant &value : values) {
        if (value.typeId() == QMetaType::QString)
            statement.bind(firstParameter++, value.toString());
        else
            statement.bind(firstParameter++, value.toLongLong());
    }
}

ListSql::ListSql(const ListQuery &query)
    : m_resource(&resourceInfo(query.resource))
{
    addSearch(query.text);
    for (const FieldFilter &filter : query.filters)
        addFilter(filter);
    setOrder(query);
}

void ListSql::addSearch(const QString &text)
{
    m_words = searchWords(text);
    m_match = ftsQuery(m_words);
    for (const QString &word : std::as_const(m_words))
        appendCondition(m_textConditions, "instr(t.text, ?) > 0", {word});
    for (const QString &word : unindexedWords(m_words))
        appendCondition(m_shortConditions, "instr(t.text, ?) > 0", {word});
}

void ListSql::addFilter(const FieldFilter &filter)
{
    const FieldInfo *field = m_resource->field(filter.field);
    if (!field)
        return;
    const QByteArray column = field->expression;
    const QVariant value = sqlValue(*field, filter.value);
    using enum FieldFilter::Comparison;
    switch (filter.comparison) {
    case Equal:
    case NotEqual: {
        const bool equal = filter.comparison == Equal;
        const QByteArray negation = equal ? "" : "NOT ";
        if (!field->elementSql.isEmpty())
            addCondition(negation + memberCondition(*field), negation + oneMemberCondition(*field), {value});
        else if (field->kind == FieldKind::List)
            addCondition(negation + listCondition(*field), {value});
        else if (field->kind == FieldKind::Time && filter.value.isEmpty())
            addCondition(column + (equal ? " IS NULL" : " IS NOT NULL"), {});
        else
            addCondition(column + (equal ? " = ?" : " IS NOT ?") + collation(*field), {value});
        break;
    }
    case Contains:
        addCondition("instr(lower(" + column + "), lower(?)) > 0", {value});
        break;
    case Less:
        addCondition(column + " < ?", {value});
        break;
    case Greater:
        addCondition(column + " > ?", {value});
        break;
    case WithinNext:
        addCondition(column + " > gatehouse_now() AND " + column + " <= gatehouse_now() + ?",
                     {daysOf(filter.value) * msecsPerDay});
        break;
    }
}

void ListSql::addCondition(const QByteArray &sql, const QByteArray &oneRowSql, const QVariantList &values)
{
    appendCondition(m_rowConditions, sql, values);
    appendCondition(m_oneRowConditions, oneRowSql, values);
}

void ListSql::setOrder(const ListQuery &query)
{
    m_sortField = query.sortField;
    m_descending = query.sortOrder == Qt::DescendingOrder;
    if (!m_resource->field(m_sortField)) {
        m_sortField = QString::fromLatin1(m_resource->defaultSort);
        m_descending = m_sortField.startsWith(u'-');
        if (m_descending)
            m_sortField.remove(0, 1);
    }
    const FieldInfo &field = *m_resource->field(m_sortField);
    m_orderIndexed = field.flags.testFlag(FieldFlag::Indexed);
    m_orderBy = orderOf(field, m_descending);
}

SqlPart ListSql::allRowsAscending() const
{
    return {"SELECT r.id FROM " + QByteArray(m_resource->table) + " r" +
            orderOf(*m_resource->field(m_sortField), false)};
}

QByteArray ListSql::searchTable() const
{
    return QByteArray(m_resource->name) + "_search";
}

QByteArray ListSql::ftsTable() const
{
    return QByteArray(m_resource->name) + "_fts";
}

SqlPart ListSql::matchingRows() const
{
    SqlPart part;
    SqlPart conditions;
    const QByteArray table = m_resource->table;
    if (usesFts()) {
        part.sql = " FROM " + ftsTable() + " f CROSS JOIN " + table + " r ON r.id = f.rowid";
        appendCondition(conditions, ftsTable() + " MATCH ?", {m_match});
    } else {
        part.sql = " FROM " + table + " r";
    }
    if (!m_shortConditions.sql.isEmpty()) {
        part.sql += " CROSS JOIN " + searchTable() + " t ON t.id = r.id";
        appendCondition(conditions, m_shortConditions.sql, m_shortConditions.values);
    }
    if (!m_rowConditions.sql.isEmpty())
        appendCondition(conditions, m_rowConditions.sql, m_rowConditions.values);
    if (!conditions.sql.isEmpty())
        part.append({" WHERE " + conditions.sql, conditions.values});
    return part;
}

SqlPart ListSql::matchingIds() const
{
    if (!m_rowConditions.sql.isEmpty() || !hasSearch()) {
        SqlPart part{"SELECT r.id"};
        part.append(matchingRows());
        return part;
    }
    if (!usesFts())
        return {"SELECT t.id FROM " + searchTable() + " t WHERE " + m_shortConditions.sql, m_shortConditions.values};
    SqlPart part{"SELECT f.rowid FROM " + ftsTable() + " f"};
    if (!m_shortConditions.sql.isEmpty())
        part.sql += " CROSS JOIN " + searchTable() + " t ON t.id = f.rowid";
    part.append({" WHERE " + ftsTable() + " MATCH ?", {m_match}});
    if (!m_shortConditions.sql.isEmpty())
        part.append({" AND " + m_shortConditions.sql, m_shortConditions.values});
    return part;
}

SqlPart ListSql::sortedIds(qint64 limit) const
{
    SqlPart part{"SELECT r.id"};
    part.append(matchingRows());
    part.append({m_orderBy + " LIMIT ?", {limit}});
    return part;
}

SqlPart ListSql::foundIds(const QString &ftsQuery) const
{
    return {"SELECT f.rowid FROM " + ftsTable() + " f WHERE " + ftsTable() + " MATCH ?", {ftsQuery}};
}

SqlPart ListSql::oneRow() const
{
    if (m_rowConditions.sql.isEmpty() && hasSearch()) {
        SqlPart part{" FROM " + searchTable() + " t WHERE t.id = ? AND "};
        part.append(m_textConditions);
        return part;
    }
    SqlPart part{" FROM " + QByteArray(m_resource->table) + " r"};
    if (hasSearch())
        part.sql += " CROSS JOIN " + searchTable() + " t ON t.id = r.id";
    part.sql += " WHERE r.id = ?";
    for (const SqlPart *conditions : {&m_textConditions, &m_oneRowConditions}) {
        if (!conditions->sql.isEmpty())
            part.append({" AND " + conditions->sql, conditions->values});
    }
    return part;
}

SqlPart ListSql::cappedSearchCount(qint64 cap) const
{
    return {"SELECT count(*) FROM (SELECT 1 FROM " + ftsTable() + " WHERE " + ftsTable() + " MATCH ? LIMIT ?)",
            {m_match, cap}};
}

} // namespace gatehouse
