// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/signingkey.h"

#include <optional>

namespace gatehouse {

// The future of keys in sentences. Pure functions; texts are translated, times are local.

enum class StartKind {
    AtOnce,
    FromDate,
    Later, ///< when it is activated by hand
};

/// When a key is to sign.
struct SigningPlan
{
    StartKind kind = StartKind::AtOnce;
    QDateTime from = {}; ///< of FromDate

    friend bool operator==(const SigningPlan &, const SigningPlan &) = default;
};

/// "Publish it now. It signs from Monday, 30 November 2026 08:00. …": what the plan does, and what happens to the key
/// that is active now.
[[nodiscard]] QString planSentence(const SigningPlan &plan, const std::optional<SigningKey> &active,
                                   const QDateTime &now);

/// How long verifiers need a key that stops signing now.
[[nodiscard]] QString retirementSentence(const SigningKey &key, const QDateTime &now);

/// Next Monday at eight, where the user is; in UTC.
[[nodiscard]] QDateTime nextMonday(const QDateTime &now);

/// "Monday, 30 November 2026 08:00", local.
[[nodiscard]] QString longTime(const QDateTime &time);

/// An event in the life of a key, past or future.
struct KeyEvent
{
    QString title;
    QDateTime time = {};  ///< null: not known, or never
    QString text = {};    ///< instead of the time, or in addition
    bool isAhead = false; ///< not yet
};

/// The events in their order. `last`: the last publication.
[[nodiscard]] QList<KeyEvent> keyLife(const SigningKey &key, const std::optional<Publication> &last,
                                      const QDateTime &now);

} // namespace gatehouse
