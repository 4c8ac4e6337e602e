// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/authority/deletion.h"

#include "core/domain/client.h"
#include "core/domain/member.h"
#include "core/domain/signingkey.h"
#include "core/domain/text.h"
#include "core/store/rows/applicationrows.h"
#include "core/store/rows/clientrows.h"
#include "core/store/rows/grouprows.h"
#include "core/store/rows/organizationrows.h"
#include "core/store/rows/rows.h"
#include "core/store/rows/scoperows.h"
#include "core/store/rows/tokenqueries.h"
#include "core/store/rows/userrows.h"
#include "core/tabular/fields/cellformat.h"

#include <QJsonArray>
#include <QLocale>

#include <limits>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr int namesShown = 5;

/// One sentence about a deletion, said when its count is not zero. Its text has %Ln for the count and, with names, %1
/// for the first few of them.
struct Fact
{
    qint64 Impact::*count;
    QStringList Impact::*names;
    const char *text;
};

constexpr Fact scopeFacts[] = {
    {&Impact::userCount, &Impact::userNames, QT_TRANSLATE_N_NOOP("Deletion", "Removed from %Ln user(s): %1.")},
    {&Impact::tokenCount, &Impact::tokenNames, QT_TRANSLATE_N_NOOP("Deletion", "Removed from %Ln token(s): %1.")},
    {&Impact::clientCount, &Impact::clientNames, QT_TRANSLATE_N_NOOP("Deletion", "Removed from %Ln client(s): %1.")},
    {&Impact::disabledCount, nullptr,
     QT_TRANSLATE_N_NOOP("Deletion", "Disables %Ln client(s) because no allowed scope is left.")},
};
constexpr Fact clientFacts[] = {
    {&Impact::secretCount, nullptr, QT_TRANSLATE_N_NOOP("Deletion", "%Ln client secret(s) stop working.")},
    {&Impact::tokenCount, &Impact::tokenNames,
     QT_TRANSLATE_N_NOOP("Deletion", "This also deletes %Ln OAuth token(s): %1.")},
};
constexpr Fact userFacts[] = {
    {&Impact::tokenCount, nullptr, QT_TRANSLATE_N_NOOP("Deletion", "%Ln token(s) stop working.")},
    {&Impact::invitationCount, nullptr, QT_TRANSLATE_N_NOOP("Deletion", "%Ln invitation link(s) stop working.")},
    {&Impact::membershipCount, nullptr,
     QT_TRANSLATE_N_NOOP("Deletion", "This also deletes %Ln membership(s) in organizations and groups.")},
};
constexpr Fact tokenFacts[] = {
    {&Impact::technicalUserCount, nullptr, QT_TRANSLATE_N_NOOP("Deletion", "This also deletes %Ln technical user(s).")},
};
/// Of organizations and groups.
constexpr Fact organizationFacts[] = {
    {&Impact::groupCount, nullptr, QT_TRANSLATE_N_NOOP("Deletion", "This also deletes %Ln group(s).")},
    {&Impact::applicationCount, nullptr, QT_TRANSLATE_N_NOOP("Deletion", "This also deletes %Ln application(s).")},
    {&Impact::userCount, &Impact::userNames, QT_TRANSLATE_N_NOOP("Deletion", "%Ln user(s) lose their membership: %1.")},
    {&Impact::tokenCount, &Impact::tokenNames,
     QT_TRANSLATE_N_NOOP("Deletion", "%Ln access token(s) stop working: %1.")},
};
constexpr Fact applicationFacts[] = {
    {&Impact::tokenCount, &Impact::tokenNames,
     QT_TRANSLATE_N_NOOP("Deletion", "%Ln token(s) lose their role for the application: %1.")},
};
constexpr Fact revocationFacts[] = {
    {&Impact::tokenCount, &Impact::tokenNames,
     QT_TRANSLATE_N_NOOP("Deletion", "%Ln active token(s) stop working: %1.")},
};

using Read = Result<Impact> (*)(Connection &, const QList<qint64> &);

/// Of rows that nothing else depends on.
template <typename T, auto NameOf>
Result<Impact> readNames(Connection &connection, const QList<qint64> &ids)
{
    Impact impact;
    for (const qint64 id : ids) {
        TRY_ASSIGN(const auto row, readRow<T>(connection, id));
        if (impact.count++ < namesShown)
            impact.names << NameOf(row);
    }
    return impact;
}

