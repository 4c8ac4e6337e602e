// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/consolestyle.h"

#include "ui/theme/barpainter.h"
#include "ui/theme/colors.h"
#include "ui/theme/controlpainter.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/viewpainter.h"

#include <QAbstractScrollArea>
#include <QListView>
#include <QPainter>
#include <QStyleOption>
#include <QTabBar>
#include <QTableView>
#include <QTreeView>

#include <optional>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

/// Our replacement for a standard icon of Qt, if there is one.
std::optional<IconName> ownIcon(QStyle::StandardPixmap pixmap)
{
    switch (pixmap) {
    case QStyle::SP_LineEditClearButton:
        return IconName::Close;
    case QStyle::SP_MessageBoxInformation:
        return IconName::Info;
    case QStyle::SP_MessageBoxWarning:
        return IconName::Warning;
    case QStyle::SP_MessageBoxCritical:
        return IconName::Error;
    case QStyle::SP_MessageBoxQuestion:
        return IconName::About;
    default:
        return std::nullopt;
    }
}

} // namespace

ConsoleStyle::ConsoleStyle()
    : QProxyStyle(u"Fusion"_s)
{
}

void ConsoleStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool:
        paint::buttonPanel(option, painter, widget);
        return;
    case PE_FrameDefaultButton:
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paint::checkIndicator(option, painter);
        return;
    case PE_IndicatorRadioButton:
        paint::radioIndicator(option, painter);
        return;
    case PE_FrameLineEdit:
        paint::fieldPanel(option, painter, widget);
        return;
    case PE_PanelLineEdit: {
        const auto *edit = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (edit && edit->lineWidth > 0)
            paint::fieldPanel(option, painter, widget);
        return;
    }
    case PE_FrameFocusRect:
        paint::focusRing(option, painter, widget);
        return;
    case PE_FrameTabWidget:
        paint::tabPage(option, painter);
        return;
    case PE_FrameTabBarBase:
        if (!paint::isNorthTab(option))
            break;
        paint::tabBarBase(qstyleoption_cast<const QStyleOptionTabBarBase *>(option), painter);
        return;
    case PE_PanelItemViewRow:
        if (!qobject_cast<const QAbstractItemView *>(widget) || qobject_cast<const QListView *>(widget))
            break;
        paint::itemRow(qstyleoption_cast<const QStyleOptionViewItem *>(option), painter);
        return;
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            paint::itemPanel(item, painter, widget);
            return;
        }
        break;
    case PE_Frame:
        paint::frame(option, painter, widget);
        return;
    default:
        if (paint::barPrimitive(element, option, painter))
            return;
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

bool ConsoleStyle::drawOwnControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                                  const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonBevel:
        paint::buttonPanel(option, painter, widget);
        return true;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            paint::buttonLabel(button, painter, widget);
        return true;
    case CE_TabBarTabShape:
        if (!paint::isNorthTab(option))
            return false;
        paint::tabShape(qstyleoption_cast<const QStyleOptionTab *>(option), painter);
        return true;
    case CE_TabBarTabLabel:
        if (!paint::isNorthTab(option))
            return false;
        paint::tabLabel(qstyleoption_cast<const QStyleOptionTab *>(option), painter, widget);
        return true;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        paint::headerSection(option, painter);
        return true;
    case CE_Header: {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        if (!header || header->orientation != Qt::Horizontal)
            return false;
        paint::headerSection(option, painter);
        paint::headerLabel(header, painter);
        return true;
    }
    default:
        return paint::barControl(element, option, painter);
    }
}

void ConsoleStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (drawOwnControl(element, option, painter, widget))
        return;
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (element == CE_MenuItem && item) {
        if (paint::menuSeparator(item, painter))
            return;
        // Fusion outlines the selected item; we draw a tint behind it instead.
        QStyleOptionMenuItem plain = *item;
        if (item->state.testFlag(State_Selected))
            paint::menuSelection(item, painter);
        plain.state.setFlag(State_Selected, false);
        QProxyStyle::drawControl(element, &plain, painter, widget);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ConsoleStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                      const QWidget *widget) const
{
    if (const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        tool && control == CC_ToolButton && tool->toolButtonStyle != Qt::ToolButtonTextUnderIcon &&
        !tool->features.testFlag(QStyleOptionToolButton::Arrow)) {
        paint::toolButton(tool, painter, widget);
    } else if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
               combo && control == CC_ComboBox) {
        paint::comboBox(combo, painter, widget);
    } else if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
               spin && control == CC_SpinBox) {
        paint::spinBox(spin, painter, widget);
    } else if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
               slider && control == CC_ScrollBar) {
        paint::scrollBar(slider, painter, widget);
    } else {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QRect ConsoleStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_LineEditContents:
        return QProxyStyle::subElementRect(element, option, widget).adjusted(6, 0, -6, 0);
    case SE_PushButtonFocusRect:
        return {};
    case SE_TabWidgetTabContents:
        return QProxyStyle::subElementRect(SE_TabWidgetTabPane, option, widget).adjusted(0, 1, 0, 0);
    case SE_TabWidgetTabBar: {
        const QRect bar = QProxyStyle::subElementRect(element, option, widget);
        const int step = option->direction == Qt::RightToLeft ? -spacing::Around : spacing::Around;
        const bool fits = bar.width() + spacing::Around <= option->rect.width();
        return fits ? bar.translated(step, 0) : bar;
    }
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect ConsoleStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
                                   const QWidget *widget) const
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ScrollBar && slider)
        return paint::scrollBarPart(slider, subControl);
    const QRect fusion = QProxyStyle::subControlRect(control, option, subControl, widget);
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (control == CC_ComboBox && combo && !combo->editable && subControl == SC_ComboBoxEditField) {
        const bool mirrored = option->direction == Qt::RightToLeft;
        return fusion.adjusted(mirrored ? 0 : spacing::Tight, 0, mirrored ? -spacing::Tight : 0, 0);
    }
    return fusion;
}

QSize ConsoleStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                     const QWidget *widget) const
{
    const QSize fusion = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return paint::buttonSize(button);
        return fusion;
    case CT_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option))
            return paint::toolButtonSize(button, fusion);
        return fusion;
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        return {fusion.width() + 12, qMax(fusion.height(), paint::ControlHeight)};
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        const bool separator = item && item->menuItemType == QStyleOptionMenuItem::Separator;
        return separator ? fusion : QSize(fusion.width() + 16, fusion.height() + 4);
    }
    case CT_MenuBarItem:
        return {fusion.width() + 4, qMax(fusion.height(), 28)};
    case CT_TabBarTab:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option); tab && paint::isNorthTab(tab))
            return paint::tabSize(tab, fusion);
        return fusion;
    case CT_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
            header && header->orientation == Qt::Horizontal)
            return paint::headerSize(header);
        return fusion;
    default:
        return fusion;
    }
}

int ConsoleStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return spacing::Around;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
    case PM_ToolBarItemSpacing:
        return spacing::Between;
    case PM_ToolBarFrameWidth:
    case PM_ToolBarItemMargin:
        return 0;
    case PM_ToolBarIconSize:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_TabBarIconSize:
        return 16;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return paint::IndicatorSize;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return spacing::Between;
    case PM_ScrollBarExtent:
        return paint::ScrollBarExtent;
    case PM_MenuButtonIndicator:
        return paint::MenuButtonWidth;
    case PM_SplitterWidth:
        return 1;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_MenuBarPanelWidth:
    case PM_MenuBarVMargin:
        return 0;
    case PM_MenuBarHMargin:
        return spacing::Tight;
    case PM_MenuVMargin:
        return spacing::Tight;
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabOverlap:
        return 1;
    case PM_DefaultFrameWidth:
        return qobject_cast<const QAbstractScrollArea *>(widget) ? 2 : 1;
    case PM_FocusFrameHMargin:
        return qobject_cast<const QTableView *>(widget) || qobject_cast<const QTreeView *>(widget) ? 11 : 5;
    case PM_HeaderDefaultSectionSizeVertical:
        return rowHeight(Density::Normal);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ConsoleStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_Table_GridLineColor:
        return static_cast<int>(color(ColorRole::Line).rgb());
    case SH_FormLayoutLabelAlignment:
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    case SH_FormLayoutFieldGrowthPolicy:
        return 1;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QIcon ConsoleStyle::standardIcon(StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const
{
    const std::optional<IconName> own = ownIcon(pixmap);
    return own ? icon(*own) : QProxyStyle::standardIcon(pixmap, option, widget);
}

void ConsoleStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QTabBar *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    else if (auto *table = qobject_cast<QTableView *>(widget))
        table->setShowGrid(false);
}

} // namespace gatehouse
