// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/nouns/workspacesummary.h"

#include "app/cli/grammar/recordwriter.h"
#include "core/store/list/listreader.h"
#include "core/store/rows/workspacerows.h"
#include "core/store/vault/vaultrows.h"
#include "core/tabular/fields/makefield.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

/// What `workspace info` prints.
struct Summary
{
    Workspace workspace;
    QString file;
    qint64 scopeCount = 0;
    qint64 clientCount = 0;
    qint64 userCount = 0;
    qint64 organizationCount = 0;
    qint64 tokenCount = 0;
    qint64 memberCount = 0;
    qint64 auditEntryCount = 0;
    std::optional<VaultInfo> vault = {};
};

QString ruleOf(const Workspace &workspace)
{
    return workspace.missingScopeRule == MissingScopeRule::Refuse ? u"refuse"_s : u"all-allowed"_s;
}

QStringList waysOf(const std::optional<VaultInfo> &vault)
{
    QStringList ways;
    for (const VaultSlot &way : vault ? vault->ways : QList<VaultSlot>())
        ways << (way.label.isEmpty() ? wordOf(way.kind) : wordOf(way.kind) + u": "_s + way.label);
    return ways;
}

QString costOf(const std::optional<VaultInfo> &vault)
{
    for (const VaultSlot &way : vault ? vault->ways : QList<VaultSlot>()) {
        const auto info = readSlot(way.slot);
        if (way.kind == SlotKind::Passphrase && info)
            return u"argon2id %1 MiB, %2 passes, %3 lanes"_s.arg(info->cost.memoryKiB / 1024)
                .arg(info->cost.passes)
                .arg(info->cost.lanes);
    }
    return {};
}

std::span<const Field<Summary>> summaryFields()
{
    using enum FieldKind;
    using S = Summary;
    static const Field<S> fields[] = {
        {{"uuid", QT_TRANSLATE_NOOP("Fields", "UUID (aud)"), Identifier, {}, ""},
         [](const S &s) -> QVariant { return audience(s.workspace); },
         nullptr},
        {{"name", QT_TRANSLATE_NOOP("Fields", "Name"), Text, {}, ""},
         [](const S &s) -> QVariant { return s.workspace.name; },
         nullptr},
        {{"issuer", QT_TRANSLATE_NOOP("Fields", "Issuer"), Uri, {}, ""},
         [](const S &s) -> QVariant { return s.workspace.issuer; },
         nullptr},
        {{"missingScopeRule", QT_TRANSLATE_NOOP("Fields", "Request without scope"), Identifier, {}, ""},
         [](const S &s) -> QVariant { return ruleOf(s.workspace); },
         nullptr},
        {{"invitationLifetime", QT_TRANSLATE_NOOP("Fields", "Invitations work for"), Identifier, {}, ""},
         [](const S &s) -> QVariant { return durationWord(s.workspace.invitationLifetimeMs); },
         nullptr},
        {{"smtpHost", QT_TRANSLATE_NOOP("Fields", "Mail server"), Identifier, {}, ""},
         [](const S &s) -> QVariant { return s.workspace.mail.host; },
         nullptr},
        {{"smtpPort", QT_TRANSLATE_NOOP("Fields", "Mail server's port"), Number, {}, ""},
         [](const S &s) -> QVariant { return s.workspace.mail.port; },
         nullptr},
        {{"smtpSecurity", QT_TRANSLATE_NOOP("Fields", "Mail security"), Identifier, {}, ""},
         [](const S &s) -> QVariant { return toString(s.workspace.mail.security); },
         nullptr},
        {{"smtpUser", QT_TRANSLATE_NOOP("Fields", "Mail login"), Identifier, {}, ""},
         [](const S &s) -> QVariant { return s.workspace.mail.user; },
         nullptr},
        {{"smtpSender", QT_TRANSLATE_NOOP("Fields", "Mail sender"), Identifier, {}, ""},
         [](const S &s) -> QVariant { return s.workspace.mail.sender; },
         nullptr},
        {{"createdAt", QT_TRANSLATE_NOOP("Fields", "Created"), Time, {}, ""},
         [](const S &s) -> QVariant { return s.workspace.createdAt; },
         nullptr},
        {{"revision", QT_TRANSLATE_NOOP("Fields", "Revision"), Number, {}, ""},
         [](const S &s) -> QVariant { return s.workspace.revision; },
         nullptr},
        {{"unlockedBy", QT_TRANSLATE_NOOP("Fields", "Unlocked by"), List, {}, ""},
         [](const S &s) -> QVariant { return waysOf(s.vault); },
         nullptr},
        {{"passphraseCost", QT_TRANSLATE_NOOP("Fields", "A guess of the passphrase costs"), Identifier, {}, ""},
         [](const S &s) -> QVariant { return costOf(s.vault); },
         nullptr},
        {{"dataKey", QT_TRANSLATE_NOOP("Fields", "Data key no."), Number, {}, ""},
         [](const S &s) -> QVariant { return s.vault ? QVariant(s.vault->keyVersion) : QVariant(); },
         nullptr},
        field<&S::scopeCount>("scopes", QT_TRANSLATE_NOOP("Fields", "Scopes"), Number, FieldFlag::ReadOnly),
        field<&S::clientCount>("clients", QT_TRANSLATE_NOOP("Fields", "Clients"), Number, FieldFlag::ReadOnly),
        field<&S::userCount>("users", QT_TRANSLATE_NOOP("Fields", "Users"), Number, FieldFlag::ReadOnly),
        field<&S::organizationCount>("organizations", QT_TRANSLATE_NOOP("Fields", "Organizations"), Number,
                                     FieldFlag::ReadOnly),
        field<&S::tokenCount>("tokens", QT_TRANSLATE_NOOP("Fields", "Tokens"), Number, FieldFlag::ReadOnly),
        field<&S::memberCount>("members", QT_TRANSLATE_NOOP("Fields", "Members"), Number, FieldFlag::ReadOnly),
        field<&S::auditEntryCount>("auditEntries", QT_TRANSLATE_NOOP("Fields", "Audit entries"), Number,
                                   FieldFlag::ReadOnly),
        field<&S::file>("file", QT_TRANSLATE_NOOP("Fields", "File"), Identifier, FieldFlag::ReadOnly),
    };
    return fields;
}

Result<qint64> countAll(Connection &connection, Resource resource)
{
    ListQuery query;
    query.resource = resource;
    return countRows(connection, query);
}

Result<Summary> readSummary(Connection &connection)
{
    TRY_ASSIGN(auto workspace, readWorkspace(connection));
    Summary summary;
    summary.workspace = workspace;
    const std::pair<Resource, qint64 *> counts[] = {
        {Resource::Scope, &summary.scopeCount},     {Resource::Client, &summary.clientCount},
        {Resource::User, &summary.userCount},       {Resource::Organization, &summary.organizationCount},
        {Resource::Token, &summary.tokenCount},     {Resource::Member, &summary.memberCount},
        {Resource::Audit, &summary.auditEntryCount}};
    for (const auto &[resource, to] : counts) {
        TRY_ASSIGN(const auto count, countAll(connection, resource));
        *to = count;
    }
    TRY_ASSIGN(auto vault, readVault(connection));
    summary.vault = std::move(vault);
    return summary;
}

} // namespace

Result<ExitCode> printSummary(const Globals &globals, Session &session, const SecretString &secret)
{
    TRY_ASSIGN(auto summary, session.read(&readSummary));
    summary.file = session.store().path();
    printRecord(globals.format, infosOf(summaryFields()), valuesOf(summaryFields(), summary), secret);
    return ExitCode::Done;
}

} // namespace gatehouse
