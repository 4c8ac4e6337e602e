// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/keycloak/realmimport.h"

#include "core/domain/text.h"
#include "core/transfer/keycloak/realmclient.h"
#include "core/transfer/keycloak/realmpeople.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

using Kind = ImportNote::Kind;

tl::unexpected<Error> refuseRealm(const QString &message, const QString &detail = {})
{
    return fail(ErrorKind::InvalidInput, message, detail);
}

/// Whether arrays and objects nest deeper than maxRealmDepth.
bool isTooDeep(const QByteArray &json)
{
    int depth = 0;
    bool inString = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (inString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inString = false;
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            if (++depth > maxRealmDepth)
                return true;
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return false;
}

Result<QJsonDocument> parseJson(const QByteArray &json)
{
    if (json.size() > maxRealmBytes) {
        return refuseRealm(QCoreApplication::translate("Import", "The file is larger than %1 MiB.")
                          .arg(maxRealmBytes / (1024 * 1024)));
    }
    if (isTooDeep(json))
        return refuseRealm(QCoreApplication::translate("Import", "The file is nested too deeply to be a realm export."));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error == QJsonParseError::NoError)
        return document;
    const qsizetype end = std::clamp<qsizetype>(error.offset, 0, json.size());
    const auto line = std::count(json.cbegin(), json.cbegin() + end, '\n') + 1;
    return refuseRealm(
        QCoreApplication::translate("Import", "The file is not valid JSON: there is an error in line %1.").arg(line),
        error.errorString());
}

bool holdsObjectsOnly(const QJsonArray &array)
{
    return std::ranges::all_of(array, [](const QJsonValue &value) { return value.isObject(); });
}

/// The parts of a realm that are arrays of named objects.
constexpr QLatin1StringView listedParts[] = {"clients"_L1, "clientScopes"_L1, "users"_L1, "groups"_L1,
                                             "organizations"_L1};

/// An adapter's configuration has a "realm" too, but no clients.
bool isRealm(const QJsonObject &object)
{
    if (object["realm"_L1].toString().isEmpty() || !object["clients"_L1].isArray())
        return false;
    return std::ranges::all_of(listedParts, [&](QLatin1StringView part) {
        const QJsonValue value = object[part];
        return value.isUndefined() || value.isNull() || (value.isArray() && holdsObjectsOnly(value.toArray()));
    });
}

Result<QJsonObject> realmOf(const QJsonDocument &document)
{
    const QJsonArray array = document.array();
    if (array.size() > 1 && std::ranges::all_of(array, [](const QJsonValue &v) { return isRealm(v.toObject()); }))
        return refuseRealm(QCoreApplication::translate("Import", "The file contains several realms: export one at a time."));
    const QJsonObject object = array.size() == 1 ? array.first().toObject() : document.object();
    if (!isRealm(object))
        return refuseRealm(QCoreApplication::translate("Import", "This is not a Keycloak realm export."));
    return object;
}

/// The first repeated value of `key`; null when there is none.
QString firstRepeated(const QJsonArray &objects, QLatin1StringView key)
{
    QSet<QString> seen;
    for (const QJsonValue &value : objects) {
        const QString name = value[key].toString();
        if (!name.isEmpty() && seen.contains(name))
            return name;
        seen.insert(name);
    }
    return {};
}

/// A sentence about a repeated object; empty when there is none.
QString repetition(const QJsonObject &realm)
{
    struct Named
    {
        QLatin1StringView part;
        QLatin1StringView key;
        const char *sentence;
    };
    static constexpr Named all[] = {
        {"clients"_L1, "clientId"_L1, QT_TRANSLATE_NOOP("Import", "The file contains the client %1 twice.")},
        {"clientScopes"_L1, "name"_L1, QT_TRANSLATE_NOOP("Import", "The file contains the scope %1 twice.")},
        {"users"_L1, "username"_L1, QT_TRANSLATE_NOOP("Import", "The file contains the user %1 twice.")},
        {"organizations"_L1, "name"_L1, QT_TRANSLATE_NOOP("Import", "The file contains the organization %1 twice.")},
    };
    for (const Named &named : all) {
        if (const QString name = firstRepeated(realm[named.part].toArray(), named.key); !name.isEmpty())
            return QCoreApplication::translate("Import", named.sentence).arg(shownInNote(name));
    }
    return {};
}

/// Why the scope is skipped; empty when it is imported.
QString scopeReason(const QJsonObject &json, const Scope &scope, const QSet<QString> &builtIn)
{
    if (json["protocol"_L1].toString(u"openid-connect"_s) != "openid-connect"_L1) {
        return QCoreApplication::translate("Import", "Its protocol is %1, not OpenID Connect.")
            .arg(shownInNote(json["protocol"_L1].toString()));
    }
    if (builtIn.contains(scope.name))
        return QCoreApplication::translate("Import", "Every workspace has it already.");
    const Problems problems = validate(scope);
    return problems.isEmpty() ? QString() : problems.first().message;
}

