// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/rows/clientrows.h"
#include "core/store/rows/scoperows.h"
#include "tests/support/scriptedprompts.h"
#include "tests/support/testworkspace.h"
#include "tests/support/waituntil.h"
#include "ui/dialogs/secretclipboard.h"
#include "ui/dialogs/services.h"

#include <QDialog>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTest>

namespace gatehouse {

/// A real workspace, scripted prompts and a window for dialogs to stand over.
struct DialogBench
{
    TestWorkspace workspace;
    ScriptedPrompts prompts;
    SecretClipboard clipboard;
    QWidget window;
    Services services{workspace.authority(), workspace.store(), prompts, clipboard, workspace.clock()};

    DialogBench()
    {
        window.resize(900, 700);
        window.show();
    }

    [[nodiscard]] Client client(const QString &clientId)
    {
        const auto found = workspace.read([clientId](Connection &c) { return findRow<Client>(c, clientId); });
        return found ? *found : Client();
    }
    [[nodiscard]] Scope scope(const QString &name)
    {
        const auto found = workspace.read([name](Connection &c) { return findRow<Scope>(c, name); });
        return found ? *found : Scope();
    }
    [[nodiscard]] QList<ClientSecret> secrets(qint64 clientRow)
    {
        return workspace.read([clientRow](Connection &c) { return readClientSecrets(c, clientRow); }).value();
    }
};

template <typename Widget>
Widget *child(const QWidget *parent, const QString &name)
{
    auto *found = parent->findChild<Widget *>(name);
    if (!found)
        qFatal("no %s in the dialog", qPrintable(name));
    return found;
}

/// Opens the dialog and waits until it has read what it needs.
template <typename Dialog>
QPointer<Dialog> opened(Dialog *dialog)
{
    dialog->open();
    if (!QTest::qWaitForWindowActive(dialog))
        qFatal("the dialog does not become active");
    if (auto *attention = dialog->template findChild<QLabel *>(QStringLiteral("attention")))
        waitUntil([attention] { return attention->text().isEmpty(); });
    return dialog;
}

inline void click(QWidget *widget)
{
    QTest::mouseClick(widget, Qt::LeftButton);
}

} // namespace gatehouse
