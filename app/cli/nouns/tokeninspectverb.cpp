// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/grammar/input.h"
#include "app/cli/grammar/tabletext.h"
#include "app/cli/nouns/nouns.h"
#include "core/store/rows/inspectionsource.h"
#include "core/store/rows/signingkeyrows.h"
#include "core/tabular/fields/cellformat.h"
#include "core/tabular/fields/resources.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

struct Inspected
{
    TokenInspection inspection;
    InspectionSource source;
};

QString markOf(InspectionResult result)
{
    switch (result) {
    case InspectionResult::Good:
        return u"✓"_s;
    case InspectionResult::Bad:
        return u"✗"_s;
    case InspectionResult::Unknown:
        break;
    }
    return u"?"_s;
}

void printMembers(const QList<InspectedMember> &members)
{
    static const FieldInfo timeField{"time", "", FieldKind::Time, {}, ""};
    int nameWidth = 0;
    int titleWidth = 0;
    for (const InspectedMember &member : members) {
        nameWidth = std::max(nameWidth, displayWidth(member.name));
        titleWidth = std::max(titleWidth, displayWidth(member.title));
    }
    for (const InspectedMember &member : members) {
        const QString text = member.time.isValid() ? displayText(timeField, member.time, QLocale()) : member.text;
        printLine(padded(member.name, nameWidth + 2) + padded(member.title, titleWidth + 2) + text);
    }
}

void printText(const TokenInspection &inspection)
{
    printMembers(inspection.header);
    printLine({});
    printMembers(inspection.claims);
    printLine({});
    for (const InspectionCheck &check : inspection.checks)
        printLine(markOf(check.result) + u' ' + check.text);
    if (inspection.isValid())
        printLine(u'\n' + inspection.verdict());
}

void printJson(const Inspected &inspected)
{
    QJsonArray checks;
    for (const InspectionCheck &check : inspected.inspection.checks)
        checks << QJsonObject{
            {u"check"_s, toString(check.kind)}, {u"result"_s, toString(check.result)}, {u"text"_s, check.text}};
    QJsonObject json{{u"valid"_s, inspected.inspection.isValid()},
                     {u"verdict"_s, inspected.inspection.verdict()},
                     {u"header"_s, QJsonDocument::fromJson(inspected.inspection.headerJson).object()},
                     {u"claims"_s, QJsonDocument::fromJson(inspected.inspection.claimsJson).object()},
                     {u"checks"_s, checks}};
    if (inspected.source.key)
        json.insert(u"key"_s, QJsonObject{{u"kid"_s, inspected.source.key->kid},
                                          {u"name"_s, inspected.source.key->name},
                                          {u"status"_s, toString(inspected.source.key->status)}});
    if (inspected.source.token)
        json.insert(u"token"_s,
                    QJsonObject{{u"id"_s, inspected.source.token->tokenId},
                                {u"name"_s, inspected.source.token->name},
                                {u"status"_s, toString(statusAt(*inspected.source.token, systemClock().now()))}});
    print(QJsonDocument(json).toJson());
}

Result<Inspected> inspectIn(Connection &connection, QByteArrayView token)
{
    TRY_ASSIGN(const auto source, readInspectionSource(connection, token));
    TRY_ASSIGN(const auto inspection, inspectToken(token, source, systemClock().now()));
    return Inspected{inspection, source};
}

Result<ExitCode> inspect(const Globals &globals, const QString &path)
{
    TRY_ASSIGN(const auto content, readInput(path, 2 * maxInspectedBytes));
    TRY_ASSIGN(auto session, Session::open(globals.workspace, Store::Access::Read));
    TRY_ASSIGN(const auto inspected, session->read([token = tokenIn(content)](Connection &connection) {
        return inspectIn(connection, token);
    }));
    if (globals.format == Format::Json)
        printJson(inspected);
    else
        printText(inspected.inspection);
    if (inspected.inspection.isValid())
        return ExitCode::Done;
    printMessage(inspected.inspection.verdict());
    return ExitCode::Failed;
}

} // namespace

void addTokenInspectVerb(const ResourceNoun &noun)
{
    CLI::App *verb = noun.addVerb("inspect", Cli::tr("Decode and verify a JWT; exit code 1 if it is not valid."));
    const CLI::Option *file = addArgument(verb, "file", Cli::tr("The file with the JWT; - for standard input."));
    noun.onRun(verb, [file](const Globals &globals) { return inspect(globals, textOf(file)); });
}

} // namespace gatehouse
