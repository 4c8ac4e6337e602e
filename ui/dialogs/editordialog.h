// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"
#include "core/domain/problem.h"
#include "core/jobs/jobcontext.h"
#include "ui/dialogs/basedialog.h"

#include <QSet>

class QLabel;
class QPushButton;
class QScrollArea;

namespace gatehouse {

class Banner;
class FieldForm;
class Prompts;

/// A form with a button that stores it. Problems are shown beside a field once it was edited, and all of them after the
/// first attempt; the button is disabled while any is shown, with a sentence why. Closing with unsaved changes asks.
/// The dialog stays open while it is busy, so that no answer is lost.
class EditorDialog : public BaseDialog
{
    Q_OBJECT

public:
    ~EditorDialog() override;

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

    /// Adds a widget above the form, such as a banner.
    void addAbove(QWidget *widget);
    /// Adds a widget below the form.
    void addBelow(QWidget *widget);
    /// Makes room for what was added above the form and scrolls to it.
    void showAbove();
    /// Disables the form while something runs, and shows `what`.
    void setBusy(const QString &what);
    void setIdle();
    /// Shows the error beside the field that it names, or across the top.
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

    /// For what the dialog reads; cancelled when the dialog is destroyed.
    [[nodiscard]] const JobContext &reading() const { return m_reading; }

    /// Shows that the form is being read, then calls `start(value)`, or says why it cannot be filled in.
    template <typename T, typename Start>
    void startWith(const Async<T> &read, Start start)
    {
        showReading();
        onResult(read, this, [this, start = std::move(start)](const Result<T> &result) {
            if (result)
                start(*result);
            else
                showUnavailable(result.error());
        });
    }

    /// Calls `done(value)` and closes, or shows why the form was refused.
    template <typename T, typename Done>
    void finishWith(const Async<T> &stored, Done done)
    {
        onResult(stored, this, [this, done = std::move(done)](const Result<T> &result) {
            if (!result)
                return showFailure(result.error());
            setIdle();
            done(*result);
            finish();
        });
    }

private:
    void showReading();
    void buildFooter(const QString &submitText);
    void onEdited(const QString &field);
    void onLeft(const QString &field);
    [[nodiscard]] Problems shownProblems() const;
    void grow();
    [[nodiscard]] int heightFor(int width) const;

    Prompts &m_prompts;
    JobContext m_reading;
    FieldForm *m_form;
    Banner *m_banner;
    QScrollArea *m_scroll;
    QLabel *m_attention;
    QPushButton *m_submit = nullptr;
    QSet<QString> m_edited;
    QSet<QString> m_touched;
    Problems m_refused; ///< what the Authority refused, until the fields are edited
    int m_fittedHeight = 0;
    bool m_showAll = false;
    bool m_busy = false;
    bool m_unavailable = false;
    bool m_asking = false;
};

} // namespace gatehouse
