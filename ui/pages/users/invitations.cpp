// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/users/invitations.h"

#include <QCoreApplication>

namespace gatehouse {

namespace {

struct InvitationText
{
    Q_DECLARE_TR_FUNCTIONS(Invitation)
};

constexpr qint64 minuteMs = 60'000;
constexpr qint64 hourMs = 60 * minuteMs;
constexpr qint64 dayMs = 24 * hourMs;

// One of each has a sentence of its own: it reads well in English without a translation.

QString daysText(int n)
{
    return n == 1 ? InvitationText::tr("1 day") : InvitationText::tr("%n days", nullptr, n);
}

QString hoursText(int n)
{
    return n == 1 ? InvitationText::tr("1 hour") : InvitationText::tr("%n hours", nullptr, n);
}

QString minutesText(int n)
{
    return n == 1 ? InvitationText::tr("1 minute") : InvitationText::tr("%n minutes", nullptr, n);
}

} // namespace

QString timeLeft(const QDateTime &expiresAt, const QDateTime &now)
{
    const qint64 ms = now.msecsTo(expiresAt);
    if (ms <= 0)
        return InvitationText::tr("expired");
    const QString length = ms >= dayMs    ? daysText(static_cast<int>(ms / dayMs))
                           : ms >= hourMs ? hoursText(static_cast<int>(ms / hourMs))
                                          : minutesText(qMax(1, static_cast<int>(ms / minuteMs)));
    //: %1 is a length of time: "2 days left"
    return InvitationText::tr("%1 left").arg(length);
}

QString invitedText(const QDateTime &expiresAt, const QDateTime &now)
{
    if (!expiresAt.isValid())
        return InvitationText::tr("Invited");
    //: %1 is how long the invitation works still: "Invited · 2 days left"
    return InvitationText::tr("Invited · %1").arg(timeLeft(expiresAt, now));
}

QString lifetimeText(qint64 msecs)
{
    if (msecs % dayMs == 0)
        return daysText(static_cast<int>(msecs / dayMs));
    if (msecs % hourMs == 0)
        return hoursText(static_cast<int>(msecs / hourMs));
    return minutesText(static_cast<int>(msecs / minuteMs));
}

} // namespace gatehouse
