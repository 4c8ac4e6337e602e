// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/authority/local/handlers.h"

namespace gatehouse {

Result<Outcome> handle(Change &, const InviteUser &)
{
    return fail(ErrorKind::Unsupported, {});
}

Result<Outcome> handle(Change &, const ResendInvitations &)
{
    return fail(ErrorKind::Unsupported, {});
}

Result<Outcome> handle(Change &, const RevokeInvitations &)
{
    return fail(ErrorKind::Unsupported, {});
}

Result<Outcome> handle(Change &, const UpdateUser &)
{
    return fail(ErrorKind::Unsupported, {});
}

Result<Outcome> handle(Change &, const GrantScopes &)
{
    return fail(ErrorKind::Unsupported, {});
}

Result<Outcome> handle(Change &, const RevokeScopes &)
{
    return fail(ErrorKind::Unsupported, {});
}

Result<Outcome> handle(Change &, const SetUsersEnabled &)
{
    return fail(ErrorKind::Unsupported, {});
}

Result<Outcome> handle(Change &, const DeleteUsers &)
{
    return fail(ErrorKind::Unsupported, {});
}

Result<Outcome> handle(Change &, const PrepareDelivery &)
{
    return fail(ErrorKind::Unsupported, {});
}

Result<Outcome> handle(Change &, const RecordDelivery &)
{
    return fail(ErrorKind::Unsupported, {});
}

Result<Outcome> handle(Change &, const CreateMember &)
{
    return fail(ErrorKind::Unsupported, {});
}

Result<Outcome> handle(Change &, const UpdateMember &)
{
    return fail(ErrorKind::Unsupported, {});
}

Result<Outcome> handle(Change &, const DeleteMembers &)
{
    return fail(ErrorKind::Unsupported, {});
}

} // namespace gatehouse
