// SPDX-License-Identifier: GPL-3.0-or-later
// bench-console FILE [client|user|token]: the console on a workspace of a million rows, in this process: memory,
// opening, jumping, typing, and how long its event loop is blocked meanwhile.
#include "core/settings/settings.h"
#include "tests/bench/benchwords.h"
#include "tests/bench/measure.h"
#include "tests/bench/timedapplication.h"
#include "ui/dialogs/prompts.h"
#include "ui/mainwindow.h"
#include "ui/pages/resourcepage.h"
#include "ui/table/entitytablemodel.h"
#include "ui/table/entitytableview.h"
#include "ui/theme/theme.h"
#include "ui/workspaceview.h"

#include <QFile>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using namespace gatehouse::bench;

namespace {

constexpr int runs = 9;
constexpr int settleMs = 300;

/// Anonymous memory of this process, in MB.
double anonymousMb()
{
    QFile file(u"/proc/self/smaps_rollup"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no smaps_rollup");
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("Anonymous:"))
            return line.mid(10).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

class Console
{
public:
    Console(TimedApplication &app, QString path, const BenchWords &words)
        : m_app(app)
        , m_path(std::move(path))
        , m_words(words)
        , m_prefix("console." + words.prefix() + QGuiApplication::platformName().toLatin1() + '.')
    {
    }

    void run()
    {
        if (m_words.resource == Resource::Client) {
            benchMemory();
            benchOpening();
        }
        openList();
        m_app.forgetTurns();
        benchJumping();
        benchTyping();
        benchSorting();
        reportTurns("event_loop.use");
    }

private:
    [[nodiscard]] QByteArray name(const char *figure) const { return m_prefix + figure; }

    void showEmpty()
    {
        m_window = std::make_unique<MainWindow>(m_settings, m_prompts, systemClock());
        m_window->show();
    }

    /// The painted rows of the list have their text.
    bool areRowsShown()
    {
        if (!m_window->workspaceView())
            return false;
        const ResourcePage *page = m_window->workspaceView()->currentPage();
        m_table = page->findChild<EntityTableView *>();
        if (!m_table)
            return false;
        m_model = m_table->entityModel();
        const int top = m_table->rowAt(0);
        const int bottom = m_table->rowAt(m_table->viewport()->height() - 1);
        return m_app.hasPainted(m_table->viewport()) && top >= 0 && hasText(top) && (bottom < 0 || hasText(bottom));
    }

    bool hasText(int row)
    {
        const int column = m_model->columnOf(QString::fromLatin1(m_model->info().keyField));
        return !m_model->data(m_model->index(row, column), EntityTableModel::RawValueRole).toString().isEmpty();
    }

    void openList()
    {
        showEmpty();
        m_window->showWhenOpen(m_path, QtConcurrent::run(&openLocalWorkspace, m_path, std::cref(systemClock())));
        m_app.runUntilPainted([this] { return areRowsShown() && !m_model->isLoading(); });
        m_app.runFor(settleMs);
        if (m_words.resource != Resource::Client)
            openTab();
    }

    void openTab()
    {
        const double before = anonymousMb();
        const double begin = m_app.now();
        m_window->workspaceView()->showTab(m_words.resource);
        const double end = m_app.runUntilPainted([this] { return areRowsShown(); });
        m_app.runUntilPainted([this] { return areRowsShown() && !m_model->isLoading(); });
        m_app.runFor(settleMs);
        report({name("tab.first_rows"), end - begin, "ms", 0, Bound::AtMost, 70});
        report({name("tab.memory"), anonymousMb() - before, "MB", 0, Bound::AtMost, 20});
    }

    void close()
    {
        m_table = nullptr;
        m_model = nullptr;
        m_window.reset();
        m_app.runFor(settleMs);
    }

    void reportTurns(const char *figure)
    {
        report({name(figure), m_app.longestTurnMs(), "ms", 0, Bound::AtMost, 16, m_app.longestTurnCpuMs()});
    }

    void benchMemory()
    {
        showEmpty();
        m_app.runUntilPainted([this] { return m_app.hasPainted(m_window.get()); });
        m_app.runFor(settleMs);
        const double empty = anonymousMb();
        m_app.forgetTurns();
        m_window->showWhenOpen(m_path, QtConcurrent::run(&openLocalWorkspace, m_path, std::cref(systemClock())));
        m_app.runUntilPainted([this] { return areRowsShown() && !m_model->isLoading(); });
        m_app.runFor(settleMs);
        report({name("memory.rows_shown"), anonymousMb() - empty, "MB"});
        QScrollBar *bar = m_table->verticalScrollBar();
        for (int step = 1; step <= 200; ++step) {
            bar->setValue(static_cast<int>(static_cast<qint64>(bar->maximum()) * step / 200));
            m_app.runUntilPainted([this] { return areRowsShown(); });
        }
        m_app.runFor(settleMs);
        report({name("memory.rows_shown_and_scrolled"), anonymousMb() - empty, "MB", 0, Bound::AtMost, 20});
        reportTurns("event_loop.open_and_scroll");
        close();
    }

    void benchOpening()
    {
        const auto empty = [this] {
            const double begin = m_app.now();
            showEmpty();
            const double end = m_app.runUntilPainted([this] { return m_app.hasPainted(m_window.get()); });
            close();
            return end - begin;
        };
        const auto list = [this] {
            const double begin = m_app.now();
            showEmpty();
            m_window->showWhenOpen(m_path, QtConcurrent::run(&openLocalWorkspace, m_path, std::cref(systemClock())));
            const double end = m_app.runUntilPainted([this] { return areRowsShown(); });
            close();
            return end - begin;
        };
        const Pair times = medianPair(runs, list, empty);
        report({name("open.empty_console"), times.peer, "ms"});
        report({name("open.first_rows_after_empty"), times.ours - times.peer, "ms", 0, Bound::AtMost, 70});
    }

    /// A jump to rows that were not read yet, compared with a repaint of the table.
    void benchJumping()
    {
        QScrollBar *bar = m_table->verticalScrollBar();
        int run = 0;
        const auto jump = [&] {
            ++run;
            const double begin = m_app.now();
            bar->setValue(bar->maximum() / 2 + (run % 2 ? 1 : -1) * run * 20'011);
            return m_app.runUntilPainted([this] { return areRowsShown(); }) - begin;
        };
        const auto repaint = [this] { return elapsedMs([this] { m_table->viewport()->repaint(); }); };
        const Pair times = medianPair(4 * runs, jump, repaint);
        report({name("jump.painted"), times.ours, "ms", times.peer, Bound::AtMost, 1.5});
        bar->setValue(0);
        m_app.runUntilPainted([this] { return areRowsShown(); });
    }

    double typeKey(QLineEdit &field, int key, const QString &text)
    {
        bool isNew = false;
        const auto reset = QObject::connect(m_model, &QAbstractItemModel::modelReset, m_table, [&] { isNew = true; });
        const auto more = QObject::connect(m_model, &QAbstractItemModel::rowsInserted, m_table, [&] { isNew = true; });
        const auto same = QObject::connect(m_model, &QAbstractItemModel::dataChanged, m_table, [&] { isNew = true; });
        const double begin = m_app.now();
        QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, text);
        QCoreApplication::sendEvent(&field, &press);
        const double end = m_app.runUntilPainted([&] { return isNew && (m_model->rowCount() == 0 || areRowsShown()); });
        for (const auto &connection : {reset, more, same})
            QObject::disconnect(connection);
        return end - begin;
    }

    QLineEdit &searchField()
    {
        m_window->workspaceView()->currentPage()->focusSearch();
        for (QLineEdit *field : m_window->workspaceView()->currentPage()->findChildren<QLineEdit *>()) {
            if (field->isVisible())
                return *field;
        }
        qFatal("no search field");
    }

    void benchTyping()
    {
        QLineEdit &field = searchField();
        std::vector<double> times;
        double longest = 0;
        for (const QString &word : m_words.typed) {
            for (qsizetype i = 0; i < word.size(); ++i) {
                const double ms = typeKey(field, Qt::Key_A, word.mid(i, 1)); // the letter is in the text
                if (i >= 2 && word[i] != u' ') {
                    times.push_back(ms);
                    longest = std::max(longest, ms);
                }
                m_app.runFor(100); // as fast as people type
            }
            field.clear();
            m_app.runUntilPainted([this] { return areRowsShown() && !m_model->isLoading(); });
            m_app.runFor(settleMs);
        }
        report({name("keystroke.painted"), median(times), "ms", 0, Bound::AtMost, 40});
        report({name("keystroke.painted.longest"), longest, "ms"});
    }

    void benchSorting()
    {
        std::vector<double> times;
        for (const FieldInfo *field : m_model->info().defaultColumns()) {
            if (!field->flags.testFlag(FieldFlag::Indexed))
                continue;
            bool isNew = false;
            const auto reset =
                QObject::connect(m_model, &QAbstractItemModel::modelReset, m_table, [&] { isNew = true; });
            const double begin = m_app.now();
            m_model->sort(m_model->columnOf(field->idString()), Qt::DescendingOrder);
            times.push_back(m_app.runUntilPainted([&] { return isNew && areRowsShown(); }) - begin);
            QObject::disconnect(reset);
            m_app.runUntilPainted([this] { return !m_model->isLoading(); });
            m_app.runFor(settleMs);
        }
        report({name("sort.painted"), median(times), "ms"});
    }

    TimedApplication &m_app;
    QString m_path;
    const BenchWords &m_words;
    QByteArray m_prefix;
    Settings m_settings;
    DesktopPrompts m_prompts;
    std::unique_ptr<MainWindow> m_window;
    EntityTableView *m_table = nullptr;
    EntityTableModel *m_model = nullptr;
};

} // namespace

int main(int argc, char *argv[])
{
    const QTemporaryDir home;
    for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"})
        qputenv(name, home.path().toUtf8());
    TimedApplication app(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2)
        qFatal("usage: bench-console FILE [client|user|token]");
    applyTheme(app, SchemeChoice::Light);
    Console(app, arguments[1], benchWords(arguments.value(2, u"client"_s))).run();
    return 0;
}
