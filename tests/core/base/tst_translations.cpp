// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/process.h"

#include <QFile>
#include <QLocale>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString context;
    QString source;
    bool plural = false;
    bool unfinished = false;
    QStringList translations; ///< one, or one for each plural form

    [[nodiscard]] QString name() const { return context + u": "_s + source; }
};

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message{context, {}, xml.attributes().value("numerus"_L1) == "yes"_L1, false, {}};
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.unfinished = xml.attributes().hasAttribute("type"_L1);
            if (!message.plural) {
                message.translations << xml.readElementText();
                continue;
            }
            while (xml.readNextStartElement())
                message.translations << xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> readCatalogue(const QString &path)
{
    QFile file(path);
    QList<Message> messages;
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            messages << readMessage(xml, context);
    }
    return messages;
}

QString sources()
{
    return QStringLiteral(GATEHOUSE_SOURCES);
}

QList<Message> catalogue(const QString &language)
{
    return readCatalogue(sources() + u"/translations/gatehouse_%1.ts"_s.arg(language));
}

/// %1, %L1, %n and %Ln, sorted: what arg() and tr() replace.
QStringList placeholders(const QString &text)
{
    static const QRegularExpression placeholder(u"%(L?)(\\d|n)"_s);
    QStringList found;
    for (auto match = placeholder.globalMatch(text); match.hasNext();)
        found << match.next().captured();
    found.removeDuplicates();
    std::sort(found.begin(), found.end());
    return found;
}

QStringList names(const QList<Message> &messages)
{
    QStringList found;
    for (const Message &message : messages)
        found << message.name();
    std::sort(found.begin(), found.end());
    return found;
}

/// In the language of `locale`, as the programs would show it.
QString clients(const QLocale &locale, int count)
{
    QLocale::setDefault(locale);
    gatehouse::installTranslations(*QCoreApplication::instance());
    return QCoreApplication::translate("gatehouse::ImportDialog", "%Ln client(s)", nullptr, count);
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private slots:
    void cleanup()
    {
        // As many as a test has installed: they are the application's children.
        qDeleteAll(QCoreApplication::instance()->findChildren<QTranslator *>());
        QLocale::setDefault(QLocale::c());
    }

    void everyTextOfTheSourcesIsInTheGermanCatalogue()
    {
        const QTemporaryDir folder;
        const QString found = folder.filePath(u"found.ts"_s);
        QProcess lupdate;
        lupdate.setWorkingDirectory(sources());
        lupdate.start(QStringLiteral(GATEHOUSE_LUPDATE), {u"-silent"_s, u"-I"_s, u"."_s, u"core"_s, u"ui"_s, u"app"_s,
                                                          u"-target-language"_s, u"de"_s, u"-ts"_s, found});
        QVERIFY(lupdate.waitForFinished());
        const QStringList inSources = names(readCatalogue(found));
        QVERIFY2(inSources.size() > 500, lupdate.readAllStandardError().constData());
        // Else: cmake --build build/dev --target update_translations, and translate what is new.
        QCOMPARE(names(catalogue(u"de"_s)), inSources);
    }

    void everyTextIsTranslated_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("German") << u"de"_s;
        QTest::newRow("English plurals") << u"en"_s;
    }

    void everyTextIsTranslated()
    {
        QFETCH(const QString, language);
        const QList<Message> messages = catalogue(language);
        QVERIFY(!messages.isEmpty());
        for (const Message &message : messages) {
            const QByteArray name = message.name().toUtf8();
            QVERIFY2(!message.unfinished, name.constData());
            QVERIFY2(message.translations.size() == (message.plural ? 2 : 1), name.constData());
            QVERIFY2(!message.translations.contains(QString()), name.constData());
        }
    }

    void translationsKeepThePlaceholders_data() { everyTextIsTranslated_data(); }

    void translationsKeepThePlaceholders()
    {
        QFETCH(const QString, language);
        for (const Message &message : catalogue(language)) {
            for (const QString &translation : message.translations)
                QVERIFY2(placeholders(translation) == placeholders(message.source),
                         message.name().toUtf8().constData());
        }
    }

    void englishHasEveryPluralAndNothingElse()
    {
        QList<Message> plurals = catalogue(u"de"_s);
        plurals.removeIf([](const Message &message) { return !message.plural; });
        QCOMPARE(names(catalogue(u"en"_s)), names(plurals));
    }

    void textsAreInTheLanguageOfTheUser()
    {
        QCOMPARE(clients(QLocale(QLocale::German), 1), u"1 Client"_s);
        QCOMPARE(clients(QLocale(QLocale::German), 2000), u"2.000 Clients"_s);
    }

    void textsAreEnglishWithoutACatalogue_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::newRow("English") << QLocale(QLocale::English);
        QTest::newRow("C") << QLocale::c();
        QTest::newRow("a language without a catalogue") << QLocale(QLocale::Basque);
    }

    void textsAreEnglishWithoutACatalogue()
    {
        QFETCH(const QLocale, locale);
        QCOMPARE(clients(locale, 1), u"1 client"_s);
        QCOMPARE(clients(locale, 2), u"2 clients"_s);
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
