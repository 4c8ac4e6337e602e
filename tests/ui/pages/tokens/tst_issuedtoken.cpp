// SPDX-License-Identifier: GPL-3.0-or-later
// A token that is a JWT, in the editor and in the details of the Tokens tab.
#include "core/store/rows/tokenqueries.h"
#include "tests/support/keybench.h"
#include "ui/pages/tokens/permissionsedit.h"
#include "ui/pages/tokens/tokendetails.h"
#include "ui/pages/tokens/tokeneditor.h"

#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace gatehouse;

class TestIssuedToken final : public QObject
{
    Q_OBJECT

private slots:
    void T8_editorKeepsWhatIsWritten();
    void T8_detailsNameTheKeyAndItsEnd();
};

void TestIssuedToken::T8_editorKeepsWhatIsWritten()
{
    KeyBench bench;
    bench.addKey("p256.sec1.pem", u"plant"_s);
    bench.issue(u"Pump 7"_s, 30);
    const auto before =
        bench.workspace.read([&](Connection &c) { return readRow<Token>(c, bench.lastTokenRow); }).value();
    const QPointer<TokenEditor> editor = new TokenEditor(bench.services, bench.lastTokenRow, &bench.window);
    editor->open();
    auto *name = child<QLineEdit>(editor, u"name"_s);
    QTRY_COMPARE(name->text(), u"Pump 7"_s);
    QVERIFY(!editor->findChild<PermissionsEdit *>()->isEnabled());
    name->setText(u"Pump seven"_s);
    click(child<QPushButton>(editor, u"submit"_s));
    QTRY_VERIFY(!editor);
    const auto after =
        bench.workspace.read([&](Connection &c) { return readRow<Token>(c, bench.lastTokenRow); }).value();
    QCOMPARE(after.name, u"Pump seven"_s);
    QCOMPARE(after.expiresAt, before.expiresAt);
    QVERIFY(after.isIssued);
}

void TestIssuedToken::T8_detailsNameTheKeyAndItsEnd()
{
    KeyBench bench;
    const qint64 key = bench.addKey("p256.sec1.pem", u"plant"_s);
    bench.issue(u"Pump 7"_s, 30);
    const QString kid = bench.key(key).kid;
    const auto shown = [&] {
        const auto details =
            bench.workspace.read([&](Connection &c) { return readTokenDetails(c, bench.lastTokenRow, bench.now()); })
                .value();
        QString text;
        for (const DetailSection &section : tokenContent(details, bench.now(), {}).sections) {
            for (const DetailRow &row : section.rows)
                text += row.label + u' ' + row.values.join(u' ') + row.placeholder + u'\n';
        }
        return text;
    };
    QVERIFY2(shown().contains(u"Signed by "_s + kid), qPrintable(shown()));
    QVERIFY(!shown().contains(u"cannot become valid again"));
    bench.workspace.execute(RevokeKeys{{key}, u"lost"_s});
    QVERIFY(shown().contains(u"cannot become valid again"));
}

QTEST_MAIN(TestIssuedToken)
#include "tst_issuedtoken.moc"
