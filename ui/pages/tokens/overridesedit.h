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

/// Where an OAuth token's cap differs from its maximum role: one line for each organization or application (T5), with
/// a word on the holder's own role where the cap is above it (T7).
class OverridesEdit final : public ListEdit
{
    Q_OBJECT

public:
    explicit OverridesEdit(QWidget *parent = nullptr);

    /// Where overrides can be added: what the holder belongs to.
    void setPlaces(const TokenPlaces &places, const QList<Membership> &memberships);
    [[nodiscard]] const QList<RoleOverride> &overrides() const { return m_overrides; }
    void setOverrides(const QList<RoleOverride> &overrides);

    /// "place=role" of each.
    [[nodiscard]] QStringList values() const override;
    void showProblems(const QHash<int, QString> &messages) override;

private:
    void rebuild();
    QWidget *newLine(int at);
    void showWhatIsLeft();
    [[nodiscard]] QList<RoleOverride> placesLeft() const;
    void openMenu();
    void add(const RoleOverride &one);
    void remove(int at);
    [[nodiscard]] QString note(const RoleOverride &one) const;
    [[nodiscard]] qint64 organizationOf(const RoleOverride &one) const;

    QList<RoleOverride> m_overrides;
    QList<RoleOverride> m_places; ///< with their names; those that have an override already are not offered
    TokenPlaces m_known;
    QList<Membership> m_memberships;
    QHash<int, QString> m_problems;
    QList<QWidget *> m_lines;
    QVBoxLayout *m_column;
    QLabel *m_none; ///< why nothing can be added
    LinkButton *m_add;
};

/// The roles that a cap can be, as people call them; each item's data is the stable word.
[[nodiscard]] QComboBox *newRoleChoice(AccessRole role, QWidget *parent);
[[nodiscard]] AccessRole chosenRole(const QComboBox *choice);

} // namespace gatehouse
