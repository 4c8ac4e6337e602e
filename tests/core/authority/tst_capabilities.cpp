// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/authority/capabilities.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

namespace {

constexpr Verb allVerbs[] = {Verb::Create,    Verb::Edit,         Verb::Delete, Verb::SetEnabled,
                             Verb::AddSecret, Verb::RemoveSecret, Verb::Import};

} // namespace

class TestCapabilities : public QObject
{
    Q_OBJECT

private slots:
    void U5_roleMatrix();
    void auditIsFinalForEveryone();
    void readOnlySaysWhy();
    void nobodyInParticularMayReadAlone();
};

/// Admin does everything, Editor edits descriptions, Viewer reads.
void TestCapabilities::U5_roleMatrix()
{
    for (const Resource resource : {Resource::Scope, Resource::Client}) {
        for (const Verb verb : allVerbs) {
            QVERIFY(Capabilities(Role::Admin, {}).can(verb, resource));
            QVERIFY(!Capabilities(Role::Viewer, {}).can(verb, resource));
            const bool description = verb == Verb::Edit && resource == Resource::Scope;
            QCOMPARE(Capabilities(Role::Editor, {}).can(verb, resource), description);
        }
    }
    QCOMPARE(Capabilities(Role::Viewer, {}).reasonAgainst(Verb::Edit, Resource::Scope), u"Requires the Editor role."_s);
    QCOMPARE(Capabilities(Role::Editor, {}).reasonAgainst(Verb::Delete, Resource::Scope),
             u"Requires the Admin role."_s);
}

void TestCapabilities::auditIsFinalForEveryone()
{
    for (const Role role : {Role::Viewer, Role::Editor, Role::Admin}) {
        for (const Verb verb : allVerbs)
            QVERIFY(!Capabilities(role, {}).can(verb, Resource::Audit));
    }
}

void TestCapabilities::readOnlySaysWhy()
{
    const Capabilities capabilities(Role::Admin, u"In use by another program."_s);
    QVERIFY(capabilities.isReadOnly());
    for (const Verb verb : allVerbs)
        QCOMPARE(capabilities.reasonAgainst(verb, Resource::Client), u"In use by another program."_s);
}

void TestCapabilities::nobodyInParticularMayReadAlone()
{
    for (const Verb verb : allVerbs)
        QVERIFY(!Capabilities().can(verb, Resource::Client));
}

QTEST_GUILESS_MAIN(TestCapabilities)
#include "tst_capabilities.moc"
