// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tokens/cataloguedialog.h"

#include "core/authority/authority.h"
#include "core/store/file/store.h"
#include "core/store/rows/cataloguerows.h"
#include "core/tabular/export/pendingfile.h"
#include "core/transfer/cataloguefile.h"
#include "ui/dialogs/prompts.h"
#include "ui/forms/banner.h"
#include "ui/forms/labels.h"
#include "ui/theme/theme.h"

#include <QFile>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QShortcut>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

enum Column { Name, Description };

Result<PermissionCatalogue> readCatalogueFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Forbidden, CatalogueDialog::tr("“%1” cannot be read.").arg(path), file.errorString());
    return catalogueFromJson(file.read(maxCatalogueBytes + 1));
}

QStringList jsonFilter()
{
    return {CatalogueDialog::tr("JSON (*.json)")};
}

} // namespace

CatalogueDialog::CatalogueDialog(const Services &services, QWidget *parent)
    : BaseDialog(tr("Permission catalogue"), parent)
    , m_services(services)
    , m_banner(new Banner(this))
    , m_tree(new QTreeWidget(this))
    , m_obstacle(services.authority.capabilities().reasonAgainst(Verb::EditCatalogue, Resource::Token))
{
    content()->addWidget(m_banner);
    content()->addWidget(mutedLabel(tr("The permissions that API tokens can have: resource types and their "
                                       "actions. A type without actions is granted as a whole. Existing tokens keep "
                                       "their permissions."),
                                    this));
    addTree();
    addButtons();
    addFooter();
    resize(760, 560);
    load();
}

CatalogueDialog::~CatalogueDialog()
{
    m_job.cancel();
}

void CatalogueDialog::addTree()
{
    m_tree->setObjectName(u"catalogue"_s);
    m_tree->setAccessibleName(tr("Permission catalogue"));
    m_tree->setHeaderLabels({tr("Type and action"), tr("Description")});
    m_tree->header()->resizeSection(Name, 260);
    m_tree->setAlternatingRowColors(false);
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setEditTriggers(m_obstacle.isEmpty()
                                ? QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                                      QAbstractItemView::AnyKeyPressed
                                : QAbstractItemView::NoEditTriggers);
    content()->addWidget(m_tree, 1);
    auto *remove = new QShortcut(QKeySequence::Delete, m_tree, nullptr, nullptr, Qt::WidgetShortcut); // not in a cell
    connect(remove, &QShortcut::activated, this, [this] {
        if (m_remove->isEnabled())
            removeCurrent();
    });
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &CatalogueDialog::updateButtons);
    connect(m_tree, &QTreeWidget::itemChanged, this, &CatalogueDialog::updateButtons);
}

void CatalogueDialog::addButtons()
{
    auto *row = new QHBoxLayout;
    const auto add = [&](const QString &text, const QString &name, auto slot) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(name);
        button->setAutoDefault(false);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, slot);
        return button;
    };
    m_addType = add(tr("Add &type"), u"addType"_s, &CatalogueDialog::addType);
    m_addAction = add(tr("Add &action"), u"addAction"_s, &CatalogueDialog::addAction);
    m_remove = add(tr("&Remove"), u"remove"_s, &CatalogueDialog::removeCurrent);
    row->addStretch();
    m_export = add(tr("&Export…"), u"export"_s, &CatalogueDialog::exportFile);
    m_import = add(tr("&Import…"), u"import"_s, &CatalogueDialog::importFile);
    content()->addLayout(row);
}

void CatalogueDialog::addFooter()
{
    footer()->addStretch();
    QPushButton *cancel = addButton(m_obstacle.isEmpty() ? tr("Cancel") : tr("Close"));
    m_save = addButton(tr("Save"));
    m_save->setObjectName(u"submit"_s);
    setPrimary(m_save);
    connect(cancel, &QPushButton::clicked, this, &CatalogueDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &CatalogueDialog::accept);
}

void CatalogueDialog::load()
{
    updateButtons();
    onResult(m_services.store.read(Store::Lane::Page, m_job, &readCatalogue), this,
             [this](const Result<PermissionCatalogue> &result) {
                 if (!result)
                     return m_banner->showMessage(result.error().message, Tone::Bad);
                 m_stored = *result;
                 m_loaded = true;
                 if (!m_obstacle.isEmpty())
                     m_banner->showMessage(m_obstacle, Tone::Warning);
                 show(m_stored);
             });
}

void CatalogueDialog::show(const PermissionCatalogue &catalogue)
{
    const QSignalBlocker blocker(m_tree);
    m_tree->clear();
    for (const PermissionType &type : catalogue) {
        QTreeWidgetItem *item = newItem(nullptr, type.name, type.description);
        for (const PermissionAction &action : type.actions)
            newItem(item, action.name, action.description);
    }
    m_tree->expandAll();
    m_tree->setCurrentItem(m_tree->topLevelItem(0));
    updateButtons();
}

QTreeWidgetItem *CatalogueDialog::newItem(QTreeWidgetItem *type, const QString &name, const QString &description)
{
    auto *item = type ? new QTreeWidgetItem(type) : new QTreeWidgetItem(m_tree);
    item->setSizeHint(Name, {0, rowHeight(Density::Compact)});
    item->setText(Name, name);
    item->setText(Description, description);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable);
    if (!type)
        item->setFont(Name, headingFont(m_tree->font()));
    return item;
}

