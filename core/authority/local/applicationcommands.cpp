// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/authority/local/handlers.h"
#include "core/domain/text.h"
#include "core/store/rows/applicationrows.h"
#include "core/store/rows/organizationrows.h"
#include "core/tabular/fields/resources.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr QLatin1StringView applicationKind = "application"_L1;

/// As the audit names it: names repeat across organizations.
QString nameOf(const Application &application)
{
    return application.organization + u'/' + application.name;
}

} // namespace

Result<void> addApplication(Change &change, Application &application)
{
    TRY_ASSIGN(const auto organization, readRow<Organization>(change.connection(), application.organizationId));
    application.organization = organization.name;
    application.name = composed(application.name);
    application.description = composed(application.description);
    if (const Problems problems = validate(application); !problems.isEmpty())
        return tl::unexpected(invalidInput(problems));
    TRY_ASSIGN(const auto revision, change.revision());
    application.createdAt = application.updatedAt = change.now();
    application.revision = revision;
    TRY(ApplicationRows(change.connection()).insert(application));
    change.outcome().ids << application.id;
    return change.record(u"application.create"_s, applicationKind, application.id, nameOf(application),
                         {{}, filledFields(fieldsOf<Application>(), application)});
}

Result<Outcome> handle(Change &change, const CreateApplication &command)
{
    Application application = command.application;
    TRY(addApplication(change, application));
    return change.takeOutcome({Resource::Application, Resource::Organization});
}

Result<Outcome> handle(Change &change, const UpdateApplication &command)
{
    TRY_ASSIGN(const auto stored, readRow<Application>(change.connection(), command.application.id));
    if (stored.revision != command.application.revision)
        return tl::unexpected(staleRevision(stored.name));
    Application application = stored;
    application.name = composed(command.application.name);
    application.description = composed(command.application.description);
    if (const Problems problems = validate(application); !problems.isEmpty())
        return tl::unexpected(invalidInput(problems));
    change.outcome().ids << application.id;
    if (application == stored)
        return change.takeOutcome({});
    TRY_ASSIGN(const auto revision, change.revision());
    application.updatedAt = change.now();
    application.revision = revision;
    TRY(ApplicationRows(change.connection()).update(application));
    TRY(change.record(u"application.update"_s, applicationKind, application.id, nameOf(application),
                      changedFields(fieldsOf<Application>(), stored, application)));
    return change.takeOutcome({Resource::Application, Resource::Organization, Resource::Token});
}

Result<Outcome> handle(Change &change, const DeleteApplications &command)
{
    if (command.ids.isEmpty())
        return change.takeOutcome({});
    TRY_ASSIGN(const auto revision, change.revision());
    ApplicationRows rows(change.connection());
    qint64 done = 0;
    for (const qint64 id : command.ids) {
        const auto application = readRow<Application>(change.connection(), id);
        if (!application)
            return tl::unexpected(application.error());
        const auto tokens =
            tokenIds(change.connection(), "id IN (SELECT token_id FROM token_override WHERE application_id = ?1)", id);
        if (!tokens)
            return tl::unexpected(tokens.error());
        TRY(rows.remove(*application, revision));
        QJsonObject before = filledFields(fieldsOf<Application>(), *application);
        before.insert(u"tokens"_s, QJsonArray::fromStringList(*tokens));
        TRY(change.record(u"application.delete"_s, applicationKind, id, nameOf(*application), {before, {}}));
        TRY(change.step(++done, command.ids.size()));
    }
    change.outcome().ids = command.ids;
    return change.takeOutcome({Resource::Application, Resource::Organization, Resource::Token});
}

} // namespace gatehouse
