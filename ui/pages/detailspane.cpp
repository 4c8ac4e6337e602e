// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/detailspane.h"

#include "core/domain/text.h"
#include "core/tabular/cellformat.h"
#include "ui/theme/badge.h"
#include "ui/theme/theme.h"

#include <QFormLayout>
#include <QFrame>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr int labelWidth = 108;

QLabel *textLabel(const QString &text, ColorRole role, QWidget *parent)
{
    auto *label = new QLabel(visibleText(text), parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::NoFocus);
    setTextRole(label, role);
    return label;
}

/// Long identifiers and URIs have no spaces to wrap at: they may break after any of their separators.
QString breakable(QString text)
{
    for (const char16_t separator : u"/:?&=-_.")
        text.replace(QChar(separator), QString(QChar(separator)) + QChar(0x200B));
    return text;
}

void addTextValues(const DetailRow &row, QVBoxLayout *layout, QWidget *parent)
{
    for (const QString &value : row.values) {
        QLabel *label = textLabel(value, ColorRole::Text, parent);
        if (row.kind == DetailRow::Kind::Monospace) {
            label->setFont(monospaceFont(label->font()));
            label->setText(breakable(label->text()));
        }
        label->setAccessibleName(row.label + u": "_s + value);
        layout->addWidget(label);
    }
}

void addBadges(const DetailRow &row, QVBoxLayout *layout, QWidget *parent)
{
    for (const QString &value : row.values) {
        auto *badge = new BadgeLabel(parent);
        badge->setBadge(visibleText(value), row.tone);
        layout->addWidget(badge, 0, Qt::AlignLeading);
    }
}

void addLink(const DetailRow &row, QVBoxLayout *layout, QWidget *parent)
{
    auto *link = new QToolButton(parent);
    link->setText(row.linkText);
    link->setAutoRaise(true);
    setTextRole(link, ColorRole::AccentText);
    QObject::connect(link, &QToolButton::clicked, parent, row.onLink);
    layout->addWidget(link, 0, Qt::AlignLeading);
}

QWidget *valueWidget(const DetailRow &row, QWidget *parent)
{
    auto *widget = new QWidget(parent);
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::Tight);
    if (row.values.isEmpty() && !row.placeholder.isEmpty())
        layout->addWidget(textLabel(row.placeholder, ColorRole::Muted, widget));
    else if (row.kind == DetailRow::Kind::Badge || row.kind == DetailRow::Kind::Pills)
        addBadges(row, layout, widget);
    else
        addTextValues(row, layout, widget);
    if (!row.linkText.isEmpty())
        addLink(row, layout, widget);
    if (!row.tooltip.isEmpty())
        widget->setToolTip(row.tooltip.toHtmlEscaped());
    return widget;
}

} // namespace

DetailsPane::DetailsPane(QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(260);
    setAccessibleName(tr("Details"));
    setBackgroundRole(QPalette::Base);
}

void DetailsPane::setContent(const DetailContent &content)
{
    QWidget *page = restart();
    QLabel *title = textLabel(content.title, ColorRole::Text, page);
    title->setFont(headingFont(title->font(), 2));
    m_layout->addWidget(title);
    if (!content.subtitle.isEmpty()) {
        QLabel *subtitle = textLabel(content.subtitle, ColorRole::Muted, page);
        subtitle->setFont(monospaceFont(subtitle->font()));
        subtitle->setText(breakable(subtitle->text()));
        m_layout->addWidget(subtitle);
    }
    for (const DetailSection &section : content.sections)
        addSection(section);
    m_layout->addStretch();
}

void DetailsPane::setMessage(const QString &text)
{
    QWidget *page = restart();
    m_layout->addWidget(textLabel(text, ColorRole::Muted, page));
    m_layout->addStretch();
}

QWidget *DetailsPane::restart()
{
    auto *page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    m_layout = new QVBoxLayout(page);
    m_layout->setContentsMargins(spacing::Around + spacing::Tight, spacing::Around, spacing::Around, spacing::Around);
    m_layout->setSpacing(spacing::Tight);
    setWidget(page); // deletes the one before
    return page;
}

void DetailsPane::addSection(const DetailSection &section)
{
    QWidget *page = widget();
    m_layout->addSpacing(spacing::Around);
    QLabel *title = textLabel(section.title.toUpper(), ColorRole::Muted, page);
    QFont font = headingFont(title->font(), -1.5);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.5);
    title->setFont(font);
    m_layout->addWidget(title);
    auto *form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(spacing::Between);
    form->setVerticalSpacing(spacing::Tight);
    for (const DetailRow &row : section.rows) {
        QLabel *label = textLabel(row.label, ColorRole::Muted, page);
        label->setFixedWidth(labelWidth);
        label->setAlignment(Qt::AlignTop | Qt::AlignLeading);
        if (row.label.isEmpty()) {
            delete label;
            form->addRow(valueWidget(row, page));
        } else {
            form->addRow(label, valueWidget(row, page));
        }
    }
    m_layout->addLayout(form);
}

DetailRow detailRow(const FieldInfo &field, const QVariant &value, const QLocale &locale)
{
    DetailRow row{field.translatedTitle()};
    row.placeholder = u"—"_s;
    switch (field.kind) {
    case FieldKind::List:
        row.kind = DetailRow::Kind::Monospace;
        row.values = value.toStringList();
        return row;
    case FieldKind::Identifier:
    case FieldKind::Uri:
        row.kind = DetailRow::Kind::Monospace;
        break;
    case FieldKind::Boolean:
    case FieldKind::Choice: {
        const QString machine = machineText(field, value);
        row.tone = field.tone(field.kind == FieldKind::Boolean ? (value.toBool() ? u"1"_s : u"0"_s) : machine);
        if (row.tone != Tone::Neutral)
            row.kind = DetailRow::Kind::Badge;
        break;
    }
    default:
        break;
    }
    if (const QString text = displayText(field, value, locale); !text.isEmpty())
        row.values << text;
    return row;
}

} // namespace gatehouse
