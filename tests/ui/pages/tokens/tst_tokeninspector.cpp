// SPDX-License-Identifier: GPL-3.0-or-later
// What the window says of a token that somebody shows (T8).
#include "tests/support/keybench.h"
#include "ui/forms/banner.h"
#include "ui/pages/detailspane.h"
#include "ui/pages/tokens/tokeninspector.h"

#include <QClipboard>
#include <QFile>
#include <QMimeData>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using namespace gatehouse;

namespace {

QString verdict(const QWidget *dialog)
{
    return child<Banner>(dialog, u"verdict"_s)->message();
}

QString details(const QWidget *dialog)
{
    QStringList lines;
    for (const QLabel *label : dialog->findChild<DetailsPane *>()->findChildren<QLabel *>())
        lines << label->text();
    return lines.join(u'\n');
}

/// Pasted in place of what is there.
void paste(QWidget *dialog, const QString &token)
{
    QGuiApplication::clipboard()->setText(token);
    auto *text = child<QPlainTextEdit>(dialog, u"token"_s);
    text->setFocus();
    QTest::keyClick(text, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(text, Qt::Key_V, Qt::ControlModifier);
}

} // namespace

class TestTokenInspector final : public QObject
{
    Q_OBJECT

private slots:
    void T8_saysWhoSignedItAndThatItIsValid();
    void T8_saysWhyItIsNotValid();
    void T8_whatIsNoTokenIsNotGuessedAt();
    void T8_readsAFileThatIsDropped();
};

void TestTokenInspector::T8_saysWhoSignedItAndThatItIsValid()
{
    KeyBench bench;
    bench.setIssuer(u"https://auth.example.com"_s);
    bench.addKey("p256.sec1.pem", u"plant"_s);
    const QString token = bench.issue(u"Pump 7"_s, 30);
    const auto dialog = opened(new TokenInspectorDialog(bench.services, &bench.window));
    QVERIFY(verdict(dialog).isEmpty());
    paste(dialog, u"Authorization: Bearer "_s.mid(15) + token + u'\n');
    QTRY_COMPARE(verdict(dialog), u"Valid now."_s);
    QVERIFY(details(dialog).contains(u"Signed by “plant”, the active key."_s));
    QVERIFY(details(dialog).contains(u"Pump 7"_s));
    QVERIFY(details(dialog).contains(u"ES256"_s));
}

void TestTokenInspector::T8_saysWhyItIsNotValid()
{
    KeyBench bench;
    bench.setIssuer(u"https://auth.example.com"_s);
    bench.addKey("p256.sec1.pem", u"plant"_s);
    QString token = bench.issue(u"Pump 7"_s, 30);
    const auto dialog = opened(new TokenInspectorDialog(bench.services, &bench.window));
    bench.workspace.execute(SetTokensActive{{bench.lastTokenRow}, false});
    paste(dialog, token);
    QTRY_VERIFY(verdict(dialog).contains(u"inactive"_s));
    const qsizetype claims = token.indexOf(u'.') + 5;
    token[claims] = token[claims] == u'A' ? u'B' : u'A';
    paste(dialog, token);
    QTRY_VERIFY(!verdict(dialog).contains(u"inactive"_s));
    QVERIFY(!verdict(dialog).contains(u"Valid now"_s));
}

void TestTokenInspector::T8_whatIsNoTokenIsNotGuessedAt()
{
    KeyBench bench;
    const auto dialog = opened(new TokenInspectorDialog(bench.services, &bench.window));
    paste(dialog, u"hello"_s);
    QTRY_VERIFY(!verdict(dialog).isEmpty());
    QVERIFY(details(dialog).contains(u"three parts"_s));
    paste(dialog, u" "_s);
    QTRY_VERIFY(verdict(dialog).isEmpty());
}

void TestTokenInspector::T8_readsAFileThatIsDropped()
{
    KeyBench bench;
    bench.setIssuer(u"https://auth.example.com"_s);
    bench.addKey("p256.sec1.pem", u"plant"_s);
    QFile file(bench.workspace.folder() + u"/pump.token"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bench.issue(u"Pump 7"_s, 30).toUtf8());
    file.close();
    const auto dialog = opened(new TokenInspectorDialog(bench.services, &bench.window));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file.fileName())});
    QWidget *target = child<QPlainTextEdit>(dialog, u"token"_s)->viewport();
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &enter);
    QDropEvent event(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &event);
    QTRY_COMPARE(verdict(dialog), u"Valid now."_s);
}

QTEST_MAIN(TestTokenInspector)
#include "tst_tokeninspector.moc"
