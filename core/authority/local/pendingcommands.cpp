// SPDX-License-Identifier: GPL-3.0-or-later
// Handlers that are not written yet.
#include "core/authority/local/handlers.h"

namespace gatehouse {

Result<Outcome> handle(Change &, const CreateVault &)
{
    return fail(ErrorKind::Unsupported, QStringLiteral("CreateVault"));
}

Result<Outcome> handle(Change &, const ChangePassphrase &)
{
    return fail(ErrorKind::Unsupported, QStringLiteral("ChangePassphrase"));
}

Result<Outcome> handle(Change &, const RenewRecoveryCode &)
{
    return fail(ErrorKind::Unsupported, QStringLiteral("RenewRecoveryCode"));
}

Result<Outcome> handle(Change &, const AddKeychainSlot &)
{
    return fail(ErrorKind::Unsupported, QStringLiteral("AddKeychainSlot"));
}

Result<Outcome> handle(Change &, const RemoveVaultSlot &)
{
    return fail(ErrorKind::Unsupported, QStringLiteral("RemoveVaultSlot"));
}

Result<Outcome> handle(Change &, const RotateDataKey &)
{
    return fail(ErrorKind::Unsupported, QStringLiteral("RotateDataKey"));
}

Result<Outcome> handle(Change &, const SetMailPassword &)
{
    return fail(ErrorKind::Unsupported, QStringLiteral("SetMailPassword"));
}

} // namespace gatehouse
