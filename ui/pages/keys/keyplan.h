// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/signingkey.h"

#include <optional>

namespace gatehouse {

// What will become of keys, said in sentences. Pure; everything is translated, times are those of the clock on the
// wall.

enum class StartKind {
    AtOnce,
    FromDate,
    Later, ///< when someone says so
};

/// When a key is to sign.
struct SigningPlan
{
    StartKind kind = StartKind::AtOnce;
    QDateTime from = {}; ///< of FromDate

    friend bool operator==(const SigningPlan &, const SigningPlan &) = default;
};

/// "Publish now, sign from Monday, 30 November 2026 08:00, …": what the plan does, and what becomes of the key that is
/// active now.
[[nodiscard]] QString planSentence(const SigningPlan &plan, const std::optional<SigningKey> &active,
                                   const QDateTime &now);

/// Until when verifiers need a key that stops signing now.
[[nodiscard]] QString retirementSentence(const SigningKey &key, const QDateTime &now);

/// Next Monday at eight, where the user is; in UTC.
[[nodiscard]] QDateTime nextMonday(const QDateTime &now);

/// "Monday, 30 November 2026 08:00", local.
[[nodiscard]] QString longTime(const QDateTime &time);

/// What happened to a key, or will.
struct KeyEvent
{
    QString title;
    QDateTime time = {};  ///< null: not known, or never
    QString text = {};    ///< in place of the time, or what there is to say besides
    bool isAhead = false; ///< not yet
};

/// From the making of the key to its end, in this order. `last`: what was published last.
[[nodiscard]] QList<KeyEvent> keyLife(const SigningKey &key, const std::optional<Publication> &last,
                                      const QDateTime &now);

} // namespace gatehouse
