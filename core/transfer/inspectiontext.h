// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace gatehouse {

/// Context of the texts of what a token says for translators; functions without a class of their own use it.
struct InspectionText
{
    Q_DECLARE_TR_FUNCTIONS(Inspection)
};

} // namespace gatehouse
