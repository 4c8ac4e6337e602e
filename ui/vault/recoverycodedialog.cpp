// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/recoverycodedialog.h"

#include "core/base/clock.h"
#include "core/store/file/store.h"
#include "core/store/rows/workspacerows.h"
#include "ui/dialogs/prompts.h"
#include "ui/dialogs/secretclipboard.h"
#include "ui/dialogs/secretview.h"
#include "ui/forms/labels.h"
#include "ui/theme/theme.h"
#include "ui/vault/recoverysheet.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QRandomGenerator>
#include <QStackedWidget>
#include <QtConcurrentRun>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr int recoveryCodeWidth = 600;
constexpr int groupCount = 8;
constexpr int groupLength = 5;
enum Page { CodePage, CheckPage };

/// Normalizes typed input: letters that look like digits count as digits (Crockford's base32).
QByteArray normalized(const QString &typed)
{
    QByteArray letters = typed.trimmed().toUpper().toUtf8();
    letters.replace('O', '0').replace('I', '1').replace('L', '1');
    return letters;
}

} // namespace

RecoveryCodeDialog::RecoveryCodeDialog(const Services &services, SecretString code, QWidget *parent)
    : BaseDialog(tr("Recovery code"), parent)
    , m_services(services)
    , m_code(std::move(code))
    , m_pages(new QStackedWidget(this))
    , m_note(mutedLabel({}, this))
{
    m_pages->addWidget(createCodePage());
    m_pages->addWidget(createCheckPage());
    content()->addWidget(m_pages);
    addFooter();
    connect(&services.clipboard, &SecretClipboard::countdown, this, &RecoveryCodeDialog::showCountdown);
    chooseGroups();
    showPage(CodePage);
    resize(recoveryCodeWidth, sizeHint().height());
    loadWorkspace();
}

RecoveryCodeDialog::~RecoveryCodeDialog() = default;

QWidget *RecoveryCodeDialog::createCodePage()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::Between);
    column->addWidget(headingLabel(tr("Save this recovery code")));
    column->addWidget(mutedLabel(tr("It unlocks the workspace if you forget the passphrase. It is shown only once. If "
                                    "you lose both, the secrets are lost for good.")));
    auto *view = new SecretView(m_code, page);
    view->setObjectName(u"recoveryCode"_s);
    column->addWidget(view);
    auto *row = new QHBoxLayout;
    const auto add = [&](const QString &text, const QString &name, auto work) {
        auto *button = new QPushButton(text);
        button->setObjectName(name);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, work);
        row->addWidget(button);
    };
    add(tr("&Copy"), u"copy"_s, [this] { m_services.clipboard.copy(m_code); });
    add(tr("&Save to file…"), u"save"_s, [this] { saveToFile(); });
    add(tr("&Print…"), u"print"_s, [this] { choosePrinter(); });
    row->addWidget(m_note, 1);
    column->addLayout(row);
    column->addStretch();
    return page;
}

QWidget *RecoveryCodeDialog::createCheckPage()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::Between);
    column->addWidget(headingLabel(tr("Confirm the recovery code")));
    column->addWidget(
        mutedLabel(tr("Enter two groups from your copy. This makes sure that you have it when you need it.")));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(spacing::Around);
    for (size_t i = 0; i < m_answers.size(); ++i) {
        const auto row = static_cast<int>(i);
        m_answers[i] = new QLineEdit;
        m_answers[i]->setObjectName(u"answer%1"_s.arg(row));
        m_answers[i]->setMaxLength(groupLength + 2);
        m_answers[i]->setFont(monospaceFont(m_answers[i]->font()));
        m_answers[i]->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
        m_labels[i] = plainLabel({});
        m_labels[i]->setWordWrap(false);
        m_labels[i]->setBuddy(m_answers[i]);
        grid->addWidget(m_labels[i], row, 0);
        grid->addWidget(m_answers[i], row, 1);
    }
    grid->setColumnStretch(2, 1);
    m_error = plainLabel({});
    m_error->setObjectName(u"answerError"_s);
    setTextRole(m_error, ColorRole::Bad);
    grid->addWidget(m_error, static_cast<int>(m_answers.size()), 1, 1, 2);
    column->addLayout(grid);
    column->addStretch();
    return page;
}

void RecoveryCodeDialog::addFooter()
{
    footer()->addStretch();
    m_back = addButton(tr("&Back to the code"));
    m_back->setObjectName(u"back"_s);
    m_next = addButton({});
    m_next->setObjectName(u"next"_s);
    m_next->setDefault(true);
    setPrimary(m_next);
    connect(m_back, &QPushButton::clicked, this, [this] { showPage(CodePage); });
    connect(m_next, &QPushButton::clicked, this, &RecoveryCodeDialog::accept);
}

