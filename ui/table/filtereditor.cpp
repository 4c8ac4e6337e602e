// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/filtereditor.h"

#include "core/tabular/fields/cellformat.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <QScreen>
#include <QSpinBox>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr int inputWidth = 200;
constexpr int defaultAge = 5; ///< 1 year
constexpr int defaultDays = 30;
constexpr int maxDays = 3650;

template <typename Widget>
Widget *named(Widget *widget, const QString &name)
{
    widget->setAccessibleName(name);
    return widget;
}

QString machineTime(const QDateTime &time)
{
    return QString::fromLatin1([&time] {
        QByteArray text;
        appendRfc3339(text, time.toMSecsSinceEpoch());
        return text;
    }());
}

} // namespace

FilterEditor::FilterEditor(const ResourceInfo &resource, const Clock &clock, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_resource(resource)
    , m_clock(clock)
    , m_fields(resource.columns())
    , m_field(named(new QComboBox(this), tr("Field")))
    , m_operator(named(new QComboBox(this), tr("Comparison")))
    , m_inputs(new QStackedWidget(this))
    , m_none(new QWidget(this))
    , m_text(named(new QLineEdit(this), tr("Value")))
    , m_number(named(new QLineEdit(this), tr("Value")))
    , m_choice(named(new QComboBox(this), tr("Value")))
    , m_date(named(new QDateEdit(this), tr("Value")))
    , m_age(named(new QComboBox(this), tr("Value")))
    , m_days(named(new QSpinBox(this), tr("Value")))
    , m_button(new QPushButton(tr("Add filter"), this))
{
    setAccessibleName(tr("Filter"));
    setFrameShape(QFrame::StyledPanel);
    setUpInputs();
    for (const FieldInfo *field : std::as_const(m_fields))
        m_field->addItem(field->translatedTitle());
    setPrimary(m_button);
    auto *layout = new QHBoxLayout(this);
    layout->setSpacing(spacing::Between);
    for (QWidget *widget : {static_cast<QWidget *>(m_field), static_cast<QWidget *>(m_operator),
                            static_cast<QWidget *>(m_inputs), static_cast<QWidget *>(m_button)})
        layout->addWidget(widget);
    connect(m_field, &QComboBox::currentIndexChanged, this, &FilterEditor::showOperators);
    connect(m_operator, &QComboBox::currentIndexChanged, this, &FilterEditor::showInput);
    connect(m_text, &QLineEdit::textChanged, this, &FilterEditor::updateButton);
    connect(m_number, &QLineEdit::textChanged, this, &FilterEditor::updateButton);
    connect(m_button, &QPushButton::clicked, this, &FilterEditor::accept);
    showOperators();
}

void FilterEditor::setUpInputs()
{
    m_inputs->setFixedWidth(inputWidth);
    m_inputs->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    for (QWidget *input :
         {m_none, static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_number), static_cast<QWidget *>(m_choice),
          static_cast<QWidget *>(m_date), static_cast<QWidget *>(m_age), static_cast<QWidget *>(m_days)})
        m_inputs->addWidget(input);
    m_number->setValidator(new QRegularExpressionValidator(QRegularExpression(u"-?[0-9]{1,18}"_s), m_number));
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(u"yyyy-MM-dd"_s);
    for (const FilterAge &age : filterAges())
        m_age->addItem(age.label);
    m_days->setRange(1, maxDays);
    connect(m_days, &QSpinBox::valueChanged, this, [this](int days) {
        //: after a number of days
        m_days->setSuffix(u' ' + tr("day(s)", nullptr, days));
    });
    m_days->setValue(defaultDays);
}

void FilterEditor::openAt(const QRect &anchor, const std::optional<FieldFilter> &filter)
{
    m_button->setText(filter ? tr("Change filter") : tr("Add filter"));
    m_date->setDate(m_clock.now().toLocalTime().date());
    m_age->setCurrentIndex(defaultAge);
    m_days->setValue(defaultDays);
    m_text->clear();
    m_number->clear();
    if (filter)
        show(*filter);
    adjustSize();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    QPoint at(mirrored ? anchor.right() + 1 - width() : anchor.left(), anchor.bottom() + spacing::Tight);
    if (const QScreen *screen = this->screen())
        at.setX(
            std::clamp(at.x(), screen->availableGeometry().left(),
                       std::max(screen->availableGeometry().left(), screen->availableGeometry().right() - width())));
    move(at);
    QFrame::show();
    QWidget *first = filter ? m_inputs->currentWidget() : m_field;
    first->setFocus(Qt::PopupFocusReason);
}

