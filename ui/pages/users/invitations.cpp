// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/users/invitations.h"

#include <QCoreApplication>

namespace gatehouse {

namespace {

struct InvitationText
{
    Q_DECLARE_TR_FUNCTIONS(Invitation)
};

constexpr qint64 invitationMinuteMs = 60'000;
constexpr qint64 invitationHourMs = 60 * invitationMinuteMs;
constexpr qint64 invitationDayMs = 24 * invitationHourMs;

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
    const QString length = ms >= invitationDayMs    ? daysText(static_cast<int>(ms / invitationDayMs))
                           : ms >= invitationHourMs ? hoursText(static_cast<int>(ms / invitationHourMs))
                                          : minutesText(qMax(1, static_cast<int>(ms / invitationMinuteMs)));
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
    if (msecs % invitationDayMs == 0)
        return daysText(static_cast<int>(msecs / invitationDayMs));
    if (msecs % invitationHourMs == 0)
        return hoursText(static_cast<int>(msecs / invitationHourMs));
    return minutesText(static_cast<int>(msecs / invitationMinuteMs));
}

} // namespace gatehouse
