// SPDX-License-Identifier: GPL-3.0-or-later
// The least a Qt program can show: what starting is measured against.
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
