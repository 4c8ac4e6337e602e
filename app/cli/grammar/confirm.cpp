// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/grammar/confirm.h"

#include "app/cli/grammar/output.h"
#include "core/domain/text.h"

#include <array>
#include <cstdio>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace gatehouse {

bool canAsk()
{
    return isatty(STDIN_FILENO) != 0;
}

Result<void> confirm(const QString &question)
{
    //: %1 is a question, the rest the keys that answer it
    const QString prompt = Cli::tr("%1 [y/N] ").arg(visibleText(question));
    std::fputs(qUtf8Printable(prompt), stderr);
    std::array<char, 64> line{};
    if (std::fgets(line.data(), static_cast<int>(line.size()), stdin)) {
        const QString answer = QString::fromUtf8(line.data()).trimmed().toLower();
        //: the answers that mean yes, separated by spaces
        if (Cli::tr("y yes").split(u' ').contains(answer))
            return {};
    }
    return fail(ErrorKind::Cancelled, Cli::tr("Cancelled. Nothing was changed."));
}

} // namespace gatehouse
