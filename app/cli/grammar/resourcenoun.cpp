// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/grammar/resourcenoun.h"

#include "app/cli/grammar/input.h"
#include "core/authority/deletion.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

struct DeletedRows
{
    QList<qint64> ids;
    Impact impact;
};

Result<DeletedRows> readDeletedRows(Connection &connection, const RowArguments &rows)
{
    TRY_ASSIGN(const auto ids, rows.findAll(connection));
    TRY_ASSIGN(const auto impact, readDeletionImpact(connection, rows.resource->resource, ids));
    return DeletedRows{ids, impact};
}

QStringList question(const DeletionText &text)
{
    QStringList lines{text.heading};
    if (!text.names.isEmpty())
        lines << text.names;
    return lines << text.lines << text.consequence;
}

void printDeleted(const Globals &globals, const QStringList &keys, const Impact &impact)
{
    if (globals.format != Format::Json)
        return;
    QJsonObject json = toJson(impact);
    json.insert(u"deleted"_s, QJsonArray::fromStringList(keys));
    print(QJsonDocument(json).toJson());
}

Result<ExitCode> deleteRows(const Globals &globals, const ResourceNoun &noun, const RowArguments &rows,
                            const CLI::Option *yes)
{
    const Resource resource = noun.resource().resource;
    TRY_ASSIGN(auto session, noun.open(globals));
    TRY_ASSIGN(const auto found,
               session->read([&rows](Connection &connection) { return readDeletedRows(connection, rows); }));
    const DeletionText text = deletionText(resource, found.impact);
    TRY_ASSIGN(const bool confirmed, confirmUnless(yes, question(text)));
    if (!confirmed)
        return ExitCode::Usage;
    TRY(session->execute(deleteCommand(resource, found.ids)));
    if (isGiven(yes)) {
        for (const QString &line : text.lines)
            printMessage(line);
    }
    printDeleted(globals, rows.keys(), found.impact);
    return ExitCode::Done;
}

} // namespace

QStringList RowArguments::keys() const
{
    QStringList keys = textsOf(keyOption);
    keys.removeDuplicates();
    return keys;
}

Result<QList<qint64>> RowArguments::findAll(Connection &connection) const
{
    if (!organization)
        return rules.find ? rules.find(connection, keys()) : findRowIds(connection, *resource, keys());
    TRY_ASSIGN(const auto organizationId, findOrganizationId(connection, organization));
    return rules.findIn(connection, organizationId, keys());
}

Result<qint64> RowArguments::find(Connection &connection) const
{
    return findAll(connection).map([](const QList<qint64> &ids) { return ids.first(); });
}

ResourceNoun::ResourceNoun(CommandLine &line, const ResourceInfo &resource, const QString &help, RowRules rules)
    : m_line(&line)
    , m_resource(&resource)
    , m_app(line.noun(resource.name, help))
    , m_rules(rules)
{
}

CLI::App *ResourceNoun::addVerb(const std::string &name, const QString &help) const
{
    return m_line->verb(m_app, name, help);
}

RowArguments ResourceNoun::rowArguments(CLI::App *verb, const CLI::Option *keys) const
{
    return {m_resource, m_rules, keys, m_rules.findIn ? addOrganizationOption(verb, true) : nullptr};
}

RowArguments ResourceNoun::addRow(CLI::App *verb) const
{
    return rowArguments(verb, addArgument(verb, m_resource->name, keyHelp()));
}

RowArguments ResourceNoun::addRows(CLI::App *verb) const
{
    return rowArguments(verb, addArguments(verb, m_resource->name, keyHelp()));
}

QString ResourceNoun::keyHelp() const
{
    if (m_rules.keyHelp)
        return Cli::tr(m_rules.keyHelp);
    return m_resource->field(QString::fromLatin1(m_resource->keyField))->translatedTitle();
}