void RecoveryCodeDialog::chooseGroups()
{
    auto *random = QRandomGenerator::global();
    const int first = random->bounded(1, groupCount); // not the last group, because the second one comes after it
    m_asked = {first, random->bounded(first + 1, groupCount + 1)};
    for (size_t i = 0; i < m_asked.size(); ++i) {
        m_labels[i]->setText(tr("Group %1 of %2").arg(m_asked[i]).arg(groupCount));
        m_answers[i]->setAccessibleName(m_labels[i]->text());
        m_answers[i]->setProperty("group", m_asked[i]);
    }
}

void RecoveryCodeDialog::showPage(int page)
{
    m_pages->setCurrentIndex(page);
    m_back->setVisible(page == CheckPage);
    m_next->setText(page == CodePage ? tr("I have a copy") : tr("Done"));
    m_error->clear();
    for (QLineEdit *answer : m_answers) {
        answer->clear();
        setInvalid(answer, false);
    }
    showCountdown(m_services.clipboard.secondsLeft());
    if (page == CheckPage)
        m_answers[0]->setFocus();
    else
        m_next->setFocus();
}

QByteArrayView RecoveryCodeDialog::group(int number) const
{
    return m_code.reveal().sliced((number - 1) * (groupLength + 1), groupLength);
}

void RecoveryCodeDialog::accept()
{
    if (m_pages->currentIndex() == CodePage)
        return showPage(CheckPage);
    QLineEdit *wrong = nullptr;
    for (size_t i = m_answers.size(); i-- > 0;) {
        const bool isRight = normalized(m_answers[i]->text()) == group(m_asked[i]);
        setInvalid(m_answers[i], !isRight);
        if (!isRight)
            wrong = m_answers[i];
    }
    if (!wrong)
        return QDialog::accept();
    m_error->setText(tr("This does not match the code. Check your copy."));
    wrong->setAccessibleDescription(m_error->text());
    wrong->setFocus();
    wrong->selectAll();
}

void RecoveryCodeDialog::reject()
{
    if (m_asking)
        return;
    m_asking = true;
    const Question question{windowTitle(), tr("Close without saving the code?"),
                            tr("It cannot be shown again. You can create a new one under “Passphrase and recovery”."),
                            tr("Close anyway"), tr("Go back")};
    m_services.prompts.confirm(this, question, [this](bool close) {
        m_asking = false;
        if (close)
            QDialog::reject();
    });
}

void RecoveryCodeDialog::closeOnLock()
{
    QDialog::reject();
}

void RecoveryCodeDialog::showCountdown(int seconds)
{
    m_note->setText(seconds > 0 ? tr("Copied. The clipboard is cleared in %n second(s).", nullptr, seconds)
                                : QString());
}

void RecoveryCodeDialog::loadWorkspace()
{
    onResult(m_services.store.read(Store::Lane::Page, {}, &readWorkspace), this,
             [this](const Result<Workspace> &workspace) {
                 if (workspace)
                     m_workspace = *workspace;
             });
}

RecoverySheet RecoveryCodeDialog::sheet() const
{
    return {m_workspace.name, m_workspace.uuid.toString(QUuid::WithoutBraces), m_services.clock.now(), m_code};
}

void RecoveryCodeDialog::saveToFile()
{
    const FileQuestion question{windowTitle(), u"gatehouse-recovery-code.txt"_s};
    m_services.prompts.chooseSaveFile(this, question, [this](const QString &path) {
        if (path.isEmpty())
            return;
        if (const auto written = writeSecretFile(path, sheetText(sheet())); !written)
            return m_services.prompts.inform(this, written.error());
        m_note->setText(tr("Saved."));
    });
}

void RecoveryCodeDialog::choosePrinter()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(windowTitle());
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer] {
        const Async<void> printed = QtConcurrent::run([printer, sheet = sheet()]() -> Result<void> {
            QPainter painter;
            if (!painter.begin(printer.get()))
                return fail(ErrorKind::Internal, tr("The printer does not respond."));
            paintSheet(painter, sheet);
            return {};
        });
        onResult(printed, this, [this](const Result<void> &result) {
            if (!result)
                return m_services.prompts.inform(this, result.error());
            m_note->setText(tr("Printed."));
        });
    });
    dialog->open();
}

} // namespace gatehouse
