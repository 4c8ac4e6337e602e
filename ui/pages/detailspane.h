// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tabular/fields/resources.h"

#include <QScrollArea>
#include <QStringList>

#include <functional>

class QFormLayout;
class QVBoxLayout;

namespace gatehouse {

/// One line of the details pane.
struct DetailRow
{
    enum class Kind { Text, Monospace, Badges };

    QString label;
    Kind kind = Kind::Text;
    QStringList values = {}; ///< one line or badge each; empty: `placeholder` in muted text
    Tone tone = Tone::Neutral;
    QString placeholder = {};
    QString tooltip = {};  ///< plain text
    QString linkText = {}; ///< of a link after the values, which calls `onLink`
    std::function<void()> onLink = {};
    std::function<void(const QString &value)> onRemove = {}; ///< of badges: each has a × that calls it
};

struct DetailSection
{
    QString title;
    QList<DetailRow> rows;
};

struct DetailContent
{
    QString title;
    QString subtitle; ///< an identifier; monospace
    QList<DetailSection> sections;
};

/// The details of the selected row, beside the table. All texts are shown as plain text.
class DetailsPane final : public QScrollArea
{
    Q_OBJECT

public:
    explicit DetailsPane(QWidget *parent = nullptr);

    void setContent(const DetailContent &content);
    /// Shown instead of content: "Select a row to see its details."
    void setMessage(const QString &text);

private:
    QWidget *restart();
    void addSection(const DetailSection &section);

    QVBoxLayout *m_layout = nullptr;
};

/// A row that shows a field's value as the table does; an empty one as "—".
[[nodiscard]] DetailRow detailRow(const FieldInfo &field, const QVariant &value);

/// A row without a label: a sentence in muted text.
[[nodiscard]] DetailRow noteRow(const QString &text);

/// The fields `ids` of `object`, in that order.
template <typename T>
[[nodiscard]] QList<DetailRow> detailRows(std::span<const Field<T>> fields, const T &object,
                                          std::initializer_list<QLatin1StringView> ids)
{
    QList<DetailRow> rows;
    for (const QLatin1StringView id : ids) {
        for (const Field<T> &field : fields) {
            if (id == QLatin1StringView(field.id))
                rows << detailRow(field, field.get(object));
        }
    }
    return rows;
}

} // namespace gatehouse
