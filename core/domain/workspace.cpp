// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/workspace.h"

#include "core/domain/text.h"
#include "core/domain/uriparts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

/// RFC 8414 §2: https, with neither query nor fragment.
QString issuerProblem(const QString &issuer)
{
    if (const QString problem = linkProblem(issuer); !problem.isEmpty())
        return problem;
    const auto parts = parseUri(issuer);
    if (parts && (parts->hasQuery || parts->hasFragment))
        return QCoreApplication::translate("Domain", "Remove the query and the fragment: ?, # and what follows.");
    return {};
}

} // namespace

QString audience(const Workspace &workspace)
{
    return workspace.uuid.toString(QUuid::WithoutBraces).toLower();
}

Problems validate(const Workspace &workspace)
{
    Problems problems;
    if (workspace.name.trimmed().isEmpty())
        problems.append({u"name"_s, QCoreApplication::translate("Domain", "Enter a name.")});
    else if (const QString problem = textProblem(workspace.name, maxNameLength); !problem.isEmpty())
        problems.append({u"name"_s, problem});
    if (workspace.issuer.isEmpty())
        return problems;
    if (const QString problem = issuerProblem(workspace.issuer); !problem.isEmpty())
        problems.append({u"issuer"_s, problem});
    return problems;
}

} // namespace gatehouse
