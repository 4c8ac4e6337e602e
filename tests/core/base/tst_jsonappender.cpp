// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsonappender.h"
#include "core/base/strictjson.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace gatehouse;

class TestJsonAppender : public QObject
{
    Q_OBJECT

private slots:
    void writesInOrder();
    void writesBehindWhatIsThere();
    void everyCharacterComesBack();
    void extremeNumbers();
};

void TestJsonAppender::writesInOrder()
{
    QByteArray out;
    JsonAppender json(out);
    json.beginObject();
    json.text("z", "last first");
    json.number("n", -17);
    json.boolean("yes", true);
    json.boolean("no", false);
    json.beginObject("in");
    json.beginArray("empty");
    json.endArray();
    json.beginArray("a");
    json.textItem("x");
    json.textItem("");
    json.jsonItem("{}");
    json.beginObject();
    json.endObject();
    json.endArray();
    json.endObject();
    json.json("raw", "[1]");
    json.endObject();
    QCOMPARE(out,
             R"({"z":"last first","n":-17,"yes":true,"no":false,"in":{"empty":[],"a":["x","",{},{}]},"raw":[1]})"_ba);
}

void TestJsonAppender::writesBehindWhatIsThere()
{
    QByteArray out("[");
    JsonAppender json(out);
    json.beginObject();
    json.endObject();
    json.beginObject();
    json.text("k", "ends with {");
    json.text("l", "");
    json.endObject();
    json.endArray();
    QCOMPARE(out, R"([{},{"k":"ends with {","l":""}])"_ba);
}

/// No name or text can break out of its quotes, as read by Qt's parser and by ours.
void TestJsonAppender::everyCharacterComesBack()
{
    QString text;
    for (char16_t code = 0; code < 0x180; ++code)
        text += QChar(code);
    text += u"\u2028\u2029\ufeff\U0001f511\"},\"admin\":{"_s;
    QByteArray out;
    JsonAppender json(out);
    json.beginObject();
    json.text(text.toUtf8(), text.toUtf8());
    json.endObject();
    const QJsonObject read = QJsonDocument::fromJson(out).object();
    QCOMPARE(read.keys(), QStringList{text});
    QCOMPARE(read.value(text).toString(), text);
    const auto strict = parseStrictJson(out);
    QVERIFY2(strict, qPrintable(strict ? QString() : strict.error().detail));
    QCOMPARE(strict->textOf(text.toUtf8()), text.toUtf8());
}

void TestJsonAppender::extremeNumbers()
{
    QByteArray out;
    JsonAppender json(out);
    json.beginObject();
    json.number("min", std::numeric_limits<qint64>::min());
    json.number("max", std::numeric_limits<qint64>::max());
    json.endObject();
    QCOMPARE(out, R"({"min":-9223372036854775808,"max":9223372036854775807})"_ba);
}

QTEST_GUILESS_MAIN(TestJsonAppender)
#include "tst_jsonappender.moc"
