// SPDX-License-Identifier: GPL-3.0-or-later
// Which action may be triggered when, for every action, role, selection and count; written down once more, by page.
#include "ui/pages/listspecs.h"

#include <QCoreApplication>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

namespace {

enum class Rows { Any, One, Some, Listed };

/// What a person needs for an action: a role (when it changes something), rows, and a fact of the selected rows.
struct Rule
{
    ActionId id;
    Rows rows;
    std::optional<Role> role = std::nullopt;
    bool SelectionFacts::*fact = nullptr;
};

const QList<Rule> exports{{ActionId::ExportCsv, Rows::Listed}, {ActionId::ExportXlsx, Rows::Listed},
                          {ActionId::ExportPdf, Rows::Listed}, {ActionId::Print, Rows::Listed},
                          {ActionId::CopyName, Rows::One},     {ActionId::Refresh, Rows::Any}};

QList<Rule> rulesOf(Resource resource)
{
    switch (resource) {
    case Resource::Scope:
        return QList<Rule>{{ActionId::New, Rows::Any, Role::Admin},
                           {ActionId::Edit, Rows::One, Role::Editor},
                           {ActionId::Delete, Rows::Some, Role::Admin, &SelectionFacts::anyDeletable}} +
               exports;
    case Resource::Client:
        return QList<Rule>{{ActionId::New, Rows::Any, Role::Admin},
                           {ActionId::Edit, Rows::One, Role::Admin},
                           {ActionId::Duplicate, Rows::One, Role::Admin},
                           {ActionId::Enable, Rows::Some, Role::Admin, &SelectionFacts::anyDisabled},
                           {ActionId::Disable, Rows::Some, Role::Admin, &SelectionFacts::anyEnabled},
                           {ActionId::SetSecret, Rows::One, Role::Admin, &SelectionFacts::takesSecret},
                           {ActionId::Delete, Rows::Some, Role::Admin, &SelectionFacts::anyDeletable}} +
               exports;
    case Resource::Token:
        return QList<Rule>{{ActionId::New, Rows::Any, Role::Admin},
                           {ActionId::Edit, Rows::One, Role::Admin},
                           {ActionId::Enable, Rows::Some, Role::Admin, &SelectionFacts::anyDisabled},
                           {ActionId::Disable, Rows::Some, Role::Admin, &SelectionFacts::anyEnabled},
                           {ActionId::Delete, Rows::Some, Role::Admin, &SelectionFacts::anyDeletable}} +
               exports.first(4) + QList<Rule>{{ActionId::Catalogue, Rows::Any}, {ActionId::InspectToken, Rows::Any}} +
               exports.sliced(4);
    case Resource::Key:
        return QList<Rule>{{ActionId::New, Rows::Any, Role::Admin},
                           {ActionId::ImportKey, Rows::Any, Role::Admin},
                           {ActionId::Edit, Rows::One, Role::Admin},
                           {ActionId::RotateKey, Rows::Any, Role::Admin},
                           {ActionId::Publish, Rows::Any, Role::Admin},
                           {ActionId::ActivateKey, Rows::One, Role::Admin},
                           {ActionId::ExportKey, Rows::One},
                           {ActionId::KeyRecord, Rows::One},
                           {ActionId::RevokeKeys, Rows::Some, Role::Admin},
                           {ActionId::Delete, Rows::Some, Role::Admin, &SelectionFacts::anyDeletable}} +
               exports.first(4) + QList<Rule>{{ActionId::InspectToken, Rows::Any}} + exports.sliced(4);
    case Resource::User:
        return QList<Rule>{{ActionId::New, Rows::Any, Role::Admin},
                           {ActionId::Edit, Rows::One, Role::Admin},
                           {ActionId::GrantScopes, Rows::Some, Role::Admin},
                           {ActionId::RevokeScopes, Rows::Some, Role::Admin},
                           {ActionId::ResendInvitation, Rows::Some, Role::Admin, &SelectionFacts::anyInvited},
                           {ActionId::RevokeInvitation, Rows::Some, Role::Admin, &SelectionFacts::anyInvited},
                           {ActionId::Enable, Rows::Some, Role::Admin, &SelectionFacts::anyDisabled},
                           {ActionId::Disable, Rows::Some, Role::Admin, &SelectionFacts::anyEnabled},
                           {ActionId::Delete, Rows::Some, Role::Admin, &SelectionFacts::anyDeletable}} +
               exports;
    case Resource::Organization:
        return QList<Rule>{{ActionId::New, Rows::Any, Role::Admin},
                           {ActionId::Open, Rows::One},
                           {ActionId::Edit, Rows::One, Role::Admin},
                           {ActionId::Delete, Rows::Some, Role::Admin, &SelectionFacts::anyDeletable}} +
               exports;
    case Resource::Group:
        return {{ActionId::New, Rows::Any, Role::Admin},
                {ActionId::NewInside, Rows::One, Role::Admin},
                {ActionId::Open, Rows::One},
                {ActionId::Edit, Rows::One, Role::Admin},
                {ActionId::Delete, Rows::One, Role::Admin, &SelectionFacts::anyDeletable}};
    case Resource::Application:
        return {{ActionId::New, Rows::Any, Role::Admin},
                {ActionId::Edit, Rows::One, Role::Admin},
                {ActionId::Delete, Rows::Some, Role::Admin, &SelectionFacts::anyDeletable}};
    case Resource::Membership:
        return {{ActionId::New, Rows::Any, Role::Admin},
                {ActionId::MakeAdmin, Rows::Some, Role::Admin, &SelectionFacts::anyPerson},
                {ActionId::MakeUser, Rows::Some, Role::Admin, &SelectionFacts::anyPerson},
                {ActionId::Delete, Rows::Some, Role::Admin, &SelectionFacts::anyPerson}};
    default:
        break;
    }
    return QList<Rule>{{ActionId::VerifyChain, Rows::Any}} + exports;
}

bool allows(const Rule &rule, const Capabilities &capabilities, const SelectionFacts &facts, qint64 listed)
{
    const bool hasRows = rule.rows == Rows::Any || (rule.rows == Rows::One && facts.count == 1) ||
                         (rule.rows == Rows::Some && facts.count > 0) || (rule.rows == Rows::Listed && listed != 0);
    const bool may = !rule.role || (!capabilities.isReadOnly() && capabilities.role() >= *rule.role);
    return hasRows && may && (!rule.fact || facts.*rule.fact);
}

QList<SelectionFacts> allFacts()
{
    QList<SelectionFacts> all;
    for (const qint64 count : {qint64{0}, qint64{1}, qint64{2}, qint64{5'000'000'000}}) {
        for (unsigned bits = 0; bits < 64; ++bits)
            all << SelectionFacts{count,
                                  (bits & 1U) != 0,
                                  (bits & 2U) != 0,
                                  (bits & 4U) != 0,
                                  (bits & 8U) != 0,
                                  (bits & 16U) != 0,
                                  (bits & 32U) != 0};
    }
    return all;
}

const ActionSpec &spec(Resource resource, ActionId id)
{
    for (const ActionSpec &found : listSpec(resource).actions) {
        if (found.id == id)
            return found;
    }
    qFatal("no such action");
}

constexpr Resource resources[] = {Resource::Scope,       Resource::Client,    Resource::User,  Resource::Organization,
                                  Resource::Token,       Resource::Key,       Resource::Audit, Resource::Group,
                                  Resource::Application, Resource::Membership};

} // namespace

class TestActionTable final : public QObject
{
    Q_OBJECT

private slots:
    void everyResourceHasItsList();
    void everyPageHasItsActionsInOrder();
    void textsAndShortcutsAreUniqueOnAPage();
    void ellipsisMeansADialog();
    void enablement_data();
    void enablement();
    void reasonsSayWhatToDo();
    void obstaclesOfTokensAreTheReasons_T6();
    void obstaclesOfKeysAreTheReasons_K2();
    void revokingIsNotDeleting_T4();
    void theRoleIsNamedBeforeTheSelection_U5();
};

void TestActionTable::everyResourceHasItsList()
{
    for (const Resource resource : allResources()) {
        const ListSpec &list = listSpec(resource);
        QCOMPARE(list.resource, resource);
        QVERIFY(!list.translatedEmptyTitle().isEmpty() && !list.translatedEmptyText().isEmpty());
        const bool deletes =
            std::ranges::any_of(list.actions, [](const ActionSpec &action) { return action.id == ActionId::Delete; });
        QVERIFY2(!deletes || (list.deleting && list.deleted), resourceInfo(resource).name);
    }
    for (const Resource resource : tabResources()) {
        QVERIFY2(listSpec(resource).createPage, resourceInfo(resource).name);
        QVERIFY2(!listSpec(resource).actions.empty(), resourceInfo(resource).name);
    }
}

void TestActionTable::everyPageHasItsActionsInOrder()
{
    for (const Resource resource : resources) {
        QList<ActionId> ids;
        for (const ActionSpec &action : listSpec(resource).actions)
            ids << action.id;
        QList<ActionId> expected;
        for (const Rule &rule : rulesOf(resource))
            expected << rule.id;
        QVERIFY(ids == expected);
    }
}

void TestActionTable::textsAndShortcutsAreUniqueOnAPage()
{
    for (const Resource resource : resources) {
        QSet<QString> texts;
        QSet<QString> mnemonics;
        QSet<QKeySequence> shortcuts;
        for (const ActionSpec &action : listSpec(resource).actions) {
            const QString text = QString::fromUtf8(action.text);
            QVERIFY(!text.isEmpty() && !texts.contains(text));
            texts.insert(text);
            const QString mnemonic = text.mid(text.indexOf(u'&') + 1, 1).toLower();
            QVERIFY2(text.contains(u'&') && !mnemonics.contains(mnemonic), action.text);
            mnemonics.insert(mnemonic);
            if (*action.shortcut == '\0')
                continue;
            const auto keys =
                QKeySequence::fromString(QString::fromLatin1(action.shortcut), QKeySequence::PortableText);
            QVERIFY2(!keys.isEmpty() && keys[0].key() != Qt::Key_unknown, action.shortcut);
            QVERIFY2(!shortcuts.contains(keys), action.shortcut);
            shortcuts.insert(keys);
        }
    }
}

void TestActionTable::ellipsisMeansADialog()
{
    const QSet<ActionId> immediate{ActionId::ResendInvitation, ActionId::RevokeInvitation, ActionId::Enable,
                                   ActionId::Disable,          ActionId::VerifyChain,      ActionId::MakeAdmin,
                                   ActionId::MakeUser,         ActionId::CopyName,         ActionId::Refresh};
    const auto asks = [&immediate](Resource resource, ActionId id) {
        const bool countsFirst = resource == Resource::User && id == ActionId::Disable; // U3: what ends by it
        return countsFirst || !immediate.contains(id);
    };
    for (const Resource resource : resources) {
        for (const ActionSpec &action : listSpec(resource).actions)
            QCOMPARE(QString::fromUtf8(action.text).endsWith(u'…'), asks(resource, action.id));
    }
}

void TestActionTable::enablement_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<Capabilities>("capabilities");
    const QPair<const char *, Capabilities> whos[] = {{"viewer", {Role::Viewer, {}}},
                                                      {"editor", {Role::Editor, {}}},
                                                      {"admin", {Role::Admin, {}}},
                                                      {"admin, read-only", {Role::Admin, u"Held elsewhere."_s}}};
    for (const Resource resource : resources) {
        for (const auto &[who, capabilities] : whos) {
            QTest::addRow("%s, %s", resourceInfo(resource).name, who) << static_cast<int>(resource) << capabilities;
        }
    }
}

void TestActionTable::enablement()
{
    QFETCH(int, page);
    QFETCH(Capabilities, capabilities);
    const auto resource = static_cast<Resource>(page);
    for (const Rule &rule : rulesOf(resource)) {
        const ActionSpec &action = spec(resource, rule.id);
        for (const SelectionFacts &facts : allFacts()) {
            for (const qint64 listed : {qint64{-1}, qint64{0}, qint64{7}}) { // -1: still being counted
                const Enablement got = gatehouse::enablement(action, resource, capabilities, facts, listed);
                QVERIFY2(got.enabled == allows(rule, capabilities, facts, listed), action.text);
                QCOMPARE(got.reason.isEmpty(), got.enabled);
            }
        }
    }
}

void TestActionTable::reasonsSayWhatToDo()
{
    const Capabilities admin(Role::Admin, {});
    const auto reason = [&admin](Resource resource, ActionId id, const SelectionFacts &facts, qint64 listed = 7) {
        return gatehouse::enablement(spec(resource, id), resource, admin, facts, listed).reason;
    };
    QCOMPARE(reason(Resource::Client, ActionId::Edit, {0}), u"Select one row."_s);
    QCOMPARE(reason(Resource::Client, ActionId::Edit, {2}), u"Select one row."_s);
    QCOMPARE(reason(Resource::Client, ActionId::Delete, {0}), u"Select one row or more."_s);
    QCOMPARE(reason(Resource::Client, ActionId::ExportPdf, {1}, 0), u"The list is empty."_s);
    QCOMPARE(reason(Resource::Client, ActionId::Enable, {1, true, true, false}), u"It is enabled already."_s);
    QCOMPARE(reason(Resource::Client, ActionId::Disable, {1, true, false}), u"It is disabled already."_s);
    QCOMPARE(reason(Resource::Client, ActionId::SetSecret, {1, true, true, true, false}),
             u"A public client has no secret."_s);
    QCOMPARE(reason(Resource::Scope, ActionId::Delete, {1, false}), u"Built-in scopes cannot be deleted."_s);
    QCOMPARE(reason(Resource::Token, ActionId::Enable, {1, true, true, false}), u"It is active already."_s);
    QCOMPARE(reason(Resource::Token, ActionId::Disable, {1, true, false}), u"It is inactive already."_s);
    QCOMPARE(reason(Resource::User, ActionId::ResendInvitation, {1, true, true, true, true, true, false}),
             u"Only for users with a pending invitation."_s);
    const SelectionFacts technicalUser{1, true, true, true, true, false};
    QCOMPARE(reason(Resource::Membership, ActionId::Delete, technicalUser),
             u"A technical user is deleted with its token."_s);
    QCOMPARE(reason(Resource::Membership, ActionId::MakeAdmin, technicalUser),
             u"A technical user has the role of its token."_s);
}

void TestActionTable::obstaclesOfTokensAreTheReasons_T6()
{
    SelectionFacts facts{1};
    facts.editObstacle = u"It has expired."_s;
    facts.switchObstacle = u"It is pending."_s;
    const auto rule = [&facts](ActionId id) {
        return gatehouse::enablement(spec(Resource::Token, id), Resource::Token, {Role::Admin, {}}, facts, 7);
    };
    QCOMPARE(rule(ActionId::Edit).reason, u"It has expired."_s);
    QCOMPARE(rule(ActionId::Enable).reason, u"It is pending."_s);
    QCOMPARE(rule(ActionId::Disable).reason, u"It is pending."_s);
    QVERIFY(rule(ActionId::Delete).enabled);
}

void TestActionTable::obstaclesOfKeysAreTheReasons_K2()
{
    SelectionFacts facts;
    facts.count = 1;
    facts.activateObstacle = u"It signs already."_s;
    facts.revokeObstacle = u"It is revoked already."_s;
    facts.deleteObstacle = u"The active key signs."_s;
    const Capabilities admin(Role::Admin, {});
    const std::pair<ActionId, QString> refused[] = {{ActionId::ActivateKey, facts.activateObstacle},
                                                    {ActionId::RevokeKeys, facts.revokeObstacle},
                                                    {ActionId::Delete, facts.deleteObstacle}};
    for (const auto &[id, reason] : refused) {
        const Enablement rule = ::enablement(spec(Resource::Key, id), Resource::Key, admin, facts, 1);
        QVERIFY(!rule.enabled);
        QCOMPARE(rule.reason, reason);
    }
    QVERIFY(::enablement(spec(Resource::Key, ActionId::ExportKey), Resource::Key, admin, facts, 1).enabled);
}

void TestActionTable::revokingIsNotDeleting_T4()
{
    QStringList texts;
    for (const ActionSpec &action : accessTokenActions())
        texts << QString::fromUtf8(action.text).remove(u'&');
    QCOMPARE(texts, (QStringList{u"Create access token…"_s, u"Edit…"_s, u"Revoke"_s, u"Reactivate"_s, u"Delete…"_s}));
}

void TestActionTable::theRoleIsNamedBeforeTheSelection_U5()
{
    const auto reason = [](const Capabilities &who, Resource resource, ActionId id) {
        return gatehouse::enablement(spec(resource, id), resource, who, {}, 7).reason;
    };
    QCOMPARE(reason({Role::Viewer, {}}, Resource::Scope, ActionId::Edit), u"Requires the Editor role."_s);
    QCOMPARE(reason({Role::Editor, {}}, Resource::Client, ActionId::Delete), u"Requires the Admin role."_s);
    QCOMPARE(reason({Role::Admin, u"Held elsewhere."_s}, Resource::Client, ActionId::Edit), u"Held elsewhere."_s);
}

QTEST_GUILESS_MAIN(TestActionTable)
#include "tst_actiontable.moc"
