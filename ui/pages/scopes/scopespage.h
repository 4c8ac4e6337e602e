// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/scope.h"
#include "ui/pages/recordpage.h"

namespace gatehouse {

class WorkspaceStrip;

struct ScopeDetails
{
    Scope scope;
    QStringList clientIds; ///< the first ones that may request it
};

/// The Scopes tab (S1–S5).
class ScopesPage final : public RecordPage<ScopeDetails>
{
    Q_OBJECT

public:
    explicit ScopesPage(const PageContext &context, QWidget *parent = nullptr);

    void onWorkspaceChanged() override;

protected:
    [[nodiscard]] RecordEditorBase *newEditor(qint64 id) override;
    [[nodiscard]] DetailContent content(const ScopeDetails &details) override;
    [[nodiscard]] SelectionFacts selectionFacts() const override;

private:
    [[nodiscard]] std::function<void()> linkTo(Resource resource, const QString &field, const QString &scope);

    WorkspaceStrip *m_strip;
};

} // namespace gatehouse
