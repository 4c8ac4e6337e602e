// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/keys/keyplan.h"

#include "core/domain/text.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

struct KeyPlanText
{
    Q_DECLARE_TR_FUNCTIONS(KeyPlan)
};

QString dayOf(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime().date(), QLocale::LongFormat);
}

QString startSentence(const SigningPlan &plan, bool someoneSigns)
{
    switch (plan.kind) {
    case StartKind::AtOnce:
        return someoneSigns
                   ? KeyPlanText::tr("It signs all new tokens from now on. Publish immediately, or verifiers will "
                                     "refuse these tokens.")
                   : KeyPlanText::tr("It signs all new tokens from now on.");
    case StartKind::FromDate:
        return KeyPlanText::tr("Publish it now. It signs from %1.").arg(longTime(plan.from));
    case StartKind::Later:
        break;
    }
    return KeyPlanText::tr("Publish it now so that verifiers know it. It signs once you choose “Activate now”.");
}

KeyEvent publishedEvent(const SigningKey &key, const std::optional<Publication> &last, const QDateTime &now)
{
    KeyEvent event{KeyPlanText::tr("Published")};
    const bool isInSet = last && last->kids.contains(key.kid);
    if (isInSet) {
        event.time = last->publishedAt;
        event.text = isPublished(key, now) ? KeyPlanText::tr("In the key set of the last publication")
                                           : KeyPlanText::tr("Still in the key set. Publish again to remove it.");
    } else if (isPublished(key, now)) {
        event.text = KeyPlanText::tr("Not yet. Verifiers know it only after you publish.");
        event.isAhead = true;
    } else {
        event.text = KeyPlanText::tr("No longer in the key set");
    }
    return event;
}

KeyEvent signsEvent(const SigningKey &key)
{
    KeyEvent event{KeyPlanText::tr("Signs from"), key.activatedAt};
    if (key.activatedAt.isValid())
        return event;
    if (key.status != KeyStatus::Next) {
        event.text = KeyPlanText::tr("Never signed");
        return event;
    }
    event.isAhead = true;
    event.time = key.signsFrom;
    if (!key.signsFrom.isValid())
        event.text = KeyPlanText::tr("When you choose “Activate now”");
    return event;
}

KeyEvent lastTokenEvent(const SigningKey &key, const QDateTime &now)
{
    KeyEvent event{KeyPlanText::tr("Last token expires")};
    if (key.unlimitedTokenCount > 0) {
        event.text = KeyPlanText::tr("Never: %Ln token(s) do not expire", nullptr,
                                     static_cast<int>(qMin<qint64>(key.unlimitedTokenCount, 1'000'000'000)));
        event.isAhead = true;
    } else if (key.lastTokenExpiresAt.isValid()) {
        event.time = key.lastTokenExpiresAt;
        event.isAhead = key.lastTokenExpiresAt > now;
    } else {
        event.text = KeyPlanText::tr("It has not signed any token");
    }
    return event;
}

} // namespace

QString longTime(const QDateTime &time)
{
    const QLocale locale;
    //: %1 is a date with its day of the week, %2 a time
    return KeyPlanText::tr("%1 %2").arg(dayOf(time), locale.toString(time.toLocalTime().time(), QLocale::ShortFormat));
}

QDateTime nextMonday(const QDateTime &now)
{
    const QDate today = now.toLocalTime().date();
    return QDateTime(today.addDays(8 - today.dayOfWeek()), QTime(8, 0), Qt::LocalTime).toUTC();
}

QString retirementSentence(const SigningKey &key, const QDateTime &now)
{
    const QString name = visibleText(displayName(key));
    if (key.unlimitedTokenCount > 0)
        return KeyPlanText::tr("“%1” is then retired and stays published, because some of its tokens never expire.")
            .arg(name);
    if (key.lastTokenExpiresAt.isValid() && key.lastTokenExpiresAt > now)
        return KeyPlanText::tr(
                   "“%1” is then retired and stays published until its last token expires, currently on %2.")
            .arg(name, dayOf(key.lastTokenExpiresAt));
    return KeyPlanText::tr("“%1” is then retired. None of its tokens is valid any more.").arg(name);
}

QString planSentence(const SigningPlan &plan, const std::optional<SigningKey> &active, const QDateTime &now)
{
    const QString start = startSentence(plan, active.has_value());
    if (!active || plan.kind == StartKind::Later)
        return start;
    //: two sentences
    return KeyPlanText::tr("%1 %2").arg(start, retirementSentence(*active, now));
}

QList<KeyEvent> keyLife(const SigningKey &key, const std::optional<Publication> &last, const QDateTime &now)
{
    QList<KeyEvent> events;
    const QString maker = visibleText(key.createdBy);
    events << KeyEvent{key.origin == KeyOrigin::Imported ? KeyPlanText::tr("Imported") : KeyPlanText::tr("Generated"),
                       key.createdAt, maker.isEmpty() ? QString() : KeyPlanText::tr("by %1").arg(maker)};
    events << publishedEvent(key, last, now) << signsEvent(key);
    if (key.status == KeyStatus::Active)
        events << KeyEvent{KeyPlanText::tr("Retires"), {}, KeyPlanText::tr("When another key is activated"), true};
    else if (key.retiredAt.isValid())
        events << KeyEvent{KeyPlanText::tr("Retired"), key.retiredAt};
    if (key.status != KeyStatus::Next)
        events << lastTokenEvent(key, now);
    if (key.status == KeyStatus::Revoked)
        events << KeyEvent{KeyPlanText::tr("Revoked"), key.revokedAt, visibleText(key.revocationReason)};
    return events;
}

} // namespace gatehouse
