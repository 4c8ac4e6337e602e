// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/headerlayout.h"

#include "ui/table/celldelegate.h"
#include "ui/table/entitytablemodel.h"

#include <QFontMetrics>
#include <QHeaderView>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr int minColumnWidth = 40;
constexpr int maxColumnWidth = 2000;

/// The typical length of a value, in characters.
int usualLength(const FieldInfo &field)
{
    if (field.usualLength > 0)
        return field.usualLength;
    switch (field.kind) {
    case FieldKind::Identifier:
        return 24;
    case FieldKind::Text:
        return 28;
    case FieldKind::Uri:
    case FieldKind::List:
        return 25;
    case FieldKind::Choice:
        return 26;
    case FieldKind::Boolean:
    case FieldKind::Time:
        return 13;
    case FieldKind::Number:
        break;
    }
    return 8;
}

int usualWidth(const FieldInfo &field, const QFontMetrics &metrics)
{
    const int title = metrics.horizontalAdvance(field.translatedTitle()) + 24; // room for the sort arrow
    return std::max(title, usualLength(field) * metrics.averageCharWidth()) + 2 * CellDelegate::Padding;
}

/// The section that is stretched to fill the header; -1 if there is none.
int stretchedSection(const QHeaderView &header)
{
    for (int position = header.count() - 1; position >= 0 && header.stretchLastSection(); --position) {
        const int section = header.logicalIndex(position);
        if (!header.isSectionHidden(section))
            return section;
    }
    return -1;
}

QString settingsKey(const QString &key, QLatin1StringView name)
{
    return "tables/"_L1 + key + u'/' + name;
}

/// Parses "clientId:220:1".
std::optional<HeaderLayout::Column> columnFromText(const QString &text)
{
    const QStringList parts = text.split(u':');
    if (parts.size() != 3)
        return std::nullopt;
    return HeaderLayout::Column{parts[0], qBound(minColumnWidth, parts[1].toInt(), maxColumnWidth), parts[2] == "1"_L1};
}

QString toText(const HeaderLayout::Column &column)
{
    return u"%1:%2:%3"_s.arg(column.field, QString::number(column.width), column.visible ? u"1"_s : u"0"_s);
}

void setSort(HeaderLayout &layout, QString sort)
{
    layout.sortOrder = sort.startsWith(u'-') ? Qt::DescendingOrder : Qt::AscendingOrder;
    if (sort.startsWith(u'-'))
        sort.remove(0, 1);
    layout.sortField = sort;
}

} // namespace

HeaderLayout defaultLayout(const EntityTableModel &model, const QFontMetrics &metrics)
{
    HeaderLayout layout;
    const Columns shown = model.info().defaultColumns();
    for (const FieldInfo *field : model.columns()) {
        layout.columns << HeaderLayout::Column{field->idString(), usualWidth(*field, metrics), shown.contains(field)};
    }
    return layout;
}

HeaderLayout currentLayout(const EntityTableModel &model, const QHeaderView &header)
{
    HeaderLayout layout;
    const int stretched = stretchedSection(header);
    for (int position = 0; position < header.count(); ++position) {
        const int section = header.logicalIndex(position);
        const FieldInfo &field = *model.columns()[section];
        const bool hidden = header.isSectionHidden(section);
        int width = header.sectionSize(section);
        if (section == stretched) // the stretched width may be too large elsewhere
            width = std::min(width, usualWidth(field, header.fontMetrics()));
        layout.columns << HeaderLayout::Column{field.idString(), width, !hidden};
    }
    layout.sortField = model.query().sortField;
    layout.sortOrder = model.query().sortOrder;
    return layout;
}

void applyLayout(const HeaderLayout &layout, const EntityTableModel &model, QHeaderView &header)
{
    int position = 0;
    for (const HeaderLayout::Column &column : layout.columns) {
        const int section = model.columnOf(column.field);
        if (section < 0)
            continue;
        header.moveSection(header.visualIndex(section), position++);
        header.resizeSection(section, column.width);
        header.setSectionHidden(section, !column.visible);
    }
}

HeaderLayout loadLayout(const QString &key, const HeaderLayout &fallback)
{
    const QSettings settings;
    HeaderLayout layout;
    const QStringList stored = settings.value(settingsKey(key, "columns"_L1)).toStringList();
    for (const QString &text : stored) {
        if (const auto column = columnFromText(text))
            layout.columns << *column;
    }
    if (std::ranges::none_of(layout.columns, &HeaderLayout::Column::visible))
        layout.columns = fallback.columns;
    setSort(layout, settings.value(settingsKey(key, "sort"_L1)).toString());
    return layout;
}

void saveLayout(const QString &key, const HeaderLayout &layout)
{
    QStringList columns;
    for (const HeaderLayout::Column &column : layout.columns)
        columns << toText(column);
    QSettings settings;
    settings.setValue(settingsKey(key, "columns"_L1), columns);
    const bool descending = layout.sortOrder == Qt::DescendingOrder;
    settings.setValue(settingsKey(key, "sort"_L1), (descending ? u"-"_s : QString()) + layout.sortField);
}

} // namespace gatehouse
