// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace gatehouse {

/// What a member (an operator of the console or server) may do (U5).
enum class Role { Viewer, Editor, Admin };

} // namespace gatehouse
