// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace gatehouse {

/// From now on this process leaves no core dump, and in a release build no other process of the same user may look into
/// its memory (security.md TH-06). To be called first in main(). A tracer that started the process stays, so that
/// strace and a debugger work on one that they run; attaching later takes root. The desktop's own services, AT-SPI
/// included, do not look into a process.
void hardenProcess();

} // namespace gatehouse
