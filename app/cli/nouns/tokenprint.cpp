// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/nouns/nouns.h"

#include "app/cli/grammar/recordwriter.h"
#include "core/domain/permission.h"
#include "core/store/list/listrows.h"
#include "core/store/rows/cataloguerows.h"
#include "core/store/rows/tokenholder.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

struct Shown
{
    Token token;
    QVariantList cells; ///< of the columns, as lists have them
    QList<EffectiveRole> roles;
    QStringList unknownPermissions; ///< not in the catalogue
};

Result<Shown> readShown(Connection &connection, qint64 id)
{
    TRY_ASSIGN(const auto token, readRow<Token>(connection, id));
    const qint64 ids[] = {id};
    TRY_ASSIGN(const auto rows, readRows(connection, Resource::Token, infoOf<Token>().columns(), ids));
    TRY_ASSIGN(const auto roles, readEffectiveRoles(connection, token, systemClock().now()));
    TRY_ASSIGN(const auto catalogue, readCatalogue(connection));
    Shown shown{token, rows.first().cells, roles, {}};
    for (const QString &word : token.permissions) {
        const auto permission = permissionFromString(word);
        if (!permission || !isInCatalogue(*permission, catalogue))
            shown.unknownPermissions << word;
    }
    return shown;
}

QJsonObject overrideJson(const RoleOverride &one)
{
    return {{one.organizationId != 0 ? u"organization"_s : u"application"_s, one.name},
            {u"role"_s, toString(one.role)}};
}

QJsonObject roleJson(const EffectiveRole &one)
{
    return {{u"place"_s, one.place},           {u"role"_s, toString(one.role)},
            {u"cap"_s, toString(one.cap)},     {u"holderRole"_s, toString(one.holderRole)},
            {u"limit"_s, toString(one.limit)}, {u"reason"_s, describeLimit(one.limit)}};
}

QJsonObject moreJson(const Shown &shown)
{
    QJsonArray overrides;
    for (const RoleOverride &one : shown.token.overrides)
        overrides << overrideJson(one);
    QJsonArray roles;
    for (const EffectiveRole &one : shown.roles)
        roles << roleJson(one);
    return {{u"overrides"_s, overrides},
            {u"effectiveRoles"_s, roles},
            {u"permissionsNotInCatalogue"_s, QJsonArray::fromStringList(shown.unknownPermissions)}};
}

/// For tables and CSV.
void appendLines(const Shown &shown, Columns &columns, QVariantList &cells)
{
    static const FieldInfo overrides{"overrides", QT_TRANSLATE_NOOP("Fields", "Overrides"), FieldKind::List, {}, ""};
    static const FieldInfo roles{
        "effectiveRoles", QT_TRANSLATE_NOOP("Fields", "Effective roles"), FieldKind::List, {}, ""};
    static const FieldInfo unknown{
        "permissionsNotInCatalogue", QT_TRANSLATE_NOOP("Fields", "Not in the catalogue"), FieldKind::List, {}, ""};
    QStringList lines;
    for (const RoleOverride &one : shown.token.overrides)
        lines << one.name + u": "_s + toString(one.role);
    columns << &overrides;
    cells << lines;
    lines.clear();
    for (const EffectiveRole &one : shown.roles)
        //: the role of a token in an organization or application: "Acme: user. Limited by the holder's own role here."
        lines << Cli::tr("%1: %2. %3").arg(one.place, toString(one.role), describeLimit(one.limit));
    columns << &roles << &unknown;
    cells << lines << shown.unknownPermissions;
}

} // namespace

Result<ExitCode> printToken(const Globals &globals, Session &session, qint64 id, const SecretString &secret)
{
    TRY_ASSIGN(auto shown, session.read([id](Connection &connection) { return readShown(connection, id); }));
    Columns columns = infoOf<Token>().columns();
    if (globals.format != Format::Json)
        appendLines(shown, columns, shown.cells);
    printRecord(globals.format, columns, shown.cells, secret, moreJson(shown));
    return ExitCode::Done;
}

} // namespace gatehouse
