// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/rows/applicationrows.h"
#include "core/store/rows/grouprows.h"
#include "core/store/rows/membershiprows.h"
#include "core/store/rows/organizationrows.h"
#include "tests/support/commandtest.h"

namespace gatehouse {

/// Organizations and who belongs to them, for tests of their Commands.
class PeopleTest : public CommandTest
{
    Q_OBJECT

protected:
    qint64 addUser(const QString &email);
    /// An organization-level token, or with a group a group-level one, with its technical user (O3).
    qint64 addToken(const QString &name, qint64 organizationId, qint64 groupId = 0);
    /// An OAuth token of the user with a cap of its own for the organization and for the application.
    qint64 addOAuthToken(const QString &name, qint64 userId, qint64 organizationId, qint64 applicationId);

    qint64 addOrganization(const QString &name);
    qint64 addGroup(qint64 organizationId, const QString &path);
    qint64 addApplication(qint64 organizationId, const QString &name);

    Organization organization(qint64 id);
    Group group(qint64 id);
    /// "member role" of each, in the order of the list; a technical user's role in brackets.
    QStringList members(qint64 organizationId, qint64 groupId = 0);
    QStringList paths(qint64 organizationId);

private:
    template <typename Work>
    qint64 write(Work work)
    {
        const auto written = workspace().store().write({}, work).result();
        if (!written)
            qFatal("%s (%s)", qPrintable(written.error().message), qPrintable(written.error().detail));
        return *written;
    }
};

} // namespace gatehouse
