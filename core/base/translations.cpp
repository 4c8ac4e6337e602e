// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace gatehouse {

void installTranslations(QCoreApplication &application)
{
    const QString catalogues = u":/i18n"_s;
    auto *own = new QTranslator(&application);
    if (!own->load(QLocale(), u"gatehouse"_s, u"_"_s, catalogues) && !own->load(u"gatehouse_en"_s, catalogues))
        return;
    QCoreApplication::installTranslator(own);

    auto *qt = new QTranslator(&application);
    if (qt->load(QLocale(own->language()), u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt);
}

} // namespace gatehouse
