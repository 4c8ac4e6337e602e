// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/authority/local/handlers.h"

namespace gatehouse {

Result<Outcome> handle(Change &, const PrepareDelivery &)
{
    return fail(ErrorKind::Unsupported, {});
}

Result<Outcome> handle(Change &, const RecordDelivery &)
{
    return fail(ErrorKind::Unsupported, {});
}

Result<Outcome> handle(Change &, const CreateOrganization &)
{
    return fail(ErrorKind::Unsupported, {});
}

Result<Outcome> handle(Change &, const UpdateOrganization &)
{
    return fail(ErrorKind::Unsupported, {});
}

Result<Outcome> handle(Change &, const DeleteOrganizations &)
{
    return fail(ErrorKind::Unsupported, {});
}

Result<Outcome> handle(Change &, const CreateGroup &)
{
    return fail(ErrorKind::Unsupported, {});
}

Result<Outcome> handle(Change &, const UpdateGroup &)
{
    return fail(ErrorKind::Unsupported, {});
}

Result<Outcome> handle(Change &, const DeleteGroups &)
{
    return fail(ErrorKind::Unsupported, {});
}

Result<Outcome> handle(Change &, const CreateApplication &)
{
    return fail(ErrorKind::Unsupported, {});
}

Result<Outcome> handle(Change &, const UpdateApplication &)
{
    return fail(ErrorKind::Unsupported, {});
}

Result<Outcome> handle(Change &, const DeleteApplications &)
{
    return fail(ErrorKind::Unsupported, {});
}

Result<Outcome> handle(Change &, const SetMemberships &)
{
    return fail(ErrorKind::Unsupported, {});
}

Result<Outcome> handle(Change &, const RemoveMemberships &)
{
    return fail(ErrorKind::Unsupported, {});
}

} // namespace gatehouse
