// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/sealing/seal.h"

#include "core/crypto/sealing/kdf.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

class TestSeal : public QObject
{
    Q_OBJECT

private slots:
    void opensInItsPlace();
    void TH02_opensInNoOtherPlace_data();
    void TH02_opensInNoOtherPlace();
    void everyChangedByteIsNoticed();
    void everyCutIsNoticed();
    void anotherKeyDoesNotOpen();
    void noncesDiffer();
    void clearTextDoesNotShow();
    void newerFormIsNamed();
    void formStaysAsDocumented();
};

namespace {

const CellAddress place{"6f1d2c4e-8a7b-4c3d-9e0f-112233445566", "signing_key", "17", "private_key", 1};

} // namespace

void TestSeal::opensInItsPlace()
{
    const SecretString key = randomKey();
    for (const QByteArray &secret : {QByteArray(), "x"_ba, QByteArray("a\0b", 3), QByteArray(100'000, 's')}) {
        const auto opened = unsealCell(key, sealCell(key, secret, place), place);
        QVERIFY(opened);
        QCOMPARE(opened->reveal().toByteArray(), secret);
    }
}

void TestSeal::TH02_opensInNoOtherPlace_data()
{
    QTest::addColumn<QByteArrayList>("texts"); // store, table, row, column
    QTest::addColumn<quint32>("version");
    const QByteArrayList texts{place.store, place.table, place.row, place.column};
    const auto row = [&texts](const char *name, qsizetype index, const QByteArray &text) {
        QByteArrayList changed = texts;
        changed[index] = text;
        QTest::newRow(name) << changed << place.version;
    };
    row("other workspace", 0, "6f1d2c4e-8a7b-4c3d-9e0f-112233445567");
    row("other table", 1, "client_secret");
    row("other row", 2, "18");
    row("other column", 3, "public_key");
    row("no row", 2, "");
    QTest::newRow("later version") << texts << place.version + 1;
    QTest::newRow("earlier version") << texts << place.version - 1;
    QTest::newRow("letters moved to the next part")
        << QByteArrayList{place.store, "signing_ke", "y17", place.column} << place.version;
    QTest::newRow("parts swapped") << QByteArrayList{place.store, place.column, place.row, place.table}
                                   << place.version;
}

void TestSeal::TH02_opensInNoOtherPlace()
{
    QFETCH(QByteArrayList, texts);
    QFETCH(quint32, version);
    const SecretString key = randomKey();
    const QByteArray box = sealCell(key, "secret", place);
    const auto opened = unsealCell(key, box, {texts[0], texts[1], texts[2], texts[3], version});
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::Corrupt);
    QVERIFY(!opened.error().detail.contains(u"secret "_s));
}

void TestSeal::everyChangedByteIsNoticed()
{
    const SecretString key = randomKey();
    const QByteArray box = sealCell(key, "secret", place);
    for (qsizetype i = 0; i < box.size(); ++i) {
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray changed = box;
            changed[i] = static_cast<char>(changed[i] ^ (1 << bit));
            QVERIFY(!unsealCell(key, changed, place));
        }
    }
}

void TestSeal::everyCutIsNoticed()
{
    const SecretString key = randomKey();
    const QByteArray box = sealCell(key, "secret", place);
    for (qsizetype size = 0; size < box.size(); ++size) {
        const auto opened = unsealCell(key, QByteArrayView(box).first(size), place);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::Corrupt);
    }
    QVERIFY(!unsealCell(key, box + 'x', place));
}

void TestSeal::anotherKeyDoesNotOpen()
{
    const QByteArray box = sealCell(randomKey(), "secret", place);
    QCOMPARE(unsealCell(randomKey(), box, place).error().kind, ErrorKind::Corrupt);
}

void TestSeal::noncesDiffer()
{
    const SecretString key = randomKey();
    QSet<QByteArray> nonces;
    for (int i = 0; i < 1000; ++i)
        nonces += sealCell(key, "secret", place).sliced(1, 12);
    QCOMPARE(nonces.size(), 1000);
}

void TestSeal::clearTextDoesNotShow()
{
    const QByteArray secret = "correct horse battery staple";
    const QByteArray box = sealCell(randomKey(), secret, place);
    QCOMPARE(box.size(), secret.size() + 29);
    QVERIFY(!box.contains("horse"));
}

void TestSeal::newerFormIsNamed()
{
    const SecretString key = randomKey();
    QByteArray box = sealCell(key, "secret", place);
    box[0] = 2;
    QCOMPARE(unsealCell(key, box, place).error().kind, ErrorKind::Unsupported);
}

/// Made by other software (Python, cryptography) from the header's description: the form may get a new version, but
/// never change.
void TestSeal::formStaysAsDocumented()
{
    const SecretString key{QByteArrayView(QByteArray(32, 'k'))};
    const auto opened = unsealCell(
        key, QByteArray::fromHex("016e6f6e63652d6f662d313262dcf1ba443cd37fdbae652e7860f359ae2092ac85920a"), place);
    QVERIFY(opened);
    QCOMPARE(opened->reveal().toByteArray(), "secret"_ba);
}

QTEST_GUILESS_MAIN(TestSeal)
#include "tst_seal.moc"
