// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/keycloak/claimwords.h"

#include "core/domain/text.h"
#include "core/transfer/inspectiontext.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

struct Meaning
{
    const char *name;
    const char *title;
    bool isTime = false;
};

constexpr Meaning headerMeanings[] = {
    {"alg", QT_TRANSLATE_NOOP("Inspection", "Signed by algorithm")},
    {"typ", QT_TRANSLATE_NOOP("Inspection", "Kind of token")},
    {"kid", QT_TRANSLATE_NOOP("Inspection", "ID of the key that signed it")},
    {"cty", QT_TRANSLATE_NOOP("Inspection", "Kind of content")},
    {"crit", QT_TRANSLATE_NOOP("Inspection", "Extensions that must be understood")},
    {"jku", QT_TRANSLATE_NOOP("Inspection", "Address of keys, never looked at")},
    {"jwk", QT_TRANSLATE_NOOP("Inspection", "A key, never looked at")},
    {"x5u", QT_TRANSLATE_NOOP("Inspection", "Address of certificates, never looked at")},
    {"x5c", QT_TRANSLATE_NOOP("Inspection", "Certificates, never looked at")},
    {"x5t", QT_TRANSLATE_NOOP("Inspection", "Thumbprint of a certificate")},
    {"x5t#S256", QT_TRANSLATE_NOOP("Inspection", "Thumbprint of a certificate")},
};

constexpr Meaning claimMeanings[] = {
    {"iss", QT_TRANSLATE_NOOP("Inspection", "Issued by")},
    {"sub", QT_TRANSLATE_NOOP("Inspection", "About")},
    {"aud", QT_TRANSLATE_NOOP("Inspection", "For whom")},
    {"exp", QT_TRANSLATE_NOOP("Inspection", "Expires"), true},
    {"nbf", QT_TRANSLATE_NOOP("Inspection", "Not valid before"), true},
    {"iat", QT_TRANSLATE_NOOP("Inspection", "Issued"), true},
    {"auth_time", QT_TRANSLATE_NOOP("Inspection", "The user signed in"), true},
    {"updated_at", QT_TRANSLATE_NOOP("Inspection", "The profile was changed"), true},
    {"jti", QT_TRANSLATE_NOOP("Inspection", "Token ID")},
    {"client_id", QT_TRANSLATE_NOOP("Inspection", "Client")},
    {"azp", QT_TRANSLATE_NOOP("Inspection", "Made for the client")},
    {"scope", QT_TRANSLATE_NOOP("Inspection", "Scopes")},
    {"authorization_details", QT_TRANSLATE_NOOP("Inspection", "Permissions")},
    {"organization", QT_TRANSLATE_NOOP("Inspection", "Organization")},
    {"groups", QT_TRANSLATE_NOOP("Inspection", "Groups")},
    {"roles", QT_TRANSLATE_NOOP("Inspection", "Roles")},
    {"entitlements", QT_TRANSLATE_NOOP("Inspection", "Entitlements")},
    {"status", QT_TRANSLATE_NOOP("Inspection", "Place in the status list")},
    {"cnf", QT_TRANSLATE_NOOP("Inspection", "Only with this key or certificate")},
    {"act", QT_TRANSLATE_NOOP("Inspection", "Acting for it")},
    {"nonce", QT_TRANSLATE_NOOP("Inspection", "Number of the request")},
    {"sid", QT_TRANSLATE_NOOP("Inspection", "Session")},
    {"acr", QT_TRANSLATE_NOOP("Inspection", "How strictly the user signed in")},
    {"amr", QT_TRANSLATE_NOOP("Inspection", "How the user signed in")},
    {"name", QT_TRANSLATE_NOOP("Inspection", "Name")},
    {"email", QT_TRANSLATE_NOOP("Inspection", "Email")},
    {"ttl", QT_TRANSLATE_NOOP("Inspection", "May be kept for so many seconds")},
    {"status_list", QT_TRANSLATE_NOOP("Inspection", "Status list")},
};

