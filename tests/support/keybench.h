// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/keyfiles/keyexport.h"
#include "core/settings/settings.h"
#include "core/store/rows/signingkeyrows.h"
#include "core/store/rows/workspacerows.h"
#include "tests/support/dialogbench.h"
#include "tests/support/keyfiles.h"
#include "tests/support/valueof.h"
#include "ui/jobs/jobbar.h"
#include "ui/pages/pagecontext.h"

#include <QComboBox>

namespace gatehouse {

/// A bench whose vault is unlocked, for dialogs that work on signing keys.
struct KeyBench : DialogBench
{
    Settings settings;
    JobBar jobs;
    Workspace info;
    PageContext context{services, {&workspace.store(), [](Store *) {}}, info, settings, jobs};

    KeyBench()
    {
        workspace.authority().setArgon2Timer([](const Argon2Cost &) { return std::chrono::seconds(10); }); // cheap
        workspace.execute(CreateVault{SecretString("correct horse battery staple")});
        info = valueOf(workspace.read(&readWorkspace));
    }
    ~KeyBench() { QSettings().clear(); }

    [[nodiscard]] QDateTime now() { return workspace.clock().now(); }
    /// A key of tests/data/keys; the first one signs.
    qint64 addKey(const char *file, const QString &name = {}, const QDateTime &signsFrom = {})
    {
        CreateKey command;
        command.key.name = name;
        command.key.signsFrom = signsFrom;
        command.privateKey = valueOf(privateDer(test::testKey(file)));
        return workspace.execute(command).ids.first();
    }
    [[nodiscard]] SigningKey key(qint64 id)
    {
        return workspace.read([id](Connection &c) { return readRow<SigningKey>(c, id); }).value_or(SigningKey());
    }
    [[nodiscard]] std::optional<SigningKey> activeKey() { return workspace.read(&findActiveKey).value(); }
    /// A token by the active key; 0 days: without end. The JWT.
    QString issue(const QString &name, int days)
    {
        Token token;
        token.name = name;
        token.permissions = {};
        token.expiresAt = days > 0 ? now().addDays(days) : QDateTime();
        const Outcome outcome = workspace.execute(IssueToken{token});
        lastTokenRow = outcome.ids.first();
        return QString::fromUtf8(outcome.secrets.first().secret.reveal());
    }
    void setIssuer(const QString &issuer)
    {
        info.issuer = issuer;
        workspace.execute(UpdateWorkspace{info});
        info = valueOf(workspace.read(&readWorkspace));
    }

    qint64 lastTokenRow = 0;
};

/// Chooses the item with that data, as a person does by the keyboard.
inline void choose(QComboBox *box, int data)
{
    const int wanted = box->findData(data);
    if (wanted < 0)
        qFatal("no such choice");
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Home);
    for (int i = 0; i < wanted; ++i)
        QTest::keyClick(box, Qt::Key_Down);
}

} // namespace gatehouse
