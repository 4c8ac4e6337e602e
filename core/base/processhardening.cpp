// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/processhardening.h"

#include <QtGlobal>

#include <sys/prctl.h>
#include <sys/resource.h>

namespace gatehouse {

void hardenProcess()
{
    const rlimit none{0, 0};
    if (setrlimit(RLIMIT_CORE, &none) != 0)
        qWarning("Core dumps cannot be turned off.");
#ifdef NDEBUG
    // Not in debug builds: a debugger attaches to them, and the leak sanitizer traces itself.
    if (prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0)
        qWarning("The process's memory cannot be kept to itself.");
#endif
}

} // namespace gatehouse