constexpr double lastShownTime = 253402300799.0; // the end of the year 9999
constexpr qsizetype longestShown = 4000;

QString shown(QByteArrayView utf8)
{
    const QString text = visibleText(QString::fromUtf8(utf8));
    return text.size() > longestShown ? text.left(longestShown) + u'…' : text;
}

QString inWords(const JsonValue &value);

QString itemsInWords(const JsonValue &array)
{
    QStringList words;
    for (const JsonValue &item : array.items())
        words << inWords(item);
    return words.join(u", "_s);
}

QString inWords(const JsonValue &value)
{
    if (value.isArray())
        return itemsInWords(value);
    if (value.isObject()) {
        QStringList words;
        for (const JsonValue::Member &member : value.members())
            words << shown(member.name) + u": "_s + inWords(member.value);
        return words.join(u"; "_s);
    }
    if (const auto boolean = value.boolean())
        return *boolean ? u"true"_s : u"false"_s;
    return value.type() == JsonValue::Type::Null ? u"null"_s : shown(value.text());
}

/// RFC 9396: "Device pump-7: ListDevices, GetDeviceStats". What is left out stands for all.
QString permissionInWords(const JsonValue &permission)
{
    if (!permission.isObject() || permission.textOf("type").isEmpty())
        return inWords(permission);
    const QString type = shown(permission.textOf("type"));
    const JsonValue *identifier = permission.find("identifier");
    const JsonValue *actions = permission.find("actions");
    const QString resource = identifier ? inWords(*identifier) : InspectionText::tr("all");
    const QString what = actions ? inWords(*actions) : InspectionText::tr("everything");
    //: a permission: "Device pump-7: ListDevices, GetDeviceStats"
    return InspectionText::tr("%1 %2: %3").arg(type, resource, what);
}

/// Where the token's bit is: "no. 12 in https://auth.example.com/statuslist.jwt".
QString statusInWords(const JsonValue &status)
{
    const JsonValue *list = status.find("status_list");
    const JsonValue *index = list ? list->find("idx") : nullptr;
    if (!index || !index->integer() || list->textOf("uri").isEmpty())
        return inWords(status);
    return InspectionText::tr("no. %1 in %2").arg(*index->integer()).arg(shown(list->textOf("uri")));
}

QString claimText(QByteArrayView name, const JsonValue &value)
{
    if (name == "status")
        return statusInWords(value);
    if (name != "authorization_details" || !value.isArray())
        return inWords(value);
    QStringList words;
    for (const JsonValue &permission : value.items())
        words << permissionInWords(permission);
    return words.join(u"; "_s);
}

QDateTime timeOf(const JsonValue &value)
{
    const auto seconds = value.number();
    if (!seconds || *seconds < 0 || *seconds > lastShownTime)
        return {};
    return QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(*seconds * 1000), Qt::UTC);
}

QList<InspectedMember> membersInWords(const JsonValue &object, std::span<const Meaning> meanings)
{
    QList<InspectedMember> members;
    for (const JsonValue::Member &member : object.members()) {
        const auto meaning =
            std::ranges::find_if(meanings, [&](const Meaning &one) { return member.name == one.name; });
        InspectedMember shownMember{shown(member.name), {}, claimText(member.name, member.value), {}};
        if (meaning != meanings.end()) {
            shownMember.title = QCoreApplication::translate("Inspection", meaning->title);
            if (meaning->isTime)
                shownMember.time = timeOf(member.value);
        }
        members << shownMember;
    }
    return members;
}

} // namespace

QList<InspectedMember> headerInWords(const JsonValue &header)
{
    return membersInWords(header, headerMeanings);
}

QList<InspectedMember> claimsInWords(const JsonValue &claims)
{
    return membersInWords(claims, claimMeanings);
}

} // namespace gatehouse
