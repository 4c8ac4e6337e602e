// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace gatehouse {

/// Context of the texts of the rules of a local authority for translators; functions without a class of their own use
/// it.
struct AuthorityText
{
    Q_DECLARE_TR_FUNCTIONS(Authority)
};

} // namespace gatehouse
