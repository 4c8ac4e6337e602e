// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secretstring.h"
#include "core/domain/workspace.h"
#include "ui/dialogs/basedialog.h"
#include "ui/dialogs/services.h"
#include "ui/vault/recoverysheet.h"

#include <array>

class QLabel;
class QLineEdit;
class QStackedWidget;

namespace gatehouse {

/// Shows a recovery code once, and asks for two of its groups before closing (K5). Show it with open().
class RecoveryCodeDialog final : public BaseDialog, public ClosesOnLock
{
    Q_OBJECT

public:
    RecoveryCodeDialog(const Services &services, SecretString code, QWidget *parent);
    ~RecoveryCodeDialog() override;

    void accept() override;
    void reject() override;
    void closeOnLock() override;

private:
    QWidget *createCodePage();
    QWidget *createCheckPage();
    void addFooter();
    void chooseGroups();
    void showPage(int page);
    void loadWorkspace();
    void saveToFile();
    void choosePrinter();
    void showCountdown(int seconds);
    [[nodiscard]] RecoverySheet sheet() const;
    [[nodiscard]] QByteArrayView group(int number) const;

    Services m_services;
    SecretString m_code;
    Workspace m_workspace;
    QStackedWidget *m_pages;
    QLabel *m_note;
    QLabel *m_error = nullptr;
    std::array<QLabel *, 2> m_labels{};
    std::array<QLineEdit *, 2> m_answers{};
    std::array<int, 2> m_asked{}; ///< counted from 1
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    bool m_asking = false;
};

} // namespace gatehouse
