// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authority/local/localauthority.h"
#include "core/settings/settings.h"
#include "core/tabular/fields/resources.h"
#include "sample/sample.h"
#include "tests/support/fakeclock.h"
#include "tests/support/scriptedprompts.h"
#include "tests/support/waituntil.h"
#include "ui/mainwindow.h"
#include "ui/pages/detailspane.h"
#include "ui/pages/resourcepage.h"
#include "ui/table/entitytablemodel.h"
#include "ui/table/entitytableview.h"
#include "ui/workspaceview.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPointer>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace gatehouse {

/// Every workspace has these from its first day (C9).
inline constexpr int builtInClients = 2;

/// The whole console as main() makes it, on a folder and preferences of its own, with scripted prompts and a clock that
/// stands still. What a person does is done with keys and clicks.
class ConsoleBench
{
public:
    /// With a workspace of that many sample clients open, unless the number is negative.
    explicit ConsoleBench(int sampleClients = -1)
    {
        settings.set(setting::lastFolder, folder.path());
        restart();
        if (sampleClients >= 0)
            open(makeWorkspace(QStringLiteral("test.gatehouse"), sampleClients));
    }
    ~ConsoleBench()
    {
        window.reset();
        QSettings().clear();
    }

    /// A closed workspace file in the folder.
    [[nodiscard]] QString makeWorkspace(const QString &name, int sampleClients = 0)
    {
        const QString path = folder.filePath(name);
        Workspace workspace;
        workspace.name = QStringLiteral("Field devices");
        workspace.issuer = QStringLiteral("https://auth.example.com");
        const Actor actor{QStringLiteral("tester@example.org"), Role::Admin, QStringLiteral("test")};
        require(createWorkspace(path, workspace, actor, clock));
        if (sampleClients > 0) {
            auto store = Store::open(path, Store::Access::Own);
            require(store);
            LocalAuthority authority(**store, actor, clock);
            require(gatehouse::addSample(**store, authority, {sampleClients}));
        }
        return path;
    }

    /// Closes the window, when there is one, and makes another.
    void restart()
    {
        window.reset();
        window = std::make_unique<MainWindow>(settings, prompts, clock);
        window->show();
        if (!QTest::qWaitForWindowActive(window.get()))
            qFatal("the window does not become active");
    }

