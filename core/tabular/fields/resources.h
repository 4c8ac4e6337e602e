// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tabular/fields/field.h"

namespace gatehouse {

struct Application;
struct AuditEntry;
struct Client;
struct Group;
struct Member;
struct Membership;
struct Organization;
struct Scope;
struct SigningKey;
struct Token;
struct User;
struct Workspace;

/// In the order of the tabs; those that have none come last.
enum class Resource { Scope, Client, User, Organization, Token, Key, Audit, Group, Application, Membership, Member };

/// What the generic parts know of a resource: its one declaration, in `<resource>fields.cpp`.
struct ResourceInfo
{
    Resource resource;
    const char *name;        ///< stable word: "client"; also the stem of its search tables client_search, client_fts
    const char *title;       ///< plural for people, marked with QT_TRANSLATE_NOOP("Fields", …)
    const char *table;       ///< SQL table
    const char *keyField;    ///< the field by which people and commands name a row
    const char *defaultSort; ///< field id; a leading '-' means descending
    const char *notFound;    ///< "There is no client “%1”.", marked; null for rows that nobody names
    const char *exists;      ///< "There is a client “%1” already.", marked; null where it cannot be
    QList<const FieldInfo *> fields; ///< in display order
    /// A column that row classes write and never read: a hash, or a sealed key. Empty in a mirror.
    const char *secretColumn = nullptr;
    QVariant emptySecret = {};
    /// SQL that finds a row by its key, over the table `r`, and what is compared with the key given.
    const char *keyCondition = nullptr;
    QString (*keyOf)(const QString &key) = nullptr; ///< null: the key as it is

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

/// The fields of T in display order, and the declaration of its resource; for the types above.
template <typename T>
[[nodiscard]] std::span<const Field<T>> fieldsOf();
template <typename T>
[[nodiscard]] const ResourceInfo &infoOf();

#define GATEHOUSE_RESOURCE(T)                                                                                          \
    template <>                                                                                                        \
    std::span<const Field<T>> fieldsOf<T>();                                                                           \
    template <>                                                                                                        \
    const ResourceInfo &infoOf<T>();

GATEHOUSE_RESOURCE(Application)
GATEHOUSE_RESOURCE(AuditEntry)
GATEHOUSE_RESOURCE(Client)
GATEHOUSE_RESOURCE(Group)
GATEHOUSE_RESOURCE(Member)
GATEHOUSE_RESOURCE(Membership)
GATEHOUSE_RESOURCE(Organization)
GATEHOUSE_RESOURCE(Scope)
GATEHOUSE_RESOURCE(SigningKey)
GATEHOUSE_RESOURCE(Token)
GATEHOUSE_RESOURCE(User)
#undef GATEHOUSE_RESOURCE
/// The settings of the one row of `workspace`, which is no list.
template <>
std::span<const Field<Workspace>> fieldsOf<Workspace>();

} // namespace gatehouse
