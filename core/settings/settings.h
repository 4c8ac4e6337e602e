// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <QStringList>
#include <QVariant>

namespace gatehouse {

/// One preference: its key and its default.
template <typename T>
struct Setting
{
    const char *key;
    T fallback;
};

/// All preferences. They belong to the user on this machine, and contain nothing of a workspace and no secrets.
namespace setting {
inline const Setting<QString> colorScheme{"appearance/colorScheme", QStringLiteral("desktop")}; ///< desktop|light|dark
inline const Setting<bool> compactRows{"appearance/compactRows", false};
inline const Setting<bool> showDetails{"appearance/showDetails", true};
inline const Setting<QStringList> recentWorkspaces{"workspaces/recent", {}}; ///< newest first
inline const Setting<QString> lastFolder{"workspaces/lastFolder", {}};
inline const Setting<int> autoLockMinutes{"vault/autoLockMinutes", 5}; ///< 0: never
inline const Setting<QByteArray> windowGeometry{"window/geometry", {}};
/// Until when the notice about tokens that expire soon is hidden: RFC 3339, by the workspace's UUID.
inline const Setting<QVariantMap> expiryNoticeQuietUntil{"notices/expiryQuietUntil", {}};
inline const Setting<QString> exportDelimiter{"export/delimiter", {}}; ///< empty: the locale's own
} // namespace setting

/// Reads and writes the preferences. Tests set XDG_CONFIG_HOME to a temporary folder.
class Settings final
{
public:
    template <typename T>
    [[nodiscard]] T get(const Setting<T> &setting) const
    {
        const QVariant stored = m_settings.value(QLatin1StringView(setting.key));
        return stored.canConvert<T>() && stored.isValid() ? stored.value<T>() : setting.fallback;
    }
    template <typename T>
    void set(const Setting<T> &setting, const T &value)
    {
        m_settings.setValue(QLatin1StringView(setting.key), QVariant::fromValue(value));
    }

    /// Puts `path` first among the recent workspaces and forgets the oldest.
    void addRecentWorkspace(const QString &path);
    void removeRecentWorkspace(const QString &path);

private:
    QSettings m_settings;
};

} // namespace gatehouse
