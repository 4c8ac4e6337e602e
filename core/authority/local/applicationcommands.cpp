// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/authority/local/handlers.h"
#include "core/domain/text.h"
#include "core/store/rows/applicationrows.h"
#include "core/store/rows/organizationrows.h"
#include "core/tabular/fields/applicationfields.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr QLatin1StringView kind = "application"_L1;

/// As the audit names it: names repeat across organizations.
QString nameOf(const Application &application)
{
    return application.organization + u'/' + application.name;
}

} // namespace

Result<void> addApplication(Change &change, Application &application)
{
    const auto organization = readOrganization(change.connection(), application.organizationId);
    if (!organization)
        return tl::unexpected(organization.error());
    application.organization = organization->name;
    application.name = composed(application.name);
    application.description = composed(application.description);
    if (const Problems problems = validate(application); !problems.isEmpty())
        return tl::unexpected(invalidInput(problems));
    const auto revision = change.revision();
    if (!revision)
        return tl::unexpected(revision.error());
    application.createdAt = application.updatedAt = change.now();
    application.revision = *revision;
    if (auto inserted = ApplicationRows(change.connection()).insert(application); !inserted)
        return inserted;
    change.outcome().ids << application.id;
    return change.record(u"application.create"_s, kind, application.id, nameOf(application),
                         {{}, filledFields(applicationFields(), application)});
}

Result<Outcome> handle(Change &change, const CreateApplication &command)
{
    Application application = command.application;
    if (auto added = addApplication(change, application); !added)
        return tl::unexpected(added.error());
    return change.takeOutcome({Resource::Application, Resource::Organization});
}

Result<Outcome> handle(Change &change, const UpdateApplication &command)
{
    const auto stored = readApplication(change.connection(), command.application.id);
    if (!stored)
        return tl::unexpected(stored.error());
    if (stored->revision != command.application.revision)
        return tl::unexpected(staleRevision(stored->name));
    Application application = *stored;
    application.name = composed(command.application.name);
    application.description = composed(command.application.description);
    if (const Problems problems = validate(application); !problems.isEmpty())
        return tl::unexpected(invalidInput(problems));
    change.outcome().ids << application.id;
    if (application == *stored)
        return change.takeOutcome({});
    const auto revision = change.revision();
    if (!revision)
        return tl::unexpected(revision.error());
    application.updatedAt = change.now();
    application.revision = *revision;
    if (auto updated = ApplicationRows(change.connection()).update(application); !updated)
        return tl::unexpected(updated.error());
    auto recorded = change.record(u"application.update"_s, kind, application.id, nameOf(application),
                                  changedFields(applicationFields(), *stored, application));
    if (!recorded)
        return tl::unexpected(recorded.error());
    return change.takeOutcome({Resource::Application, Resource::Organization, Resource::Token});
}

Result<Outcome> handle(Change &change, const DeleteApplications &command)
{
    if (command.ids.isEmpty())
        return change.takeOutcome({});
    const auto revision = change.revision();
    if (!revision)
        return tl::unexpected(revision.error());
    ApplicationRows rows(change.connection());
    qint64 done = 0;
    for (const qint64 id : command.ids) {
        const auto application = readApplication(change.connection(), id);
        if (!application)
            return tl::unexpected(application.error());
        const auto tokens =
            tokenIds(change.connection(), "id IN (SELECT token_id FROM token_override WHERE application_id = ?1)", id);
        if (!tokens)
            return tl::unexpected(tokens.error());
        if (auto removed = rows.remove(*application, *revision); !removed)
            return tl::unexpected(removed.error());
        QJsonObject before = filledFields(applicationFields(), *application);
        before.insert(u"tokens"_s, QJsonArray::fromStringList(*tokens));
        auto recorded = change.record(u"application.delete"_s, kind, id, nameOf(*application), {before, {}});
        if (!recorded)
            return tl::unexpected(recorded.error());
        if (auto stepped = change.step(++done, command.ids.size()); !stepped)
            return tl::unexpected(stepped.error());
    }
    change.outcome().ids = command.ids;
    return change.takeOutcome({Resource::Application, Resource::Organization, Resource::Token});
}

} // namespace gatehouse
