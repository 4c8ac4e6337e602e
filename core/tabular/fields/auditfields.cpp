// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/auditentry.h"
#include "core/tabular/fields/makefield.h"
#include "core/tabular/fields/resources.h"

namespace gatehouse {

namespace {

constexpr Choice roleChoices[] = {
    {"admin", QT_TRANSLATE_NOOP("Fields", "Admin")},
    {"editor", QT_TRANSLATE_NOOP("Fields", "Editor")},
    {"viewer", QT_TRANSLATE_NOOP("Fields", "Viewer")},
};

constexpr Choice commandChoices[] = {
    {"workspace.create", QT_TRANSLATE_NOOP("Fields", "Workspace created")},
    {"workspace.update", QT_TRANSLATE_NOOP("Fields", "Workspace changed")},
    {"workspace.import", QT_TRANSLATE_NOOP("Fields", "Imported")},
    {"workspace.sample", QT_TRANSLATE_NOOP("Fields", "Sample data made")},
    {"scope.create", QT_TRANSLATE_NOOP("Fields", "Scope created")},
    {"scope.update", QT_TRANSLATE_NOOP("Fields", "Scope changed")},
    {"scope.delete", QT_TRANSLATE_NOOP("Fields", "Scope deleted"), Tone::Bad},
    {"client.create", QT_TRANSLATE_NOOP("Fields", "Client created")},
    {"client.update", QT_TRANSLATE_NOOP("Fields", "Client changed")},
    {"client.enable", QT_TRANSLATE_NOOP("Fields", "Client enabled")},
    {"client.disable", QT_TRANSLATE_NOOP("Fields", "Client disabled")},
    {"client.delete", QT_TRANSLATE_NOOP("Fields", "Client deleted"), Tone::Bad},
    {"client.add-secret", QT_TRANSLATE_NOOP("Fields", "Secret added")},
    {"client.remove-secret", QT_TRANSLATE_NOOP("Fields", "Secret removed"), Tone::Bad},
    {"user.invite", QT_TRANSLATE_NOOP("Fields", "User invited")},
    {"user.create", QT_TRANSLATE_NOOP("Fields", "User created")},
    {"user.resend-invitation", QT_TRANSLATE_NOOP("Fields", "Invitation sent again")},
    {"user.revoke-invitation", QT_TRANSLATE_NOOP("Fields", "Invitation revoked"), Tone::Bad},
    {"user.mail-invitation", QT_TRANSLATE_NOOP("Fields", "Invitation mailed")},
    {"user.update", QT_TRANSLATE_NOOP("Fields", "User changed")},
    {"user.grant-scopes", QT_TRANSLATE_NOOP("Fields", "Scopes granted")},
    {"user.revoke-scopes", QT_TRANSLATE_NOOP("Fields", "Scopes revoked"), Tone::Bad},
    {"user.enable", QT_TRANSLATE_NOOP("Fields", "User enabled")},
    {"user.disable", QT_TRANSLATE_NOOP("Fields", "User disabled")},
    {"user.delete", QT_TRANSLATE_NOOP("Fields", "User deleted"), Tone::Bad},
    {"organization.create", QT_TRANSLATE_NOOP("Fields", "Organization created")},
    {"organization.update", QT_TRANSLATE_NOOP("Fields", "Organization changed")},
    {"organization.delete", QT_TRANSLATE_NOOP("Fields", "Organization deleted"), Tone::Bad},
    {"group.create", QT_TRANSLATE_NOOP("Fields", "Group created")},
    {"group.update", QT_TRANSLATE_NOOP("Fields", "Group changed")},
    {"group.delete", QT_TRANSLATE_NOOP("Fields", "Group deleted"), Tone::Bad},
    {"application.create", QT_TRANSLATE_NOOP("Fields", "Application created")},
    {"application.update", QT_TRANSLATE_NOOP("Fields", "Application changed")},
    {"application.delete", QT_TRANSLATE_NOOP("Fields", "Application deleted"), Tone::Bad},
    {"membership.set", QT_TRANSLATE_NOOP("Fields", "Membership set")},
    {"membership.remove", QT_TRANSLATE_NOOP("Fields", "Membership removed"), Tone::Bad},
    {"token.create", QT_TRANSLATE_NOOP("Fields", "Token created")},
    {"token.consent", QT_TRANSLATE_NOOP("Fields", "Token granted by consent")},
    {"token.update", QT_TRANSLATE_NOOP("Fields", "Token changed")},
    {"token.activate", QT_TRANSLATE_NOOP("Fields", "Token activated")},
    {"token.deactivate", QT_TRANSLATE_NOOP("Fields", "Token deactivated")},
    {"token.expire", QT_TRANSLATE_NOOP("Fields", "Token expired")},
    {"token.delete", QT_TRANSLATE_NOOP("Fields", "Token deleted"), Tone::Bad},
    {"token.issue", QT_TRANSLATE_NOOP("Fields", "Token issued")},
    {"vault.create", QT_TRANSLATE_NOOP("Fields", "Vault made")},
    {"vault.change-passphrase", QT_TRANSLATE_NOOP("Fields", "Passphrase changed")},
    {"vault.renew-recovery-code", QT_TRANSLATE_NOOP("Fields", "Recovery code renewed")},
    {"vault.add-keychain", QT_TRANSLATE_NOOP("Fields", "Keychain added")},
    {"vault.remove-slot", QT_TRANSLATE_NOOP("Fields", "Way to unlock removed"), Tone::Bad},
    {"vault.rotate-data-key", QT_TRANSLATE_NOOP("Fields", "Data key rotated")},
    {"workspace.mail-password", QT_TRANSLATE_NOOP("Fields", "Mail password set")},
    {"workspace.restore", QT_TRANSLATE_NOOP("Fields", "Restored from a backup")},
    {"key.create", QT_TRANSLATE_NOOP("Fields", "Key made")},
    {"key.import", QT_TRANSLATE_NOOP("Fields", "Key imported")},
    {"key.update", QT_TRANSLATE_NOOP("Fields", "Key changed")},
    {"key.activate", QT_TRANSLATE_NOOP("Fields", "Key activated")},
    {"key.retire", QT_TRANSLATE_NOOP("Fields", "Key retired")},
    {"key.revoke", QT_TRANSLATE_NOOP("Fields", "Key revoked"), Tone::Bad},
    {"key.export-private", QT_TRANSLATE_NOOP("Fields", "Private key exported"), Tone::Bad},
    {"key.delete", QT_TRANSLATE_NOOP("Fields", "Key deleted"), Tone::Bad},
    {"workspace.publish", QT_TRANSLATE_NOOP("Fields", "Published")},
    {"catalogue.update", QT_TRANSLATE_NOOP("Fields", "Permission catalogue changed")},
    {"member.create", QT_TRANSLATE_NOOP("Fields", "Member added")},
    {"member.update", QT_TRANSLATE_NOOP("Fields", "Member changed")},
    {"member.delete", QT_TRANSLATE_NOOP("Fields", "Member removed"), Tone::Bad},
};

constexpr Choice targetChoices[] = {
    {"workspace", QT_TRANSLATE_NOOP("Fields", "Workspace")},
    {"scope", QT_TRANSLATE_NOOP("Fields", "Scope")},
    {"client", QT_TRANSLATE_NOOP("Fields", "Client")},
    {"user", QT_TRANSLATE_NOOP("Fields", "User")},
    {"organization", QT_TRANSLATE_NOOP("Fields", "Organization")},
    {"group", QT_TRANSLATE_NOOP("Fields", "Group")},
    {"application", QT_TRANSLATE_NOOP("Fields", "Application")},
    {"membership", QT_TRANSLATE_NOOP("Fields", "Membership")},
    {"token", QT_TRANSLATE_NOOP("Fields", "Token")},
    {"member", QT_TRANSLATE_NOOP("Fields", "Member")},
    {"key", QT_TRANSLATE_NOOP("Fields", "Key")},
};

} // namespace

template <>
std::span<const Field<AuditEntry>> fieldsOf<AuditEntry>()
{
    using enum FieldKind;
    using enum FieldFlag;
    static const Field<AuditEntry> fields[] = {
        field<&AuditEntry::id>("id", QT_TRANSLATE_NOOP("Fields", "No."), Number, Hidden | Indexed | ReadOnly | Counter),
        field<&AuditEntry::at>("at", QT_TRANSLATE_NOOP("Fields", "Time"), Time, Indexed | ReadOnly),
        field<&AuditEntry::actor>("actor", QT_TRANSLATE_NOOP("Fields", "Who"), Text, Indexed | Searchable | ReadOnly)
            .length(12),
        field<&AuditEntry::command>("command", QT_TRANSLATE_NOOP("Fields", "What"), FieldKind::Choice,
                                    Indexed | Searchable | ReadOnly)
            .options(commandChoices)
            .length(18),
        field<&AuditEntry::targetName>("targetName", QT_TRANSLATE_NOOP("Fields", "On what"), Identifier,
                                       Indexed | Searchable | ReadOnly)
            .length(20),
        field<&AuditEntry::before>("before", QT_TRANSLATE_NOOP("Fields", "Before"), Identifier, Searchable | ReadOnly)
            .length(20),
        field<&AuditEntry::after>("after", QT_TRANSLATE_NOOP("Fields", "After"), Identifier, Searchable | ReadOnly)
            .length(20),
        field<&AuditEntry::targetKind>("targetKind", QT_TRANSLATE_NOOP("Fields", "Kind"), FieldKind::Choice,
                                       Hidden | ReadOnly)
            .options(targetChoices),
        field<&AuditEntry::role>("role", QT_TRANSLATE_NOOP("Fields", "Role"), FieldKind::Choice, Hidden | ReadOnly)
            .options(roleChoices),
        field<&AuditEntry::origin>("origin", QT_TRANSLATE_NOOP("Fields", "Program"), Text, Hidden | ReadOnly),
        field<&AuditEntry::targetId>("targetRow", "", Number, Hidden | Internal | StoreOnly | ReadOnly)
            .column("target_id"),
        bytesField<&AuditEntry::previousHash>("previousHash", {}),
        bytesField<&AuditEntry::hash>("hash", {}),
    };
    return fields;
}

template <>
const ResourceInfo &infoOf<AuditEntry>()
{
    static const ResourceInfo info{
        .resource = Resource::Audit,
        .name = "audit",
        .title = QT_TRANSLATE_NOOP("Fields", "Audit"),
        .table = "audit",
        .keyField = "id",
        .defaultSort = "-id",
        .notFound = QT_TRANSLATE_NOOP("Fields", "There is no audit entry %1."),
        .exists = nullptr,
        .fields = infosOf(fieldsOf<AuditEntry>()),
        .keyCondition = "r.id = ?",
    };
    return info;
}

} // namespace gatehouse
