// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/prompts.h"

#include <QList>
#include <QTimer>
#include <QWidget>

namespace gatehouse {

/// Answers from a queue, from the event loop as real ones do, and keeps what was asked. An empty queue cancels.
class ScriptedPrompts final : public Prompts
{
public:
    QList<bool> confirmations;
    QList<QString> paths;
    QList<Question> questions;
    QList<FileQuestion> fileQuestions;
    QList<Error> informed;
    QStringList told; ///< titles
    int answered = 0; ///< confirmations whose answer has arrived

    void confirm(QWidget *parent, const Question &question, std::function<void(bool)> answer) override
    {
        questions.append(question);
        const bool accepted = !confirmations.isEmpty() && confirmations.takeFirst();
        QTimer::singleShot(0, parent, [this, answer = std::move(answer), accepted] {
            ++answered;
            answer(accepted);
        });
    }

    void inform(QWidget *parent, const Error &error, std::function<void()> closed = {}) override
    {
        informed.append(error);
        if (closed)
            QTimer::singleShot(0, parent, std::move(closed));
    }

    void tell(QWidget *, const QString &title, const QString &) override { told.append(title); }

    void chooseOpenFile(QWidget *parent, const FileQuestion &question,
                        std::function<void(const QString &)> answer) override
    {
        choose(parent, question, std::move(answer));
    }

    void chooseSaveFile(QWidget *parent, const FileQuestion &question,
                        std::function<void(const QString &)> answer) override
    {
        choose(parent, question, std::move(answer));
    }

    void chooseFolder(QWidget *parent, const FileQuestion &question,
                      std::function<void(const QString &)> answer) override
    {
        choose(parent, question, std::move(answer));
    }

private:
    void choose(QWidget *parent, const FileQuestion &question, std::function<void(const QString &)> answer)
    {
        fileQuestions.append(question);
        const QString path = paths.isEmpty() ? QString() : paths.takeFirst();
        QTimer::singleShot(0, parent, [answer = std::move(answer), path] { answer(path); });
    }
};

} // namespace gatehouse
