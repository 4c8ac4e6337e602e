// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/detailspane.h"

#include "core/domain/text.h"
#include "core/tabular/fields/cellformat.h"
#include "ui/forms/flowlayout.h"
#include "ui/forms/labels.h"
#include "ui/theme/badge.h"
#include "ui/theme/theme.h"

#include <QFormLayout>
#include <QFrame>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr int labelWidth = 112;

QLabel *selectableLabel(const QString &text, QWidget *parent)
{
    QLabel *label = plainLabel(visibleText(text), parent);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

/// Without separators, as in a thumbprint, a line may break after so many characters.
constexpr int unbrokenLength = 24;

/// Allows line breaks after the separators of long identifiers and URIs, which have no spaces.
QString breakable(QString text)
{
    for (const char16_t separator : u"/:?&=-.")
        text.replace(QChar(separator), QString(QChar(separator)) + QChar(0x200B));
    QString broken;
    int run = 0;
    for (const QChar letter : std::as_const(text)) {
        run = letter == QChar(0x200B) || letter.isSpace() ? 0 : run + 1;
        if (run > unbrokenLength) {
            broken += QChar(0x200B);
            run = 1;
        }
        broken += letter;
    }
    return broken;
}

void addTextValues(const DetailRow &row, QVBoxLayout *layout, QWidget *parent)
{
    for (const QString &value : row.values) {
        QLabel *label = selectableLabel(value, parent);
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
    auto *badges = new QWidget(parent);
    auto *flow = new FlowLayout(badges, spacing::Tight);
    for (const QString &value : row.values) {
        if (row.onRemove) {
            auto *badge = new BadgeButton(visibleText(value), BadgeButton::Mode::RemoveOnly, badges);
            QObject::connect(badge, &BadgeButton::removed, parent, [row, value] { row.onRemove(value); });
            flow->addWidget(badge);
            continue;
        }
        auto *badge = new BadgeLabel(badges);
        badge->setBadge(visibleText(value), row.tone);
        flow->addWidget(badge);
    }
    layout->addWidget(badges);
}

void addLink(const DetailRow &row, QVBoxLayout *layout, QWidget *parent)
{
    auto *link = new LinkButton(row.linkText, parent);
    QObject::connect(link, &QPushButton::clicked, parent, row.onLink);
    layout->addWidget(link, 0, Qt::AlignLeading);
}

QWidget *valueWidget(const DetailRow &row, QWidget *parent)
{
    auto *widget = new QWidget(parent);
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::Tight);
    if (row.values.isEmpty() && !row.placeholder.isEmpty())
        layout->addWidget(mutedLabel(row.placeholder, widget));
    else if (row.kind == DetailRow::Kind::Badges)
        addBadges(row, layout, widget);
    else
        addTextValues(row, layout, widget);
    if (!row.linkText.isEmpty())
        addLink(row, layout, widget);
    setPlainToolTip(widget, row.tooltip);
    return widget;
}

} // namespace

DetailsPane::DetailsPane(QWidget *parent)
    : QScrollArea(parent)
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
    QLabel *title = selectableLabel(content.title, page);
    title->setFont(headingFont(title->font(), 2));
    m_layout->addWidget(title);
    if (!content.subtitle.isEmpty()) {
        QLabel *subtitle = mutedLabel(content.subtitle, page);
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
    m_layout->addWidget(mutedLabel(text, page));
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
    QLabel *title = mutedLabel(QLocale().toUpper(section.title), page);
    QFont font = headingFont(title->font(), -1.5);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.5);
    title->setFont(font);
    m_layout->addWidget(title);
    auto *form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(spacing::Between);
    form->setVerticalSpacing(spacing::Tight);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (const DetailRow &row : section.rows) {
        if (row.label.isEmpty()) {
            form->addRow(valueWidget(row, page));
            continue;
        }
        QLabel *label = mutedLabel(row.label, page);
        label->setFixedWidth(labelWidth);
        label->setAlignment(Qt::AlignTop | Qt::AlignLeading);
        form->addRow(label, valueWidget(row, page));
    }
    m_layout->addLayout(form);
}

DetailRow noteRow(const QString &text)
{
    DetailRow row;
    row.placeholder = text;
    return row;
}

DetailRow detailRow(const FieldInfo &field, const QVariant &value)
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
        if (std::any_of(field.choices.begin(), field.choices.end(),
                        [](const Choice &c) { return c.tone != Tone::Neutral; }))
            row.kind = DetailRow::Kind::Badges;
        break;
    }
    default:
        break;
    }
    if (const QString text = displayText(field, value, QLocale()); !text.isEmpty())
        row.values << text;
    return row;
}

} // namespace gatehouse
