// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authority/authority.h"
#include "core/authority/local/actor.h"
#include "core/base/clock.h"
#include "core/crypto/sealing/kdf.h"
#include "core/store/file/store.h"

namespace gatehouse {

/// The Authority of an embedded workspace: applies Commands to a Store that this process owns.
class LocalAuthority final : public Authority
{
    Q_OBJECT

public:
    /// `store` and `clock` must outlive this object. `readOnlyReason`: why a Store opened for reading cannot be
    /// changed.
    LocalAuthority(Store &store, Actor actor, const Clock &clock, const QString &readOnlyReason = {},
                   QObject *parent = nullptr);

    [[nodiscard]] Capabilities capabilities() const override;
    [[nodiscard]] Async<Outcome> execute(Command command, JobContext job = {}) override;

    /// How long a derivation takes is measured by `timer` from now on; what it says decides the cost of new
    /// passphrases.
    void setArgon2Timer(Argon2Timer timer) { m_argon2Timer = std::move(timer); }

private:
    Store &m_store;
    Actor m_actor;
    const Clock &m_clock;
    QString m_readOnlyReason;
    Argon2Timer m_argon2Timer = measureArgon2;
};

/// Makes a new workspace file with what every workspace holds (S5, C9), whole or not at all, and leaves it closed.
/// A null uuid and a null creation time are filled in. Blocks: for worker threads and programs without a window.
/// Errors: as Store::create().
[[nodiscard]] Result<void> createWorkspace(const QString &path, const Workspace &workspace, const Actor &actor,
                                           const Clock &clock);

} // namespace gatehouse
