// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/effectiverole.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace gatehouse;

namespace {

constexpr auto none = AccessRole::None;
constexpr auto user = AccessRole::User;
constexpr auto admin = AccessRole::Admin;

} // namespace

class TestEffectiveRole : public QObject
{
    Q_OBJECT

private slots:
    void T7_lesserOfCapAndHoldersRole();
    void T7_overrideTakesThePlaceOfTheMaximum();
    void T7_overrideOfAnApplication();
    void T7_applicationWithoutItsOwnFollowsTheOrganization();
    void T7_groupFollowsTheOrganizationsOverride();
    void T7_holderWhoDoesNotBelong();
    void T7_statusAndHolderTakeEverything_data();
    void T7_statusAndHolderTakeEverything();
    void T7_everyLimitHasAWordAndASentence();

private:
    static Membership membership(AccessRole role, qint64 groupId = 0)
    {
        Membership one;
        one.organizationId = 1;
        one.organization = u"Acme"_s;
        one.groupId = groupId;
        one.group = groupId == 0 ? QString() : u"plant/line 2"_s;
        one.userId = 5;
        one.role = role;
        return one;
    }
    static Token token(AccessRole maximum, const QList<RoleOverride> &overrides = {})
    {
        Token token;
        token.kind = TokenKind::OAuth;
        token.maximumRole = maximum;
        token.overrides = overrides;
        return token;
    }
    static QList<EffectiveRole> judge(const Token &token, const QList<Membership> &memberships,
                                      const QList<ApplicationPlace> &applications = {})
    {
        return effectiveRoles(token, TokenStatus::Active, true, memberships, applications);
    }
};

/// Every pair: the role is never higher than either.
void TestEffectiveRole::T7_lesserOfCapAndHoldersRole()
{
    for (const AccessRole cap : {none, user, admin}) {
        for (const AccessRole holder : {user, admin}) {
            const auto roles = judge(token(cap), {membership(holder)});
            QCOMPARE(roles.size(), 1);
            const RoleLimit limit = cap < holder   ? RoleLimit::MaximumRole
                                    : holder < cap ? RoleLimit::HolderRole
                                                   : RoleLimit::None;
            QCOMPARE(roles.first(), (EffectiveRole{u"Acme"_s, cap, holder, std::min(cap, holder), limit}));
        }
    }
}

void TestEffectiveRole::T7_overrideTakesThePlaceOfTheMaximum()
{
    const auto less = judge(token(admin, {{1, 0, u"Acme"_s, none}}), {membership(admin)});
    QCOMPARE(less, (QList{EffectiveRole{u"Acme"_s, none, admin, none, RoleLimit::Override}}));
    const auto more = judge(token(none, {{1, 0, u"Acme"_s, admin}}), {membership(user)});
    QCOMPARE(more, (QList{EffectiveRole{u"Acme"_s, admin, user, user, RoleLimit::HolderRole}}));
    const auto other = judge(token(user, {{2, 0, u"Other"_s, admin}}), {membership(admin)});
    QCOMPARE(other.first(), (EffectiveRole{u"Acme"_s, user, admin, user, RoleLimit::MaximumRole}));
}

void TestEffectiveRole::T7_overrideOfAnApplication()
{
    const Token one = token(admin, {{1, 0, u"Acme"_s, user}, {0, 9, u"Acme/App"_s, admin}});
    const auto roles = judge(one, {membership(admin)}, {{9, 1, u"Acme/App"_s}});
    QCOMPARE(roles, (QList{EffectiveRole{u"Acme"_s, user, admin, user, RoleLimit::Override},
                           EffectiveRole{u"Acme/App"_s, admin, admin, admin, RoleLimit::None}}));
    // Never more than the holder has in the organization.
    const auto lesser = judge(one, {membership(user)}, {{9, 1, u"Acme/App"_s}});
    QCOMPARE(lesser.last(), (EffectiveRole{u"Acme/App"_s, admin, user, user, RoleLimit::HolderRole}));
}

void TestEffectiveRole::T7_applicationWithoutItsOwnFollowsTheOrganization()
{
    const auto roles = judge(token(admin, {{1, 0, u"Acme"_s, none}}), {membership(admin)}, {{9, 1, u"Acme/App"_s}});
    QCOMPARE(roles.last(), (EffectiveRole{u"Acme/App"_s, none, admin, none, RoleLimit::Override}));
}

void TestEffectiveRole::T7_groupFollowsTheOrganizationsOverride()
{
    const auto roles = judge(token(admin, {{1, 0, u"Acme"_s, user}}), {membership(user), membership(admin, 7)});
    QCOMPARE(roles.last(), (EffectiveRole{u"Acme/plant/line 2"_s, user, admin, user, RoleLimit::Override}));
}

void TestEffectiveRole::T7_holderWhoDoesNotBelong()
{
    QCOMPARE(judge(token(admin), {}), QList<EffectiveRole>());
    const auto left =
        judge(token(user, {{1, 0, u"Acme"_s, admin}, {0, 9, u"Acme/App"_s, admin}}), {}, {{9, 1, u"Acme/App"_s}});
    QCOMPARE(left, (QList{EffectiveRole{u"Acme"_s, admin, none, none, RoleLimit::HolderNoMember},
                          EffectiveRole{u"Acme/App"_s, admin, none, none, RoleLimit::HolderNoMember}}));
}

void TestEffectiveRole::T7_statusAndHolderTakeEverything_data()
{
    QTest::addColumn<TokenStatus>("status");
    QTest::addColumn<bool>("holderIsActive");
    QTest::addColumn<RoleLimit>("limit");
    QTest::newRow("pending") << TokenStatus::Pending << true << RoleLimit::TokenStatus;
    QTest::newRow("inactive") << TokenStatus::Inactive << true << RoleLimit::TokenStatus;
    QTest::newRow("expired") << TokenStatus::Expired << true << RoleLimit::TokenStatus;
    QTest::newRow("holder disabled") << TokenStatus::Active << false << RoleLimit::HolderDisabled;
    QTest::newRow("both") << TokenStatus::Inactive << false << RoleLimit::TokenStatus;
}

void TestEffectiveRole::T7_statusAndHolderTakeEverything()
{
    QFETCH(TokenStatus, status);
    QFETCH(bool, holderIsActive);
    QFETCH(RoleLimit, limit);
    const auto roles = effectiveRoles(token(admin), status, holderIsActive, {membership(admin)}, {});
    QCOMPARE(roles, (QList{EffectiveRole{u"Acme"_s, admin, admin, none, limit}}));
}

void TestEffectiveRole::T7_everyLimitHasAWordAndASentence()
{
    QStringList words;
    QStringList sentences;
    for (int limit = 0; limit <= static_cast<int>(RoleLimit::TokenStatus); ++limit) {
        words << toString(static_cast<RoleLimit>(limit));
        sentences << describeLimit(static_cast<RoleLimit>(limit));
    }
    for (QStringList list : {words, sentences}) {
        QVERIFY(!list.contains(QString()));
        QCOMPARE(list.removeDuplicates(), 0);
    }
}

QTEST_GUILESS_MAIN(TestEffectiveRole)
#include "tst_effectiverole.moc"