const FieldInfo &FilterEditor::field() const
{
    return *m_fields[std::max(0, m_field->currentIndex())];
}

FilterOperator FilterEditor::currentOperator() const
{
    return filterOperators(field()).value(std::max(0, m_operator->currentIndex()));
}

void FilterEditor::showOperators()
{
    const QSignalBlocker blocker(m_operator);
    m_operator->clear();
    for (const FilterOperator &op : filterOperators(field()))
        m_operator->addItem(op.label);
    m_choice->clear();
    for (const FilterChoice &choice : filterChoices(field()))
        m_choice->addItem(choice.label, choice.value);
    showInput();
}

void FilterEditor::showInput()
{
    QWidget *const inputs[] = {m_none, m_text, m_number, m_choice,
                               m_date, m_age,  m_days}; // in the order of FilterOperator::Value
    m_inputs->setCurrentWidget(inputs[static_cast<int>(currentOperator().value)]);
    updateButton();
}

void FilterEditor::show(const FieldFilter &filter)
{
    const FieldInfo *field = m_resource.field(filter.field);
    m_field->setCurrentIndex(static_cast<int>(m_fields.indexOf(field)));
    const QList<FilterOperator> operators = filterOperators(this->field());
    const auto suits = [&filter](const FilterOperator &op) {
        const bool takesNone = op.value == FilterOperator::Value::None;
        return op.comparison == filter.comparison && takesNone == filter.value.isEmpty() &&
               op.value != FilterOperator::Value::Age;
    };
    const auto found = std::ranges::find_if(operators, suits);
    m_operator->setCurrentIndex(found == operators.end() ? 0 : static_cast<int>(found - operators.begin()));
    setValue(currentOperator(), filter.value);
}

void FilterEditor::setValue(const FilterOperator &op, const QString &value)
{
    m_text->setText(value);
    m_text->selectAll();
    if (op.value == FilterOperator::Value::Number)
        m_number->setText(value);
    if (op.value == FilterOperator::Value::Choice)
        m_choice->setCurrentIndex(m_choice->findData(value));
    if (op.value == FilterOperator::Value::Date)
        m_date->setDate(valueFromText(field(), value).toDateTime().toLocalTime().date());
    if (op.value == FilterOperator::Value::Days)
        m_days->setValue(daysOf(value));
}

QString FilterEditor::value() const
{
    switch (currentOperator().value) {
    case FilterOperator::Value::None:
        return {};
    case FilterOperator::Value::Text:
        return m_text->text();
    case FilterOperator::Value::Number:
        return m_number->text();
    case FilterOperator::Value::Choice:
        return m_choice->currentData().toString();
    case FilterOperator::Value::Date:
        return machineTime(m_date->date().startOfDay());
    case FilterOperator::Value::Days:
        return QString::number(m_days->value()) + u'd';
    case FilterOperator::Value::Age:
        break;
    }
    return machineTime(filterAges().value(m_age->currentIndex()).before(m_clock.now()));
}

void FilterEditor::updateButton()
{
    const FilterOperator::Value kind = currentOperator().value;
    const bool isTyped = kind == FilterOperator::Value::Text || kind == FilterOperator::Value::Number;
    m_button->setEnabled(!isTyped || !value().trimmed().isEmpty());
}

void FilterEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        accept();
    else
        QFrame::keyPressEvent(event);
}

void FilterEditor::accept()
{
    const FieldFilter filter{field().idString(), currentOperator().comparison, value()};
    if (!m_button->isEnabled() || !checkFilter(m_resource, filter))
        return;
    close();
    emit accepted(filter);
}

} // namespace gatehouse
