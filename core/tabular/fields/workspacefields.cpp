// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/workspace.h"
#include "core/tabular/fields/makefield.h"
#include "core/tabular/fields/resources.h"

namespace gatehouse {

namespace {

constexpr Choice scopeRuleChoices[] = {
    {"all-allowed", QT_TRANSLATE_NOOP("Fields", "All scopes that the client may request")},
    {"refuse", QT_TRANSLATE_NOOP("Fields", "Refuse the request")},
};

constexpr Choice securityChoices[] = {
    {"none", QT_TRANSLATE_NOOP("Fields", "None")},
    {"starttls", QT_TRANSLATE_NOOP("Fields", "STARTTLS")},
    {"tls", QT_TRANSLATE_NOOP("Fields", "TLS")},
};

QVariant getUuid(const Workspace &workspace)
{
    return audience(workspace);
}

bool setUuid(Workspace &workspace, const QVariant &value)
{
    workspace.uuid = QUuid::fromString(value.toString());
    return !workspace.uuid.isNull();
}

QVariant getLifetime(const Workspace &workspace)
{
    return durationWord(workspace.invitationLifetimeMs);
}

bool setLifetime(Workspace &workspace, const QVariant &value)
{
    const auto lifetime = durationFrom(value.toString());
    workspace.invitationLifetimeMs = lifetime.value_or(0);
    return lifetime.has_value();
}

} // namespace

template <>
std::span<const Field<Workspace>> fieldsOf<Workspace>()
{
    using enum FieldKind;
    using enum FieldFlag;
    using Mail = MailSettings;
    static const Field<Workspace> fields[] = {
        customField<Workspace>("uuid", QT_TRANSLATE_NOOP("Fields", "Workspace ID"), Identifier, ReadOnly | InsertOnly,
                               &getUuid, &setUuid),
        field<&Workspace::name>("name", QT_TRANSLATE_NOOP("Fields", "Name"), Text, {}),
        field<&Workspace::issuer>("issuer", QT_TRANSLATE_NOOP("Fields", "Issuer"), Uri, {}),
        field<&Workspace::missingScopeRule>("missingScopeRule", QT_TRANSLATE_NOOP("Fields", "Without a scope"),
                                            FieldKind::Choice, {})
            .options(scopeRuleChoices),
        customField<Workspace>("invitationLifetime", QT_TRANSLATE_NOOP("Fields", "Invitation lifetime"), Identifier,
                               Duration, &getLifetime, &setLifetime),
        field<&Workspace::mail, &Mail::host>("smtpHost", QT_TRANSLATE_NOOP("Fields", "Mail server"), Identifier, {}),
        field<&Workspace::mail, &Mail::port>("smtpPort", QT_TRANSLATE_NOOP("Fields", "Mail server port"), Number, {}),
        field<&Workspace::mail, &Mail::security>("smtpSecurity", QT_TRANSLATE_NOOP("Fields", "Mail server security"),
                                                 FieldKind::Choice, {})
            .options(securityChoices),
        field<&Workspace::mail, &Mail::user>("smtpUser", QT_TRANSLATE_NOOP("Fields", "Mail server user"), Identifier,
                                             {}),
        field<&Workspace::mail, &Mail::sender>("smtpSender", QT_TRANSLATE_NOOP("Fields", "Sender address"), Identifier,
                                               {}),
        field<&Workspace::createdAt>("createdAt", QT_TRANSLATE_NOOP("Fields", "Created"), Time, ReadOnly | InsertOnly),
        field<&Workspace::revision>("revision", QT_TRANSLATE_NOOP("Fields", "Revision"), Number, ReadOnly | InsertOnly),
    };
    return fields;
}

} // namespace gatehouse
