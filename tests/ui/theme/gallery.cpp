// SPDX-License-Identifier: GPL-3.0-or-later
// Shows every control in the theme for visual inspection: theme-gallery [--dark] [--rtl] [--save FILE]
#include "ui/theme/badge.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QSplitter>
#include <QStatusBar>
#include <QStyledItemDelegate>
#include <QTabWidget>
#include <QTableWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace gatehouse;

namespace {

class BadgeDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QString text = index.data().toString();
        const QSize size = badgeSize(text, option.fontMetrics);
        const QRect rect(option.rect.left() + spacing::Around, option.rect.center().y() - size.height() / 2,
                         size.width(), size.height());
        paintBadge(painter, QStyle::visualRect(option.direction, option.rect, rect), text,
                   index.row() % 4 == 1 ? Tone::Neutral : Tone::Good);
    }
};

QPushButton *pushButton(const QString &text, IconName name)
{
    auto *button = new QPushButton(text);
    button->setIcon(icon(name));
    return button;
}

QLayout *toolbar()
{
    auto *row = new QHBoxLayout;
    auto *create = pushButton(u"New client…"_s, IconName::Add);
    setPrimary(create);
    row->addWidget(create);
    row->addWidget(new QPushButton(u"&Edit…"_s));
    auto *disabled = pushButton(u"Disable"_s, IconName::Disable);
    disabled->setEnabled(false);
    row->addWidget(disabled);
    auto *exporting = pushButton(u"Export"_s, IconName::Export);
    exporting->setMenu(new QMenu(exporting));
    row->addWidget(exporting);
    auto *columns = new QToolButton;
    columns->setText(u"Columns"_s);
    columns->setIcon(icon(IconName::ColumnChooser));
    columns->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    columns->setPopupMode(QToolButton::InstantPopup);
    columns->setMenu(new QMenu(columns));
    row->addWidget(columns);
    auto *refresh = new QToolButton;
    refresh->setIcon(icon(IconName::Refresh));
    row->addWidget(refresh);
    auto *split = new QToolButton;
    split->setText(u"Print"_s);
    split->setPopupMode(QToolButton::MenuButtonPopup);
    split->setMenu(new QMenu(split));
    row->addWidget(split);
    auto *flat = new QToolButton;
    flat->setIcon(icon(IconName::DetailsPane));
    flat->setAutoRaise(true);
    row->addWidget(flat);
    auto *danger = pushButton(u"Delete"_s, IconName::Delete);
    setDanger(danger);
    row->addWidget(danger);
    row->addStretch();
    auto *search = new QLineEdit(u"gateway"_s);
    search->addAction(icon(IconName::Search), QLineEdit::LeadingPosition);
    search->setClearButtonEnabled(true);
    search->setMaximumWidth(280);
    row->addWidget(search);
    return row;
}

QTableWidget *table()
{
    auto *view = new QTableWidget(40, 5);
    view->setHorizontalHeaderLabels({u"Client ID"_s, u"Name"_s, u"Type"_s, u"Status"_s, u"Tokens"_s});
    for (int row = 0; row < view->rowCount(); ++row) {
        auto *id = new QTableWidgetItem(u"gateway-north-%1"_s.arg(410 + row));
        id->setFont(monospaceFont(view->font()));
        view->setItem(row, 0, id);
        view->setItem(row, 1, new QTableWidgetItem(u"North gateway %1"_s.arg(410 + row)));
        view->setItem(row, 2, new QTableWidgetItem(u"Client Credentials"_s));
        view->setItem(row, 3, new QTableWidgetItem(row % 4 == 1 ? u"Disabled"_s : u"Enabled"_s));
        auto *count = new QTableWidgetItem(QString::number(128 * row));
        count->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        view->setItem(row, 4, count);
    }
    view->horizontalHeaderItem(4)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    view->setItemDelegateForColumn(3, new BadgeDelegate(view));
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setFrameShape(QFrame::NoFrame);
    view->verticalHeader()->hide();
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    view->horizontalHeader()->setHighlightSections(false);
    view->setColumnWidth(0, 170);
    view->setColumnWidth(1, 160);
    view->setColumnWidth(2, 150);
    view->horizontalHeader()->setStretchLastSection(true);
    view->sortByColumn(0, Qt::AscendingOrder);
    view->setSortingEnabled(true);
    view->selectRow(4);
    return view;
}

QLabel *note(const QString &text, ColorRole role)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    setTextRole(label, role);
    return label;
}

