// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

struct Entry
{
    IconName name;
    QStringView file;
    bool sideways = false; ///< mirrored in right-to-left layouts
};

constexpr auto Icons = std::to_array<Entry>({
    {IconName::Gatehouse, u"gatehouse"},
    {IconName::Add, u"add"},
    {IconName::Edit, u"edit"},
    {IconName::Delete, u"delete"},
    {IconName::Enable, u"enable"},
    {IconName::Disable, u"disable"},
    {IconName::Duplicate, u"duplicate"},
    {IconName::Secret, u"secret"},
    {IconName::Export, u"export"},
    {IconName::Csv, u"csv"},
    {IconName::Pdf, u"pdf"},
    {IconName::Xlsx, u"xlsx"},
    {IconName::Print, u"print"},
    {IconName::Preview, u"preview"},
    {IconName::ColumnChooser, u"columns"},
    {IconName::Refresh, u"refresh"},
    {IconName::Search, u"search"},
    {IconName::Clear, u"clear", true},
    {IconName::Filter, u"filter"},
    {IconName::Copy, u"copy"},
    {IconName::Save, u"save"},
    {IconName::Open, u"open", true},
    {IconName::Workspace, u"workspace"},
    {IconName::Mail, u"mail"},
    {IconName::Scope, u"scope"},
    {IconName::Client, u"client"},
    {IconName::Person, u"person"},
    {IconName::Audit, u"audit", true},
    {IconName::Verify, u"verify"},
    {IconName::Warning, u"warning"},
    {IconName::Error, u"error"},
    {IconName::Info, u"info"},
    {IconName::Success, u"success"},
    {IconName::Close, u"close"},
    {IconName::ChevronDown, u"chevron-down"},
    {IconName::ChevronLeft, u"chevron-left", true},
    {IconName::ChevronRight, u"chevron-right", true},
    {IconName::Settings, u"settings"},
    {IconName::Recent, u"recent"},
    {IconName::DetailsPane, u"details-pane", true},
    {IconName::Lock, u"lock"},
    {IconName::Unlock, u"unlock"},
    {IconName::ReadOnly, u"read-only"},
    {IconName::Keyboard, u"keyboard"},
    {IconName::About, u"about"},
    {IconName::Theme, u"theme"},
    {IconName::Import, u"import"},
    {IconName::Rotate, u"rotate"},
    {IconName::Publish, u"publish"},
    {IconName::Record, u"record"},
    {IconName::Revoke, u"revoke"},
    {IconName::Inspect, u"inspect"},
});

const Entry &entry(IconName name)
{
    return Icons.at(static_cast<std::size_t>(name));
}

/// Selected icons keep the text colour, because a selection is only a tint.
QColor iconColor(QIcon::Mode mode)
{
    const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
    return QGuiApplication::palette().color(group, QPalette::WindowText);
}

QPixmap draw(const Entry &icon, QSize pixels, const QColor &foreground, bool mirrored)
{
    QFile file(u":/icons/%1.svg"_s.arg(icon.file));
    QPixmap pixmap(pixels);
    pixmap.fill(Qt::transparent);
    if (!file.open(QIODevice::ReadOnly))
        return pixmap;
    QSvgRenderer renderer(file.readAll().replace("currentColor", foreground.name().toLatin1()));
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    if (mirrored) {
        painter.translate(pixels.width(), 0);
        painter.scale(-1, 1);
    }
    const int side = qMin(pixels.width(), pixels.height());
    renderer.render(&painter, QRectF((pixels.width() - side) / 2.0, (pixels.height() - side) / 2.0, side, side));
    return pixmap;
}

/// The colour is part of the cache key, so a change of scheme needs no invalidation.
class IconEngine final : public QIconEngine
{
public:
    explicit IconEngine(IconName name)
        : m_name(name)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal scale = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * scale, mode, state, scale));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    /// `size` is in device pixels.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        if (size.isEmpty())
            return {};
        const Entry &icon = entry(m_name);
        const QColor foreground = iconColor(mode);
        const bool mirrored = icon.sideways && QGuiApplication::isRightToLeft();
        const QString key = u"gatehouse-icon/%1/%2x%3/%4/%5"_s.arg(icon.file)
                                .arg(size.width())
                                .arg(size.height())
                                .arg(foreground.name(), mirrored ? u"m"_s : u"-"_s);
        QPixmap pixmap;
        if (!QPixmapCache::find(key, &pixmap)) {
            pixmap = draw(icon, size, foreground, mirrored);
            QPixmapCache::insert(key, pixmap);
        }
        pixmap.setDevicePixelRatio(scale);
        return pixmap;
    }

    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override
    {
        const int side = qMin(size.width(), size.height());
        return {side, side};
    }

    /// The sizes a window manager asks for.
    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override
    {
        if (m_name != IconName::Gatehouse)
            return {};
        return {{16, 16}, {32, 32}, {64, 64}, {128, 128}};
    }

    bool isNull() override { return false; }
    QString key() const override { return u"GatehouseIconEngine"_s; }
    QString iconName() override { return u"gatehouse-"_s + entry(m_name).file.toString(); }
    QIconEngine *clone() const override { return new IconEngine(*this); }

private:
    IconName m_name;
};

constexpr auto Names = [] {
    std::array<IconName, Icons.size()> names{};
    for (std::size_t i = 0; i < Icons.size(); ++i)
        names.at(i) = Icons.at(i).name;
    return names;
}();

} // namespace

QIcon icon(IconName name)
{
    return QIcon(new IconEngine(name));
}

std::span<const IconName> allIcons()
{
    return Names;
}

QStringView iconFile(IconName name)
{
    return entry(name).file;
}

} // namespace gatehouse