RealmScopes readScopes(const QJsonObject &realm, RealmImport *import)
{
    RealmScopes scopes;
    for (const Scope &scope : builtInScopes())
        scopes.known.insert(scope.name);
    const QSet<QString> builtIn = scopes.known;
    for (const QJsonValue &value : realm["clientScopes"_L1].toArray()) {
        const QJsonObject json = value.toObject();
        Scope scope;
        scope.name = json["name"_L1].toString();
        const QString subject = QCoreApplication::translate("Import", "scope %1").arg(shownInNote(scope.name));
        if (const QString reason = scopeReason(json, scope, builtIn); !reason.isEmpty()) {
            import->notes.append({Kind::LeftOut, subject, reason});
            continue;
        }
        import->notes.append({Kind::Taken, subject, {}, scopeKey(scope.name)});
        scope.description = json["description"_L1].toString().simplified();
        if (const QString problem = textProblem(scope.description, maxDescriptionLength); !problem.isEmpty()) {
            scope.description.clear();
            import->notes.append(
                {Kind::LeftOut,
                 QCoreApplication::translate("Import", "description of scope %1").arg(shownInNote(scope.name)), problem,
                 scopeKey(scope.name)});
        }
        scopes.known.insert(scope.name);
        import->scopes.append(scope);
    }
    const QStringList defaults =
        stringsOf(realm["defaultDefaultClientScopes"_L1]) + stringsOf(realm["defaultOptionalClientScopes"_L1]);
    for (const QString &name : defaults) { // the realm's defaults also contain SAML scopes
        if (scopes.known.contains(name))
            scopes.defaults.append(name);
    }
    return scopes;
}

/// The number of objects in a part of the export: the elements of an array, or of all arrays in an object.
qsizetype countIn(const QJsonValue &value)
{
    if (value.isArray())
        return value.toArray().size();
    qsizetype count = 0;
    const QJsonObject object = value.toObject();
    for (const QJsonValue &part : object)
        count += countIn(part);
    return count;
}

qsizetype countMappers(const QJsonObject &realm)
{
    qsizetype count = 0;
    for (const auto &key : {"clients"_L1, "clientScopes"_L1}) {
        for (const QJsonValue &value : realm[key].toArray())
            count += value["protocolMappers"_L1].toArray().size();
    }
    return count;
}

void skipOtherParts(const QJsonObject &realm, QList<ImportNote> *notes)
{
    const auto skip = [&](qsizetype count, const char *subject, const QString &reason) {
        if (count > 0) {
            notes->append({Kind::LeftOut,
                           QCoreApplication::translate("Import", subject, nullptr, static_cast<int>(count)), reason});
        }
    };
    const QString noCounterpart = QCoreApplication::translate("Import", "Gatehouse has no counterpart for it.");
    skip(countIn(realm["roles"_L1]), QT_TRANSLATE_N_NOOP("Import", "%n role(s)"), noCounterpart);
    skip(countMappers(realm), QT_TRANSLATE_N_NOOP("Import", "%n protocol mapper(s)"), noCounterpart);
    skip(countIn(realm["identityProviders"_L1]), QT_TRANSLATE_N_NOOP("Import", "%n identity provider(s)"),
         noCounterpart);
    skip(countIn(realm["authenticationFlows"_L1]), QT_TRANSLATE_N_NOOP("Import", "%n authentication flow(s)"),
         noCounterpart);
    skip(countIn(realm["requiredActions"_L1]), QT_TRANSLATE_N_NOOP("Import", "%n required action(s)"), noCounterpart);
    skip(countIn(realm["components"_L1]), QT_TRANSLATE_N_NOOP("Import", "%n component(s)"), noCounterpart);
}

} // namespace

Result<RealmImport> readRealm(const QByteArray &json)
{
    TRY_ASSIGN(const auto object, parseJson(json).and_then(realmOf));
    const QJsonArray clients = object["clients"_L1].toArray();
    if (const QString twice = repetition(object); !twice.isEmpty())
        return refuseRealm(twice);

    RealmImport import;
    import.realm = visibleText(object["realm"_L1].toString());
    const RealmScopes scopes = readScopes(object, &import);
    for (const QJsonValue &value : clients) {
        const qsizetype firstNote = import.notes.size();
        const auto client = readRealmClient(value.toObject(), scopes, &import.notes);
        if (!client)
            continue;
        import.clients.append(*client);
        for (qsizetype i = firstNote; i < import.notes.size(); ++i)
            import.notes[i].key = clientKey(client->clientId);
    }
    RealmPeople people = readRealmPeople(object, &import.notes);
    import.users = std::move(people.users);
    import.organizations = std::move(people.organizations);
    skipOtherParts(object, &import.notes);
    return import;
}

} // namespace gatehouse
