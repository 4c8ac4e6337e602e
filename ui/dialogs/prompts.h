// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QStringList>

#include <functional>

class QWidget;

namespace gatehouse {

struct Question
{
    QString title;
    QString text;
    QString details = {};    ///< smaller, below
    QString acceptText;      ///< a verb
    QString rejectText = {}; ///< empty: Cancel
};

struct FileQuestion
{
    QString title;
    QString suggested = {};   ///< file name or path
    QStringList filters = {}; ///< as QFileDialog takes them: "CSV for Excel (*.csv)"
};

/// Questions to the user, replaceable in tests. Asynchronous: the answer comes later, from the event loop, and not at
/// all when `parent` is destroyed first. Text is plain. GUI thread.
class Prompts
{
public:
    virtual ~Prompts() = default;

    /// The button that rejects is the default; Esc rejects.
    virtual void confirm(QWidget *parent, const Question &question, std::function<void(bool accepted)> answer) = 0;
    virtual void inform(QWidget *parent, const Error &error, std::function<void()> closed = {}) = 0;
    /// Good news that is worth a box of its own.
    virtual void tell(QWidget *parent, const QString &title, const QString &text) = 0;
    /// The path is empty when the user cancels.
    virtual void chooseOpenFile(QWidget *parent, const FileQuestion &question,
                                std::function<void(const QString &path)> answer) = 0;
    /// As chooseOpenFile(); asks before an existing file is chosen.
    virtual void chooseSaveFile(QWidget *parent, const FileQuestion &question,
                                std::function<void(const QString &path)> answer) = 0;
    /// As chooseOpenFile(), a folder; a new one can be made.
    virtual void chooseFolder(QWidget *parent, const FileQuestion &question,
                              std::function<void(const QString &path)> answer) = 0;
};

/// Message boxes and the desktop's file dialogs.
class DesktopPrompts final : public Prompts
{
public:
    void confirm(QWidget *parent, const Question &question, std::function<void(bool)> answer) override;
    void inform(QWidget *parent, const Error &error, std::function<void()> closed = {}) override;
    void tell(QWidget *parent, const QString &title, const QString &text) override;
    void chooseOpenFile(QWidget *parent, const FileQuestion &question,
                        std::function<void(const QString &)> answer) override;
    void chooseSaveFile(QWidget *parent, const FileQuestion &question,
                        std::function<void(const QString &)> answer) override;
    void chooseFolder(QWidget *parent, const FileQuestion &question,
                      std::function<void(const QString &)> answer) override;
};

} // namespace gatehouse