ReadFilters ResourceNoun::addFilters(CLI::App *verb) const
{
    if (!m_rules.findIn)
        return {};
    return [option = addOrganizationOption(verb, false)](Connection &connection) -> Result<QList<FieldFilter>> {
        if (!isGiven(option))
            return QList<FieldFilter>();
        TRY_ASSIGN(const auto id, findOrganizationId(connection, option));
        return QList<FieldFilter>{rowFilter("organizationRow", id)};
    };
}

void ResourceNoun::addListVerb() const
{
    CLI::App *verb = addVerb("list", Cli::tr("List rows."));
    makeListVerb(*m_line, verb, *m_resource, addFilters(verb));
}

void ResourceNoun::addExportVerb() const
{
    CLI::App *verb = addVerb("export", Cli::tr("Export rows to a .csv, .xlsx or .pdf file."));
    makeExportVerb(*m_line, verb, *m_resource, addFilters(verb));
}

void ResourceNoun::addShowVerb() const
{
    CLI::App *verb = addVerb("show", Cli::tr("Show all fields of one row."));
    const RowArguments row = addRow(verb);
    onRun(verb, [noun = *this, row](const Globals &globals) -> Result<ExitCode> {
        TRY_ASSIGN(auto session, Session::open(globals.workspace, Store::Access::Read));
        TRY_ASSIGN(const auto id, session->read([&row](Connection &connection) { return row.find(connection); }));
        return noun.print(globals, *session, id);
    });
}

void ResourceNoun::addDeleteVerb() const
{
    CLI::App *verb = addVerb("delete", Cli::tr("Delete permanently, including everything that depends on it."));
    const RowArguments rows = addRows(verb);
    const CLI::Option *yes = addYesOption(verb);
    onRun(verb, [noun = *this, rows, yes](const Globals &globals) { return deleteRows(globals, noun, rows, yes); });
}

void ResourceNoun::onChange(CLI::App *verb, std::function<Result<RowChange>(Session &)> change) const
{
    onRun(verb, [noun = *this, change = std::move(change)](const Globals &globals) -> Result<ExitCode> {
        TRY_ASSIGN(auto session, noun.open(globals));
        TRY_ASSIGN(auto made, change(*session));
        TRY_ASSIGN(const auto outcome, session->execute(std::move(made.command)));
        auto printed = noun.print(globals, *session, made.id != 0 ? made.id : outcome.ids.first(),
                                  outcome.secrets.isEmpty() ? SecretString() : outcome.secrets.first().secret);
        if (printed && !made.message.isEmpty())
            printMessage(made.message);
        return printed;
    });
}

void ResourceNoun::onRowsChange(CLI::App *verb, const RowArguments &rows,
                                std::function<Command(const QList<qint64> &ids)> command) const
{
    onRun(verb, [noun = *this, rows, command = std::move(command)](const Globals &globals) -> Result<ExitCode> {
        TRY_ASSIGN(auto session, noun.open(globals));
        TRY_ASSIGN(const auto ids, session->read([&rows](Connection &connection) { return rows.findAll(connection); }));
        TRY(session->execute(command(ids)));
        return printChangedRows(globals, *session, noun.resource(), ids);
    });
}

Result<std::unique_ptr<Session>> ResourceNoun::open(const Globals &globals) const
{
    return m_rules.tidiesFirst ? Session::openForTokens(globals.workspace)
                               : Session::open(globals.workspace, Store::Access::Own);
}

Result<ExitCode> ResourceNoun::print(const Globals &globals, Session &session, qint64 id,
                                     const SecretString &secret) const
{
    return m_rules.print ? m_rules.print(globals, session, id, secret)
                         : printRow(globals, session, *m_resource, id, secret);
}

CLI::Option *addOrganizationOption(CLI::App *verb, bool isRequired)
{
    return addTextOption(verb, "--organization", Cli::tr("The organization's name."))->required(isRequired);
}

Result<qint64> findOrganizationId(Connection &connection, const CLI::Option *option)
{
    return findRow<Organization>(connection, textOf(option)).map([](const Organization &found) { return found.id; });
}

} // namespace gatehouse