void CatalogueDialog::addType()
{
    QTreeWidgetItem *item = newItem(nullptr, {}, {});
    m_tree->setCurrentItem(item, Name);
    m_tree->editItem(item, Name);
    updateButtons();
}

void CatalogueDialog::addAction()
{
    QTreeWidgetItem *current = m_tree->currentItem();
    QTreeWidgetItem *item = newItem(current->parent() ? current->parent() : current, {}, {});
    item->parent()->setExpanded(true);
    m_tree->setCurrentItem(item, Name);
    m_tree->editItem(item, Name);
    updateButtons();
}

void CatalogueDialog::removeCurrent()
{
    delete m_tree->currentItem();
    m_tree->setFocus();
    updateButtons();
}

PermissionCatalogue CatalogueDialog::catalogue() const
{
    PermissionCatalogue catalogue;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *item = m_tree->topLevelItem(i);
        PermissionType type{item->text(Name).trimmed(), item->text(Description).trimmed(), {}};
        for (int j = 0; j < item->childCount(); ++j)
            type.actions << PermissionAction{item->child(j)->text(Name).trimmed(),
                                             item->child(j)->text(Description).trimmed()};
        catalogue << type;
    }
    return catalogue;
}

bool CatalogueDialog::isModified() const
{
    return m_loaded && catalogue() != m_stored;
}

void CatalogueDialog::updateButtons()
{
    const bool editable = m_loaded && !m_busy && m_obstacle.isEmpty();
    m_addType->setEnabled(editable);
    m_export->setEnabled(m_loaded);
    m_import->setEnabled(editable);
    m_addAction->setEnabled(editable && m_tree->currentItem());
    m_remove->setEnabled(editable && m_tree->currentItem());
    m_save->setEnabled(editable && isModified());
    setPlainToolTip(m_save, m_obstacle);
}

void CatalogueDialog::exportFile()
{
    m_tree->setFocus(); // ends editing in place
    const PermissionCatalogue exported = catalogue();
    if (showProblem(exported))
        return;
    const FileQuestion question{tr("Export the permission catalogue"), u"permission-catalogue.json"_s, jsonFilter()};
    m_services.prompts.chooseSaveFile(this, question, [this, exported](const QString &path) {
        if (path.isEmpty())
            return;
        const QByteArray json = catalogueToJson(exported);
        onResult(QtConcurrent::run([path, json]() -> Result<bool> {
                     const auto written = writeWholeFile(path, json);
                     return written ? Result<bool>(true) : tl::unexpected(written.error());
                 }),
                 this, [this, path](const Result<bool> &written) {
                     m_banner->showMessage(written ? tr("Written to %1").arg(path) : written.error().message,
                                           written ? Tone::Good : Tone::Bad);
                 });
    });
}

void CatalogueDialog::importFile()
{
    const FileQuestion question{tr("Import a permission catalogue"), {}, jsonFilter()};
    m_services.prompts.chooseOpenFile(this, question, [this](const QString &path) {
        if (!path.isEmpty())
            onResult(QtConcurrent::run(&readCatalogueFile, path), this,
                     [this](const Result<PermissionCatalogue> &read) { takeFile(read); });
    });
}

void CatalogueDialog::takeFile(const Result<PermissionCatalogue> &read)
{
    if (!read)
        return m_banner->showMessage(read.error().message, Tone::Bad);
    show(*read);
    m_banner->showMessage(tr("File read. Save to apply it."), Tone::Neutral);
}

/// Shows the first problem, if any.
bool CatalogueDialog::showProblem(const PermissionCatalogue &catalogue)
{
    const Problems problems = validate(catalogue);
    if (problems.isEmpty())
        return false;
    QTreeWidgetItem *item = m_tree->topLevelItem(problems.first().index);
    if (item)
        m_tree->setCurrentItem(item);
    const QString name = item ? item->text(Name) : QString();
    m_banner->showMessage(
        //: a permission type and what is wrong with it
        name.isEmpty() ? problems.first().message : tr("%1: %2").arg(name, problems.first().message), Tone::Bad);
    return true;
}

void CatalogueDialog::accept()
{
    m_tree->setFocus(); // ends editing in place
    if (m_busy || !m_save->isEnabled())
        return;
    const PermissionCatalogue wanted = catalogue();
    if (showProblem(wanted))
        return;
    m_busy = true;
    updateButtons();
    onResult(m_services.authority.execute(UpdateCatalogue{wanted}), this,
             [this](const Result<Outcome> &outcome) { onSaved(outcome ? nullptr : &outcome.error()); });
}

void CatalogueDialog::onSaved(const Error *error)
{
    m_busy = false;
    updateButtons();
    if (error)
        return m_banner->showMessage(error->message, Tone::Bad);
    emit saved();
    BaseDialog::accept();
}

void CatalogueDialog::reject()
{
    if (m_busy || m_asking)
        return;
    if (!m_obstacle.isEmpty() || !isModified())
        return BaseDialog::reject();
    m_asking = true;
    const Question question{windowTitle(), tr("Discard your changes?"), tr("You have unsaved changes."), tr("Discard"),
                            tr("Keep editing")};
    m_services.prompts.confirm(this, question, [this](bool discard) {
        m_asking = false;
        if (discard)
            BaseDialog::reject();
    });
}

} // namespace gatehouse
