// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/grammar/recordwriter.h"
#include "app/cli/nouns/nouns.h"
#include "app/cli/nouns/vaultunlock.h"
#include "core/store/file/workspacecheck.h"
#include "core/store/rows/auditlog.h"
#include "core/store/rows/workspacerows.h"
#include "core/tabular/fields/makefield.h"
#include "sample/sample.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

Result<ExitCode> info(const Globals &globals)
{
    TRY_ASSIGN(auto session, Session::open(globals.workspace, Store::Access::Read));
    return printSummary(globals, *session);
}

Result<ExitCode> create(const Globals &globals, const QString &path, Workspace workspace)
{
    workspace.uuid = QUuid::createUuid();
    workspace.createdAt = systemClock().now();
    TRY(createWorkspace(path, workspace, currentActor(), systemClock()));
    return info({path, globals.format});
}

using SettingsOptions = FieldOptions<Workspace>;

Result<ExitCode> update(const Globals &globals, const SettingsOptions &options)
{
    TRY_ASSIGN(auto session, Session::open(globals.workspace, Store::Access::Own));
    TRY_ASSIGN(auto workspace, session->read(&readWorkspace));
    TRY(options.apply(workspace));
    if (isGiven(options.option("smtpSecurity"_L1)) && !isGiven(options.option("smtpPort"_L1)))
        workspace.mail.port = defaultPort(workspace.mail.security);
    TRY(session->execute(UpdateWorkspace{workspace}));
    return printSummary(globals, *session);
}

Result<ExitCode> makeSample(const Globals &globals, const SampleSize &size)
{
    TRY_ASSIGN(auto session, Session::open(globals.workspace, Store::Access::Own));
    TRY(addSample(session->store(), session->authority(), size, processJob()));
    return printSummary(globals, *session);
}

/// What `workspace check` prints.
struct CheckReport
{
    bool passed = false;
    QStringList problems;
};

std::span<const Field<CheckReport>> checkFields()
{
    using enum FieldKind;
    using R = CheckReport;
    static const Field<R> fields[] = {
        field<&R::passed>("passed", QT_TRANSLATE_NOOP("Fields", "Intact"), Boolean, FieldFlag::ReadOnly),
        field<&R::problems>("problems", QT_TRANSLATE_NOOP("Fields", "Problems"), List, FieldFlag::ReadOnly),
    };
    return fields;
}

Result<CheckReport> checkAll(Connection &connection, const Vault &vault)
{
    TRY_ASSIGN(auto problems, checkWorkspace(connection, processJob(), &vault));
    TRY_ASSIGN(const auto verdict, verifyAuditChain(connection, processJob()));
    if (verdict.firstBadEntry)
        problems << Cli::tr("The audit chain is broken. %1").arg(verdict.reason);
    return CheckReport{problems.isEmpty(), problems};
}

/// On the writing connection if nobody else has it: only that one compares the search indexes in full.
Result<CheckReport> runCheck(const QString &path, const CLI::Option *passphraseFile)
{
    auto session = Session::open(path, Store::Access::Own);
    if (session) {
        TRY(unlockWhenGiven(**session, passphraseFile));
        Store &store = (*session)->store();
        return waitFor(store.write(processJob(), [&store](Connection &c) { return checkAll(c, store.vault()); }));
    }
    if (session.error().kind != ErrorKind::Locked && session.error().kind != ErrorKind::Forbidden)
        return tl::unexpected(session.error());
    TRY_ASSIGN(auto reading, Session::open(path, Store::Access::Read));
    TRY(unlockWhenGiven(*reading, passphraseFile));
    return reading->read([&store = reading->store()](Connection &c) { return checkAll(c, store.vault()); });
}

Result<ExitCode> check(const Globals &globals, const CLI::Option *passphraseFile)
{
    TRY_ASSIGN(const auto report, runCheck(globals.workspace, passphraseFile));
    printRecord(globals.format, infosOf(checkFields()), valuesOf(checkFields(), report));
    if (report.passed)
        return ExitCode::Done;
    printError({ErrorKind::Corrupt, Cli::tr("The workspace file is damaged. Restore it from a backup.")});
    return ExitCode::Failed;
}

void addCreateVerb(CommandLine &line, CLI::App *noun)
{
    CLI::App *verb = line.verb(noun, "create", Cli::tr("Create a workspace file."));
    const CLI::Option *file = addArgument(verb, "file", Cli::tr("The file to create."));
    const CLI::Option *name = addTextOption(verb, "--name", Cli::tr("The name of the workspace."))->required();
    const CLI::Option *issuer = addTextOption(verb, "--issuer", Cli::tr("The URL of the issuer."));
    line.onRun(verb, Needs::Nothing, [=](const Globals &globals) {
        Workspace workspace;
        workspace.name = textOf(name);
        workspace.issuer = textOf(issuer);
        return create(globals, textOf(file), workspace);
    });
}

void addUpdateVerb(CommandLine &line, CLI::App *noun)
{
    CLI::App *verb = line.verb(noun, "update", Cli::tr("Change the settings of the workspace."));
    const SettingsOptions options(verb, fieldsOf<Workspace>(), FieldOptionsFor::Update);
    line.onRun(verb, Needs::Workspace, [options](const Globals &globals) { return update(globals, options); });
}

} // namespace

void addWorkspaceNoun(CommandLine &line)
{
    CLI::App *noun = line.noun("workspace", Cli::tr("The workspace file, its settings and backups."));
    addCreateVerb(line, noun);
    line.onRun(line.verb(noun, "info", Cli::tr("Show the settings of the workspace and how many rows it has.")),
               Needs::Workspace, &info);
    addUpdateVerb(line, noun);
    addWorkspaceImportVerb(line, noun);
    addWorkspaceMailVerb(line, noun);
    CLI::App *sampleVerb = line.verb(noun, "sample", Cli::tr("Add sample scopes, clients, users and tokens."));
    const CLI::Option *clients =
        addTextOption(sampleVerb, "--clients", Cli::tr("Number of clients to add."))->check(&checkCount);
    const CLI::Option *users =
        addTextOption(sampleVerb, "--users", Cli::tr("Number of users to add."))->check(&checkCount);
    const CLI::Option *tokens =
        addTextOption(sampleVerb, "--tokens", Cli::tr("Number of tokens to add."))->check(&checkCount);
    line.onRun(sampleVerb, Needs::Workspace, [=](const Globals &globals) -> Result<ExitCode> {
        if (!isGiven(clients) && !isGiven(users) && !isGiven(tokens))
            return usageError(Cli::tr("Give at least one of --clients N, --users N and --tokens N."));
        return makeSample(globals,
                          {textOf(clients).toLongLong(), textOf(users).toLongLong(), textOf(tokens).toLongLong()});
    });
    addCatalogueVerb(line, noun);
    addWorkspaceVaultVerbs(line, noun);
    addWorkspaceBackupVerbs(line, noun);
    CLI::App *checkVerb = line.verb(noun, "check", Cli::tr("Check the whole file for damage."));
    const CLI::Option *passphraseFile =
        addPassphraseFileOption(checkVerb, Cli::tr("Also check every encrypted secret."));
    line.onRun(checkVerb, Needs::Workspace, [=](const Globals &globals) { return check(globals, passphraseFile); });
}

} // namespace gatehouse
