// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/grammar/recordwriter.h"
#include "app/cli/nouns/nouns.h"
#include "core/store/rows/auditlog.h"
#include "core/tabular/fields/makefield.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

/// What `audit verify` prints.
struct Verification
{
    bool intact = false;
    qint64 entryCount = 0;
    QString headHash; ///< SHA-256 in hex
    qint64 firstBadEntry = 0;
    QString reason;
};

std::span<const Field<Verification>> verificationFields()
{
    using enum FieldKind;
    using V = Verification;
    static const Field<V> fields[] = {
        field<&V::intact>("intact", QT_TRANSLATE_NOOP("Fields", "Intact"), Boolean, FieldFlag::ReadOnly),
        field<&V::entryCount>("entryCount", QT_TRANSLATE_NOOP("Fields", "Entries"), Number, FieldFlag::ReadOnly),
        field<&V::headHash>("headHash", QT_TRANSLATE_NOOP("Fields", "Newest hash"), Identifier, FieldFlag::ReadOnly),
        field<&V::firstBadEntry>("firstBadEntry", QT_TRANSLATE_NOOP("Fields", "First bad entry"), Number,
                                 FieldFlag::ReadOnly),
        field<&V::reason>("reason", QT_TRANSLATE_NOOP("Fields", "Reason"), Text, FieldFlag::ReadOnly),
    };
    return fields;
}

Result<ExitCode> verify(const Globals &globals)
{
    TRY_ASSIGN(auto session, Session::open(globals.workspace, Store::Access::Read));
    TRY_ASSIGN(const auto verdict,
               session->read([](Connection &connection) { return verifyAuditChain(connection, processJob()); }));
    const Verification verification{!verdict.firstBadEntry, verdict.entryCount,
                                    QString::fromLatin1(verdict.headHash.toHex()), verdict.firstBadEntry.value_or(0),
                                    verdict.reason};
    const auto fields = verificationFields().first(verification.intact ? 3 : 5); // the rest is about the bad entry
    printRecord(globals.format, infosOf(fields), valuesOf(fields, verification));
    if (verification.intact)
        return ExitCode::Done;
    printError({ErrorKind::Corrupt, Cli::tr("The audit chain is broken. %1").arg(verification.reason)});
    return ExitCode::Failed;
}

} // namespace

void addAuditNoun(CommandLine &line)
{
    const ResourceNoun noun(line, infoOf<AuditEntry>(), Cli::tr("The log of all changes."));
    noun.addListVerb();
    noun.addShowVerb();
    noun.addExportVerb();
    noun.onRun(noun.addVerb("verify", Cli::tr("Check that no entry was changed, removed or reordered.")), &verify);
}

} // namespace gatehouse
