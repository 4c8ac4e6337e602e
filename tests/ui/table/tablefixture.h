// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sample/sample.h"
#include "tests/support/testworkspace.h"
#include "tests/support/waituntil.h"
#include "ui/table/entitytablemodel.h"
#include "ui/table/entitytableview.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QSemaphore>
#include <QTest>

namespace gatehouse {

/// A model of the clients and its view in a window, the model under the model tester.
struct Table
{
    explicit Table(TestWorkspace &workspace, const QString &layoutKey = {})
        : model(workspace.store(), Resource::Client, workspace.clock())
        , tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest)
    {
        view.setEntityModel(&model);
        if (!layoutKey.isEmpty())
            view.setLayoutKey(layoutKey);
        view.resize(1200, 600);
        view.show();
    }

    bool load(const ListQuery &query)
    {
        model.setQuery(query);
        return loaded();
    }
    bool loaded()
    {
        return QTest::qWaitFor([this] { return !model.isLoading(); }, 20'000);
    }
    /// The text in a cell once it is there.
    QString text(int row, const char *field)
    {
        const QModelIndex index = model.index(row, model.columnOf(QString::fromLatin1(field)));
        (void)index.data();
        waitUntil([&index] { return index.data(EntityTableModel::RawValueRole).isValid(); });
        return index.data().toString();
    }
    int section(const char *field) { return model.columnOf(QString::fromLatin1(field)); }
    void clickHeader(const char *field)
    {
        QHeaderView *header = view.horizontalHeader();
        const QPoint at(header->sectionViewportPosition(section(field)) + 20, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
    }

    EntityTableModel model;
    EntityTableView view;
    QAbstractItemModelTester tester;
};

/// Keeps the thread that reads pages from doing so, as a slow disk does, until released.
class BusyReader
{
public:
    explicit BusyReader(Store &store)
        : m_done(store.read(Store::Lane::Page, {}, [this](Connection &) -> Result<bool> {
            m_semaphore.acquire();
            return true;
        }))
    {
    }
    ~BusyReader() { release(); }
    void release()
    {
        m_semaphore.release();
        m_done.waitForFinished();
    }

private:
    QSemaphore m_semaphore;
    Async<bool> m_done;
};

[[nodiscard]] inline ListQuery searchClients(const QString &text)
{
    return {Resource::Client, text};
}

} // namespace gatehouse
