// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/claimtext.h"

#include "core/transfer/inspectiontext.h"

#include "core/domain/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

struct Description
{
    const char *name;
    const char *title;
    bool isTime = false;
};

constexpr Description headerDescriptions[] = {
    {"alg", QT_TRANSLATE_NOOP("Inspection", "Signature algorithm")},
    {"typ", QT_TRANSLATE_NOOP("Inspection", "Type of token")},
    {"kid", QT_TRANSLATE_NOOP("Inspection", "ID of the signing key")},
    {"cty", QT_TRANSLATE_NOOP("Inspection", "Content type")},
    {"crit", QT_TRANSLATE_NOOP("Inspection", "Critical extensions")},
    {"jku", QT_TRANSLATE_NOOP("Inspection", "URL of keys (ignored)")},
    {"jwk", QT_TRANSLATE_NOOP("Inspection", "Embedded key (ignored)")},
    {"x5u", QT_TRANSLATE_NOOP("Inspection", "URL of certificates (ignored)")},
    {"x5c", QT_TRANSLATE_NOOP("Inspection", "Certificates (ignored)")},
    {"x5t", QT_TRANSLATE_NOOP("Inspection", "Thumbprint of a certificate")},
    {"x5t#S256", QT_TRANSLATE_NOOP("Inspection", "Thumbprint of a certificate")},
};

constexpr Description claimDescriptions[] = {
    {"iss", QT_TRANSLATE_NOOP("Inspection", "Issued by")},
    {"sub", QT_TRANSLATE_NOOP("Inspection", "About")},
    {"aud", QT_TRANSLATE_NOOP("Inspection", "Audience")},
    {"exp", QT_TRANSLATE_NOOP("Inspection", "Expires"), true},
    {"nbf", QT_TRANSLATE_NOOP("Inspection", "Not valid before"), true},
    {"iat", QT_TRANSLATE_NOOP("Inspection", "Issued"), true},
    {"auth_time", QT_TRANSLATE_NOOP("Inspection", "Time of sign-in"), true},
    {"updated_at", QT_TRANSLATE_NOOP("Inspection", "Time of the last profile change"), true},
    {"jti", QT_TRANSLATE_NOOP("Inspection", "Token ID")},
    {"client_id", QT_TRANSLATE_NOOP("Inspection", "Client")},
    {"azp", QT_TRANSLATE_NOOP("Inspection", "Authorized client")},
    {"scope", QT_TRANSLATE_NOOP("Inspection", "Scopes")},
    {"authorization_details", QT_TRANSLATE_NOOP("Inspection", "Permissions")},
    {"organization", QT_TRANSLATE_NOOP("Inspection", "Organization")},
    {"groups", QT_TRANSLATE_NOOP("Inspection", "Groups")},
    {"roles", QT_TRANSLATE_NOOP("Inspection", "Roles")},
    {"entitlements", QT_TRANSLATE_NOOP("Inspection", "Entitlements")},
    {"status", QT_TRANSLATE_NOOP("Inspection", "Position in the status list")},
    {"cnf", QT_TRANSLATE_NOOP("Inspection", "Bound to this key or certificate")},
    {"act", QT_TRANSLATE_NOOP("Inspection", "Actor")},
    {"nonce", QT_TRANSLATE_NOOP("Inspection", "Nonce of the request")},
    {"sid", QT_TRANSLATE_NOOP("Inspection", "Session")},
    {"acr", QT_TRANSLATE_NOOP("Inspection", "Authentication level")},
    {"amr", QT_TRANSLATE_NOOP("Inspection", "Authentication methods")},
    {"name", QT_TRANSLATE_NOOP("Inspection", "Name")},
    {"email", QT_TRANSLATE_NOOP("Inspection", "Email")},
    {"ttl", QT_TRANSLATE_NOOP("Inspection", "Seconds it may be cached")},
    {"status_list", QT_TRANSLATE_NOOP("Inspection", "Status list")},
};

constexpr double lastShownTime = 253402300799.0; // the end of the year 9999
constexpr qsizetype longestShown = 4000;

QString shown(QByteArrayView utf8)
{
    const QString text = visibleText(QString::fromUtf8(utf8));
    return text.size() > longestShown ? text.left(longestShown) + u'…' : text;
}

QString describe(const JsonValue &value);

QString describeItems(const JsonValue &array)
{
    QStringList words;
    for (const JsonValue &item : array.items())
        words << describe(item);
    return words.join(u", "_s);
}

QString describe(const JsonValue &value)
{
    if (value.isArray())
        return describeItems(value);
    if (value.isObject()) {
        QStringList words;
        for (const JsonValue::Member &member : value.members())
            words << shown(member.name) + u": "_s + describe(member.value);
        return words.join(u"; "_s);
    }
    if (const auto boolean = value.boolean())
        return *boolean ? u"true"_s : u"false"_s;
    return value.type() == JsonValue::Type::Null ? u"null"_s : shown(value.text());
}

/// RFC 9396: "Device pump-7: ListDevices, GetDeviceStats". Omitted members stand for all.
QString describePermission(const JsonValue &permission)
{
    if (!permission.isObject() || permission.textOf("type").isEmpty())
        return describe(permission);
    const QString type = shown(permission.textOf("type"));
    const JsonValue *identifier = permission.find("identifier");
    const JsonValue *actions = permission.find("actions");
    const QString resource = identifier ? describe(*identifier) : InspectionText::tr("all");
    const QString what = actions ? describe(*actions) : InspectionText::tr("everything");
    //: a permission: "Device pump-7: ListDevices, GetDeviceStats"
    return InspectionText::tr("%1 %2: %3").arg(type, resource, what);
}

/// The position of the token's bit: "no. 12 in https://auth.example.com/statuslist.jwt".
QString describeStatus(const JsonValue &status)
{
    const JsonValue *list = status.find("status_list");
    const JsonValue *index = list ? list->find("idx") : nullptr;
    if (!index || !index->integer() || list->textOf("uri").isEmpty())
        return describe(status);
    return InspectionText::tr("no. %1 in %2").arg(*index->integer()).arg(shown(list->textOf("uri")));
}

QString claimText(QByteArrayView name, const JsonValue &value)
{
    if (name == "status")
        return describeStatus(value);
    if (name != "authorization_details" || !value.isArray())
        return describe(value);
    QStringList words;
    for (const JsonValue &permission : value.items())
        words << describePermission(permission);
    return words.join(u"; "_s);
}

QDateTime timeOf(const JsonValue &value)
{
    const auto seconds = value.number();
    if (!seconds || *seconds < 0 || *seconds > lastShownTime)
        return {};
    return QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(*seconds * 1000), Qt::UTC);
}

QList<InspectedMember> describeMembers(const JsonValue &object, std::span<const Description> descriptions)
{
    QList<InspectedMember> members;
    for (const JsonValue::Member &member : object.members()) {
        const auto description =
            std::ranges::find_if(descriptions, [&](const Description &one) { return member.name == one.name; });
        InspectedMember shownMember{shown(member.name), {}, claimText(member.name, member.value), {}};
        if (description != descriptions.end()) {
            shownMember.title = QCoreApplication::translate("Inspection", description->title);
            if (description->isTime)
                shownMember.time = timeOf(member.value);
        }
        members << shownMember;
    }
    return members;
}

} // namespace

QList<InspectedMember> describeHeader(const JsonValue &header)
{
    return describeMembers(header, headerDescriptions);
}

QList<InspectedMember> describeClaims(const JsonValue &claims)
{
    return describeMembers(claims, claimDescriptions);
}

} // namespace gatehouse
