// SPDX-License-Identifier: GPL-3.0-or-later
// Handlers that are not written yet.
#include "core/authority/local/handlers.h"

namespace gatehouse {

Result<Outcome> handle(Change &, const IssueToken &)
{
    return fail(ErrorKind::Unsupported, QStringLiteral("IssueToken"));
}

Result<Outcome> handle(Change &, const CreateKey &)
{
    return fail(ErrorKind::Unsupported, QStringLiteral("CreateKey"));
}

Result<Outcome> handle(Change &, const UpdateKey &)
{
    return fail(ErrorKind::Unsupported, QStringLiteral("UpdateKey"));
}

Result<Outcome> handle(Change &, const ActivateKey &)
{
    return fail(ErrorKind::Unsupported, QStringLiteral("ActivateKey"));
}

Result<Outcome> handle(Change &, const RevokeKeys &)
{
    return fail(ErrorKind::Unsupported, QStringLiteral("RevokeKeys"));
}

Result<Outcome> handle(Change &, const DeleteKeys &)
{
    return fail(ErrorKind::Unsupported, QStringLiteral("DeleteKeys"));
}

Result<Outcome> handle(Change &, const TidyKeys &)
{
    return fail(ErrorKind::Unsupported, QStringLiteral("TidyKeys"));
}

Result<Outcome> handle(Change &, const ExportPrivateKey &)
{
    return fail(ErrorKind::Unsupported, QStringLiteral("ExportPrivateKey"));
}

Result<Outcome> handle(Change &, const RecordPublication &)
{
    return fail(ErrorKind::Unsupported, QStringLiteral("RecordPublication"));
}

} // namespace gatehouse