Result<Impact> readClientImpact(Connection &connection, const QList<qint64> &ids)
{
    auto impact = clientImpact(connection, ids);
    if (!impact || ids.size() != 1)
        return impact;
    TRY_ASSIGN(const auto client, readRow<Client>(connection, ids.first()));
    impact->displayName = client.name.isEmpty() ? client.clientId : client.name;
    return impact;
}

QString memberName(const Member &member)
{
    return member.name;
}

/// What deleting rows of one resource means. Without `title`: they cannot be deleted.
struct Deletion
{
    Resource resource;
    Read read = nullptr;
    const char *title = nullptr;
    const char *heading = nullptr;     ///< of one row: %1 is its key, %2 what people call it
    const char *headingMany = nullptr; ///< of several: %Ln
    const char *consequence = nullptr; ///< in singular and plural
    std::span<const Fact> facts = {};
    const char *noFacts = QT_TRANSLATE_NOOP("Deletion", "Nothing else is affected."); ///< null: nothing is said
    const char *lastUsed = nullptr;                                                   ///< %1 is a time
    const char *neverUsed = nullptr; ///< in place of it; null: nothing is said
    const char *confirmation = nullptr;
};

constexpr const char *neverUsed = QT_TRANSLATE_NOOP("Deletion", "Never used.");
constexpr const char *lastUsed = QT_TRANSLATE_NOOP("Deletion", "Last used %1.");
constexpr const char *typeName = QT_TRANSLATE_NOOP("Deletion", "Type the name to confirm");

