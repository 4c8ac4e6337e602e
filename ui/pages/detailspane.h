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
    enum class Kind { Text, Monospace, Badge, Pills };

    QString label;
    Kind kind = Kind::Text;
    QStringList values = {}; ///< one line (or badge) each; empty: `placeholder` in muted text
    Tone tone = Tone::Neutral;
    QString placeholder = {};
    QString tooltip = {};  ///< plain text
    QString linkText = {}; ///< a link behind the value that calls `onLink`
    std::function<void()> onLink = {};
    std::function<void(const QString &value)> onRemove = {}; ///< of Pills: each gets a × that calls it
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

/// What is known of the selected row, beside the table. All texts are shown as they are, never as markup.
class DetailsPane final : public QScrollArea
{
    Q_OBJECT

public:
    explicit DetailsPane(QWidget *parent = nullptr);

    void setContent(const DetailContent &content);
    /// In place of content: "Select a client to see its details."
    void setMessage(const QString &text);

private:
    QWidget *restart();
    void addSection(const DetailSection &section);

    QVBoxLayout *m_layout = nullptr;
};

/// A row that shows a field's value as the table does; nothing is shown as "—".
[[nodiscard]] DetailRow detailRow(const FieldInfo &field, const QVariant &value, const QLocale &locale);

} // namespace gatehouse
