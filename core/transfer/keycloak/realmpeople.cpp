// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/keycloak/realmpeople.h"

#include "core/domain/email.h"
#include "core/domain/text.h"
#include "core/transfer/keycloak/realmclient.h"
#include "core/transfer/keycloak/realmgroups.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

using Kind = ImportNote::Kind;

class PeopleReader final
{
public:
    PeopleReader(const QJsonObject &realm, QList<ImportNote> *notes)
        : m_realm(realm)
        , m_notes(notes)
    {
    }

    RealmPeople read()
    {
        const QJsonArray groups = m_realm["groups"_L1].toArray();
        if (!groups.isEmpty())
            readGroups(groups);
        for (const QJsonValue &value : m_realm["organizations"_L1].toArray())
            readOrganization(value.toObject());
        for (const QJsonValue &value : m_realm["users"_L1].toArray())
            readUser(value.toObject());
        for (const auto &[organization, members] : std::as_const(m_memberNames))
            readMembers(organization, members);
        return std::move(m_people);
    }

private:
    void note(Kind kind, const QString &subject, const QString &reason, const QString &key = {})
    {
        m_notes->append({kind, subject, reason, key});
    }
    void skip(const char *subject, const QString &name, const QString &reason, const QString &key)
    {
        note(Kind::LeftOut, QCoreApplication::translate("Import", subject).arg(shownInNote(name)), reason, key);
    }
    [[nodiscard]] static QString organizationSubject(const QString &name)
    {
        return QCoreApplication::translate("Import", "organization %1").arg(shownInNote(name));
    }
    [[nodiscard]] static QString userSubject(const QString &email)
    {
        return QCoreApplication::translate("Import", "user %1").arg(shownInNote(email));
    }

    /// The position of the organization of that name, which is added if necessary; -1 when it is invalid.
    qsizetype addOrganization(const QString &name, const QString &description, const QString &reason)
    {
        Organization organization;
        organization.name = composed(name);
        const QString key = organizationKey(organization.name);
        if (const auto known = m_organizations.constFind(key); known != m_organizations.constEnd())
            return *known;
        if (const Problems problems = validate(organization); !problems.isEmpty()) {
            note(Kind::LeftOut, organizationSubject(name), problems.first().message);
            return -1;
        }
        note(Kind::Taken, organizationSubject(organization.name), reason, key);
        organization.description = composed(description.simplified());
        if (const QString problem = textProblem(organization.description, maxDescriptionLength); !problem.isEmpty()) {
            skip(QT_TRANSLATE_NOOP("Import", "description of organization %1"), organization.name, problem, key);
            organization.description.clear();
        }
        m_people.organizations.append({organization, {}, {}});
        m_organizations.insert(key, m_people.organizations.size() - 1);
        return m_people.organizations.size() - 1;
    }

    void readGroups(const QJsonArray &groups)
    {
        m_groupOrganization =
            addOrganization(m_realm["realm"_L1].toString(), m_realm["displayName"_L1].toString(),
                            QCoreApplication::translate("Import", "It contains the groups of the realm."));
        if (m_groupOrganization >= 0)
            m_groupPaths = readRealmGroups(groups, &m_people.organizations[m_groupOrganization], m_notes);
    }

    void readOrganization(const QJsonObject &json)
    {
        const QString name = json["name"_L1].toString();
        if (!json["enabled"_L1].toBool(true)) {
            note(Kind::LeftOut, organizationSubject(name),
                 QCoreApplication::translate("Import",
                                             "It is disabled, which is not possible for an organization here."));
            return;
        }
        const qsizetype at = addOrganization(name, json["description"_L1].toString(), {});
        if (at < 0)
            return;
        const QString key = organizationKey(composed(name));
        const QString noCounterpart = QCoreApplication::translate("Import", "Gatehouse has no counterpart for it.");
        if (!json["domains"_L1].toArray().isEmpty())
            skip(QT_TRANSLATE_NOOP("Import", "domains of organization %1"), name, noCounterpart, key);
        if (!json["attributes"_L1].toObject().isEmpty())
            skip(QT_TRANSLATE_NOOP("Import", "attributes of organization %1"), name, noCounterpart, key);
        if (!json["identityProviders"_L1].toArray().isEmpty())
            skip(QT_TRANSLATE_NOOP("Import", "identity providers of organization %1"), name, noCounterpart, key);
        m_memberNames.append({at, json["members"_L1].toArray()});
    }

    /// Keycloak lists the members of an organization by their user names.
    void readMembers(qsizetype organization, const QJsonArray &members)
    {
        for (const QJsonValue &value : members) {
            const QString name = value["username"_L1].toString();
            const auto email = m_emails.constFind(name.toCaseFolded());
            if (email == m_emails.constEnd())
                note(Kind::LeftOut, membershipSubject(name, m_people.organizations[organization].organization.name),
                     QCoreApplication::translate("Import", "The file contains no such user that could be imported."));
            else
                addMember(organization, *email, {});
        }
    }

    [[nodiscard]] static QString membershipSubject(const QString &who, const QString &where)
    {
        //: %1 is a user, %2 an organization or a group
        return QCoreApplication::translate("Import", "membership of %1 in %2")
            .arg(shownInNote(who), shownInNote(where));
    }

    void addMember(qsizetype organization, const QString &email, const QString &group)
    {
        ImportedOrganization &to = m_people.organizations[organization];
        const ImportedMember member{email, group};
        const QString key = membershipKey(email, to.organization.name, group);
        if (m_memberships.contains(key))
            return;
        m_memberships.insert(key);
        to.members.append(member);
        const QString where = group.isEmpty() ? to.organization.name : to.organization.name + u'/' + group;
        note(Kind::Taken, membershipSubject(email, where), {}, key);
    }