/// By Resource.
constexpr Deletion deletions[] = {
    {.resource = Resource::Scope,
     .read = &scopeImpact,
     .title = QT_TRANSLATE_NOOP("Deletion", "Delete scope"),
     .heading = QT_TRANSLATE_NOOP("Deletion", "Delete the scope “%1”?"),
     .headingMany = QT_TRANSLATE_N_NOOP("Deletion", "Delete %Ln scopes?"),
     .consequence =
         QT_TRANSLATE_N_NOOP("Deletion", "Clients can no longer request the scope(s). This cannot be undone."),
     .facts = scopeFacts},
    {.resource = Resource::Client,
     .read = &readClientImpact,
     .title = QT_TRANSLATE_NOOP("Deletion", "Delete client"),
     .heading = QT_TRANSLATE_NOOP("Deletion", "Delete “%2” (%1)?"),
     .headingMany = QT_TRANSLATE_N_NOOP("Deletion", "Delete %Ln clients?"),
     .consequence = QT_TRANSLATE_N_NOOP("Deletion", "The client(s) can no longer get tokens. This cannot be undone."),
     .facts = clientFacts,
     .noFacts = nullptr,
     .lastUsed = lastUsed,
     .neverUsed = neverUsed,
     .confirmation = QT_TRANSLATE_NOOP("Deletion", "Type the client ID to confirm")},
    {.resource = Resource::User,
     .read = &userImpact,
     .title = QT_TRANSLATE_NOOP("Deletion", "Delete user"),
     .heading = QT_TRANSLATE_NOOP("Deletion", "Delete the user “%1”?"),
     .headingMany = QT_TRANSLATE_N_NOOP("Deletion", "Delete %Ln users?"),
     .consequence = QT_TRANSLATE_N_NOOP("Deletion", "The user(s) can no longer sign in. This cannot be undone."),
     .facts = userFacts,
     .lastUsed = QT_TRANSLATE_NOOP("Deletion", "Last sign-in %1.")},
    {.resource = Resource::Organization,
     .read = &organizationImpact,
     .title = QT_TRANSLATE_NOOP("Deletion", "Delete organization"),
     .heading = QT_TRANSLATE_NOOP("Deletion", "Delete the organization “%1”?"),
     .headingMany = QT_TRANSLATE_N_NOOP("Deletion", "Delete %Ln organizations?"),
     .consequence = QT_TRANSLATE_N_NOOP(
         "Deletion", "Everything that belongs to the organization(s) is deleted immediately. This cannot be undone."),
     .facts = organizationFacts,
     .lastUsed = lastUsed,
     .confirmation = typeName},
    {.resource = Resource::Token,
     .read = &tokenImpact,
     .title = QT_TRANSLATE_NOOP("Deletion", "Delete token"),
     .heading = QT_TRANSLATE_NOOP("Deletion", "Delete the token “%1”?"),
     .headingMany = QT_TRANSLATE_N_NOOP("Deletion", "Delete %Ln tokens?"),
     .consequence = QT_TRANSLATE_N_NOOP("Deletion", "The token(s) stop working immediately. This cannot be undone."),
     .facts = tokenFacts,
     .noFacts = nullptr,
     .lastUsed = lastUsed,
     .neverUsed = neverUsed},
    {.resource = Resource::Key,
     .read = &readNames<SigningKey, &displayName>,
     .title = QT_TRANSLATE_NOOP("Deletion", "Delete key"),
     .heading = QT_TRANSLATE_NOOP("Deletion", "Delete the key “%1”?"),
     .headingMany = QT_TRANSLATE_N_NOOP("Deletion", "Delete %Ln keys?"),
     .consequence =
         QT_TRANSLATE_N_NOOP("Deletion", "The private key(s) are deleted, and tokens signed with them can no longer be "
                                         "verified here. This cannot be undone."),
     .noFacts = QT_TRANSLATE_NOOP("Deletion", "No valid token depends on it."),
     .confirmation = typeName},
    {.resource = Resource::Audit},
    {.resource = Resource::Group,
     .read = &groupImpact,
     .title = QT_TRANSLATE_NOOP("Deletion", "Delete group"),
     .heading = QT_TRANSLATE_NOOP("Deletion", "Delete the group “%1”?"),
     .headingMany = QT_TRANSLATE_N_NOOP("Deletion", "Delete %Ln groups?"),
     .consequence = QT_TRANSLATE_N_NOOP(
         "Deletion", "Everything that belongs to the group(s) is deleted immediately. This cannot be undone."),
     .facts = organizationFacts,
     .lastUsed = lastUsed},
    {.resource = Resource::Application,
     .read = &applicationImpact,
     .title = QT_TRANSLATE_NOOP("Deletion", "Delete application"),
     .heading = QT_TRANSLATE_NOOP("Deletion", "Delete the application “%1”?"),
     .headingMany = QT_TRANSLATE_N_NOOP("Deletion", "Delete %Ln applications?"),
     .consequence = QT_TRANSLATE_NOOP("Deletion", "This cannot be undone."),
     .facts = applicationFacts},
    {.resource = Resource::Membership},
    {.resource = Resource::Member,
     .read = &readNames<Member, &memberName>,
     .title = QT_TRANSLATE_NOOP("Deletion", "Remove member"),
     .heading = QT_TRANSLATE_NOOP("Deletion", "Remove the member “%1”?"),
     .headingMany = QT_TRANSLATE_N_NOOP("Deletion", "Remove %Ln members?"),
     .consequence = QT_TRANSLATE_N_NOOP("Deletion", "The member(s) can no longer administer this workspace."),
     .noFacts = nullptr},
};

constexpr bool areInOrder()
{
    for (size_t i = 0; i < std::size(deletions); ++i) {
        if (static_cast<size_t>(deletions[i].resource) != i)
            return false;
    }
    return true;
}
static_assert(areInOrder());

const Deletion &deletionOf(Resource resource)
{
    const auto index = static_cast<size_t>(resource);
    Q_ASSERT(index < std::size(deletions)); // tst_deletion walks all resources
    return deletions[index];
}

int asCount(qint64 number)
{
    return static_cast<int>(qMin<qint64>(number, std::numeric_limits<int>::max()));
}

QString translated(const char *text, qint64 count = -1)
{
    return text ? QCoreApplication::translate("Deletion", text, nullptr, asCount(count)) : QString();
}

/// "a, b and c", or "a, b, and 3 more".
QString joined(const QStringList &names, qint64 count)
{
    QStringList shown;
    for (const QString &name : names)
        shown << visibleText(name);
    const qint64 more = count - names.size();
    if (more <= 0)
        return QLocale().createSeparatedList(shown);
    //: %1 are names
    return QCoreApplication::translate("Deletion", "%1, and %Ln more", nullptr, asCount(more)).arg(shown.join(", "_L1));
}

