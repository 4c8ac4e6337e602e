// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/grammar/recordwriter.h"
#include "app/cli/nouns/nouns.h"
#include "core/store/list/listreader.h"
#include "core/store/rows/workspacerows.h"
#include "core/store/vault/vaultrows.h"
#include "core/tabular/fields/makefield.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

/// What `workspace info` prints beside the settings.
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

QStringList slotsOf(const std::optional<VaultInfo> &vault)
{
    QStringList names;
    for (const VaultSlot &slot : vault ? vault->ways : QList<VaultSlot>())
        names << (slot.label.isEmpty() ? wordOf(slot.kind) : wordOf(slot.kind) + u": "_s + slot.label);
    return names;
}

QString costOf(const std::optional<VaultInfo> &vault)
{
    for (const VaultSlot &slot : vault ? vault->ways : QList<VaultSlot>()) {
        const auto info = readSlot(slot.slot);
        if (slot.kind == SlotKind::Passphrase && info)
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
        customField<S>(
            "unlockedBy", QT_TRANSLATE_NOOP("Fields", "Unlocked by"), List, FieldFlag::ReadOnly,
            [](const S &s) -> QVariant { return slotsOf(s.vault); }, nullptr),
        customField<S>(
            "passphraseCost", QT_TRANSLATE_NOOP("Fields", "Passphrase derivation"), Identifier, FieldFlag::ReadOnly,
            [](const S &s) -> QVariant { return costOf(s.vault); }, nullptr),
        customField<S>(
            "dataKey", QT_TRANSLATE_NOOP("Fields", "Data key number"), Number, FieldFlag::ReadOnly,
            [](const S &s) -> QVariant { return s.vault ? QVariant(s.vault->keyVersion) : QVariant(); }, nullptr),
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
    const auto settings = fieldsOf<Workspace>();
    printRecord(globals.format, infosOf(settings) + infosOf(summaryFields()),
                valuesOf(settings, summary.workspace) + valuesOf(summaryFields(), summary), secret);
    return ExitCode::Done;
}

} // namespace gatehouse