    void open(const QString &path)
    {
        window->openWorkspace(path);
        if (!waitForPage())
            qFatal("%s does not open", qPrintable(path));
    }
    /// Adds sample data to the open workspace. The lists learn of it from the event loop.
    [[nodiscard]] bool addSample(const SampleSize &size) const
    {
        const auto &context = window->workspaceView()->context();
        return gatehouse::addSample(context.store, context.authority, size).has_value();
    }
    /// Until a page is shown and has all its rows.
    [[nodiscard]] bool waitForPage()
    {
        return QTest::qWaitFor([this] {
            return window->workspaceView() && page() && model()->totalCount() >= 0 && !model()->isLoading();
        });
    }
    [[nodiscard]] bool showTab(Resource resource)
    {
        if (!activate())
            return false;
        QTest::keyClick(window.get(), static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(resource)), Qt::AltModifier);
        return waitForPage() && page()->resource() == resource;
    }

    /// Makes the window the active one; without a window manager that is not done when a dialog closes.
    [[nodiscard]] bool activate() const
    {
        window->activateWindow();
        return QTest::qWaitForWindowActive(window.get());
    }
    [[nodiscard]] ResourcePage *page() const { return window->workspaceView()->currentPage(); }
    [[nodiscard]] EntityTableView *table() const { return page()->findChild<EntityTableView *>(); }
    [[nodiscard]] EntityTableModel *model() const { return table()->entityModel(); }
    [[nodiscard]] QLineEdit *search() const
    {
        for (QLineEdit *edit : page()->findChildren<QLineEdit *>()) {
            if (edit->isVisible())
                return edit;
        }
        qFatal("no search field");
    }

    /// Presses a key where the focus is.
    void key(int code, Qt::KeyboardModifiers modifiers = {}) const
    {
        QWidget *focused = QApplication::focusWidget();
        QTest::keyClick(focused ? focused : window.get(), static_cast<Qt::Key>(code), modifiers);
    }
    /// The texts of a column as the list shows them, once they are there.
    [[nodiscard]] QStringList column(const char *field) const
    {
        QStringList texts;
        const int section = model()->columnOf(QString::fromLatin1(field));
        for (int row = 0; row < model()->rowCount(); ++row) {
            const auto cell = [this, row, section] { return model()->index(row, section); }; // it may be reloaded
            (void)cell().data();
            waitUntil([this, row, &cell] {
                return row >= model()->rowCount() || cell().data(EntityTableModel::RawValueRole).isValid();
            });
            texts << cell().data().toString();
        }
        return texts;
    }
    /// Selects the row with a click on it.
    [[nodiscard]] bool clickRow(const char *field, const QString &text) const
    {
        const qsizetype row = column(field).indexOf(text);
        if (row < 0 || !activate())
            return false;
        const QModelIndex cell = model()->index(static_cast<int>(row), model()->columnOf(QString::fromLatin1(field)));
        table()->scrollTo(cell);
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, table()->visualRect(cell).center());
        return table()->selectedCount() == 1;
    }
    /// All that the details pane says, a line each; without the places where long words may break.
    [[nodiscard]] QString details() const
    {
        QStringList lines;
        for (const QLabel *label : page()->findChild<DetailsPane *>()->findChildren<QLabel *>())
            lines << label->text().remove(QChar(0x200B));
        return lines.join(u'\n');
    }
    [[nodiscard]] bool waitForDetails(const QString &text) const
    {
        return QTest::qWaitFor([this, &text] { return details().contains(text); });
    }
    /// Whether any label of the window says so; the status line, the welcome page.
    [[nodiscard]] bool waitForText(const QString &text) const
    {
        return QTest::qWaitFor([this, &text] {
            for (const QLabel *label : window->findChildren<QLabel *>()) {
                if (label->isVisible() && label->text().contains(text))
                    return true;
            }
            return false;
        });
    }
    /// The dialog of that kind that is open, once it is.
    template <typename Dialog>
    [[nodiscard]] QPointer<Dialog> dialog() const
    {
        QPointer<Dialog> found;
        const bool isThere = QTest::qWaitFor([this, &found] {
            for (Dialog *candidate : window->findChildren<Dialog *>()) {
                if (candidate->isVisible())
                    found = candidate;
            }
            return !found.isNull();
        });
        if (!isThere || !QTest::qWaitForWindowActive(found))
            qFatal("no %s", Dialog::staticMetaObject.className());
        return found;
    }
    template <typename Work>
    [[nodiscard]] auto read(Work work) const
    {
        return window->workspaceView()->workspace().store->read(Store::Lane::Page, {}, std::move(work)).result();
    }

    QTemporaryDir folder;
    Settings settings;
    ScriptedPrompts prompts;
    FakeClock clock;
    std::unique_ptr<MainWindow> window;

private:
    template <typename T>
    static void require(const Result<T> &result)
    {
        if (!result)
            qFatal("%s (%s)", qPrintable(result.error().message), qPrintable(result.error().detail));
    }
};

/// The button (or card, or link) of that text or accessible name, "&" left out, once it is there.
[[nodiscard]] inline QAbstractButton *button(const QWidget *parent, const QString &text)
{
    QAbstractButton *found = nullptr;
    const bool isThere = QTest::qWaitFor([&] {
        for (QAbstractButton *candidate : parent->findChildren<QAbstractButton *>()) {
            const bool isIt = candidate->text().remove(u'&') == text || candidate->accessibleName() == text;
            if (candidate->isVisible() && isIt)
                found = candidate;
        }
        return found != nullptr;
    });
    if (!isThere)
        qFatal("no button %s", qPrintable(text));
    return found;
}

inline void click(QWidget *widget)
{
    QTest::mouseClick(widget, Qt::LeftButton);
}

template <typename Widget>
[[nodiscard]] Widget *named(const QWidget *parent, const char *name)
{
    auto *found = parent->findChild<Widget *>(QString::fromLatin1(name));
    if (!found)
        qFatal("no %s", name);
    return found;
}

} // namespace gatehouse
