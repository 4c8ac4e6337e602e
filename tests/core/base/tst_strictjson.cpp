// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/strictjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

class TestStrictJson : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatIsThere();
    void readsEscapes();
    void readsNumbers_data();
    void readsNumbers();
    void O06_ambiguousDocumentsAreRefused_data();
    void O06_ambiguousDocumentsAreRefused();
    void O06_depthIsLimited();
    void O06_sizeIsLimited();
    void mutationsAreReadAsQtReadsThemOrRefused();
};

void TestStrictJson::readsWhatIsThere()
{
    const auto value = parseStrictJson(R"( { "a" : [ 1 , "x", null, true, false, {} ] , "b":{"c":"d"}, "": "" } )");
    QVERIFY2(value, qPrintable(value ? QString() : value.error().detail));
    QVERIFY(value->isObject());
    QCOMPARE(value->members().size(), std::size_t(3));
    const auto &items = value->find("a")->items();
    QCOMPARE(items.size(), std::size_t(6));
    QCOMPARE(items[0].integer(), std::optional<qint64>(1));
    QCOMPARE(items[1].text(), "x"_ba);
    QCOMPARE(items[2].type(), JsonValue::Type::Null);
    QCOMPARE(items[3].boolean(), std::optional(true));
    QCOMPARE(items[4].boolean(), std::optional(false));
    QVERIFY(items[5].isObject());
    QCOMPARE(value->find("b")->textOf("c"), "d"_ba);
    QVERIFY(value->find("") && value->find("")->isText());
    QVERIFY(!value->find("c"));
    QVERIFY(value->textOf("a").isEmpty());
    QVERIFY(!items[1].integer() && !items[1].boolean());
}

void TestStrictJson::readsEscapes()
{
    const auto value = parseStrictJson(R"(["\"\\\/\b\f\n\r\t\u0041\u00e9\u20ac\uD83D\ude00\u0000"])");
    QVERIFY(value);
    QCOMPARE(value->items()[0].text(), QByteArray("\"\\/\b\f\n\r\tA\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80\0", 19));
}

void TestStrictJson::readsNumbers_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<double>("number");
    QTest::addColumn<bool>("isWhole");
    QTest::newRow("zero") << "0"_ba << 0.0 << true;
    QTest::newRow("negative") << "-12"_ba << -12.0 << true;
    QTest::newRow("fraction") << "1.5"_ba << 1.5 << false;
    QTest::newRow("exponent") << "15E-1"_ba << 1.5 << false;
    QTest::newRow("2^53") << "9007199254740992"_ba << 9007199254740992.0 << true;
    QTest::newRow("-2^53") << "-9007199254740992"_ba << -9007199254740992.0 << true;
}

void TestStrictJson::readsNumbers()
{
    QFETCH(QByteArray, json);
    QFETCH(double, number);
    QFETCH(bool, isWhole);
    const auto value = parseStrictJson(json);
    QVERIFY(value);
    QCOMPARE(value->number(), std::optional(number));
    QCOMPARE(value->integer().has_value(), isWhole);
}

void TestStrictJson::O06_ambiguousDocumentsAreRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("duplicate member") << R"({"alg":"ES256","alg":"none"})"_ba;
    QTest::newRow("duplicate member, escaped") << R"({"alg":"ES256","\u0061lg":"none"})"_ba;
    QTest::newRow("duplicate member, deeper") << R"({"a":[{"b":1,"c":2,"b":1}]})"_ba;
    QTest::newRow("text behind") << "{} {}"_ba;
    QTest::newRow("NUL behind") << QByteArray("{}\0", 3);
    QTest::newRow("byte order mark") << "\xef\xbb\xbf{}"_ba;
    QTest::newRow("lone high surrogate") << R"(["\ud83d"])"_ba;
    QTest::newRow("lone low surrogate") << R"(["\ude00"])"_ba;
    QTest::newRow("surrogates in the wrong order") << R"(["\ude00\ud83d"])"_ba;
    QTest::newRow("high surrogate, then a letter") << R"(["\ud83dx"])"_ba;
    QTest::newRow("surrogate in UTF-8") << "[\"\xed\xa0\x80\"]"_ba;
    QTest::newRow("overlong UTF-8") << "[\"\xc0\xaf\"]"_ba;
    QTest::newRow("cut UTF-8") << "[\"\xe2\x82\"]"_ba;
    QTest::newRow("UTF-16") << QByteArray("\xff\xfe{\0}\0", 6);
    QTest::newRow("2^53 + 1") << "[9007199254740993]"_ba;
    QTest::newRow("2^53 + 1, negative") << "[-9007199254740993]"_ba;
    QTest::newRow("large exponent") << "[1e400]"_ba;
    QTest::newRow("large, with a fraction") << "[9007199254740994.5]"_ba;
    QTest::newRow("a hundred digits") << QByteArray(100, '1');
    QTest::newRow("a long small number") << QByteArray("0.") + QByteArray(100, '1');
    QTest::newRow("leading zero") << "[01]"_ba;
    QTest::newRow("plus") << "[+1]"_ba;
    QTest::newRow("no digit behind the point") << "[1.]"_ba;
    QTest::newRow("no digit before the point") << "[.5]"_ba;
    QTest::newRow("hexadecimal") << "[0x10]"_ba;
    QTest::newRow("NaN") << "[NaN]"_ba;
    QTest::newRow("minus alone") << "[-]"_ba;
    QTest::newRow("trailing comma") << "[1,]"_ba;
    QTest::newRow("trailing comma, object") << R"({"a":1,})"_ba;
    QTest::newRow("no comma") << "[1 2]"_ba;
    QTest::newRow("comment") << "[1] // one"_ba;
    QTest::newRow("single quotes") << "['a']"_ba;
    QTest::newRow("name without quotes") << "{a:1}"_ba;
    QTest::newRow("line end in a text") << "[\"a\nb\"]"_ba;
    QTest::newRow("unknown escape") << R"(["\x41"])"_ba;
    QTest::newRow("cut escape") << R"(["\u00)"_ba;
    QTest::newRow("escape at the end") << R"(["\)"_ba;
    QTest::newRow("no end of text") << R"(["a)"_ba;
    QTest::newRow("no end of array") << "[1"_ba;
    QTest::newRow("no end of object") << R"({"a":1)"_ba;
    QTest::newRow("word") << "[True]"_ba;
    QTest::newRow("cut word") << "tru"_ba;
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("blanks") << " \n"_ba;
    QTest::newRow("form feed") << "\f{}"_ba;
}

