// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/grammar/recordwriter.h"
#include "app/cli/nouns/mailsending.h"
#include "app/cli/nouns/nouns.h"
#include "core/domain/text.h"
#include "core/tabular/fields/makefield.h"

namespace gatehouse {

namespace {

constexpr Choice resultChoices[] = {
    {"sent", QT_TRANSLATE_NOOP("Fields", "Sent")},
    {"later", QT_TRANSLATE_NOOP("Fields", "Not sent")},
    {"refused", QT_TRANSLATE_NOOP("Fields", "Refused")},
};

QString resultWord(const MailAttempt &attempt)
{
    return QString::fromLatin1(resultChoices[static_cast<int>(attempt.kind)].value);
}

std::span<const Field<MailAttempt>> attemptFields()
{
    using enum FieldKind;
    using A = MailAttempt;
    static const Field<A> fields[] = {
        field<&A::email>("email", QT_TRANSLATE_NOOP("Fields", "Email"), Text, FieldFlag::ReadOnly),
        customField<A>(
            "result", QT_TRANSLATE_NOOP("Fields", "Result"), FieldKind::Choice, FieldFlag::ReadOnly,
            [](const A &attempt) -> QVariant { return resultWord(attempt); }, nullptr)
            .options(resultChoices),
        field<&A::reason>("reason", QT_TRANSLATE_NOOP("Fields", "Reason"), Text, FieldFlag::ReadOnly),
    };
    return fields;
}

Result<ExitCode> sendMail(const Globals &globals, MailSelection selection, const CLI::Option *passwordFile)
{
    TRY_ASSIGN(auto session, Session::open(globals.workspace, Store::Access::Own));
    const bool isTable = globals.format == Format::Table; // prints each at once
    const auto writer = isTable ? nullptr : makeRecordWriter(globals.format, infosOf(attemptFields()));
    TRY_ASSIGN(const auto run, sendQueuedMail(*session, selection, passwordFile, [&](const MailAttempt &attempt) {
                   if (isTable)
                       printLine(visibleText(attemptText(attempt)));
                   else
                       writer->record(valuesOf(attemptFields(), attempt));
               }));
    if (writer)
        writer->end();
    if (run.sent + run.later + run.refused > 0)
        printMessage(
            Cli::tr("Sent: %1. Will be tried again: %2. Refused: %3.").arg(run.sent).arg(run.later).arg(run.refused));
    else if (!run.error)
        printMessage(Cli::tr("No mail is due."));
    return concludeMail(run);
}

Result<ExitCode> sendTest(const Globals &globals, const QString &recipient, const CLI::Option *passwordFile)
{
    TRY_ASSIGN(auto session, Session::open(globals.workspace, Store::Access::Read));
    TRY(sendTestMail(*session, recipient, passwordFile));
    printMessage(Cli::tr("Test message sent. Check the mailbox of %1.").arg(visibleText(recipient)));
    return ExitCode::Done;
}

} // namespace

void addWorkspaceMailVerb(CommandLine &line, CLI::App *noun)
{
    CLI::App *verb = line.verb(noun, "send-mail", Cli::tr("Send queued invitations that are due."));
    const CLI::Option *all = addFlag(verb, "--all", Cli::tr("Also send those that are due later or were refused."));
    CLI::Option *test = addTextOption(verb, "--test", Cli::tr("Send a test message to this address."));
    test->excludes("--all");
    const CLI::Option *passwordFile = addSmtpPasswordOption(verb);
    line.onRun(verb, Needs::Workspace, [=](const Globals &globals) {
        if (isGiven(test))
            return sendTest(globals, textOf(test), passwordFile);
        return sendMail(globals, isGiven(all) ? MailSelection::All : MailSelection::Due, passwordFile);
    });
}

} // namespace gatehouse
