// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/authority/local/handlers.h"
#include "core/store/rows/invitationrows.h"
#include "core/store/rows/userrows.h"
#include "core/transfer/sampleuser.h"

namespace gatehouse {

namespace {

/// A sample user's invitation is like any other, but nobody is told the link. Some have run out.
Result<void> inviteSampleUser(Change &change, const User &user, qint64 number)
{
    constexpr qint64 hour = 60LL * 60 * 1000;
    const QDateTime sentAt = change.now().addMSecs(-hour * (number % 150));
    const auto link = replaceInvitation(change.connection(), user.id, sentAt, sentAt.addMSecs(120 * hour));
    return link ? Result<void>() : tl::unexpected(link.error());
}

} // namespace

Result<void> addSampleUsers(Change &change, qint64 count)
{
    if (count == 0)
        return {};
    const auto existing = change.connection().integer("SELECT count(*) FROM user");
    const auto revision = change.revision();
    if (!existing || !revision)
        return tl::unexpected(existing ? revision.error() : existing.error());
    UserRows rows(change.connection());
    qint64 number = *existing;
    for (qint64 done = 0; done < count; ++number) {
        TRY(change.step(done, count));
        User user = sampleUser(number);
        if (*existing > 0 && findRow<User>(change.connection(), user.email))
            continue;
        user.revision = *revision;
        TRY(rows.insertWithoutIndex(user));
        if (user.state == UserState::Invited) {
            TRY(inviteSampleUser(change, user, number));
        }
        ++done;
    }
    return rows.rebuildIndex();
}

} // namespace gatehouse
