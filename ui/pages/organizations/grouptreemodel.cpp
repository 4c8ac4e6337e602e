// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/organizations/grouptreemodel.h"

#include "core/domain/text.h"
#include "ui/theme/theme.h"

#include <QHash>
#include <QLocale>
#include <QSize>

namespace gatehouse {

void GroupTreeModel::setGroups(const QList<Group> &groups)
{
    beginResetModel();
    m_groups = groups;
    m_nodes.assign(static_cast<size_t>(groups.size()), {});
    m_top.clear();
    QHash<qint64, qsizetype> positions;
    for (qsizetype at = 0; at < groups.size(); ++at)
        positions.insert(groups[at].id, at);
    for (qsizetype at = 0; at < groups.size(); ++at) {
        Node &node = m_nodes[static_cast<size_t>(at)];
        node.parent = positions.value(groups[at].parentId, -1);
        auto &siblings = node.parent < 0 ? m_top : m_nodes[static_cast<size_t>(node.parent)].children;
        node.row = static_cast<int>(siblings.size());
        siblings.push_back(at);
    }
    endResetModel();
}

const Group &GroupTreeModel::group(const QModelIndex &index) const
{
    return m_groups[static_cast<qsizetype>(index.internalId())];
}

QModelIndex GroupTreeModel::indexOf(qint64 id) const
{
    for (qsizetype at = 0; at < m_groups.size(); ++at) {
        if (m_groups[at].id == id)
            return createIndex(m_nodes[static_cast<size_t>(at)].row, 0, static_cast<quintptr>(at));
    }
    return {};
}

const std::vector<qsizetype> &GroupTreeModel::childrenOf(const QModelIndex &parent) const
{
    return parent.isValid() ? m_nodes[parent.internalId()].children : m_top;
}

QModelIndex GroupTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, static_cast<quintptr>(childrenOf(parent)[static_cast<size_t>(row)]));
}

QModelIndex GroupTreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid())
        return {};
    const qsizetype above = m_nodes[child.internalId()].parent;
    return above < 0 ? QModelIndex()
                     : createIndex(m_nodes[static_cast<size_t>(above)].row, 0, static_cast<quintptr>(above));
}

int GroupTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(childrenOf(parent).size());
}

int GroupTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant GroupTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Group &shown = group(index);
    if (role == IdRole)
        return shown.id;
    const bool isNumber = index.column() == Members || index.column() == Tokens;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(isNumber ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::SizeHintRole)
        return QSize(0, rowHeight(Density::Normal));
    if (role == Qt::ToolTipRole)
        return visibleText(shown.path).toHtmlEscaped();
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Name:
        return visibleText(groupName(shown));
    case Description:
        return visibleText(shown.description);
    case Members:
        return QLocale().toString(shown.memberCount);
    default:
        return QLocale().toString(shown.tokenCount);
    }
}

QVariant GroupTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const bool isNumber = section == Members || section == Tokens;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(isNumber ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Group");
    case Description:
        return tr("Description");
    case Members:
        return tr("Members");
    default:
        return tr("Tokens");
    }
}

} // namespace gatehouse
