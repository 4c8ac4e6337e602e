// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/grammar/recordwriter.h"
#include "app/cli/grammar/session.h"
#include "app/cli/nouns/nouns.h"
#include "core/store/rows/cataloguerows.h"
#include "core/tabular/export/pendingfile.h"
#include "core/tabular/fields/makefield.h"
#include "core/transfer/cataloguefile.h"

#include <QFile>
#include <QFileInfo>

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

Result<PermissionCatalogue> readFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorKind::NotFound, Cli::tr("There is no file “%1”.").arg(path));
    if (!info.isFile())
        return fail(ErrorKind::InvalidInput, Cli::tr("“%1” is not a regular file.").arg(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Forbidden, Cli::tr("“%1” cannot be read.").arg(path), file.errorString());
    return catalogueFromJson(file.read(maxCatalogueBytes + 1));
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
    const auto catalogue = readFile(path);
    if (!catalogue)
        return tl::unexpected(catalogue.error());
    TRY_ASSIGN(auto session, Session::open(globals.workspace, Store::Access::Own));
    TRY(session->execute(UpdateCatalogue{*catalogue}));
    printMessage(Cli::tr("The catalogue has %n type(s) now.", nullptr, static_cast<int>(catalogue->size())));
    return ExitCode::Done;
}

} // namespace

void addCatalogueVerb(CommandLine &line, CLI::App *noun)
{
    CLI::App *verb =
        line.verb(noun, "catalogue", Cli::tr("Print, export or replace what API tokens may be permitted."));
    const CLI::Option *to = addTextOption(verb, "--export", Cli::tr("Write it to this file, JSON."));
    CLI::Option *from = addTextOption(verb, "--import", Cli::tr("Replace it by what this file holds, JSON."));
    from->excludes(verb->get_option("--export"));
    line.onRun(verb, Needs::Workspace, [=](const Globals &globals) {
        return isGiven(from) ? importCatalogue(globals, textOf(from)) : exportCatalogue(globals, textOf(to));
    });
}

} // namespace gatehouse
