// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/grammar/recordwriter.h"
#include "app/cli/nouns/mailoptions.h"
#include "app/cli/nouns/nouns.h"
#include "app/cli/nouns/vaultunlock.h"
#include "app/cli/nouns/workspacesummary.h"
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

struct Settings
{
    const CLI::Option *name;
    const CLI::Option *issuer;
    const CLI::Option *missingScopeRule;
    const CLI::Option *invitationLifetime;
    MailOptions mail;
};

Result<ExitCode> update(const Globals &globals, const Settings &settings)
{
    TRY_ASSIGN(auto session, Session::open(globals.workspace, Store::Access::Own));
    TRY_ASSIGN(auto workspace, session->read(&readWorkspace));
    if (isGiven(settings.name))
        workspace.name = textOf(settings.name);
    if (isGiven(settings.issuer))
        workspace.issuer = textOf(settings.issuer);
    if (isGiven(settings.missingScopeRule))
        workspace.missingScopeRule =
            textOf(settings.missingScopeRule) == "refuse"_L1 ? MissingScopeRule::Refuse : MissingScopeRule::AllAllowed;
    if (isGiven(settings.invitationLifetime)) {
        const auto lifetime = durationFrom(textOf(settings.invitationLifetime));
        if (!lifetime)
            return fail(ErrorKind::InvalidInput, Cli::tr("Write minutes, hours or days: 30m, 24h or 7d."), {},
                        u"invitationLifetime"_s);
        workspace.invitationLifetimeMs = *lifetime;
    }
    settings.mail.apply(workspace.mail);
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

/// Through the writing connection where it can be had: only that one compares the search indexes word by word.
Result<CheckReport> runCheck(const QString &path, const CLI::Option *passphraseFile)
{
    auto session = Session::open(path, Store::Access::Own);
    if (session) {
        TRY(unlockWhenGiven(**session, passphraseFile));
        Store &store = (*session)->store();
        return waitFor(store.write(processJob(), [&store](Connection &c) { return checkAll(c, store.vault()); }),
                       processJob());
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
    CLI::App *verb = line.verb(noun, "create", Cli::tr("Make a new workspace file."));
    const CLI::Option *file = addArgument(verb, "file", Cli::tr("The file to make."));
    const CLI::Option *name = addTextOption(verb, "--name", Cli::tr("The workspace's name."))->required();
    const CLI::Option *issuer = addTextOption(verb, "--issuer", Cli::tr("The issuer's URL."));
    line.onRun(verb, Needs::Nothing, [=](const Globals &globals) {
        Workspace workspace;
        workspace.name = textOf(name);
        workspace.issuer = textOf(issuer);
        return create(globals, textOf(file), workspace);
    });
}

void addUpdateVerb(CommandLine &line, CLI::App *noun)
{
    CLI::App *verb = line.verb(noun, "update", Cli::tr("Change the workspace's settings."));
    const Settings settings{
        addTextOption(verb, "--name", Cli::tr("The workspace's name.")),
        addTextOption(verb, "--issuer", Cli::tr("The issuer's URL.")),
        addTextOption(verb, "--missing-scope-rule",
                      Cli::tr("What a client gets that asks without a scope: all-allowed or refuse."))
            ->check(CLI::IsMember({"all-allowed", "refuse"})),
        addTextOption(verb, "--invitation-lifetime", Cli::tr("How long an invitation's link works: from 10m to 7d.")),
        MailOptions(verb)};
    line.onRun(verb, Needs::Workspace, [settings](const Globals &globals) { return update(globals, settings); });
}

} // namespace

void addWorkspaceNoun(CommandLine &line)
{
    CLI::App *noun = line.noun("workspace", Cli::tr("The file that everything is kept in."));
    addCreateVerb(line, noun);
    line.onRun(line.verb(noun, "info", Cli::tr("Print what the workspace is and how much it holds.")), Needs::Workspace,
               &info);
    addUpdateVerb(line, noun);
    addWorkspaceImportVerb(line, noun);
    addWorkspaceMailVerb(line, noun);
    CLI::App *sampleVerb = line.verb(noun, "sample", Cli::tr("Add sample scopes, clients, users and tokens."));
    const CLI::Option *clients =
        addTextOption(sampleVerb, "--clients", Cli::tr("How many clients to add."))->check(&checkCount);
    const CLI::Option *users =
        addTextOption(sampleVerb, "--users", Cli::tr("How many users to add."))->check(&checkCount);
    const CLI::Option *tokens =
        addTextOption(sampleVerb, "--tokens", Cli::tr("How many tokens to add."))->check(&checkCount);
    line.onRun(sampleVerb, Needs::Workspace, [=](const Globals &globals) -> Result<ExitCode> {
        if (!isGiven(clients) && !isGiven(users) && !isGiven(tokens))
            return usageError(Cli::tr("Say how many: --clients N, --users N, --tokens N."));
        return makeSample(globals,
                          {textOf(clients).toLongLong(), textOf(users).toLongLong(), textOf(tokens).toLongLong()});
    });
    addCatalogueVerb(line, noun);
    addWorkspaceVaultVerbs(line, noun);
    addWorkspaceBackupVerbs(line, noun);
    CLI::App *checkVerb = line.verb(noun, "check", Cli::tr("Look for damage in the whole file."));
    const CLI::Option *passphraseFile = addPassphraseFileOption(checkVerb, Cli::tr("Open every sealed secret, too."));
    line.onRun(checkVerb, Needs::Workspace, [=](const Globals &globals) { return check(globals, passphraseFile); });
}

} // namespace gatehouse
