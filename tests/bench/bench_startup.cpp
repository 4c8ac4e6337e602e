// SPDX-License-Identifier: GPL-3.0-or-later
// bench-startup FILE CONSOLE LABELWINDOW: from exec to the first pixels of the window, seen from outside by the X
// server's damage reports; the console without and with a workspace, and a bare window with a label, in turns.
#include "tests/bench/measure.h"

#include <QTemporaryDir>

#include <cstdlib>
#include <cstring>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <xcb/damage.h>
#include <xcb/xcb.h>

using namespace gatehouse::bench;

namespace {

constexpr int runs = 11;
constexpr int longestStartMs = 10'000;
constexpr int quietMs = 400; ///< without changes for this long the start is complete

/// When, in milliseconds after exec.
struct Start
{
    double firstPaint = 0;
    double lastPaint = 0;
};

/// Watches all windows that appear on the screen, and their damage.
class Screen
{
public:
    Screen()
        : m_connection(xcb_connect(nullptr, nullptr))
    {
        if (xcb_connection_has_error(m_connection))
            qFatal("no X server");
        const auto *damage = xcb_get_extension_data(m_connection, &xcb_damage_id);
        if (!damage || !damage->present)
            qFatal("the X server has no DAMAGE extension");
        m_damageNotify = static_cast<uint8_t>(damage->first_event + XCB_DAMAGE_NOTIFY);
        free(xcb_damage_query_version_reply(m_connection, xcb_damage_query_version(m_connection, 1, 1), nullptr));
        const xcb_screen_t *screen = xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data;
        const uint32_t events = XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY;
        xcb_change_window_attributes(m_connection, screen->root, XCB_CW_EVENT_MASK, &events);
        xcb_flush(m_connection);
    }
    ~Screen() { xcb_disconnect(m_connection); }
    Screen(const Screen &) = delete;
    Screen &operator=(const Screen &) = delete;

    /// Waits for something painted; false when there was nothing for that long.
    bool waitForPaint(int timeoutMs)
    {
        QElapsedTimer timer;
        timer.start();
        for (;;) {
            while (xcb_generic_event_t *event = xcb_poll_for_event(m_connection)) {
                const bool isPaint = handle(*event);
                free(event);
                if (isPaint)
                    return true;
            }
            const auto left = timeoutMs - static_cast<int>(timer.elapsed());
            pollfd descriptor{xcb_get_file_descriptor(m_connection), POLLIN, 0};
            if (left <= 0 || poll(&descriptor, 1, left) == 0)
                return false;
        }
    }

private:
    bool handle(const xcb_generic_event_t &event)
    {
        const auto type = static_cast<uint8_t>(event.response_type & 0x7f);
        if (type == XCB_CREATE_NOTIFY) {
            const auto &created = reinterpret_cast<const xcb_create_notify_event_t &>(event);
            xcb_damage_create(m_connection, xcb_generate_id(m_connection), created.window,
                              XCB_DAMAGE_REPORT_LEVEL_RAW_RECTANGLES);
            xcb_flush(m_connection);
        }
        return type == m_damageNotify;
    }

    xcb_connection_t *m_connection;
    uint8_t m_damageNotify = 0;
};

Start start(const QList<QByteArray> &command)
{
    std::vector<char *> arguments;
    for (const QByteArray &word : command)
        arguments.push_back(const_cast<char *>(word.constData()));
    arguments.push_back(nullptr);
    Screen screen;
    QElapsedTimer timer;
    timer.start();
    pid_t pid = 0;
    if (posix_spawn(&pid, arguments[0], nullptr, nullptr, arguments.data(), environ) != 0)
        qFatal("%s cannot be started", arguments[0]);
    Start result;
    if (!screen.waitForPaint(longestStartMs))
        qFatal("%s shows nothing", arguments[0]);
    result.firstPaint = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    result.lastPaint = result.firstPaint;
    while (screen.waitForPaint(quietMs))
        result.lastPaint = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    kill(pid, SIGTERM);
    waitpid(pid, nullptr, 0);
    return result;
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 4)
        qFatal("usage: bench-startup FILE CONSOLE LABELWINDOW");
    const QTemporaryDir home;
    for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"})
        qputenv(name, home.path().toUtf8());
    qputenv("QT_QPA_PLATFORM", "xcb");
    const QList<QList<QByteArray>> commands{{argv[3]}, {argv[2]}, {argv[2], argv[1]}};
    std::vector<double> first[3];
    std::vector<double> last[3];
    for (int run = -1; run < runs; ++run) {
        for (qsizetype i = 0; i < commands.size(); ++i) {
            const Start times = start(commands[i]);
            if (run < 0)
                continue; // reads the programs into memory
            first[i].push_back(times.firstPaint);
            last[i].push_back(times.lastPaint);
        }
    }
    const double label = median(first[0]);
    report({"startup.first_paint.no_workspace", median(first[1]), "ms", label, Bound::AtMost, 1.6});
    report({"startup.first_paint.workspace", median(first[2]), "ms", label, Bound::AtMost, 1.6});
    report({"startup.last_paint.no_workspace", median(last[1]), "ms", median(last[0])});
    report({"startup.last_paint.workspace", median(last[2]), "ms", median(last[0])});
    return 0;
}