void TestStrictJson::O06_ambiguousDocumentsAreRefused()
{
    QFETCH(QByteArray, json);
    const auto value = parseStrictJson(json);
    QVERIFY(!value);
    QCOMPARE(value.error().kind, ErrorKind::InvalidInput);
    QVERIFY(!value.error().message.isEmpty());
}

void TestStrictJson::O06_depthIsLimited()
{
    const auto nested = [](int depth) { return QByteArray(depth, '[') + QByteArray(depth, ']'); };
    QVERIFY(parseStrictJson(nested(33))); // 32 levels in the first
    QVERIFY(!parseStrictJson(nested(34)));
    QVERIFY(!parseStrictJson(QByteArray(60000, '['))); // does not overflow the stack
}

void TestStrictJson::O06_sizeIsLimited()
{
    const QByteArray json = "\"" + QByteArray(1000, 'x') + "\"";
    QVERIFY(parseStrictJson(json, json.size()));
    QVERIFY(!parseStrictJson(json, json.size() - 1));
}

QJsonValue toQt(const JsonValue &value)
{
    if (value.isObject()) {
        QJsonObject object;
        for (const JsonValue::Member &member : value.members())
            object.insert(QString::fromUtf8(member.name), toQt(member.value));
        return object;
    }
    if (value.isArray()) {
        QJsonArray array;
        for (const JsonValue &item : value.items())
            array.append(toQt(item));
        return array;
    }
    if (value.isText())
        return QString::fromUtf8(value.text());
    if (const auto boolean = value.boolean())
        return *boolean;
    if (const auto number = value.number())
        return *number;
    return QJsonValue::Null;
}

/// 20,000 damaged documents, the same in each run: what we accept, Qt accepts with the same values.
void TestStrictJson::mutationsAreReadAsQtReadsThemOrRefused()
{
    const QByteArray seed =
        R"({"iss":"https://a.example","aud":["x","y"],"exp":1.5e3,"é":"\u00e9\ud83d\ude00","n":{"t":true,"z":null}})";
    QRandomGenerator random(20261124);
    int readCount = 0;
    for (int round = 0; round < 20000; ++round) {
        QByteArray json = seed;
        for (int change = random.bounded(1, 4); change > 0; --change) {
            const int at = random.bounded(static_cast<int>(json.size()));
            switch (random.bounded(3)) {
            case 0:
                json[at] = static_cast<char>(random.bounded(256));
                break;
            case 1:
                json.remove(at, 1);
                break;
            default:
                json.insert(at, R"({}[]",:\u0e1-. )"[random.bounded(16)]);
            }
        }
        const auto value = parseStrictJson(json);
        if (!value)
            continue;
        ++readCount;
        const QJsonDocument document = QJsonDocument::fromJson(json);
        QVERIFY2(!document.isNull(), json.constData());
        QVERIFY2(toQt(*value) == QJsonValue(document.object()), json.constData());
    }
    QVERIFY(readCount > 1000); // a changed text is often still valid
}

QTEST_GUILESS_MAIN(TestStrictJson)
#include "tst_strictjson.moc"
