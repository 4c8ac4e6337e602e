// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/grammar/fieldoptions.h"
#include "app/cli/grammar/listverbs.h"
#include "core/authority/resourcecommands.h"
#include "core/store/rows/rows.h"
#include "core/tabular/fields/resources.h"

#include <functional>
#include <utility>

namespace gatehouse {

/// How the rows of a resource are found and printed where that differs from most resources.
struct RowRules
{
    /// The row ids of these keys, in their order; null: findRowIds(). Errors: NotFound.
    Result<QList<qint64>> (*find)(Connection &, const QStringList &keys) = nullptr;
    /// For keys that are unique in an organization only: verbs then take --organization.
    Result<QList<qint64>> (*findIn)(Connection &, qint64 organizationId, const QStringList &keys) = nullptr;
    /// Null: printRow().
    Result<ExitCode> (*print)(const Globals &, Session &, qint64 id, const SecretString &secret) = nullptr;
    /// Whether changes begin with Session::openForTokens().
    bool tidiesFirst = false;
    const char *keyHelp = nullptr; ///< of context "Cli"; null: the title of the key field
};

/// The rows that the arguments of a verb name.
struct RowArguments
{
    const ResourceInfo *resource;
    RowRules rules;
    const CLI::Option *keyOption;
    const CLI::Option *organization; ///< null without RowRules::findIn

    [[nodiscard]] QStringList keys() const; ///< each once
    /// Errors: NotFound.
    [[nodiscard]] Result<QList<qint64>> findAll(Connection &connection) const;
    [[nodiscard]] Result<qint64> find(Connection &connection) const;
    template <typename T>
    [[nodiscard]] Result<T> findRow(Connection &connection) const
    {
        return find(connection).and_then([&connection](qint64 id) { return readRow<T>(connection, id); });
    }
};

/// A Command that changes or creates one row.
struct RowChange
{
    Command command;
    qint64 id = 0;        ///< of the row that is changed; 0: the one that the Command creates
    QString message = {}; ///< printed after the row; empty: none
};

/// A noun for the rows of one resource, with the verbs that such nouns have in common. A noun's own file adds only what
/// is special about its resource.
class ResourceNoun final
{
public:
    ResourceNoun(CommandLine &line, const ResourceInfo &resource, const QString &help, RowRules rules = {});

    void addListVerb() const;
    void addShowVerb() const;
    void addExportVerb() const;
    /// `delete KEY… [--yes]`: says what it affects, and asks.
    void addDeleteVerb() const;

    // By the Commands of T; the options are its fields.
    template <typename T>
    void addCreateVerb(const QString &help) const;
    template <typename T>
    void addUpdateVerb(const QString &help) const;
    /// For a verb with options beside the fields, which `applyMore` applies.
    template <typename T>
    void addUpdateVerb(CLI::App *verb, std::function<Result<void>(T &)> applyMore) const;

    /// `enable KEY…`, or `disable KEY…`, under that name.
    template <typename T>
    void addSetEnabledVerb(const std::string &name, const QString &help, bool enabled) const;

    // For verbs of their own.
    [[nodiscard]] CLI::App *addVerb(const std::string &name, const QString &help) const;
    [[nodiscard]] RowArguments addRow(CLI::App *verb) const;
    [[nodiscard]] RowArguments addRows(CLI::App *verb) const;

    void onRun(CLI::App *verb, Run run) const { m_line->onRun(verb, Needs::Workspace, std::move(run)); }
    /// Executes a Command and prints the row, with the secret that this reveals, if any.
    void onChange(CLI::App *verb, std::function<Result<RowChange>(Session &)> change) const;
    /// Executes a Command on the rows, and prints them in JSON.
    void onRowsChange(CLI::App *verb, const RowArguments &rows,
                      std::function<Command(const QList<qint64> &ids)> command) const;

    /// The workspace, to write.
    [[nodiscard]] Result<std::unique_ptr<Session>> open(const Globals &globals) const;
    [[nodiscard]] Result<ExitCode> print(const Globals &globals, Session &session, qint64 id,
                                         const SecretString &secret = SecretString()) const;
    [[nodiscard]] const ResourceInfo &resource() const { return *m_resource; }
    [[nodiscard]] CommandLine &line() const { return *m_line; }

private:
    [[nodiscard]] RowArguments rowArguments(CLI::App *verb, const CLI::Option *keys) const;
    [[nodiscard]] QString keyHelp() const;
    [[nodiscard]] ReadFilters addFilters(CLI::App *verb) const;

    CommandLine *m_line;
    const ResourceInfo *m_resource;
    CLI::App *m_app;
    RowRules m_rules;
};

/// --organization NAME.
CLI::Option *addOrganizationOption(CLI::App *verb, bool isRequired);
/// The row id of the organization that the option names. Errors: NotFound.
[[nodiscard]] Result<qint64> findOrganizationId(Connection &connection, const CLI::Option *option);

template <typename T>
void ResourceNoun::addCreateVerb(const QString &help) const
{
    CLI::App *verb = addVerb("create", help);
    const CLI::Option *organization = m_rules.findIn ? addOrganizationOption(verb, true) : nullptr;
    const FieldOptions<T> options(verb, fieldsOf<T>(), FieldOptionsFor::Create);
    onChange(verb, [options, organization](Session &session) -> Result<RowChange> {
        T row;
        TRY(options.apply(row));
        if constexpr (requires { row.organizationId; }) {
            TRY_ASSIGN(row.organizationId, session.read([organization](Connection &connection) {
                return findOrganizationId(connection, organization);
            }));
        }
        return RowChange{typename CommandsOf<T>::Create{row}};
    });
}

template <typename T>
void ResourceNoun::addUpdateVerb(const QString &help) const
{
    addUpdateVerb<T>(addVerb("update", help), {});
}

template <typename T>
void ResourceNoun::addUpdateVerb(CLI::App *verb, std::function<Result<void>(T &)> applyMore) const
{
    const RowArguments argument = addRow(verb);
    const FieldOptions<T> options(verb, fieldsOf<T>(), FieldOptionsFor::Update);
    const CLI::Option *revision = addRevisionOption(verb);
    onChange(verb, [=](Session &session) -> Result<RowChange> {
        TRY_ASSIGN(auto row,
                   session.read([&argument](Connection &connection) { return argument.findRow<T>(connection); }));
        TRY(options.apply(row));
        if (applyMore)
            TRY(applyMore(row));
        row.revision = revisionOf(revision).value_or(row.revision);
        return RowChange{typename CommandsOf<T>::Update{row}, row.id};
    });
}

template <typename T>
void ResourceNoun::addSetEnabledVerb(const std::string &name, const QString &help, bool enabled) const
{
    CLI::App *verb = addVerb(name, help);
    onRowsChange(verb, addRows(verb), [enabled](const QList<qint64> &ids) {
        return typename CommandsOf<T>::SetEnabled{ids, enabled};
    });
}

} // namespace gatehouse
