// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/dialogs/keygallery.h"

#include "tests/support/keybench.h"
#include "ui/pages/keys/exportkeydialog.h"
#include "ui/pages/keys/generatekeydialog.h"
#include "ui/pages/keys/importkeydialog.h"
#include "ui/pages/keys/keydetails.h"
#include "ui/pages/keys/keyeditor.h"
#include "ui/pages/keys/keyrecorddialog.h"
#include "ui/pages/keys/publishdialog.h"
#include "ui/pages/keys/revokekeydialog.h"
#include "ui/pages/tokens/tokeneditor.h"
#include "ui/pages/tokens/tokeninspector.h"

#include <QDir>
#include <QDropEvent>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

void shoot(QDialog *dialog, const QString &folder, const QString &name)
{
    dialog->open();
    QTest::qWait(400);
    dialog->grab().save(QDir(folder).filePath(name + u".png"_s));
}

void drop(QWidget *target, const QString &path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &enter);
    QDropEvent event(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &event);
}

void shootDetails(KeyBench &bench, const QString &folder, qint64 id)
{
    DetailsPane pane;
    pane.setContent(
        keyContent(*bench.workspace.read([id](Connection &c) { return readKeyDetails(c, id); }), bench.now()));
    pane.resize(340, 720);
    pane.show();
    QTest::qWait(200);
    pane.grab().save(QDir(folder).filePath(u"key-details.png"_s));
}

void shootImport(KeyBench &bench, const QString &folder)
{
    auto *import = new ImportKeyDialog(bench.services, &bench.window);
    shoot(import, folder, u"key-import-empty"_s);
    drop(import, QStringLiteral(GATEHOUSE_TEST_DATA "/keys/weak.rsa1024.pem"));
    QTest::qWait(500);
    shoot(import, folder, u"key-import-weak"_s);
    drop(import, QStringLiteral(GATEHOUSE_TEST_DATA "/keys/rsa.pk8.encrypted.pem"));
    QTest::qWait(500);
    shoot(import, folder, u"key-import-passphrase"_s);
    drop(import, QStringLiteral(GATEHOUSE_TEST_DATA "/keys/rsa.pk8.pem"));
    QTest::qWait(1000);
    shoot(import, folder, u"key-import-found"_s);
    delete import;
}

} // namespace

void shootKeys(const QString &folder)
{
    KeyBench bench;
    bench.setIssuer(u"https://auth.example.com"_s);
    const qint64 id = bench.addKey("p256.sec1.pem", u"plant 2026"_s);
    const QString token = bench.issue(u"Pump 7"_s, 60);
    auto *rsa = new GenerateKeyDialog(bench.services, GenerateKeyDialog::Purpose::Generate, &bench.window);
    shoot(rsa, folder, u"key-generate"_s);
    choose(child<QComboBox>(rsa, u"kind"_s), static_cast<int>(KeyKind::Rsa4096));
    click(child<QPushButton>(rsa, u"submit"_s));
    shoot(rsa, folder, u"key-generate-running"_s);
    delete rsa;
    shootImport(bench, folder);
    auto *exported = new ExportKeyDialog(bench.services, id, &bench.window);
    shoot(exported, folder, u"key-export"_s);
    choose(child<QComboBox>(exported, u"what"_s), 5);
    shoot(exported, folder, u"key-export-clear"_s);
    delete exported;
    auto *inspector = new TokenInspectorDialog(bench.services, &bench.window);
    inspector->setToken(token);
    const std::pair<QString, QDialog *> dialogs[] = {
        {u"key-rotate"_s, new GenerateKeyDialog(bench.services, GenerateKeyDialog::Purpose::Rotate, &bench.window)},
        {u"key-edit"_s, new KeyEditor(bench.services, id, &bench.window)},
        {u"key-revoke"_s, new RevokeKeyDialog(bench.services, {id}, &bench.window)},
        {u"key-record"_s, new KeyRecordDialog(bench.context, id, &bench.window)},
        {u"key-publish"_s, new PublishDialog(bench.context, &bench.window)},
        {u"token-inspector"_s, inspector},
        {u"token-new-signed"_s, new TokenEditor(bench.services, 0, &bench.window)},
    };
    for (const auto &[name, dialog] : dialogs) {
        shoot(dialog, folder, name);
        delete dialog;
    }
    shootDetails(bench, folder, id);
}

} // namespace gatehouse
