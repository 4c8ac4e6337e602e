// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/signingkey.h"
#include "core/tabular/fields/makefield.h"
#include "core/tabular/fields/resources.h"

namespace gatehouse {

namespace {

constexpr Choice keyStatusChoices[] = {
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

template <>
std::span<const Field<SigningKey>> fieldsOf<SigningKey>()
{
    using enum FieldKind;
    using enum FieldFlag;
    static const Field<SigningKey> fields[] = {
        field<&SigningKey::name>("name", QT_TRANSLATE_NOOP("Fields", "Name"), Text, Indexed | Searchable).length(20),
        field<&SigningKey::kid>("kid", QT_TRANSLATE_NOOP("Fields", "Key ID"), Identifier, Searchable | ReadOnly)
            .length(43),
        field<&SigningKey::status>("status", QT_TRANSLATE_NOOP("Fields", "Status"), FieldKind::Choice,
                                   Indexed | ReadOnly)
            .options(keyStatusChoices),
        field<&SigningKey::algorithm>("algorithm", QT_TRANSLATE_NOOP("Fields", "Algorithm"), Text,
                                      Searchable | Fixed | ReadOnly)
            .length(7),
        field<&SigningKey::kind>("kind", QT_TRANSLATE_NOOP("Fields", "Kind"), Text, Searchable | Fixed | ReadOnly)
            .length(12),
        field<&SigningKey::createdAt>("createdAt", QT_TRANSLATE_NOOP("Fields", "Created"), Time, Indexed | ReadOnly),
        field<&SigningKey::signsFrom>("signsFrom", QT_TRANSLATE_NOOP("Fields", "Signs from"), Time, BlankWhenNull)
            .shownAs("coalesce(r.activated_at, r.signs_from)"),
        field<&SigningKey::retiredAt>("retiredAt", QT_TRANSLATE_NOOP("Fields", "Retired on"), Time,
                                      BlankWhenNull | ReadOnly),
        field<&SigningKey::lastTokenExpiresAt>("lastTokenExpiresAt", QT_TRANSLATE_NOOP("Fields", "Last token expires"),
                                               Time, BlankWhenNull | ReadOnly | Counter),
        field<&SigningKey::tokenCount>("tokenCount", QT_TRANSLATE_NOOP("Fields", "Tokens signed"), Number,
                                       ReadOnly | Counter | OutsideFeed),
        field<&SigningKey::unlimitedTokenCount>("unlimitedTokenCount",
                                                QT_TRANSLATE_NOOP("Fields", "Tokens without end"), Number,
                                                Hidden | ReadOnly | Counter),
        field<&SigningKey::activatedAt>("activatedAt", QT_TRANSLATE_NOOP("Fields", "Activated"), Time,
                                        Hidden | BlankWhenNull | ReadOnly),
        field<&SigningKey::revokedAt>("revokedAt", QT_TRANSLATE_NOOP("Fields", "Revoked on"), Time,
                                      Hidden | BlankWhenNull | ReadOnly),
        field<&SigningKey::revocationReason>("revocationReason", QT_TRANSLATE_NOOP("Fields", "Reason of revocation"),
                                             Text, Hidden | Searchable | ReadOnly),
        field<&SigningKey::createdBy>("createdBy", QT_TRANSLATE_NOOP("Fields", "Made by"), Text,
                                      Hidden | Searchable | ReadOnly),
        field<&SigningKey::origin>("origin", QT_TRANSLATE_NOOP("Fields", "Origin"), FieldKind::Choice,
                                   Hidden | ReadOnly)
            .options(originChoices),
        field<&SigningKey::updatedAt>("updatedAt", QT_TRANSLATE_NOOP("Fields", "Changed"), Time, Hidden | ReadOnly),
        field<&SigningKey::revision>("revision", QT_TRANSLATE_NOOP("Fields", "Revision"), Number,
                                     Hidden | Indexed | ReadOnly),
        bytesField<&SigningKey::publicKey>("publicKey", InsertOnly),
    };
    return fields;
}

template <>
const ResourceInfo &infoOf<SigningKey>()
{
    static const ResourceInfo info{
        .resource = Resource::Key,
        .name = "key",
        .title = QT_TRANSLATE_NOOP("Fields", "Keys"),
        .table = "signing_key",
        .keyField = "kid",
        .defaultSort = "-createdAt",
        .notFound = QT_TRANSLATE_NOOP("Fields", "There is no signing key “%1”."),
        .exists = QT_TRANSLATE_NOOP("Fields", "There is a signing key “%1” already."),
        .fields = infosOf(fieldsOf<SigningKey>()),
        .secretColumn = "private_key",
        .emptySecret = QByteArray(""),
        .keyCondition = "r.kid = ? COLLATE BINARY",
    };
    return info;
}

} // namespace gatehouse
