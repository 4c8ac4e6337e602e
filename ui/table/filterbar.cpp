// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/filterbar.h"

#include "ui/table/filtereditor.h"
#include "ui/theme/badge.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QInputDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

#include <utility>

namespace gatehouse {

namespace {

constexpr int searchWidth = 280;
constexpr int minSearchWidth = 140;

/// User-defined names may contain "&", which a menu would take for a mnemonic.
QString menuText(QString name)
{
    return name.replace(u'&', QStringLiteral("&&"));
}

} // namespace

FilterBar::FilterBar(Resource resource, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_resource(resourceInfo(resource))
    , m_query{resource}
    , m_views(resource)
    , m_search(new QLineEdit(this))
    , m_editor(new FilterEditor(m_resource, clock, this))
    , m_badges(new QHBoxLayout)
    , m_add(new QToolButton(this))
    , m_viewsButton(new QToolButton(this))
    , m_viewsMenu(new QMenu(this))
{
    setUpSearch();
    setUpButtons();
    auto *title = new QLabel(tr("Filters"), this);
    title->setTextFormat(Qt::PlainText);
    setTextRole(title, ColorRole::Muted);
    m_badges->setSpacing(spacing::Tight);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::Between);
    layout->addWidget(title);
    layout->addLayout(m_badges);
    layout->addWidget(m_add);
    layout->addStretch();
    layout->addWidget(m_viewsButton);
    connect(m_editor, &FilterEditor::accepted, this, &FilterBar::addFilter);
}

void FilterBar::setUpSearch()
{
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaxLength(1000);
    m_search->setMinimumWidth(minSearchWidth);
    m_search->setMaximumWidth(searchWidth);
    m_search->installEventFilter(this);
    m_search->hide(); // until the owner places it
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        ListQuery query = m_query;
        query.text = text;
        change(query);
    });
    connect(m_search, &QLineEdit::returnPressed, this, &FilterBar::searchFinished);
}

void FilterBar::setUpButtons()
{
    m_add->setText(tr("Add filter"));
    m_add->setIcon(icon(IconName::Add));
    m_viewsButton->setText(tr("Saved views"));
    m_viewsButton->setPopupMode(QToolButton::InstantPopup);
    m_viewsButton->setMenu(m_viewsMenu);
    for (QToolButton *button : {m_add, m_viewsButton}) {
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setAccessibleName(button->text());
    }
    connect(m_add, &QToolButton::clicked, this, [this] { changeFilter(-1); });
    connect(m_viewsMenu, &QMenu::aboutToShow, this, &FilterBar::fillViewsMenu);
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<const QKeyEvent *>(event);
    if (key->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        return true;
    }
    if (key->key() == Qt::Key_Down) {
        emit searchFinished();
        return true;
    }
    return false;
}

void FilterBar::setQuery(const ListQuery &query)
{
    if (query == m_query)
        return;
    const bool filtersChanged = query.filters != m_query.filters;
    m_query = query;
    const QSignalBlocker blocker(m_search);
    if (m_search->text() != query.text)
        m_search->setText(query.text);
    if (filtersChanged)
        showBadges();
}

void FilterBar::change(const ListQuery &query)
{
    if (query == m_query)
        return;
    setQuery(query);
    emit queryChanged(m_query);
}

void FilterBar::startSearch(const QString &text)
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    if (text.isEmpty()) {
        m_search->selectAll();
        return;
    }
    m_search->end(false);
    m_search->insert(text);
}

void FilterBar::clear()
{
    ListQuery query = m_query;
    query.text.clear();
    query.filters.clear();
    change(query);
}

void FilterBar::showBadges()
{
    while (QLayoutItem *item = m_badges->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    QWidget *before = m_search;
    for (qsizetype i = 0; i < m_query.filters.size(); ++i) {
        auto *badge =
            new BadgeButton(describeFilter(m_resource, m_query.filters[i]), BadgeButton::Mode::Clickable, this);
        badge->setAccessibleDescription(tr("Filter. Press Enter to change it, Delete to remove it."));
        m_badges->addWidget(badge);
        connect(badge, &BadgeButton::removed, this, [this, i] { removeFilter(i); });
        connect(badge, &BadgeButton::clicked, this, [this, i] { changeFilter(i); });
        setTabOrder(before, badge);
        before = badge;
    }
    setTabOrder(before, m_add);
}

void FilterBar::changeFilter(qsizetype at)
{
    m_changing = at;
    QWidget *anchor = at < 0 ? m_add : m_badges->itemAt(static_cast<int>(at))->widget();
    const QRect rect(anchor->mapToGlobal(QPoint()), anchor->size());
    m_editor->openAt(rect, at < 0 ? std::nullopt : std::optional(m_query.filters[at]));
}

void FilterBar::addFilter(const FieldFilter &filter)
{
    ListQuery query = m_query;
    if (m_changing >= 0 && m_changing < query.filters.size())
        query.filters[m_changing] = filter;
    else if (!query.filters.contains(filter))
        query.filters << filter;
    change(query);
}

void FilterBar::removeFilter(qsizetype at)
{
    ListQuery query = m_query;
    query.filters.removeAt(at);
    m_add->setFocus(Qt::OtherFocusReason); // the badge that had the focus is deleted
    change(query);
}

void FilterBar::fillViewsMenu()
{
    m_viewsMenu->clear();
    const QList<SavedView> views = m_views.all();
    for (const SavedView &view : views)
        connect(m_viewsMenu->addAction(menuText(view.name)), &QAction::triggered, this,
                [this, query = view.query] { change(query); });
    if (!views.isEmpty())
        m_viewsMenu->addSeparator();
    QAction *save = m_viewsMenu->addAction(tr("Save current view…"));
    connect(save, &QAction::triggered, this, &FilterBar::askForViewName);
    if (views.isEmpty())
        return;
    QMenu *remove = m_viewsMenu->addMenu(tr("Delete view"));
    for (const SavedView &view : views)
        connect(remove->addAction(menuText(view.name)), &QAction::triggered, this,
                [this, name = view.name] { m_views.remove(name); });
}

void FilterBar::askForViewName()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save view"));
    dialog->setLabelText(tr("Name for the current search, filters and sorting:"));
    dialog->setOkButtonText(tr("Save"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &name) {
        if (!name.trimmed().isEmpty())
            m_views.save({name.trimmed(), m_query});
    });
    dialog->open();
}

} // namespace gatehouse
