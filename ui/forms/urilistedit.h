// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/listedit.h"

#include <functional>

class QAbstractButton;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace gatehouse {

class LinkButton;

/// Edits URIs, one per line: Enter adds a line, × removes one, pasting several lines adds several. Empty lines are
/// ignored.
class UriListEdit final : public ListEdit
{
    Q_OBJECT

public:
    explicit UriListEdit(QWidget *parent = nullptr);

    [[nodiscard]] QStringList values() const override;
    void setValues(const QStringList &values);
    void showProblems(const QHash<int, QString> &messages) override;

    void setPlaceholder(const QString &example);
    /// Returns a warning to show under a value without a problem; empty for none.
    void setWarningOf(std::function<QString(const QString &)> warningOf);

private:
    struct Line
    {
        QWidget *box;
        QLineEdit *edit;
        QAbstractButton *remove;
        QLabel *note;
    };

    void insertLine(qsizetype at, const QString &text);
    void addBelow(const QWidget *box);
    void removeLine(const QWidget *box);
    void onEdited(const QWidget *box);
    void splitLines(qsizetype at);
    void afterChange();
    [[nodiscard]] qsizetype indexOf(const QWidget *box) const;

    QList<Line> m_lines;
    QVBoxLayout *m_column;
    LinkButton *m_add;
    QString m_placeholder;
    std::function<QString(const QString &)> m_warningOf;
    QHash<int, QString> m_problems;
};

} // namespace gatehouse