    /// Why the user is skipped; empty when it is imported. Sets the address.
    QString reasonAgainst(const QJsonObject &json, User *user, bool *isUserName)
    {
        const QString client = json["serviceAccountClientId"_L1].toString();
        if (!client.isEmpty()) {
            return QCoreApplication::translate("Import",
                                               "It is the service account of client %1, which gets its own tokens.")
                .arg(shownInNote(client));
        }
        user->email = composed(json["email"_L1].toString());
        *isUserName = user->email.isEmpty();
        if (*isUserName)
            user->email = composed(json["username"_L1].toString());
        if (const QString problem = emailProblem(user->email); !problem.isEmpty())
            return *isUserName ? QCoreApplication::translate("Import", "It has no email address.") : problem;
        const QString skeleton = emailSkeleton(user->email);
        for (const QString &other : m_skeletons.values(skeleton)) {
            if (emailKey(other) == emailKey(user->email))
                return QCoreApplication::translate("Import", "Another user has the same email address.");
            if (looksLikeEmail(other, user->email))
                return QCoreApplication::translate("Import", "Its email address looks like %1, but is different.")
                    .arg(shownInNote(other));
        }
        m_skeletons.insert(skeleton, user->email);
        return {};
    }

    void readUser(const QJsonObject &json)
    {
        User user;
        bool isUserName = false;
        const QString userName = json["username"_L1].toString();
        if (const QString reason = reasonAgainst(json, &user, &isUserName); !reason.isEmpty()) {
            note(Kind::LeftOut, userSubject(userName.isEmpty() ? user.email : userName), reason);
            return;
        }
        const QString key = userKey(user.email);
        note(Kind::Taken, userSubject(user.email), {}, key);
        if (isUserName)
            note(Kind::Changed, userSubject(user.email),
                 QCoreApplication::translate("Import", "Its user name is used as its email address."), key);
        user.state = json["enabled"_L1].toBool(true) ? UserState::Active : UserState::Disabled;
        if (const qint64 created = json["createdTimestamp"_L1].toInteger(); created > 0)
            user.acceptedAt = QDateTime::fromMSecsSinceEpoch(created, Qt::UTC);
        readName(json, &user, key);
        noteParts(json, user.email, key);
        m_emails.insert(userName.toCaseFolded(), user.email);
        m_people.users.append(user);
        for (const QString &path : stringsOf(json["groups"_L1]))
            readGroupOf(user.email, path);
    }

    void readName(const QJsonObject &json, User *user, const QString &key)
    {
        const QString name = json["firstName"_L1].toString() + u' ' + json["lastName"_L1].toString();
        user->name = composed(name.simplified());
        if (const QString problem = textProblem(user->name, maxNameLength); !problem.isEmpty()) {
            skip(QT_TRANSLATE_NOOP("Import", "name of user %1"), user->email, problem, key);
            user->name.clear();
        }
    }

    void noteParts(const QJsonObject &json, const QString &email, const QString &key)
    {
        const auto isFilled = [&](QLatin1StringView part) {
            return !json[part].toArray().isEmpty() || !json[part].toObject().isEmpty();
        };
        const QString noCounterpart = QCoreApplication::translate("Import", "Gatehouse has no counterpart for it.");
        if (isFilled("credentials"_L1))
            skip(QT_TRANSLATE_NOOP("Import", "credentials of user %1"), email,
                 QCoreApplication::translate("Import", "Passwords and keys are never imported."), key);
        if (isFilled("realmRoles"_L1) || isFilled("clientRoles"_L1))
            skip(QT_TRANSLATE_NOOP("Import", "roles of user %1"), email,
                 QCoreApplication::translate("Import", "Grant scopes instead."), key);
        if (isFilled("attributes"_L1))
            skip(QT_TRANSLATE_NOOP("Import", "attributes of user %1"), email, noCounterpart, key);
        if (isFilled("federatedIdentities"_L1))
            skip(QT_TRANSLATE_NOOP("Import", "identity provider links of user %1"), email, noCounterpart, key);
    }

    void readGroupOf(const QString &email, const QString &path)
    {
        const auto group = m_groupPaths.constFind(path.startsWith(u'/') ? path : u'/' + path);
        if (group == m_groupPaths.constEnd()) {
            note(Kind::LeftOut, membershipSubject(email, path),
                 QCoreApplication::translate("Import", "The file contains no such group that could be imported."));
            return;
        }
        addMember(m_groupOrganization, email, {}); // members of a group are members of the organization
        addMember(m_groupOrganization, email, *group);
    }

    struct MemberNames
    {
        qsizetype organization;
        QJsonArray members;
    };

    const QJsonObject &m_realm;
    QList<ImportNote> *m_notes;
    RealmPeople m_people;
    QHash<QString, qsizetype> m_organizations; ///< positions by organizationKey()
    qsizetype m_groupOrganization = -1;
    QHash<QString, QString> m_groupPaths; ///< by Keycloak's
    QList<MemberNames> m_memberNames;
    QHash<QString, QString> m_emails; ///< by user name, case-folded
    QMultiHash<QString, QString> m_skeletons;
    QSet<QString> m_memberships; ///< keys
};

} // namespace

RealmPeople readRealmPeople(const QJsonObject &realm, QList<ImportNote> *notes)
{
    return PeopleReader(realm, notes).read();
}

} // namespace gatehouse
