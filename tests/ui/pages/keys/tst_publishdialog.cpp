// SPDX-License-Identifier: GPL-3.0-or-later
// Publishing from the window (K4): what is said before, what lies in the folder after, and when one is reminded.
#include "core/store/rows/publicationrows.h"
#include "tests/support/keybench.h"
#include "ui/pages/keys/publicationnotice.h"
#include "ui/pages/keys/publishdialog.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace gatehouse;

namespace {

QString folderOf(KeyBench &bench)
{
    return bench.workspace.folder() + u"/public"_s;
}

/// Publishes by the dialog, and says what changed.
QString publishNow(KeyBench &bench)
{
    const auto dialog = opened(new PublishDialog(bench.context, &bench.window));
    auto *folder = child<QLineEdit>(dialog, u"folderPath"_s);
    if (folder->text().isEmpty())
        QTest::keyClicks(folder, folderOf(bench));
    const QString changes = child<QLabel>(dialog, u"changesText"_s)->text();
    click(child<QPushButton>(dialog, u"submit"_s));
    if (!QTest::qWaitFor([&dialog] { return dialog.isNull(); }))
        qFatal("not published");
    return changes;
}

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestPublishDialog final : public QObject
{
    Q_OBJECT

private slots:
    void K4_saysWhatWillBeWrittenAndWritesIt();
    void K4_saysWhatChangedSince();
    void K4_withoutIssuerThereIsNoStatusList();
    void K4_folderThatCannotBeIsRefusedBesideTheField();
    void K4_folderIsChosen();
    void K4_noticeComesAndGoesWithTheState();
    void K4_noticeThatWasClosedComesForSomethingElse();
    void K4_listThatExpiresIsAnnounced();
};

void TestPublishDialog::K4_saysWhatWillBeWrittenAndWritesIt()
{
    KeyBench bench;
    bench.setIssuer(u"https://auth.example.com"_s);
    const qint64 id = bench.addKey("p256.sec1.pem", u"plant"_s);
    const auto dialog = opened(new PublishDialog(bench.context, &bench.window));
    const QStringList files = child<QLabel>(dialog, u"filesText"_s)->text().split(u'\n');
    QVERIFY(files.contains(u"jwks.json"_s));
    QCOMPARE(files.size(), 4);
    QTest::keyClicks(child<QLineEdit>(dialog, u"folderPath"_s), folderOf(bench));
    click(child<QPushButton>(dialog, u"submit"_s));
    QTRY_VERIFY(!dialog);
    for (const QString &file : files)
        QVERIFY2(QFileInfo::exists(folderOf(bench) + u'/' + file), qPrintable(file));
    const auto keys =
        QJsonDocument::fromJson(content(folderOf(bench) + u"/jwks.json"_s)).object().value(u"keys").toArray();
    QCOMPARE(keys.size(), 1);
    QCOMPARE(keys.first().toObject().value(u"kid").toString(), bench.key(id).kid);
    const auto last = bench.workspace.read(&readPublication).value();
    QVERIFY(last);
    QCOMPARE(last->folder, folderOf(bench));
}

void TestPublishDialog::K4_saysWhatChangedSince()
{
    KeyBench bench;
    bench.setIssuer(u"https://auth.example.com"_s);
    bench.addKey("p256.sec1.pem", u"plant"_s);
    bench.issue(u"Pump"_s, 30);
    QCOMPARE(publishNow(bench), u"Nothing has been published yet."_s);
    QVERIFY(publishNow(bench).startsWith(u"Nothing. "_s));
    bench.addKey("ed25519.pk8.pem", u"next"_s);
    bench.workspace.execute(SetTokensActive{{bench.lastTokenRow}, false});
    const QString changes = publishNow(bench);
    QVERIFY2(changes.contains(u"1 key(s) to be added"_s), qPrintable(changes));
    QVERIFY2(changes.contains(u"1 token(s) were revoked"_s), qPrintable(changes));
}

void TestPublishDialog::K4_withoutIssuerThereIsNoStatusList()
{
    KeyBench bench;
    bench.setIssuer({});
    bench.addKey("p256.sec1.pem", u"plant"_s);
    const auto dialog = opened(new PublishDialog(bench.context, &bench.window));
    QCOMPARE(child<QLabel>(dialog, u"filesText"_s)->text(), u"jwks.json"_s);
    QVERIFY(!child<QComboBox>(dialog, u"lifetime"_s)->isEnabled());
    delete dialog;
}

void TestPublishDialog::K4_folderThatCannotBeIsRefusedBesideTheField()
{
    KeyBench bench;
    bench.addKey("p256.sec1.pem", u"plant"_s);
    const auto dialog = opened(new PublishDialog(bench.context, &bench.window));
    click(child<QPushButton>(dialog, u"submit"_s));
    auto *error = child<QLabel>(dialog, u"folderError"_s);
    QVERIFY(error->isVisible());
    auto *folder = child<QLineEdit>(dialog, u"folderPath"_s);
    QTest::keyClicks(folder, bench.workspace.path()); // a file
    QVERIFY(!error->isVisible());
    click(child<QPushButton>(dialog, u"submit"_s));
    QTRY_VERIFY(error->isVisible());
    QVERIFY(!bench.workspace.read(&readPublication).value());
    delete dialog;
}

void TestPublishDialog::K4_folderIsChosen()
{
    KeyBench bench;
    bench.addKey("p256.sec1.pem", u"plant"_s);
    const auto dialog = opened(new PublishDialog(bench.context, &bench.window));
    bench.prompts.paths << folderOf(bench);
    for (auto *button : dialog->findChildren<QPushButton *>()) {
        if (button->text().contains(u"rowse"_s))
            click(button);
    }
    QTRY_COMPARE(child<QLineEdit>(dialog, u"folderPath"_s)->text(), QDir::toNativeSeparators(folderOf(bench)));
    delete dialog;
}

void TestPublishDialog::K4_noticeComesAndGoesWithTheState()
{
    KeyBench bench;
    bench.setIssuer(u"https://auth.example.com"_s);
    bench.addKey("p256.sec1.pem", u"plant"_s);
    PublicationNotice notice(bench.workspace.authority(), bench.workspace.store(), bench.workspace.clock(),
                             &bench.window);
    notice.check();
    bench.workspace.settle();
    QVERIFY(notice.isHidden()); // nobody has published yet: nothing is out of date
    publishNow(bench);
    bench.addKey("ed25519.pk8.pem", u"next"_s);
    QTRY_VERIFY(!notice.isHidden());
    QVERIFY(notice.message().contains(u"1 key(s) to be added"_s));
    const QSignalSpy asked(&notice, &PublicationNotice::publishRequested);
    for (auto *button : notice.findChildren<QAbstractButton *>()) {
        if (button->text() == u"Publish…"_s)
            button->click();
    }
    QCOMPARE(asked.count(), 1);
    publishNow(bench);
    QTRY_VERIFY(notice.isHidden());
}

void TestPublishDialog::K4_noticeThatWasClosedComesForSomethingElse()
{
    KeyBench bench;
    bench.addKey("p256.sec1.pem", u"plant"_s);
    publishNow(bench);
    PublicationNotice notice(bench.workspace.authority(), bench.workspace.store(), bench.workspace.clock(),
                             &bench.window);
    bench.addKey("ed25519.pk8.pem", u"next"_s);
    QTRY_VERIFY(!notice.isHidden());
    for (auto *button : notice.findChildren<QAbstractButton *>()) {
        if (button->accessibleName() == u"Close"_s)
            button->click();
    }
    QVERIFY(notice.isHidden());
    notice.check();
    bench.workspace.settle();
    QVERIFY(notice.isHidden());
    bench.addKey("p384.pk8.pem", u"another"_s);
    QTRY_VERIFY(!notice.isHidden());
    QVERIFY(notice.message().contains(u"2 key(s)"_s));
}

void TestPublishDialog::K4_listThatExpiresIsAnnounced()
{
    KeyBench bench;
    bench.setIssuer(u"https://auth.example.com"_s);
    bench.addKey("p256.sec1.pem", u"plant"_s);
    publishNow(bench);
    PublicationNotice notice(bench.workspace.authority(), bench.workspace.store(), bench.workspace.clock(),
                             &bench.window);
    bench.workspace.clock().advanceMs(31LL * 24 * 60 * 60 * 1000);
    notice.check();
    QTRY_VERIFY(notice.message().contains(u"expired"_s));
}

QTEST_MAIN(TestPublishDialog)
#include "tst_publishdialog.moc"
