// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

namespace gatehouse {

/// Every text that a screen reader can get at below `object`.
[[nodiscard]] inline QString spoken(QAccessibleInterface *object)
{
    QString text =
        object->text(QAccessible::Name) + object->text(QAccessible::Value) + object->text(QAccessible::Description);
    for (int i = 0; i < object->childCount(); ++i)
        text += spoken(object->child(i));
    return text;
}

} // namespace gatehouse
