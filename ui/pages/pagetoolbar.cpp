// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pagetoolbar.h"

#include "ui/theme/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

namespace gatehouse {

namespace {

QToolButton *actionButton(ActionId id, QAction *action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setToolButtonStyle(id == ActionId::Refresh ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    if (id == ActionId::New || id == ActionId::VerifyChain)
        setPrimary(button);
    return button;
}

QToolButton *menuButton(IconName name, const QString &text, QMenu *menu, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setText(text);
    button->setIcon(icon(name));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(menu);
    return button;
}

} // namespace

PageToolBar::PageToolBar(std::span<const ActionSpec> specs, const QHash<ActionId, QAction *> &actions,
                         QMenu *columnsMenu, QLineEdit *search, QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(spacing::Around, spacing::Between, spacing::Around, spacing::Tight);
    layout->setSpacing(spacing::Tight + 2);
    auto *exportMenu = new QMenu(this);
    for (const ActionSpec &spec : specs) {
        if (isExport(spec.id)) {
            exportMenu->addAction(actions.value(spec.id));
        } else if (spec.inToolBar) {
            if (spec.id == ActionId::Print) { // with some space before export and print
                layout->addSpacing(spacing::Between);
                layout->addWidget(menuButton(IconName::Export, tr("Export"), exportMenu, this));
            }
            layout->addWidget(actionButton(spec.id, actions.value(spec.id), this));
        }
    }
    if (columnsMenu)
        layout->addWidget(menuButton(IconName::ColumnChooser, tr("Columns"), columnsMenu, this));
    layout->addStretch();
    layout->addWidget(search, 1);
    search->show();
}

bool isExport(ActionId id)
{
    return id == ActionId::ExportCsv || id == ActionId::ExportXlsx || id == ActionId::ExportPdf;
}

} // namespace gatehouse
