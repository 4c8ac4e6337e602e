// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/keycloak/realmgroups.h"

#include "core/domain/text.h"
#include "core/transfer/keycloak/realmclient.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QSet>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

using Kind = ImportNote::Kind;

/// A group while the tree is read.
struct Place
{
    QString keycloakPath; ///< as in memberships of the export
    QString path;         ///< in Gatehouse
    bool isLeftOut = false;
};

class GroupReader final
{
public:
    GroupReader(ImportedOrganization *organization, QList<ImportNote> *notes)
        : m_organization(organization)
        , m_notes(notes)
    {
    }

    void read(const QJsonArray &groups, const Place &above)
    {
        for (const QJsonValue &value : groups) {
            const QJsonObject json = value.toObject();
            const Place place = readOne(json, above);
            read(json["subGroups"_L1].toArray(), place);
        }
    }

    QHash<QString, QString> paths;

private:
    Place readOne(const QJsonObject &json, const Place &above)
    {
        const QString name = json["name"_L1].toString();
        // Keycloak escapes the separator within a name.
        Place place{above.keycloakPath + u'/' + QString(name).replace(u'/', u"~/"_s), {}, true};
        Group group;
        group.path = joinedPath(above.path, composed(QString(name).replace(u'/', u'-')));
        place.path = group.path;
        const QString subject = QCoreApplication::translate("Import", "group %1").arg(shownInNote(group.path));
        if (const QString reason = reasonAgainst(group, name, above); !reason.isEmpty()) {
            m_notes->append({Kind::LeftOut, subject, reason});
            return place;
        }
        place.isLeftOut = false;
        m_known.insert(group.path.toCaseFolded());
        paths.insert(place.keycloakPath, group.path);
        const QString key = groupKey(m_organization->organization.name, group.path);
        m_notes->append({Kind::Taken, subject, {}, key});
        if (name.contains(u'/'))
            m_notes->append({Kind::Changed, subject,
                             QCoreApplication::translate("Import", "“/” in its name was replaced by “-”."), key});
        readDescription(json, &group, key);
        noteParts(json, group.path, key);
        m_organization->groups.append(group);
        return place;
    }

    [[nodiscard]] QString reasonAgainst(const Group &group, const QString &name, const Place &above) const
    {
        if (above.isLeftOut)
            return QCoreApplication::translate("Import", "Its parent group is skipped.");
        if (name.trimmed().isEmpty())
            return QCoreApplication::translate("Import", "It has no name.");
        if (const Problems problems = validate(group); !problems.isEmpty())
            return problems.first().message;
        if (m_known.contains(group.path.toCaseFolded()))
            return QCoreApplication::translate("Import", "There is another group of that name.");
        return {};
    }

    void readDescription(const QJsonObject &json, Group *group, const QString &key)
    {
        group->description = composed(json["description"_L1].toString().simplified());
        const QString problem = textProblem(group->description, maxDescriptionLength);
        if (problem.isEmpty())
            return;
        const QString subject = QCoreApplication::translate("Import", "description of group %1");
        m_notes->append({Kind::LeftOut, subject.arg(shownInNote(group->path)), problem, key});
        group->description.clear();
    }

    void noteParts(const QJsonObject &json, const QString &path, const QString &key)
    {
        const QString noCounterpart = QCoreApplication::translate("Import", "Gatehouse has no counterpart for it.");
        if (!json["realmRoles"_L1].toArray().isEmpty() || !json["clientRoles"_L1].toObject().isEmpty())
            m_notes->append({Kind::LeftOut,
                             QCoreApplication::translate("Import", "roles of group %1").arg(shownInNote(path)),
                             noCounterpart, key});
        if (!json["attributes"_L1].toObject().isEmpty())
            m_notes->append({Kind::LeftOut,
                             QCoreApplication::translate("Import", "attributes of group %1").arg(shownInNote(path)),
                             noCounterpart, key});
    }

    ImportedOrganization *m_organization;
    QList<ImportNote> *m_notes;
    QSet<QString> m_known; ///< paths, case-folded
};

} // namespace

QHash<QString, QString> readRealmGroups(const QJsonArray &groups, ImportedOrganization *organization,
                                        QList<ImportNote> *notes)
{
    GroupReader reader(organization, notes);
    reader.read(groups, {});
    return reader.paths;
}

} // namespace gatehouse
