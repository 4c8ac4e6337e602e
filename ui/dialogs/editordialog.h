// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/problem.h"
#include "ui/dialogs/basedialog.h"

#include <QSet>

class QLabel;
class QPushButton;
class QScrollArea;

namespace gatehouse {

class Banner;
class FieldForm;
class Prompts;

/// A form with a button that stores it. Problems stand beside a field once it was touched, and all of them after the
/// first try; the button is off while any is shown, with a sentence why. Closing with changes asks. While it is busy
/// the dialog stays, so that no answer is lost.
class EditorDialog : public BaseDialog
{
    Q_OBJECT

public:
    void accept() override;
    void reject() override;

protected:
    EditorDialog(const QString &title, const QString &submitText, Prompts &prompts, QWidget *parent);

    [[nodiscard]] FieldForm *form() const { return m_form; }
    [[nodiscard]] Prompts &prompts() const { return m_prompts; }

    /// What is wrong with the form as it stands.
    [[nodiscard]] virtual Problems problems() const = 0;
    [[nodiscard]] virtual bool isModified() const = 0;
    /// Called for a form without problems. Ends in finish() or showFailure().
    virtual void submit() = 0;

    /// Puts a banner of its own above the form.
    void addAbove(QWidget *widget);
    /// And one below it.
    void addBelow(QWidget *widget);
    /// That banner says something now: makes room for it and scrolls to it.
    void showAbove();
    /// No input while something runs: `what` is shown.
    void setBusy(const QString &what);
    void setIdle();
    /// Beside the field that it names, or across the top.
    void showFailure(const Error &error);
    /// For a form that cannot be filled in because reading failed.
    void showUnavailable(const Error &error);
    void clearFailure();
    /// Closes without asking.
    void finish();
    void refresh();
    /// As if nothing had been typed yet.
    void forgetTouches();
    /// Fits the dialog to the form, within the screen.
    void fit(int width);

private:
    void buildFooter(const QString &submitText);
    void onEdited(const QString &field);
    void onLeft(const QString &field);
    [[nodiscard]] Problems shownProblems() const;
    void grow();
    [[nodiscard]] int heightFor(int width) const;

    Prompts &m_prompts;
    FieldForm *m_form;
    Banner *m_banner;
    QScrollArea *m_scroll;
    QLabel *m_attention;
    QPushButton *m_submit = nullptr;
    QSet<QString> m_edited;
    QSet<QString> m_touched;
    Problems m_refused; ///< what the Authority said about fields, until they are edited
    int m_fittedHeight = 0;
    bool m_showAll = false;
    bool m_busy = false;
    bool m_unavailable = false;
    bool m_asking = false;
};

} // namespace gatehouse
