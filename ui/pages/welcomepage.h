// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace gatehouse {

class Settings;

/// Shown while no workspace is open: create, open, recent workspaces.
class WelcomePage final : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(Settings &settings, QWidget *parent = nullptr);

    /// Reads the recent workspaces again.
    void refresh();
    /// While a workspace is being opened; empty text when none is.
    void setBusy(const QString &text);
    /// Shows why opening failed; plain text.
    void setProblem(const QString &text);

signals:
    void createRequested();
    void openRequested();
    void restoreRequested();
    void recentRequested(const QString &path);

private:
    QWidget *createCards();
    void addRecent(const QString &path);

    Settings &m_settings;
    QVBoxLayout *m_recent = nullptr;
    QLabel *m_recentTitle = nullptr;
    QLabel *m_message = nullptr;
};

} // namespace gatehouse
