// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDateTime>
#include <QFlags>
#include <QList>
#include <QString>
#include <QVariant>

#include <span>

namespace gatehouse {

/// In the order of the tabs; those that have none come last.
enum class Resource { Scope, Client, User, Organization, Token, Key, Audit, Group, Application, Membership, Member };

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
    Indexed = 1,    ///< the Store has an index (column, id) that serves ORDER BY
    Searchable = 2, ///< part of the text that search looks through
    Hidden = 4,     ///< not shown until chosen in the column chooser
    ReadOnly = 8,   ///< kept by the Store; no Command sets it
    Fixed = 16,     ///< set on creation, never afterwards
    Internal = 32,  ///< in JSON only, never a column on screen or paper
    MayNotBe = 64,  ///< a time of something that need not happen: none is blank, not "Never"
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

/// The untyped half of a field's one declaration: what lists, files and paper need.
struct FieldInfo
{
    const char *id;    ///< stable; names the field in JSON, settings and (in kebab-case) on the command line
    const char *title; ///< marked with QT_TRANSLATE_NOOP("Fields", …)
    FieldKind kind;
    FieldFlags flags;
    const char *column;                   ///< SQL expression over the resource's table, whose alias is `r`
    std::span<const Choice> choices = {}; ///< for Choice and Boolean: value "0"/"1" for the latter
    const char *memberSql = nullptr;      ///< for List kept in another table: row ids having element `?`
    int usualLength = 0;                  ///< characters that a value commonly has; 0: as others of its kind
    const char *sortColumn = nullptr;     ///< what ORDER BY uses where `column` is computed and has no index

    [[nodiscard]] QString idString() const { return QString::fromLatin1(id); }
    [[nodiscard]] QString translatedTitle() const;
    /// The translated label of a Choice or Boolean value; `value` itself when it is not among the choices.
    [[nodiscard]] QString label(const QString &value) const;
    [[nodiscard]] Tone tone(const QString &value) const;
};

/// The whole declaration of one field of T: FieldInfo and the accessors (house-style: a new column is one edit).
/// Values travel as QVariant: QString, bool, qint64, QDateTime (UTC) or QStringList by kind.
template <typename T>
struct Field : FieldInfo
{
    QVariant (*get)(const T &);
    /// Returns false when the value cannot be converted. Null for ReadOnly fields.
    bool (*set)(T &, const QVariant &);
};

/// What the generic parts know of a resource.
struct ResourceInfo
{
    Resource resource;
    const char *name;                ///< stable word: "client"
    const char *title;               ///< plural for people, marked with QT_TRANSLATE_NOOP("Fields", …)
    const char *table;               ///< SQL table
    const char *search;              ///< stem of its search tables: <search>_search and <search>_fts
    const char *keyField;            ///< the field by which people and commands name a row
    const char *defaultSort;         ///< field id; a leading '-' means descending
    QList<const FieldInfo *> fields; ///< in display order

    /// The field with that id, or null.
    [[nodiscard]] const FieldInfo *field(QStringView id) const;
    [[nodiscard]] QString translatedTitle() const;
    /// Every field that may be a column on screen or paper.
    [[nodiscard]] QList<const FieldInfo *> columns() const;
    /// The columns that are shown until the administrator chooses others.
    [[nodiscard]] QList<const FieldInfo *> defaultColumns() const;
};

[[nodiscard]] const ResourceInfo &resourceInfo(Resource resource);
[[nodiscard]] std::span<const Resource> allResources();
/// Those that have a tab of their own, in their order.
[[nodiscard]] std::span<const Resource> tabResources();

} // namespace gatehouse
