// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/listedit.h"

class QCompleter;
class QLabel;
class QLineEdit;
class QStringListModel;

namespace gatehouse {

class FlowLayout;
class LinkButton;

/// Scopes as badges with ×, and a field that completes existing names. Unknown names are rejected with a message.
class ScopeListEdit final : public ListEdit
{
    Q_OBJECT

public:
    explicit ScopeListEdit(QWidget *parent = nullptr);

    /// All scopes of the workspace. The OIDC scopes are suggested first.
    void setKnownScopes(const QStringList &names);
    /// Shows the input field with suggestions, as a click on "+ scope" does.
    void startInput();

    [[nodiscard]] QStringList values() const override { return m_values; }
    void setValues(const QStringList &values);
    void showProblems(const QHash<int, QString> &messages) override;
    [[nodiscard]] QString inputProblem() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void openInput();
    void closeInput();
    void suggestAll();
    void onTyped(const QString &text);
    /// Adds the typed names; unknown names stay in the field.
    void commitInput();
    void remove(const QString &name);
    void rebuildBadges();
    void showNote();
    [[nodiscard]] QStringList suggestions() const;

    QStringList m_known;
    QStringList m_values;
    QList<QWidget *> m_badges;
    FlowLayout *m_flow;
    LinkButton *m_add;
    QLineEdit *m_input;
    QStringListModel *m_suggestions;
    QCompleter *m_completer;
    QLabel *m_note;
    QHash<int, QString> m_problems;
};

} // namespace gatehouse
