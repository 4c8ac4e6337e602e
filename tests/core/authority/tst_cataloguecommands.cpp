// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rows/cataloguerows.h"
#include "core/transfer/cataloguefile.h"
#include "tests/support/commandtest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

class TestCatalogueCommands : public CommandTest
{
    Q_OBJECT

private slots:
    void T2_defaultHoldsEveryTypeAndAction();
    void T2_workspaceExtendsItWithItsOwn();
    void T2_unsoundOneIsRefused();
    void T2_sameAgainChangesNothing();
    void T2_goesThroughAFileUnchanged();
    void T2_unreadableFilesAreRefused_data();
    void T2_unreadableFilesAreRefused();

private:
    PermissionCatalogue stored() { return workspace().read(&readCatalogue).value_or(PermissionCatalogue()); }
};

/// Every name of the document, in its order.
void TestCatalogueCommands::T2_defaultHoldsEveryTypeAndAction()
{
    const QMap<QString, QString> expected{
        {u"Admin"_s, {}},
        {u"Device"_s, u"AccessDeviceResources ListDeviceResources GetDeviceStats CreateDeviceToken ListDeviceTokens "
                      "DeleteDeviceToken ListDevices DeleteDevice CreateDevice UpdateDevice ListDeviceLocations"_s},
        {u"Bucket"_s, u"ReadBucket WriteBucket ExportBucket ClearBucket ListBuckets DeleteBucket CreateBucket "
                      "UpdateBucket ReadBucketConfig"_s},
        {u"Endpoint"_s, u"ListEndpoints CreateEndpoint ReadEndpointConfig UpdateEndpoint DeleteEndpoint "
                        "CallEndpoint"_s},
        {u"Dashboard"_s, u"ListDashboards CreateDashboard ReadDashboardConfig UpdateDashboard DeleteDashboard"_s},
        {u"Token"_s, u"ListTokens CreateToken ReadTokenConfig UpdateToken DeleteToken"_s},
    };
    QStringList order;
    for (const PermissionType &type : stored()) {
        order << type.name;
        QStringList actions;
        for (const PermissionAction &action : type.actions) {
            actions << action.name;
            QVERIFY2(!action.description.isEmpty(), qPrintable(action.name));
        }
        QVERIFY(!type.description.isEmpty());
        QVERIFY2(expected.contains(type.name), qPrintable(type.name));
        QCOMPARE(actions.join(u' '), expected[type.name]);
    }
    QCOMPARE(order.join(u' '), u"Admin Device Bucket Endpoint Dashboard Token"_s);
    QVERIFY(validate(stored()).isEmpty());
}

void TestCatalogueCommands::T2_workspaceExtendsItWithItsOwn()
{
    PermissionCatalogue catalogue = stored();
    catalogue[1].actions.removeFirst();
    catalogue.insert(1, PermissionType{u"Gateway"_s, u"Gateways"_s, {{u"Restart"_s, u"Restart it"_s}}});
    const Outcome outcome = workspace().execute(UpdateCatalogue{catalogue});
    QCOMPARE(stored(), catalogue);
    QVERIFY(outcome.changed.contains(Resource::Token));
    QVERIFY2(lastEntry().startsWith(u"catalogue.update workspace Test workspace {\"permissionTypes\":[\"Device: "
                                    "AccessDeviceResources, "_s),
             qPrintable(lastEntry()));
    QVERIFY(lastEntry().contains(u"\"Gateway: Restart\""_s));
}

void TestCatalogueCommands::T2_unsoundOneIsRefused()
{
    PermissionCatalogue catalogue = stored();
    catalogue << catalogue.first();
    QString field;
    QCOMPARE(refusal(UpdateCatalogue{catalogue}, &field), ErrorKind::InvalidInput);
    QCOMPARE(field, u"types"_s);
}

void TestCatalogueCommands::T2_sameAgainChangesNothing()
{
    QCOMPARE(workspace().execute(UpdateCatalogue{stored()}).revision, 0);
}

void TestCatalogueCommands::T2_goesThroughAFileUnchanged()
{
    const auto back = catalogueFromJson(catalogueToJson(stored()));
    QVERIFY(back);
    QCOMPARE(*back, stored());
}

void TestCatalogueCommands::T2_unreadableFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("{\"permissionTypes\": [");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("something else") << QByteArray("{\"realm\": \"x\"}");
    QTest::newRow("type without a name") << QByteArray("{\"permissionTypes\": [{\"description\": \"x\"}]}");
    QTest::newRow("action without a name")
        << QByteArray("{\"permissionTypes\": [{\"type\": \"A\", \"actions\": [\"x\"]}]}");
    QTest::newRow("twice") << QByteArray("{\"permissionTypes\": [{\"type\": \"A\"}, {\"type\": \"a\"}]}");
    QTest::newRow("too long") << QByteArray(maxCatalogueBytes + 1, ' ');
}

void TestCatalogueCommands::T2_unreadableFilesAreRefused()
{
    QFETCH(QByteArray, json);
    const auto read = catalogueFromJson(json);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::InvalidInput);
    QVERIFY(!read.error().message.isEmpty());
}

QTEST_GUILESS_MAIN(TestCatalogueCommands)
#include "tst_cataloguecommands.moc"
