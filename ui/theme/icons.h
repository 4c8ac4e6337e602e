// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QStringView>

#include <span>

namespace gatehouse {

/// The files resources/icons/<name>.svg.
enum class IconName {
    Gatehouse, ///< the application icon, in colour
    Add,
    Edit,
    Delete,
    Enable,
    Disable,
    Duplicate,
    Secret,
    Export,
    Csv,
    Pdf,
    Xlsx,
    Print,
    Preview,
    ColumnChooser,
    Refresh,
    Search,
    Clear,
    Filter,
    Copy,
    Save,
    Open,
    Workspace,
    Mail,
    Scope,
    Client,
    Person,
    Audit,
    Verify,
    Warning,
    Error,
    Info,
    Success,
    Close,
    ChevronDown,
    ChevronLeft,
    ChevronRight,
    Settings,
    Recent,
    DetailsPane,
    Lock,
    Unlock,
    ReadOnly,
    Keyboard,
    About,
    Theme,
    Import,
    Rotate,
    Publish,
    Record,
    Revoke,
    Inspect,
};

/// The icon in the application's text colour, at any size. It follows the colour scheme and, for arrows, the layout
/// direction. The file is read when it is first painted. GUI thread.
[[nodiscard]] QIcon icon(IconName name);

[[nodiscard]] std::span<const IconName> allIcons();
/// The file name in resources/icons without suffix.
[[nodiscard]] QStringView iconFile(IconName name);

} // namespace gatehouse
