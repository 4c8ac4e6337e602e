// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/scope.h"
#include "ui/dialogs/recordeditor.h"

class QLineEdit;
class QStringListModel;

namespace gatehouse {

/// Creates a scope, or edits a scope's description (S1). The context is the names of all scopes.
class ScopeEditor final : public RecordEditor<Scope, QStringList>
{
    Q_OBJECT

public:
    /// `id`: row id in the Store; 0 for a new scope.
    ScopeEditor(const Services &services, qint64 id, QWidget *parent);

protected:
    [[nodiscard]] QString recordName() const override { return record().name; }
    [[nodiscard]] QString firstField() const override;
    void setContext(const QStringList &names) override { m_existing = names; }
    void fill(const Scope &scope) override;
    [[nodiscard]] Scope record() const override;

private:
    void suggest();

    QLineEdit *m_name;
    QLineEdit *m_description;
    QStringListModel *m_suggestions;
    QStringList m_existing;
};

/// Completions of `typed` in the form `namespace:action`: the namespaces of the `existing` scopes, with a colon, then
/// their actions and the usual ones. Never a name that exists.
[[nodiscard]] QStringList scopeNameSuggestions(const QString &typed, const QStringList &existing);

/// The hint under a scope's name while it is typed: how `namespace:action` would read. Never a demand (S1).
[[nodiscard]] QString scopeNameHint(const QString &typed);

} // namespace gatehouse
