// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/impact.h"
#include "core/tabular/fields/resources.h"

#include <QJsonObject>
#include <QStringList>

namespace gatehouse {

class Connection;

/// What the window and the command line say before rows are deleted. All of it is translated.
struct DeletionText
{
    QString heading;      ///< the question, with the name or the number of the rows
    QString names;        ///< the first few names when there are several rows; else empty
    QStringList lines;    ///< what else is deleted or stops working, a sentence each
    QString consequence;  ///< what that means
    QString confirmation; ///< asks for `expected` to be typed; empty: a click is enough
    QString expected;
};

/// Whether rows of that resource can be deleted. The functions below are for those only.
[[nodiscard]] bool isDeletable(Resource resource);

/// "Delete client", for the title of a window.
[[nodiscard]] QString deletionTitle(Resource resource);

/// What deleting these rows affects. Errors: NotFound.
[[nodiscard]] Result<Impact> readDeletionImpact(Connection &connection, Resource resource, const QList<qint64> &ids);

[[nodiscard]] DeletionText deletionText(Resource resource, const Impact &impact);

/// What stops working when users are disabled, a sentence each.
[[nodiscard]] QStringList disableLines(const Impact &impact);

/// What stops working when signing keys are revoked, a sentence each.
[[nodiscard]] QStringList revocationLines(const Impact &impact);

/// All of it for programs, names apart from counts.
[[nodiscard]] QJsonObject toJson(const Impact &impact);

} // namespace gatehouse