QStringList sentences(std::span<const Fact> facts, const Impact &impact)
{
    QStringList lines;
    for (const Fact &fact : facts) {
        const qint64 count = impact.*fact.count;
        if (count == 0)
            continue;
        const QString text = translated(fact.text, count);
        lines << (fact.names ? text.arg(joined(impact.*fact.names, count)) : text);
    }
    return lines;
}

QStringList linesOf(const Deletion &deletion, const Impact &impact)
{
    QStringList lines = sentences(deletion.facts, impact);
    if (lines.isEmpty() && deletion.noFacts)
        lines << translated(deletion.noFacts);
    if (deletion.lastUsed && impact.lastUsedAt.isValid())
        lines << translated(deletion.lastUsed).arg(displayTime(impact.lastUsedAt));
    else if (deletion.neverUsed && !impact.lastUsedAt.isValid())
        lines << translated(deletion.neverUsed);
    return lines;
}

} // namespace

bool isDeletable(Resource resource)
{
    return deletionOf(resource).title != nullptr;
}

QString deletionTitle(Resource resource)
{
    return translated(deletionOf(resource).title);
}

Result<Impact> readDeletionImpact(Connection &connection, Resource resource, const QList<qint64> &ids)
{
    TRY_ASSIGN(const auto impact, deletionOf(resource).read(connection, ids));
    if (impact.count == 0)
        return fail(ErrorKind::NotFound, translated(QT_TRANSLATE_NOOP("Deletion", "Already deleted.")));
    return impact;
}

DeletionText deletionText(Resource resource, const Impact &impact)
{
    const Deletion &deletion = deletionOf(resource);
    DeletionText text;
    text.lines = linesOf(deletion, impact);
    text.consequence = translated(deletion.consequence, impact.count);
    if (impact.count == 1) {
        const QString heading = translated(deletion.heading);
        const QString name = visibleText(impact.names.value(0));
        text.heading =
            impact.displayName.isEmpty() ? heading.arg(name) : heading.arg(name, visibleText(impact.displayName));
        text.confirmation = translated(deletion.confirmation);
        text.expected = impact.names.value(0);
        return text;
    }
    text.heading = translated(deletion.headingMany, impact.count);
    text.names = joined(impact.names, impact.count);
    text.expected = QString::number(impact.count);
    text.confirmation = QCoreApplication::translate("Deletion", "Type the number %1 to confirm").arg(text.expected);
    return text;
}

QStringList disableLines(const Impact &impact)
{
    return sentences(std::span(userFacts).first(2), impact); // without the memberships, which stay
}

QStringList revocationLines(const Impact &impact)
{
    const QStringList lines = sentences(revocationFacts, impact);
    return lines.isEmpty() ? QStringList{translated(QT_TRANSLATE_NOOP("Deletion", "No active token is affected."))}
                           : lines;
}

QJsonObject toJson(const Impact &impact)
{
    // A member that is missing here does not compile.
    const auto &[names, displayName, count, clientCount, clientNames, disabledCount, secretCount, userCount, userNames,
                 tokenCount, tokenNames, invitationCount, membershipCount, groupCount, applicationCount, lastUsedAt,
                 technicalUserCount] = impact;
    return {
        {u"names"_s, QJsonArray::fromStringList(names)},
        {u"displayName"_s, displayName},
        {u"count"_s, count},
        {u"clientCount"_s, clientCount},
        {u"clients"_s, QJsonArray::fromStringList(clientNames)},
        {u"disabledCount"_s, disabledCount},
        {u"secretCount"_s, secretCount},
        {u"userCount"_s, userCount},
        {u"users"_s, QJsonArray::fromStringList(userNames)},
        {u"tokenCount"_s, tokenCount},
        {u"tokens"_s, QJsonArray::fromStringList(tokenNames)},
        {u"invitationCount"_s, invitationCount},
        {u"membershipCount"_s, membershipCount},
        {u"groupCount"_s, groupCount},
        {u"applicationCount"_s, applicationCount},
        {u"lastUsedAt"_s, lastUsedAt.isValid() ? QJsonValue(lastUsedAt.toUTC().toString(Qt::ISODate)) : QJsonValue()},
        {u"technicalUserCount"_s, technicalUserCount}};
}

} // namespace gatehouse
