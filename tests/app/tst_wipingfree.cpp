// SPDX-License-Identifier: GPL-3.0-or-later
// Linked with app/wipingfree.cpp, as the programs are.
#include <QFile>
#include <QTest>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

/// What must not be found stands here in disguise, or it would be found in this program itself.
constexpr char disguise = 0x15;
constexpr char disguised[] = {'f' ^ disguise, 'r' ^ disguise, 'e' ^ disguise, 'e' ^ disguise, 'd' ^ disguise,
                              '-' ^ disguise, 's' ^ disguise, 'e' ^ disguise, 'c' ^ disguise, 'r' ^ disguise,
                              'e' ^ disguise, 't' ^ disguise, '-' ^ disguise, '7' ^ disguise, '3' ^ disguise};
constexpr qsizetype length = sizeof disguised;

bool isSecretAt(const char *at, int step)
{
    for (qsizetype i = 0; i < length; ++i) {
        if ((at[i * step] ^ disguise) != disguised[i] || (step == 2 && at[i * step + 1] != 0))
            return false;
    }
    return true;
}

/// How often the secret stands in this process's heap, in UTF-8 or UTF-16.
int countInHeap()
{
    QFile maps(u"/proc/self/maps"_s);
    QFile memory(u"/proc/self/mem"_s);
    if (!maps.open(QIODevice::ReadOnly) || !memory.open(QIODevice::ReadOnly))
        qFatal("no /proc");
    int count = 0;
    const QList<QByteArray> lines = maps.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (!line.contains(" rw-p ") || line.contains('/') || line.contains("[stack]"))
            continue;
        const QList<QByteArray> range = line.left(line.indexOf(' ')).split('-');
        const qint64 begin = range[0].toLongLong(nullptr, 16);
        const qint64 end = range[1].toLongLong(nullptr, 16);
        for (const char *at = reinterpret_cast<const char *>(begin);
             at < reinterpret_cast<const char *>(end) - 2 * length; ++at)
            count += isSecretAt(at, 1) || isSecretAt(at, 2) ? 1 : 0;
    }
    return count;
}

QString secret()
{
    QString text;
    for (const char c : disguised)
        text += QLatin1Char(static_cast<char>(c ^ disguise)); // grows, and so moves
    return text;
}

} // namespace

class TestWipingFree final : public QObject
{
    Q_OBJECT

private slots:
    void TH06_freedTextIsNowhere();
    void TH06_grownTextLeavesNothingBehind();
    void contentSurvivesARealloc();
};

void TestWipingFree::TH06_freedTextIsNowhere()
{
    {
        const QString text = secret();
        const QByteArray bytes = text.toUtf8();
        QVERIFY(countInHeap() >= 2);
        QCOMPARE(bytes.size(), length);
    }
    QCOMPARE(countInHeap(), 0);
}

void TestWipingFree::TH06_grownTextLeavesNothingBehind()
{
    {
        QString text = secret();
        for (int i = 0; i < 1000; ++i)
            text += text.left(3);
        QCOMPARE(countInHeap(), 1);
    }
    QCOMPARE(countInHeap(), 0);
}

void TestWipingFree::contentSurvivesARealloc()
{
    auto *bytes = static_cast<unsigned char *>(malloc(1));
    QVERIFY(bytes);
    bytes[0] = 0;
    size_t size = 1;
    for (const size_t next :
         {size_t{10}, size_t{9}, size_t{100}, size_t{5000}, size_t{40}, size_t{3'000'000}, size_t{7}}) {
        bytes = static_cast<unsigned char *>(realloc(bytes, next));
        QVERIFY(bytes);
        for (size_t i = 0; i < std::min(size, next); ++i)
            QCOMPARE(bytes[i], static_cast<unsigned char>(i));
        for (size_t i = 0; i < next; ++i)
            bytes[i] = static_cast<unsigned char>(i);
        size = next;
    }
    free(bytes);
}

QTEST_GUILESS_MAIN(TestWipingFree)
#include "tst_wipingfree.moc"
