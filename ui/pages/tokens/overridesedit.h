// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/token.h"
#include "core/store/rows/tokenholder.h"
#include "ui/forms/listedit.h"

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace gatehouse {

class LinkButton;

/// The overrides of an OAuth token's maximum role: one line for each organization or application (T5), with a note
/// where the override is above the holder's own role (T7).
class OverridesEdit final : public ListEdit
{
    Q_OBJECT

public:
    explicit OverridesEdit(QWidget *parent = nullptr);

    /// What overrides can be added for: the holder's organizations and their applications.
    void setTargets(const TokenPlaces &known, const QList<Membership> &memberships);
    [[nodiscard]] const QList<RoleOverride> &overrides() const { return m_overrides; }
    void setOverrides(const QList<RoleOverride> &overrides);

    /// "target=role" of each.
    [[nodiscard]] QStringList values() const override;
    void showProblems(const QHash<int, QString> &messages) override;

private:
    void rebuild();
    QWidget *newLine(int at);
    void showRemaining();
    [[nodiscard]] QList<RoleOverride> remainingTargets() const;
    void openMenu();
    void add(const RoleOverride &one);
    void remove(int at);
    [[nodiscard]] QString note(const RoleOverride &one) const;
    [[nodiscard]] qint64 organizationOf(const RoleOverride &one) const;

    QList<RoleOverride> m_overrides;
    QList<RoleOverride> m_targets; ///< what overrides can be for
    TokenPlaces m_known;
    QList<Membership> m_memberships;
    QHash<int, QString> m_problems;
    QList<QWidget *> m_lines;
    QVBoxLayout *m_column;
    QLabel *m_none; ///< says why nothing can be added
    LinkButton *m_add;
};

/// A choice of maximum role; each item's data is the stable word.
[[nodiscard]] QComboBox *newRoleChoice(AccessRole role, QWidget *parent);
[[nodiscard]] AccessRole chosenRole(const QComboBox *choice);

} // namespace gatehouse
