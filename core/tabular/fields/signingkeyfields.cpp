// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tabular/fields/signingkeyfields.h"

#include "core/tabular/fields/accessor.h"

namespace gatehouse {

namespace {

constexpr Choice statusChoices[] = {
    {"next", QT_TRANSLATE_NOOP("Fields", "Next"), Tone::Accent},
    {"active", QT_TRANSLATE_NOOP("Fields", "Active"), Tone::Good},
    {"retired", QT_TRANSLATE_NOOP("Fields", "Retired"), Tone::Neutral},
    {"revoked", QT_TRANSLATE_NOOP("Fields", "Revoked"), Tone::Bad},
};

constexpr Choice originChoices[] = {
    {"generated", QT_TRANSLATE_NOOP("Fields", "Generated")},
    {"imported", QT_TRANSLATE_NOOP("Fields", "Imported")},
};

} // namespace

std::span<const Field<SigningKey>> signingKeyFields()
{
    using enum FieldKind;
    using enum FieldFlag;
    using Key = SigningKey;
    static const Field<Key> fields[] = {
        writable<Key, &Key::name>(
            {"name", QT_TRANSLATE_NOOP("Fields", "Name"), Text, Indexed | Searchable, "r.name", {}, nullptr, 20}),
        readOnly<Key, &Key::kid>(
            {"kid", QT_TRANSLATE_NOOP("Fields", "Key ID"), Identifier, Searchable, "r.kid", {}, nullptr, 43}),
        readOnly<Key, &Key::status>(
            {"status", QT_TRANSLATE_NOOP("Fields", "Status"), FieldKind::Choice, Indexed, "r.status", statusChoices}),
        readOnly<Key, &Key::algorithm>({"algorithm",
                                        QT_TRANSLATE_NOOP("Fields", "Algorithm"),
                                        Text,
                                        Searchable | Fixed,
                                        "r.algorithm",
                                        {},
                                        nullptr,
                                        7}),
        readOnly<Key, &Key::kind>(
            {"kind", QT_TRANSLATE_NOOP("Fields", "Kind"), Text, Searchable | Fixed, "r.kind", {}, nullptr, 12}),
        readOnly<Key, &Key::createdAt>(
            {"createdAt", QT_TRANSLATE_NOOP("Fields", "Created"), Time, Indexed, "r.created_at"}),
        writable<Key, &Key::signsFrom>({"signsFrom", QT_TRANSLATE_NOOP("Fields", "Signs from"), Time, MayNotBe,
                                        "coalesce(r.activated_at, r.signs_from)"}),
        readOnly<Key, &Key::retiredAt>(
            {"retiredAt", QT_TRANSLATE_NOOP("Fields", "Retired on"), Time, MayNotBe, "r.retired_at"}),
        readOnly<Key, &Key::lastTokenExpiresAt>({"lastTokenExpiresAt",
                                                 QT_TRANSLATE_NOOP("Fields", "Last token expires"), Time, MayNotBe,
                                                 "r.last_token_expires_at"}),
        readOnly<Key, &Key::tokenCount>(
            {"tokenCount", QT_TRANSLATE_NOOP("Fields", "Tokens signed"), Number, {}, "r.token_count"}),
        readOnly<Key, &Key::unlimitedTokenCount>({"unlimitedTokenCount",
                                                  QT_TRANSLATE_NOOP("Fields", "Tokens without end"), Number, Hidden,
                                                  "r.unlimited_token_count"}),
        readOnly<Key, &Key::activatedAt>(
            {"activatedAt", QT_TRANSLATE_NOOP("Fields", "Activated"), Time, Hidden | MayNotBe, "r.activated_at"}),
        readOnly<Key, &Key::revokedAt>(
            {"revokedAt", QT_TRANSLATE_NOOP("Fields", "Revoked on"), Time, Hidden | MayNotBe, "r.revoked_at"}),
        readOnly<Key, &Key::revocationReason>({"revocationReason", QT_TRANSLATE_NOOP("Fields", "Reason of revocation"),
                                               Text, Hidden | Searchable, "r.revocation_reason"}),
        readOnly<Key, &Key::createdBy>(
            {"createdBy", QT_TRANSLATE_NOOP("Fields", "Made by"), Text, Hidden | Searchable, "r.created_by"}),
        readOnly<Key, &Key::origin>(
            {"origin", QT_TRANSLATE_NOOP("Fields", "Origin"), FieldKind::Choice, Hidden, "r.origin", originChoices}),
        readOnly<Key, &Key::updatedAt>(
            {"updatedAt", QT_TRANSLATE_NOOP("Fields", "Changed"), Time, Hidden, "r.updated_at"}),
        readOnly<Key, &Key::revision>(
            {"revision", QT_TRANSLATE_NOOP("Fields", "Revision"), Number, Hidden | Indexed, "r.revision"}),
    };
    return fields;
}

const ResourceInfo &signingKeyInfo()
{
    static const ResourceInfo info{
        Resource::Key, "key",        QT_TRANSLATE_NOOP("Fields", "Keys"), "signing_key", "key",
        "kid",         "-createdAt", infosOf(signingKeyFields())};
    return info;
}

} // namespace gatehouse
