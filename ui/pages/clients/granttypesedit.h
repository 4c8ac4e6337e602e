// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/client.h"

#include <QWidget>

class QCheckBox;

namespace gatehouse {

/// A check box for each grant type. Those that do not fit the client are disabled; the tooltip says why.
class GrantTypesEdit final : public QWidget
{
    Q_OBJECT

public:
    explicit GrantTypesEdit(QWidget *parent = nullptr);

    [[nodiscard]] QStringList values() const;
    /// Shows `client.grantTypes`, and which of them can be changed.
    void show(const Client &client);

private:
    QList<QCheckBox *> m_boxes; ///< in the order of knownGrantTypes()
};

} // namespace gatehouse
