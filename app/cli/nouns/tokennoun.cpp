// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/grammar/deleteverb.h"
#include "app/cli/grammar/fieldoptions.h"
#include "app/cli/grammar/listverbs.h"
#include "app/cli/nouns/nouns.h"
#include "app/cli/nouns/tokenprint.h"
#include "app/cli/nouns/tokensession.h"
#include "app/cli/nouns/vaultunlock.h"
#include "core/store/rows/tokenholder.h"
#include "core/store/rows/tokenqueries.h"
#include "core/tabular/fields/resources.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

using Options = FieldOptions<Token>;

struct TokenOptions
{
    Options fields;
    const CLI::Option *adminRole;
};

CLI::Option *addAdminRoleOption(CLI::App *verb)
{
    return addTextOption(verb, "--admin-role",
                         Cli::tr("Whether an organization- or group-level token has the admin role: true or false."))
        ->check(CLI::IsMember({"true", "false"}));
}

Result<void> apply(const TokenOptions &options, Token &token)
{
    TRY(options.fields.apply(token));
    if (isGiven(options.adminRole))
        token.maximumRole = textOf(options.adminRole) == "true"_L1 ? AccessRole::Admin : AccessRole::User;
    return {};
}

/// How a new token comes into being: its secret at random, or signed, which takes the passphrase.
struct Making
{
    Command (*command)(const Token &token);
    const CLI::Option *active = nullptr;
    const CLI::Option *passphraseFile = nullptr; ///< for one that is signed
};

Result<ExitCode> create(const Globals &globals, const TokenOptions &options, const Making &making)
{
    Token token;
    if (isGiven(making.active) && textOf(making.active) == "false"_L1)
        token.status = TokenStatus::Inactive;
    TRY(options.fields.apply(token));
    if (hasTechnicalUser(token.kind) && !isGiven(options.fields.option("maximumRole"_L1)))
        token.maximumRole = AccessRole::User;
    TRY(apply(options, token));
    TRY_ASSIGN(auto session, openForTokens(globals));
    if (hasTechnicalUser(token.kind)) {
        TRY(session->read([&](Connection &connection) { return findTokenPlace(connection, token); }));
    }
    if (making.passphraseFile) {
        TRY(unlock(*session, making.passphraseFile));
    }
    TRY_ASSIGN(const auto outcome, session->execute(making.command(token)));
    return printToken(globals, *session, outcome.ids.first(), outcome.secrets.first().secret);
}

Result<ExitCode> update(const Globals &globals, const TokenOptions &options, const QString &tokenId,
                        const std::optional<qint64> &revision)
{
    return changeToken(globals, tokenId, [&](Connection &, Token &token) -> Result<void> {
        token.revision = revision.value_or(token.revision);
        return apply(options, token);
    });
}

Result<ExitCode> show(const Globals &globals, const QString &tokenId)
{
    TRY_ASSIGN(auto session, Session::open(globals.workspace, Store::Access::Read));
    TRY_ASSIGN(const auto token,
               session->read([&](Connection &connection) { return findRow<Token>(connection, tokenId); }));
    return printToken(globals, *session, token.id);
}

Result<ExitCode> setActive(const Globals &globals, const QStringList &tokenIds, bool active)
{
    TRY_ASSIGN(auto session, openForTokens(globals));
    TRY_ASSIGN(const auto ids, session->read([&](Connection &connection) {
        return findRowIds(connection, infoOf<Token>(), tokenIds);
    }));
    TRY(session->execute(SetTokensActive{ids, active}));
    return printChangedRows(globals, *session, infoOf<Token>(), ids);
}

QString describeDeletion(const Impact &impact)
{
    const QString names = impact.names.join(", "_L1);
    const int named = static_cast<int>(impact.names.size());
    const int others = static_cast<int>(impact.count) - named;
    const QString text = others > 0
                             ? Cli::tr("Deletes the tokens %1 and %n other(s) for good.", nullptr, others).arg(names)
                             : Cli::tr("Deletes the token(s) %1 for good.", nullptr, named).arg(names);
    if (impact.technicalUserCount == 0)
        return text;
    const int technical = static_cast<int>(impact.technicalUserCount);
    //: %1 is the sentence before
    return Cli::tr("%1 %n technical user(s) go with it.", nullptr, technical).arg(text);
}

