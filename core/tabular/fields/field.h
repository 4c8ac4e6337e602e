// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QDateTime>
#include <QFlags>
#include <QList>
#include <QString>
#include <QVariant>

#include <span>

namespace gatehouse {

/// How a field's value is stored, shown, aligned, filtered and written.
enum class FieldKind {
    Text,       ///< UTF-8, for people
    Identifier, ///< UTF-8, for machines; monospace, elided in the middle
    Uri,        ///< as Identifier, may be a link
    Boolean,    ///< 0 or 1
    Choice,     ///< one of the field's choices, stored by value
    Number,     ///< 64-bit integer
    Time,       ///< milliseconds since the epoch, UTC; NULL is never
    List,       ///< space-separated tokens, as scopes are in RFC 6749 §3.3
};

enum class FieldFlag {
    Indexed = 1,         ///< the Store has an index (column, id) that serves ORDER BY
    Searchable = 2,      ///< part of the text that search looks through
    Hidden = 4,          ///< not shown until chosen in the column chooser
    ReadOnly = 8,        ///< kept by the Store or the Authority; no Command's value sets it
    Fixed = 16,          ///< set on creation, never afterwards
    Internal = 32,       ///< in JSON and storage only, never a column on screen or paper
    BlankWhenNull = 64,  ///< a null time shows nothing, not "Never"
    StoreOnly = 128,     ///< in the Store and its feed only, not in JSON for people and programs either
    Counter = 256,       ///< kept by triggers: never written
    InsertOnly = 512,    ///< written on insertion; afterwards other code keeps it
    NullWhenZero = 1024, ///< a row id of another table: 0 is none, stored as NULL
    Binary = 2048,       ///< the value is base64, stored as a BLOB
    Duration = 4096,     ///< the value is text such as "24h", stored in milliseconds
    OutsideFeed = 8192,  ///< a change of it alone is not in the change feed: a mirror has it as of the row's revision
};
Q_DECLARE_FLAGS(FieldFlags, FieldFlag)
Q_DECLARE_OPERATORS_FOR_FLAGS(FieldFlags)

/// How a state looks as a badge; never colour alone, the label says it too.
enum class Tone { Neutral, Good, Warning, Bad, Accent };

struct Choice
{
    const char *value; ///< stable word, as stored
    const char *label; ///< marked with QT_TRANSLATE_NOOP("Fields", …)
    Tone tone = Tone::Neutral;
};

/// A table of pairs (owner, scope) that keeps a List of scopes.
struct ScopeLink
{
    const char *table; ///< "client_scope"
    const char *owner; ///< its column with the row id of the owner: "client_id"
};

/// The untyped half of a field's one declaration: what lists, files, paper and the Store need.
struct FieldInfo
{
    const char *id;    ///< stable; names the field in JSON, settings and (in kebab-case) on the command line
    const char *title; ///< marked with QT_TRANSLATE_NOOP("Fields", …)
    FieldKind kind;
    FieldFlags flags;
    QByteArray stored = {};               ///< the table's column that holds it; empty: computed, or a link
    QByteArray expression = {};           ///< SQL that lists show, over the resource's table, whose alias is `r`
    QByteArray sortExpression = {};       ///< what ORDER BY uses where `expression` has no index; empty: `expression`
    std::span<const Choice> choices = {}; ///< for Choice and Boolean: value "0"/"1" for the latter
    QByteArray elementSql = {};           ///< for what another table holds: row ids having the element `?`
    const ScopeLink *link = nullptr;      ///< the table that keeps a List of scopes
    int usualLength = 0;                  ///< characters that a value commonly has; 0: as others of its kind

    [[nodiscard]] QString idString() const { return QString::fromLatin1(id); }
    [[nodiscard]] QString translatedTitle() const;
    /// The translated label of a Choice or Boolean value; `value` itself when it is not among the choices.
    [[nodiscard]] QString label(const QString &value) const;
    [[nodiscard]] Tone tone(const QString &value) const;
    /// Whether Commands set it, on creation at least.
    [[nodiscard]] bool isWritable() const { return !flags.testFlag(FieldFlag::ReadOnly); }
    /// Whether the row classes write its column.
    [[nodiscard]] bool isWritten() const { return !stored.isEmpty() && !flags.testFlag(FieldFlag::Counter); }
};

/// The whole declaration of one field of T: FieldInfo and the accessors; see makeField.h for how a line is written.
/// Values travel as QVariant: QString, bool, qint64, QDateTime (UTC), or QStringList by kind.
template <typename T>
struct Field : FieldInfo
{
    QVariant (*get)(const T &) = nullptr;
    /// Returns false when the value cannot be converted. Null for what is not read from a row.
    bool (*set)(T &, const QVariant &) = nullptr;

    /// Where the column has another name than the id in snake_case.
    [[nodiscard]] Field column(const char *name) &&
    {
        stored = name;
        expression = QByteArray("r.") + name;
        return std::move(*this);
    }
    /// Computed by an SQL expression over the resource's table `r`; no column holds it.
    [[nodiscard]] Field sql(const char *computed) &&
    {
        stored.clear();
        expression = computed;
        return std::move(*this);
    }
    /// Stored, but lists show an expression instead.
    [[nodiscard]] Field shownAs(const char *shown) &&
    {
        expression = shown;
        return std::move(*this);
    }
    [[nodiscard]] Field sortedBy(const char *sorted) &&
    {
        sortExpression = sorted;
        return std::move(*this);
    }
    [[nodiscard]] Field options(std::span<const Choice> values) &&
    {
        choices = values;
        return std::move(*this);
    }
    /// SQL for the ids of rows that have the element `?`.
    [[nodiscard]] Field elements(const char *select) &&
    {
        elementSql = select;
        return std::move(*this);
    }
    /// A List of scopes, kept in a table of pairs.
    [[nodiscard]] Field links(const ScopeLink &pairs) &&
    {
        const QByteArray table = pairs.table;
        const QByteArray owner = pairs.owner;
        stored.clear();
        link = &pairs;
        expression = "(SELECT group_concat(name, ' ') FROM (SELECT s.name FROM " + table +
                     " l JOIN scope s ON s.id = l.scope_id WHERE l." + owner + " = r.id ORDER BY s.name))";
        elementSql = "SELECT l." + owner + " FROM " + table +
                     " l WHERE l.scope_id = (SELECT id FROM scope WHERE name = ? COLLATE BINARY)";
        return std::move(*this);
    }
    [[nodiscard]] Field length(int characters) &&
    {
        usualLength = characters;
        return std::move(*this);
    }
};

} // namespace gatehouse
