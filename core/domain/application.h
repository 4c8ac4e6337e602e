// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/problem.h"

#include <QDateTime>
#include <QString>

namespace gatehouse {

/// An application of an organization; overrides of tokens can refer to it (O1, T5).
struct Application
{
    qint64 id = 0;
    qint64 organizationId = 0; ///< does not change after creation
    QString organization;      ///< its name, for lists; read by the Store
    QString name;              ///< unique in the organization without regard to case
    QString description;
    QDateTime createdAt;
    QDateTime updatedAt;
    qint64 revision = 0;

    friend bool operator==(const Application &, const Application &) = default;
};

/// Field ids used: name, description.
[[nodiscard]] Problems validate(const Application &application);

} // namespace gatehouse
