// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/badgelayout.h"
#include "ui/theme/badge.h"

#include <QApplication>
#include <QFontMetrics>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

class TestBadgeLayout final : public QObject
{
    Q_OBJECT

private slots:
    void allThatFits_U2();
    void whatDoesNotFitIsCounted_U2();
    void addingStaysInSight_U2();
    void fromRightToLeft_U2();
    void clicks_U2();

private:
    static QList<BadgePart> placed(int width, const QStringList &texts, const BadgeEditOptions &options,
                                   Qt::LayoutDirection direction = Qt::LeftToRight)
    {
        return layoutBadges(texts, {100, 10, width, 30}, direction, QFontMetrics(QApplication::font()), options);
    }
    static void checkInside(const QList<BadgePart> &badges, int width)
    {
        for (qsizetype i = 0; i < badges.size(); ++i) {
            QVERIFY(QRect(100, 10, width, 30).contains(badges[i].rect));
            for (qsizetype j = 0; j < i; ++j)
                QVERIFY(!badges[i].rect.intersects(badges[j].rect));
        }
    }

    const QStringList m_scopes{u"sensor:read"_s, u"video:gold"_s, u"admin:write"_s, u"openid"_s};
    const BadgeEditOptions m_editable{true, u"+ scope"_s};
};

void TestBadgeLayout::allThatFits_U2()
{
    const auto badges = placed(1000, m_scopes, m_editable);
    checkInside(badges, 1000);
    QCOMPARE(badges.size(), 5);
    for (qsizetype i = 0; i < 4; ++i) {
        QVERIFY(badges[i].part == BadgePart::Part::Element);
        QCOMPARE(badges[i].element, i);
        QCOMPARE(badges[i].text, m_scopes[i]);
    }
    QVERIFY(badges.last().part == BadgePart::Part::Add);
    QVERIFY(badges.first().rect.width() > placed(1000, m_scopes, {}).first().rect.width()); // room for the ×
    QCOMPARE(placed(1000, m_scopes, {}).size(), 4);
}

void TestBadgeLayout::whatDoesNotFitIsCounted_U2()
{
    const auto badges = placed(300, m_scopes, m_editable);
    checkInside(badges, 300);
    const qsizetype shown = badges.size() - 2;
    QVERIFY(shown >= 1 && shown < 4);
    QVERIFY(badges[shown].part == BadgePart::Part::Overflow);
    QCOMPARE(badges[shown].text, u"+%1"_s.arg(4 - shown));
    QVERIFY(badges.last().part == BadgePart::Part::Add);
}

void TestBadgeLayout::addingStaysInSight_U2()
{
    const auto alone = placed(300, {}, m_editable);
    QCOMPARE(alone.size(), 1);
    QVERIFY(alone.first().part == BadgePart::Part::Add);
    QCOMPARE(alone.first().rect.left(), 100);
}

void TestBadgeLayout::fromRightToLeft_U2()
{
    const auto ltr = placed(600, m_scopes, m_editable);
    const auto rtl = placed(600, m_scopes, m_editable, Qt::RightToLeft);
    checkInside(rtl, 600);
    QCOMPARE(rtl.size(), ltr.size());
    QCOMPARE(rtl.first().rect.right(), 699);
    for (qsizetype i = 1; i < rtl.size(); ++i)
        QVERIFY(rtl[i].rect.right() < rtl[i - 1].rect.left());
}

void TestBadgeLayout::clicks_U2()
{
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        const auto badges = placed(600, m_scopes, m_editable, direction);
        const auto hit = [&](const QPoint &pos) { return hitBadge(badges, pos, direction, m_editable); };
        for (qsizetype i = 0; i < 4; ++i) {
            const QRect close = badgeCloseRect(badges[i].rect, direction);
            QVERIFY((hit(close.center()) == BadgeHit{BadgeHit::Action::Remove, i}));
            const bool ltr = direction == Qt::LeftToRight;
            const QPoint onText(ltr ? badges[i].rect.left() + 4 : badges[i].rect.right() - 4, close.center().y());
            QVERIFY(hit(onText) == BadgeHit()); // a click on the name removes nothing
        }
        QVERIFY(hit(badges.last().rect.center()).action == BadgeHit::Action::Add);
        QVERIFY(hit({101, 39}) == BadgeHit());
        QVERIFY(hitBadge(badges, badges[0].rect.center(), direction, {}) == BadgeHit());
    }
}

QTEST_MAIN(TestBadgeLayout)
#include "tst_badgelayout.moc"
