// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/prompts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

namespace gatehouse {

namespace {

struct PromptsText
{
    Q_DECLARE_TR_FUNCTIONS(Prompts)
};

QMessageBox *messageBox(QWidget *parent, QMessageBox::Icon icon, const QString &title, const QString &text)
{
    auto *box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setIcon(icon);
    box->setWindowTitle(title);
    box->setText(text);
    return box;
}

/// QMessageBox::finished may be emitted while the box is closing, so the answer is queued.
template <typename Answer>
void answerLater(QWidget *parent, Answer answer)
{
    QMetaObject::invokeMethod(parent, std::move(answer), Qt::QueuedConnection);
}

void chooseFile(QWidget *parent, const FileQuestion &question, QFileDialog::AcceptMode mode, QFileDialog::FileMode what,
                std::function<void(const QString &)> answer)
{
    auto *dialog = new QFileDialog(parent, question.title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(mode);
    dialog->setFileMode(what);
    if (!question.filters.isEmpty())
        dialog->setNameFilters(question.filters);
    const QFileInfo suggested(question.suggested);
    if (suggested.isAbsolute())
        dialog->setDirectory(suggested.absolutePath());
    if (!suggested.fileName().isEmpty())
        dialog->selectFile(suggested.fileName());
    QObject::connect(dialog, &QDialog::finished, parent, [dialog, parent, answer = std::move(answer)](int result) {
        const QString path = result == QDialog::Accepted ? dialog->selectedFiles().value(0) : QString();
        answerLater(parent, [answer, path] { answer(path); });
    });
    dialog->open();
}

} // namespace

void DesktopPrompts::confirm(QWidget *parent, const Question &question, std::function<void(bool)> answer)
{
    QMessageBox *box = messageBox(parent, QMessageBox::Question, question.title, question.text);
    box->setInformativeText(question.details);
    QPushButton *accept = box->addButton(question.acceptText, QMessageBox::AcceptRole);
    QPushButton *reject = box->addButton(
        question.rejectText.isEmpty() ? PromptsText::tr("Cancel") : question.rejectText, QMessageBox::RejectRole);
    accept->setAutoDefault(false);
    box->setDefaultButton(reject);
    box->setEscapeButton(reject);
    QObject::connect(box, &QDialog::finished, parent, [box, accept, parent, answer = std::move(answer)] {
        const bool accepted = box->clickedButton() == accept;
        answerLater(parent, [answer, accepted] { answer(accepted); });
    });
    box->open();
}

void DesktopPrompts::inform(QWidget *parent, const Error &error, std::function<void()> closed)
{
    QMessageBox *box = messageBox(parent, QMessageBox::Warning, QCoreApplication::applicationName(), error.message);
    box->setDetailedText(error.detail);
    QObject::connect(box, &QDialog::finished, parent, [parent, closed = std::move(closed)] {
        if (closed)
            answerLater(parent, closed);
    });
    box->open();
}

void DesktopPrompts::tell(QWidget *parent, const QString &title, const QString &text)
{
    QMessageBox *box = messageBox(parent, QMessageBox::Information, title, text);
    box->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box->open();
}

void DesktopPrompts::chooseOpenFile(QWidget *parent, const FileQuestion &question,
                                    std::function<void(const QString &)> answer)
{
    chooseFile(parent, question, QFileDialog::AcceptOpen, QFileDialog::ExistingFile, std::move(answer));
}

void DesktopPrompts::chooseSaveFile(QWidget *parent, const FileQuestion &question,
                                    std::function<void(const QString &)> answer)
{
    chooseFile(parent, question, QFileDialog::AcceptSave, QFileDialog::AnyFile, std::move(answer));
}

void DesktopPrompts::chooseFolder(QWidget *parent, const FileQuestion &question,
                                  std::function<void(const QString &)> answer)
{
    chooseFile(parent, question, QFileDialog::AcceptOpen, QFileDialog::Directory, std::move(answer));
}

} // namespace gatehouse