QLayout *form()
{
    auto *layout = new QFormLayout;
    layout->addRow(u"Name"_s, new QLineEdit(u"Field app"_s));
    auto *uri = new QLineEdit(u"http://app.example.com/callback"_s);
    uri->setFont(monospaceFont(uri->font()));
    setInvalid(uri, true);
    layout->addRow(u"Redirect URI"_s, uri);
    layout->addRow({}, note(u"Use https."_s, ColorRole::Bad));
    auto *off = new QLineEdit(u"cannot be changed"_s);
    off->setEnabled(false);
    layout->addRow(u"Client ID"_s, off);
    auto *combo = new QComboBox;
    combo->addItems({u"client_secret_basic"_s, u"none"_s});
    layout->addRow(u"Method"_s, combo);
    auto *editable = new QComboBox;
    editable->setEditable(true);
    editable->addItem(u"editable"_s);
    layout->addRow(u"Issuer"_s, editable);
    layout->addRow(u"Lifetime"_s, new QSpinBox);
    auto *description = new QPlainTextEdit(u"Description"_s);
    description->setFixedHeight(52);
    layout->addRow(u"Text"_s, description);
    auto *checked = new QCheckBox(u"May ask for refresh tokens"_s);
    checked->setChecked(true);
    layout->addRow({}, checked);
    auto *partly = new QCheckBox(u"Some of them"_s);
    partly->setTristate(true);
    partly->setCheckState(Qt::PartiallyChecked);
    layout->addRow({}, partly);
    layout->addRow({}, new QCheckBox(u"Not yet"_s));
    auto *radio = new QRadioButton(u"Public client"_s);
    radio->setChecked(true);
    layout->addRow({}, radio);
    auto *progress = new QProgressBar;
    progress->setValue(40);
    progress->setTextVisible(false);
    progress->setFixedHeight(6);
    layout->addRow(u"Progress"_s, progress);
    return layout;
}

QLayout *badges()
{
    auto *row = new QHBoxLayout;
    const QList<QPair<QString, Tone>> all = {{u"Enabled"_s, Tone::Good},
                                             {u"1 y 8 mo"_s, Tone::Warning},
                                             {u"Broken"_s, Tone::Bad},
                                             {u"Disabled"_s, Tone::Neutral},
                                             {u"openid"_s, Tone::Accent}};
    for (const auto &[text, tone] : all) {
        auto *badge = new BadgeLabel;
        badge->setBadge(text, tone);
        row->addWidget(badge);
    }
    row->addStretch();
    return row;
}

QWidget *details()
{
    auto *pane = new QWidget;
    auto *column = new QVBoxLayout(pane);
    auto *heading = new QLabel(u"North gateway 0417"_s);
    heading->setFont(headingFont(heading->font(), 2));
    column->addWidget(heading);
    column->addWidget(note(u"Copied from the directory"_s, ColorRole::Muted));
    column->addLayout(badges());
    column->addLayout(form());
    auto *icons = new QGridLayout;
    int n = 0;
    for (const IconName name : allIcons()) {
        auto *label = new QLabel;
        label->setPixmap(icon(name).pixmap(QSize(20, 20)));
        icons->addWidget(label, n / 14, n % 14);
        ++n;
    }
    column->addLayout(icons);
    column->addStretch();
    return pane;
}

QWidget *page()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, spacing::Around, 0, 0);
    auto *top = toolbar();
    top->setContentsMargins(spacing::Around, 0, spacing::Around, 0);
    column->addLayout(top);
    auto *split = new QSplitter;
    split->addWidget(table());
    split->addWidget(details());
    split->setSizes({800, 440});
    column->addWidget(split, 1);
    return page;
}

void fill(QMainWindow &window)
{
    for (const QString &title : {u"&Workspace"_s, u"&Edit"_s, u"&View"_s, u"&Help"_s})
        window.menuBar()->addMenu(title);
    auto *tabs = new QTabWidget;
    tabs->addTab(new QWidget, u"Scopes\t42"_s);
    tabs->addTab(page(), u"Clients\t1,000,000"_s);
    tabs->addTab(new QWidget, u"Audit"_s);
    tabs->setCurrentIndex(1);
    window.setCentralWidget(tabs);
    window.statusBar()->addWidget(new QLabel(u"Plant workspace · embedded"_s));
    window.statusBar()->setSizeGripEnabled(false);
}

QPixmap menuPicture()
{
    QMenu menu;
    menu.addAction(icon(IconName::Edit), u"Edit…"_s)->setShortcut(Qt::CTRL | Qt::Key_E);
    auto *chosen = menu.addAction(icon(IconName::Duplicate), u"Duplicate…"_s);
    menu.addAction(icon(IconName::Copy), u"Copy client ID"_s);
    menu.addSeparator();
    menu.addAction(u"Compact rows"_s)->setCheckable(true);
    menu.actions().constLast()->setChecked(true);
    menu.addAction(icon(IconName::Delete), u"Delete…"_s)->setEnabled(false);
    menu.setActiveAction(chosen);
    menu.resize(menu.sizeHint());
    return menu.grab();
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.contains(u"--rtl"_s))
        QApplication::setLayoutDirection(Qt::RightToLeft);
    applyTheme(app, arguments.contains(u"--dark"_s) ? SchemeChoice::Dark : SchemeChoice::Light);
    QMainWindow window;
    fill(window);
    window.resize(1280, 800);
    window.show();
    const qsizetype save = arguments.indexOf(u"--save"_s);
    if (save < 0 || save + 1 >= arguments.size())
        return QApplication::exec();
    QPixmap picture = window.grab();
    QPainter(&picture).drawPixmap(500, 480, menuPicture());
    return picture.save(arguments.at(save + 1)) ? 0 : 1;
}
