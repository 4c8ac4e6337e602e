// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/grammar/recordwriter.h"

#include "app/cli/grammar/tabletext.h"
#include "core/tabular/fields/cellformat.h"
#include "core/tabular/fields/fieldjson.h"

#include <QJsonDocument>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr int columnGap = 2;
constexpr qsizetype rowsMeasured = 500; // column widths are computed from the first rows

class TableWriter final : public RecordWriter
{
public:
    explicit TableWriter(const Columns &columns)
        : m_columns(columns)
    {
        QStringList titles;
        for (const FieldInfo *field : columns)
            titles << field->translatedTitle();
        m_waiting << titles;
    }

    void record(const QVariantList &values) override
    {
        QStringList cells;
        for (qsizetype i = 0; i < values.size(); ++i)
            cells << displayText(*m_columns[i], values[i], QLocale());
        if (!m_widths.isEmpty())
            return printRow(cells);
        m_waiting << cells;
        if (m_waiting.size() > rowsMeasured)
            printWaiting();
    }

    void end() override
    {
        if (m_widths.isEmpty())
            printWaiting();
    }

private:
    void printWaiting()
    {
        m_widths.fill(0, m_columns.size());
        for (const QStringList &cells : m_waiting) {
            for (qsizetype i = 0; i < cells.size(); ++i)
                m_widths[i] = std::max(m_widths[i], displayWidth(cells[i]));
        }
        const auto terminal = terminalWidth();
        m_elide = terminal.has_value();
        if (terminal)
            m_widths = fittedWidths(m_widths, columnGap, *terminal);
        for (const QStringList &cells : m_waiting)
            printRow(cells);
        m_waiting.clear();
    }

    void printRow(const QStringList &cells)
    {
        QString line;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const bool number = m_columns[i]->kind == FieldKind::Number;
            const QString text = m_elide ? elided(cells[i], m_widths[i]) : cells[i];
            line += padded(text, m_widths[i], number ? Qt::AlignRight : Qt::AlignLeft);
            line += QString(columnGap, u' ');
        }
        while (line.endsWith(u' '))
            line.chop(1);
        printLine(line);
    }

    Columns m_columns;
    QList<QStringList> m_waiting; // titles and first rows, until the widths are known
    QList<int> m_widths;
    bool m_elide = false;
};

QJsonObject jsonOf(const Columns &columns, const QVariantList &values)
{
    QJsonObject object;
    for (qsizetype i = 0; i < values.size(); ++i)
        object.insert(columns[i]->idString(), toJsonValue(*columns[i], values[i]));
    return object;
}

class JsonWriter final : public RecordWriter
{
public:
    explicit JsonWriter(const Columns &columns)
        : m_columns(columns)
    {
    }

    void record(const QVariantList &values) override
    {
        print(m_empty ? "[\n" : ",\n");
        print(QJsonDocument(jsonOf(m_columns, values)).toJson(QJsonDocument::Compact));
        m_empty = false;
    }

    void end() override { print(m_empty ? "[]\n" : "\n]\n"); }

private:
    Columns m_columns;
    bool m_empty = true;
};

class CsvWriter final : public RecordWriter
{
public:
    explicit CsvWriter(const Columns &columns)
        : m_columns(columns)
    {
        QStringList ids;
        for (const FieldInfo *field : columns)
            ids << field->idString();
        printRow(ids);
    }

    void record(const QVariantList &values) override
    {
        QStringList cells;
        for (qsizetype i = 0; i < values.size(); ++i)
            cells << machineText(*m_columns[i], values[i]);
        printRow(cells);
    }

    void end() override {}

private:
    /// RFC 4180. For programs, so cells are not escaped for spreadsheets; `export` does that.
    static void printRow(const QStringList &cells)
    {
        QString line;
        for (const QString &cell : cells) {
            if (!line.isNull())
                line += u',';
            const bool quoted = std::any_of(cell.begin(), cell.end(), [](QChar c) { return u",\"\r\n"_s.contains(c); });
            line += quoted ? u'"' + QString(cell).replace(u'"', u"\"\""_s) + u'"' : u""_s + cell;
        }
        print(line.toUtf8() + "\r\n");
    }

    Columns m_columns;
};

/// Not through a QString or a JSON document, which would leave copies of the secret in memory.
void printSecretMember(const SecretString &secret)
{
    print("    \"secret\": \"");
    for (const char byte : secret.reveal()) {
        if (byte == '"' || byte == '\\')
            print("\\");
        print(QByteArrayView(&byte, 1));
    }
    print("\",\n");
}

void printJsonRecord(const Columns &columns, const QVariantList &values, const SecretString &secret,
                     const QJsonObject &more)
{
    QJsonObject object = jsonOf(columns, values);
    for (auto member = more.begin(); member != more.end(); ++member)
        object.insert(member.key(), member.value());
    const QByteArray json = QJsonDocument(object).toJson();
    if (secret.isEmpty())
        return print(json);
    print("{\n");
    printSecretMember(secret);
    print(QByteArrayView(json).sliced(2)); // behind "{\n"
}

void printTableRecord(const Columns &columns, const QVariantList &values)
{
    int width = 0;
    for (const FieldInfo *field : columns)
        width = std::max(width, displayWidth(field->translatedTitle()));
    for (qsizetype i = 0; i < values.size(); ++i) {
        const QString head = padded(columns[i]->translatedTitle(), width + columnGap);
        QStringList texts{displayText(*columns[i], values[i], QLocale())};
        if (columns[i]->kind == FieldKind::List && !values[i].toStringList().isEmpty()) {
            texts.clear();
            for (const QString &element : values[i].toStringList())
                texts << displayText(*columns[i], QStringList{element}, QLocale());
        }
        printLine(texts.first().isEmpty() ? head.trimmed() : head + texts.first());
        for (const QString &text : texts.mid(1))
            printLine(QString(width + columnGap, u' ') + text);
    }
}

} // namespace

std::unique_ptr<RecordWriter> makeRecordWriter(Format format, const Columns &columns)
{
    switch (format) {
    case Format::Json:
        return std::make_unique<JsonWriter>(columns);
    case Format::Csv:
        return std::make_unique<CsvWriter>(columns);
    case Format::Table:
        break;
    }
    return std::make_unique<TableWriter>(columns);
}

void printRecord(Format format, const Columns &columns, const QVariantList &values, const SecretString &secret,
                 const QJsonObject &more)
{
    if (format == Format::Json)
        return printJsonRecord(columns, values, secret, more);
    if (!secret.isEmpty()) {
        print(secret.reveal());
        return print("\n");
    }
    if (format == Format::Table)
        return printTableRecord(columns, values);
    const auto writer = makeRecordWriter(format, columns);
    writer->record(values);
    writer->end();
}

} // namespace gatehouse
