// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tabular/fields/displayformatter.h"

#include "core/domain/text.h"
#include "core/tabular/export/textscan.h"
#include "core/tabular/fields/cellformat.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

QString plainText(QByteArrayView text)
{
    const QString result = QString::fromUtf8(text);
    return isShownAsStored(text, scanText(text)) ? result : visibleText(result);
}

QString listText(QByteArrayView text)
{
    const QString joined = QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts).join(", "_L1);
    return isShownAsStored(text, scanText(text)) ? joined : visibleText(joined);
}

} // namespace

DisplayFormatter::DisplayFormatter(const Columns &columns, const QLocale &locale)
    : m_columns(columns)
    , m_locale(locale)
    , m_absent(columns.size())
    , m_booleans(columns.size())
    , m_labels(columns.size())
{
    for (qsizetype column = 0; column < columns.size(); ++column) {
        const FieldInfo &field = *columns[column];
        if (field.kind == FieldKind::Time)
            m_absent[column] = displayText(field, QDateTime(), locale);
        if (field.kind == FieldKind::Boolean)
            m_booleans[column] = {displayText(field, false, locale), displayText(field, true, locale)};
        if (field.kind == FieldKind::Choice) {
            for (const Choice &choice : field.choices)
                m_labels[column][choice.value] = displayText(field, QString::fromUtf8(choice.value), locale);
        }
    }
}

QString DisplayFormatter::text(const RowCursor &row, int column)
{
    const FieldKind kind = m_columns[column]->kind;
    if (row.isNull(column))
        return m_absent[column];
    switch (kind) {
    case FieldKind::Boolean:
        return m_booleans[column][row.integer(column) != 0 ? 1 : 0];
    case FieldKind::Number:
        return m_locale.toString(row.integer(column));
    case FieldKind::Time: {
        std::array<char, minutesTextLength> text{};
        writeMinutes(text.data(), m_localTime.wallClock(row.integer(column)));
        return QString::fromLatin1(text.data(), minutesTextLength);
    }
    case FieldKind::Choice:
        return choiceLabel(column, row.text(column));
    case FieldKind::List:
        return listText(row.text(column));
    case FieldKind::Text:
    case FieldKind::Identifier:
    case FieldKind::Uri:
        break;
    }
    return plainText(row.text(column));
}

QStringList DisplayFormatter::texts(const RowCursor &row)
{
    QStringList result;
    result.reserve(m_columns.size());
    for (int column = 0; column < m_columns.size(); ++column)
        result.append(text(row, column));
    return result;
}

QString DisplayFormatter::choiceLabel(int column, QByteArrayView value)
{
    const QHash<QByteArray, QString> &labels = m_labels[column];
    const auto found = labels.constFind(QByteArray::fromRawData(value.data(), value.size()));
    return found == labels.constEnd() ? plainText(value) : *found;
}

} // namespace gatehouse
