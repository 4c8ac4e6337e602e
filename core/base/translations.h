// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;

namespace gatehouse {

/// Gatehouse's own texts in the user's language, and Qt's in the same one. Where there is no catalogue of that
/// language, the texts stay English, with "1 client" and "2 clients" put right. Called once, before the first text is
/// shown.
void installTranslations(QCoreApplication &application);

} // namespace gatehouse
