// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/cataloguefile.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

struct CatalogueFileText
{
    Q_DECLARE_TR_FUNCTIONS(CatalogueFile)
};

Error unreadable(const QString &reason)
{
    return {ErrorKind::InvalidInput, CatalogueFileText::tr("This is not a permission catalogue. %1").arg(reason), {}, u"types"_s};
}

Result<PermissionType> typeFrom(const QJsonValue &value)
{
    const QJsonObject json = value.toObject();
    if (!json[u"type"].isString())
        return tl::unexpected(unreadable(CatalogueFileText::tr("Each entry needs a “type”.")));
    PermissionType type{json[u"type"].toString(), json[u"description"].toString(), {}};
    for (const QJsonValue &element : json[u"actions"].toArray()) {
        const QJsonObject action = element.toObject();
        if (!action[u"action"].isString())
            return tl::unexpected(unreadable(CatalogueFileText::tr("Each action of “%1” needs an “action”.").arg(type.name)));
        type.actions << PermissionAction{action[u"action"].toString(), action[u"description"].toString()};
    }
    return type;
}

} // namespace

QByteArray catalogueToJson(const PermissionCatalogue &catalogue)
{
    QJsonArray types;
    for (const PermissionType &type : catalogue) {
        QJsonArray actions;
        for (const PermissionAction &action : type.actions)
            actions << QJsonObject{{u"action"_s, action.name}, {u"description"_s, action.description}};
        types << QJsonObject{{u"type"_s, type.name}, {u"description"_s, type.description}, {u"actions"_s, actions}};
    }
    return QJsonDocument(QJsonObject{{u"permissionTypes"_s, types}}).toJson();
}

Result<PermissionCatalogue> catalogueFromJson(const QByteArray &json)
{
    if (json.size() > maxCatalogueBytes)
        return tl::unexpected(unreadable(CatalogueFileText::tr("The file is too long.")));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return tl::unexpected(unreadable(error.errorString()));
    const QJsonValue types = document.object()[u"permissionTypes"];
    if (!types.isArray())
        return tl::unexpected(unreadable(CatalogueFileText::tr("The list “permissionTypes” is missing.")));
    PermissionCatalogue catalogue;
    for (const QJsonValue &value : types.toArray()) {
        TRY_ASSIGN(auto type, typeFrom(value));
        catalogue << std::move(type);
    }
    if (const Problems problems = validate(catalogue); !problems.isEmpty())
        return tl::unexpected(unreadable(problems.first().message));
    return catalogue;
}

} // namespace gatehouse
