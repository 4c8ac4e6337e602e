// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authority/command.h"
#include "core/authority/resourcecommands.h"
#include "core/store/file/store.h"
#include "core/store/rows/rows.h"
#include "ui/dialogs/editordialog.h"
#include "ui/dialogs/services.h"
#include "ui/forms/merge.h"

#include <functional>
#include <variant>

namespace gatehouse {

class ConflictBanner;

/// The texts of an editor's window; translated.
struct EditorTitles
{
    QString create;
    QString edit;        ///< %1 is what people call the record
    QString submit = {}; ///< of the button that creates; empty: "Create"
};

/// The part of RecordEditor that is the same for every type of record. Show it with open().
class RecordEditorBase : public EditorDialog
{
    Q_OBJECT

public:
    /// A new record, not a stored one.
    [[nodiscard]] bool creates() const { return m_creates; }

signals:
    /// Stored. The dialog closes right after it. `name`: what people call the record.
    void saved(const gatehouse::Outcome &outcome, const QString &name);

protected:
    RecordEditorBase(const Services &services, bool creates, EditorTitles titles, int width, QWidget *parent);

    [[nodiscard]] const Services &services() const { return m_services; }

    /// What people call the record in the form.
    [[nodiscard]] virtual QString recordName() const = 0;
    /// Where typing starts.
    [[nodiscard]] virtual QString firstField() const = 0;
    /// The Command that stores the form.
    [[nodiscard]] virtual Command command() const = 0;
    void submit() override { execute(command()); }
    void execute(Command command);
    /// The form is filled in and may be used.
    void finishLoading();
    /// After that: what else depends on the record.
    virtual void onLoaded() {}
    void fit() { EditorDialog::fit(m_width); }

    /// Somebody else has changed the record since it was read: reads theirs and calls showConflict().
    virtual void readTheirs(const Error &conflict) = 0;
    virtual void keepMine() = 0;
    virtual void takeTheirs() = 0;
    void showConflict(const QString &message, const QList<FieldConflict> &conflicts);

private:
    void onOutcome(const Result<Outcome> &outcome);

    Services m_services;
    bool m_creates;
    EditorTitles m_titles;
    int m_width;
    ConflictBanner *m_conflict;
};

/// Creates or edits a record of type T: reads it in the background, executes CommandsOf<T>, and when somebody else has
/// changed the record in the meantime, shows both versions and merges them. `Context` is what the form needs besides.
/// A subclass has the form.
template <typename T, typename Context = std::monostate>
class RecordEditor : public RecordEditorBase
{
protected:
    /// Runs on a reader thread, after `record` was read; may change it.
    using ReadContext = std::function<Result<Context>(Connection &connection, T &record)>;

    RecordEditor(const Services &services, bool creates, EditorTitles titles, int width, QWidget *parent)
        : RecordEditorBase(services, creates, std::move(titles), width, parent)
    {
    }

    /// Call it at the end of the constructor. Reads the row `source`; with 0 the form starts from `start`, which is
    /// shown in any case until everything is read.
    void load(qint64 source, const T &start, const ReadContext &readContext = {})
    {
        reset(start);
        fit();
        if (source == 0 && !readContext)
            return begin({start, {}});
        const auto read = [source, start, readContext](Connection &connection) -> Result<Loaded> {
            Loaded loaded{start, {}};
            if (source != 0) {
                TRY_ASSIGN(loaded.record, readRow<T>(connection, source));
            }
            if (readContext) {
                TRY_ASSIGN(loaded.context, readContext(connection, loaded.record));
            }
            return loaded;
        };
        startWith(services().store.read(Store::Lane::Page, reading(), read),
                  [this](const Loaded &loaded) { begin(loaded); });
    }

    /// Fills in the form.
    virtual void fill(const T &record) = 0;
    /// What the form holds, on top of base().
    [[nodiscard]] virtual T record() const = 0;
    /// Takes what was read besides the record; before the form is filled in.
    virtual void setContext(const Context &) {}

    /// The record as the form showed it before anything was changed.
    [[nodiscard]] const T &base() const { return m_base; }
    void setBase(const T &base) { m_base = base; }
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }

    [[nodiscard]] Problems problems() const override { return validate(record()); }
    [[nodiscard]] bool isModified() const override { return m_isLoaded && record() != m_base; }
    [[nodiscard]] Command command() const override
    {
        return creates() ? Command(typename CommandsOf<T>::Create{record()})
                         : Command(typename CommandsOf<T>::Update{record()});
    }

    [[nodiscard]] virtual Merge<T> merged(const T &mine, const T &theirs) const
    {
        return merge(fieldsOf<T>(), m_base, mine, theirs);
    }

private:
    struct Loaded
    {
        T record;
        Context context;
    };

    void begin(const Loaded &loaded)
    {
        setContext(loaded.context);
        reset(loaded.record);
        m_isLoaded = true;
        finishLoading();
    }

    void reset(const T &stored)
    {
        m_base = stored;
        fill(stored);
        m_base = record();
    }

    void readTheirs(const Error &conflict) final
    {
        const auto read = [id = m_base.id](Connection &connection) { return readRow<T>(connection, id); };
        onResult(services().store.read(Store::Lane::Page, reading(), read), this,
                 [this, conflict](const Result<T> &theirs) {
                     if (!theirs)
                         return showFailure(theirs.error());
                     m_theirs = *theirs;
                     showConflict(conflict.message, merged(record(), m_theirs).conflicts);
                 });
    }

    void keepMine() final
    {
        const T merge = merged(record(), m_theirs).value;
        reset(m_theirs);
        fill(merge);
        accept();
    }

    void takeTheirs() final
    {
        reset(m_theirs);
        forgetTouches();
        refresh();
    }

    T m_base;
    T m_theirs;
    bool m_isLoaded = false;
};

} // namespace gatehouse
