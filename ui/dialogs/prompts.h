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
    QString details = {};    ///< informative text below
    QString acceptText;      ///< a verb
    QString rejectText = {}; ///< empty: Cancel
};

struct FileQuestion
{
    QString title;
    QString suggested = {};   ///< file name or path
    QStringList filters = {}; ///< in QFileDialog's format: "CSV for Excel (*.csv)"
};

/// Questions to the user; replaceable in tests. Answers arrive later from the event loop, and not at all if `parent` is
/// destroyed first. Plain text. GUI thread.
class Prompts
{
public:
    virtual ~Prompts() = default;

    /// The reject button is the default, and Esc rejects.
    virtual void confirm(QWidget *parent, const Question &question, std::function<void(bool accepted)> answer) = 0;
    virtual void inform(QWidget *parent, const Error &error, std::function<void()> closed = {}) = 0;
    /// Shows an information message.
    virtual void tell(QWidget *parent, const QString &title, const QString &text) = 0;
    /// The path is empty when the user cancels.
    virtual void chooseOpenFile(QWidget *parent, const FileQuestion &question,
                                std::function<void(const QString &path)> answer) = 0;
    /// Like chooseOpenFile(), but confirms overwriting an existing file.
    virtual void chooseSaveFile(QWidget *parent, const FileQuestion &question,
                                std::function<void(const QString &path)> answer) = 0;
    /// Like chooseOpenFile(), for a folder, which can be created.
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
