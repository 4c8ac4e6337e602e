// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/embeddedlist.h"

namespace gatehouse {

/// The applications of an organization (O1).
class ApplicationsView final : public EmbeddedList
{
    Q_OBJECT

public:
    ApplicationsView(const PageContext &context, qint64 organizationId, QWidget *parent = nullptr);

protected:
    [[nodiscard]] RecordEditorBase *newEditor(qint64 id) override;

private:
    qint64 m_organizationId;
};

} // namespace gatehouse
