// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/file/store.h"
#include "ui/pages/detailspane.h"
#include "ui/pages/resourcepage.h"

#include <functional>
#include <optional>

namespace gatehouse {

/// A tab whose details pane shows one value for the selected row. `Details` is that value: the record, or a struct with
/// the record and what is shown with it. A subclass says how it is shown.
template <typename Details>
class RecordPage : public ResourcePage
{
protected:
    /// Runs on a reader thread.
    using Read = std::function<Result<Details>(Connection &connection, qint64 id)>;

    RecordPage(const PageContext &context, Resource resource, Read read, QWidget *parent)
        : ResourcePage(context, resource, parent)
        , m_read(std::move(read))
    {
    }

    [[nodiscard]] virtual DetailContent content(const Details &details) = 0;

    /// The details of the row that is selected alone; null until they are read.
    [[nodiscard]] const Details *current() const
    {
        return m_details && m_detailsId == currentId() ? &*m_details : nullptr;
    }

private:
    void loadDetails(qint64 id) final
    {
        const auto read = [id, read = m_read](Connection &connection) { return read(connection, id); };
        onResult(context().store.read(Store::Lane::Page, JobContext(), read), this,
                 [this, id](const Result<Details> &result) {
                     if (!result || id != currentId())
                         return;
                     m_details = *result;
                     m_detailsId = id;
                     updateActions();
                     details().setContent(content(*m_details));
                 });
    }

    Read m_read;
    std::optional<Details> m_details;
    qint64 m_detailsId = 0;
};

} // namespace gatehouse
