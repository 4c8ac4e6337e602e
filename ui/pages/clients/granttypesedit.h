// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/client.h"

#include <QWidget>

class QCheckBox;

namespace gatehouse {

/// A check box for each grant type; those that do not go with the client are off, and say why in their tooltip.
class GrantTypesEdit final : public QWidget
{
    Q_OBJECT

public:
    explicit GrantTypesEdit(QWidget *parent = nullptr);

    [[nodiscard]] QStringList values() const;
    /// Shows `client.grantTypes`, and what may be switched.
    void show(const Client &client);

private:
    QList<QCheckBox *> m_boxes; ///< in the order of knownGrantTypes()
};

} // namespace gatehouse
