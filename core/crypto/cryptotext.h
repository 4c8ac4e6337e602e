// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace gatehouse {

/// Context of the texts of crypto for translators; functions without a class of their own use it.
struct CryptoText
{
    Q_DECLARE_TR_FUNCTIONS(Crypto)
};

} // namespace gatehouse