CLI::Option *addActiveOption(CLI::App *verb)
{
    return addTextOption(verb, "--active",
                         Cli::tr("Whether it works at once: true, or false until it is activated. Default: true."))
        ->check(CLI::IsMember({"true", "false"}));
}

void addCreateVerb(CommandLine &line, CLI::App *noun)
{
    CLI::App *verb =
        line.verb(noun, "create", Cli::tr("Make a new token and print it once: it cannot be shown again."));
    const Options fields(verb, fieldsOf<Token>(), FieldOptionsFor::Create);
    const TokenOptions options{fields, addAdminRoleOption(verb)};
    const Making making{[](const Token &token) { return Command(CreateToken{token}); }, addActiveOption(verb)};
    line.onRun(verb, Needs::Workspace,
               [options, making](const Globals &globals) { return create(globals, options, making); });
}

void addIssueVerb(CommandLine &line, CLI::App *noun)
{
    CLI::App *verb =
        line.verb(noun, "issue",
                  Cli::tr("Make a new token as a JWT that the active key signs, and print it once: verifiers need "
                          "no server."));
    const Options fields(verb, fieldsOf<Token>(), FieldOptionsFor::Create);
    const TokenOptions options{fields, addAdminRoleOption(verb)};
    const Making making{[](const Token &token) { return Command(IssueToken{token}); }, addActiveOption(verb),
                        addPassphraseFileOption(verb)};
    line.onRun(verb, Needs::Workspace,
               [options, making](const Globals &globals) { return create(globals, options, making); });
}

void addUpdateVerb(CommandLine &line, CLI::App *noun)
{
    CLI::App *verb = line.verb(noun, "update", Cli::tr("Change the fields that are given; the token stays the same."));
    const CLI::Option *tokenId = addArgument(verb, "tokenId", Cli::tr("Which token."));
    const Options fields(verb, fieldsOf<Token>(), FieldOptionsFor::Update);
    const TokenOptions options{fields, addAdminRoleOption(verb)};
    const CLI::Option *revision = addRevisionOption(verb);
    line.onRun(verb, Needs::Workspace,
               [=](const Globals &globals) { return update(globals, options, textOf(tokenId), revisionOf(revision)); });
}

void addActiveVerb(CommandLine &line, CLI::App *noun, bool active)
{
    CLI::App *verb = active ? line.verb(noun, "activate", Cli::tr("Let inactive tokens work again."))
                            : line.verb(noun, "deactivate", Cli::tr("Stop tokens for a time; “activate” undoes it."));
    const CLI::Option *tokenIds = addArguments(verb, "tokenId", Cli::tr("Which tokens."));
    line.onRun(verb, Needs::Workspace,
               [=](const Globals &globals) { return setActive(globals, textsOf(tokenIds), active); });
}

} // namespace

void addTokenNoun(CommandLine &line)
{
    CLI::App *noun = line.noun("token", Cli::tr("What programs show to be let in."));
    const ResourceInfo &resource = infoOf<Token>();
    addListVerb(line, noun, resource);
    CLI::App *showVerb = line.verb(noun, "show", Cli::tr("Print all of one, with what it may do and why no more."));
    const CLI::Option *shown = addArgument(showVerb, "tokenId", Cli::tr("Which token."));
    line.onRun(showVerb, Needs::Workspace, [shown](const Globals &globals) { return show(globals, textOf(shown)); });
    addCreateVerb(line, noun);
    addIssueVerb(line, noun);
    addTokenInspectVerb(line, noun);
    addUpdateVerb(line, noun);
    addActiveVerb(line, noun, true);
    addActiveVerb(line, noun, false);
    addTokenPermissionVerbs(line, noun);
    addDeleteVerb(line, noun, resource,
                  {&findRowsOf<Token>, &tokenImpact, &describeDeletion,
                   [](const QList<qint64> &ids) { return Command(DeleteTokens{ids}); }});
    addExportVerb(line, noun, resource);
}

} // namespace gatehouse
