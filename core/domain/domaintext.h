// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace gatehouse {

/// Context of the texts of the rules of domain for translators; functions without a class of their own use it.
struct DomainText
{
    Q_DECLARE_TR_FUNCTIONS(Domain)
};

} // namespace gatehouse
