// SPDX-License-Identifier: GPL-3.0-or-later
// A minimal Qt program, to which the console's start is compared.
#include <QApplication>
#include <QLabel>

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QLabel label(QStringLiteral("Gatehouse"));
    label.resize(1280, 800);
    label.show();
    return QApplication::exec();
}
