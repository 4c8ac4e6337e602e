// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/consolestyle.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QMetaObject>
#include <QWidget>

namespace gatehouse {

namespace {

Scheme schemeInForce = Scheme::Light;

constexpr const char *TextRoleProperty = "textRole";

/// Classes for which a platform theme may set its own palette; we override it.
constexpr const char *ViewClasses[] = {"QAbstractItemView", "QHeaderView", "QMenu", "QMenuBar"};

void colorLabel(QWidget *label)
{
    QPalette own;
    const QColor foreground = color(static_cast<ColorRole>(label->property(TextRoleProperty).toInt()));
    own.setColor(QPalette::WindowText, foreground);
    own.setColor(QPalette::Text, foreground); // labels on a Base background use this role
    label->setPalette(own);
}

void setScheme(Scheme scheme)
{
    schemeInForce = scheme;
    QApplication::setPalette(palette(scheme));
    for (const char *name : ViewClasses)
        QApplication::setPalette(viewPalette(scheme), name);
    QApplication::setPalette(palette(scheme), "QTipLabel");
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        if (widget->property(TextRoleProperty).isValid())
            colorLabel(widget);
    }
}

/// With an empty application palette, QGuiApplication reports the desktop's palette.
Scheme desktopScheme()
{
    QApplication::setPalette(QPalette());
    return QApplication::palette().color(QPalette::Window).lightness() < 128 ? Scheme::Dark : Scheme::Light;
}

/// Notices when the desktop's colour scheme changes: Qt then sends ThemeChange to every window.
class DesktopFollower final : public QObject
{
public:
    explicit DesktopFollower(QApplication *app)
        : QObject(app)
    {
        app->installEventFilter(this);
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::ThemeChange && !m_pending) {
            m_pending = true;
            QMetaObject::invokeMethod(
                this, [this] { follow(); }, Qt::QueuedConnection);
        }
        return false;
    }

private:
    void follow()
    {
        m_pending = false;
        setScheme(desktopScheme());
    }

    bool m_pending = false;
};

DesktopFollower *follower = nullptr;

void setProperty(QWidget *widget, const char *name, bool on)
{
    if (widget->property(name).toBool() == on)
        return;
    widget->setProperty(name, on);
    widget->update();
}

} // namespace

void applyTheme(QApplication &app, SchemeChoice choice)
{
    if (qobject_cast<ConsoleStyle *>(QApplication::style()) == nullptr)
        QApplication::setStyle(new ConsoleStyle);
    if (choice == SchemeChoice::FollowDesktop) {
        setScheme(desktopScheme());
        if (!follower) {
            follower = new DesktopFollower(&app);
            QObject::connect(follower, &QObject::destroyed, [] { follower = nullptr; });
        }
        return;
    }
    delete follower;
    setScheme(choice == SchemeChoice::Dark ? Scheme::Dark : Scheme::Light);
}

Scheme currentScheme()
{
    return schemeInForce;
}

int rowHeight(Density density)
{
    return density == Density::Compact ? 24 : 30;
}

QFont monospaceFont(const QFont &like)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (like.pixelSize() > 0)
        font.setPixelSize(like.pixelSize());
    else
        font.setPointSizeF(like.pointSizeF());
    return font;
}

QFont headingFont(const QFont &like, qreal grow)
{
    QFont font = like;
    font.setWeight(QFont::DemiBold);
    if (like.pixelSize() > 0)
        font.setPixelSize(like.pixelSize() + qRound(grow * 4 / 3));
    else
        font.setPointSizeF(like.pointSizeF() + grow);
    return font;
}

void setPrimary(QWidget *button, bool primary)
{
    setProperty(button, ConsoleStyle::PrimaryProperty, primary);
}

void setDanger(QWidget *button, bool danger)
{
    setProperty(button, ConsoleStyle::DangerProperty, danger);
}

void setInvalid(QWidget *field, bool invalid)
{
    setProperty(field, ConsoleStyle::InvalidProperty, invalid);
}

void setTextRole(QWidget *label, ColorRole role)
{
    label->setProperty(TextRoleProperty, static_cast<int>(role));
    colorLabel(label);
}

QString plainToolTip(const QString &text)
{
    if (text.isEmpty())
        return {};
    return QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
}

} // namespace gatehouse
