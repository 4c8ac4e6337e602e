// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/group.h"

#include <QAbstractItemModel>

#include <vector>

namespace gatehouse {

/// The groups of one organization as a tree, all in memory: name, description, members, tokens.
class GroupTreeModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Name, Description, Members, Tokens, ColumnCount };
    enum Role { IdRole = Qt::UserRole + 1 }; ///< qint64

    using QAbstractItemModel::QAbstractItemModel;

    /// Parents must be among them.
    void setGroups(const QList<Group> &groups);
    [[nodiscard]] qsizetype groupCount() const { return m_groups.size(); }
    /// The group of a valid index.
    [[nodiscard]] const Group &group(const QModelIndex &index) const;
    /// In the first column; invalid when there is no such group.
    [[nodiscard]] QModelIndex indexOf(qint64 id) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// The position of a group in the tree. An index's internal id is the index in m_groups.
    struct Node
    {
        qsizetype parent = -1; ///< index; -1: at the top
        int row = 0;
        std::vector<qsizetype> children;
    };

    [[nodiscard]] const std::vector<qsizetype> &childrenOf(const QModelIndex &parent) const;

    QList<Group> m_groups;
    std::vector<Node> m_nodes; ///< as m_groups
    std::vector<qsizetype> m_top;
};

} // namespace gatehouse
