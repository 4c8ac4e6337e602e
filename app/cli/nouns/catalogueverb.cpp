// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/grammar/input.h"
#include "app/cli/grammar/recordwriter.h"
#include "app/cli/nouns/nouns.h"
#include "core/store/rows/cataloguerows.h"
#include "core/tabular/export/pendingfile.h"
#include "core/tabular/fields/makefield.h"
#include "core/transfer/cataloguefile.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

/// One line of the catalogue: a type that is granted as a whole has no action.
struct CatalogueLine
{
    QString type;
    QString action;
    QString description;
};

std::span<const Field<CatalogueLine>> lineFields()
{
    using enum FieldKind;
    using Line = CatalogueLine;
    static const Field<Line> fields[] = {
        field<&Line::type>("type", QT_TRANSLATE_NOOP("Fields", "Type"), Identifier, FieldFlag::ReadOnly),
        field<&Line::action>("action", QT_TRANSLATE_NOOP("Fields", "Action"), Identifier, FieldFlag::ReadOnly),
        field<&Line::description>("description", QT_TRANSLATE_NOOP("Fields", "Description"), Text, FieldFlag::ReadOnly),
    };
    return fields;
}

void printCatalogue(const Globals &globals, const PermissionCatalogue &catalogue)
{
    if (globals.format == Format::Json)
        return print(catalogueToJson(catalogue));
    const auto writer = makeRecordWriter(globals.format, infosOf(lineFields()));
    for (const PermissionType &type : catalogue) {
        if (type.actions.isEmpty())
            writer->record(valuesOf(lineFields(), CatalogueLine{type.name, {}, type.description}));
        for (const PermissionAction &action : type.actions)
            writer->record(valuesOf(lineFields(), CatalogueLine{type.name, action.name, action.description}));
    }
    writer->end();
}

Result<ExitCode> exportCatalogue(const Globals &globals, const QString &path)
{
    TRY_ASSIGN(auto session, Session::open(globals.workspace, Store::Access::Read));
    TRY_ASSIGN(const auto catalogue, session->read(&readCatalogue));
    if (path.isEmpty()) {
        printCatalogue(globals, catalogue);
        return ExitCode::Done;
    }
    TRY(writeWholeFile(path, catalogueToJson(catalogue)));
    printMessage(Cli::tr("%1: %n type(s) written.", nullptr, static_cast<int>(catalogue.size())).arg(path));
    return ExitCode::Done;
}

Result<ExitCode> importCatalogue(const Globals &globals, const QString &path)
{
    TRY_ASSIGN(const auto json, readInput(path, maxCatalogueBytes + 1));
    TRY_ASSIGN(const auto catalogue, catalogueFromJson(json));
    TRY_ASSIGN(auto session, Session::open(globals.workspace, Store::Access::Own));
    TRY(session->execute(UpdateCatalogue{catalogue}));
    printMessage(Cli::tr("The catalogue now has %n type(s).", nullptr, static_cast<int>(catalogue.size())));
    return ExitCode::Done;
}

} // namespace

void addCatalogueVerb(CommandLine &line, CLI::App *noun)
{
    CLI::App *verb =
        line.verb(noun, "catalogue", Cli::tr("Show, export or replace the permission catalogue of API tokens."));
    const CLI::Option *to = addTextOption(verb, "--export", Cli::tr("Export the catalogue to this JSON file."));
    CLI::Option *from = addTextOption(verb, "--import", Cli::tr("Replace the catalogue with this JSON file."));
    from->excludes(verb->get_option("--export"));
    line.onRun(verb, Needs::Workspace, [=](const Globals &globals) {
        return isGiven(from) ? importCatalogue(globals, textOf(from)) : exportCatalogue(globals, textOf(to));
    });
}

} // namespace gatehouse
