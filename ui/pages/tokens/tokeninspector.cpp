// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tokens/tokeninspector.h"

#include "core/base/secretstring.h"
#include "core/store/file/store.h"
#include "core/store/rows/inspectionsource.h"
#include "ui/forms/banner.h"
#include "ui/forms/labels.h"
#include "ui/pages/detailspane.h"
#include "ui/table/relativetime.h"
#include "ui/theme/theme.h"

#include <QDragEnterEvent>
#include <QFile>
#include <QHBoxLayout>
#include <QLocale>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr int inspectorSettleMs = 150;

Result<SecretString> tokenFileContent(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::NotFound,
                    TokenInspectorDialog::tr("“%1” cannot be read: %2").arg(path, file.errorString()));
    QByteArray content = file.read(maxInspectedBytes + 1);
    return SecretString::adopt(content);
}

QString titleOf(InspectionCheckKind kind)
{
    switch (kind) {
    case InspectionCheckKind::Signature:
        return TokenInspectorDialog::tr("Signature");
    case InspectionCheckKind::Type:
        return TokenInspectorDialog::tr("Type");
    case InspectionCheckKind::Issuer:
        return TokenInspectorDialog::tr("Issuer");
    case InspectionCheckKind::Audience:
        return TokenInspectorDialog::tr("Audience");
    case InspectionCheckKind::Time:
        return TokenInspectorDialog::tr("Time");
    case InspectionCheckKind::Status:
        break;
    }
    return TokenInspectorDialog::tr("Status");
}

DetailRow checkRow(const InspectionCheck &check)
{
    const QString mark = check.result == InspectionResult::Good  ? TokenInspectorDialog::tr("Good")
                         : check.result == InspectionResult::Bad ? TokenInspectorDialog::tr("Bad")
                                                                 : TokenInspectorDialog::tr("Unknown");
    //: whether a check passed ("Good", "Bad", "Unknown"), and a sentence that says why
    return {titleOf(check.kind), DetailRow::Kind::Text, {TokenInspectorDialog::tr("%1: %2").arg(mark, check.text)}};
}

DetailSection membersSection(const QString &title, const QList<InspectedMember> &members, const QDateTime &now)
{
    DetailSection section{title, {}};
    for (const InspectedMember &member : members) {
        QString value = member.text;
        if (member.time.isValid())
            //: a date and time, and how far that is from now
            value = TokenInspectorDialog::tr("%1 · %2").arg(
                QLocale().toString(member.time.toLocalTime(), QLocale::ShortFormat), relativeTime(member.time, now));
        DetailRow row{member.title.isEmpty() ? member.name : member.title, DetailRow::Kind::Text, {value}};
        row.tooltip = member.name;
        section.rows << row;
    }
    return section;
}

Tone toneOf(const TokenInspection &inspection)
{
    if (inspection.isValid())
        return Tone::Good;
    const bool anyBad = std::ranges::any_of(
        inspection.checks, [](const InspectionCheck &check) { return check.result == InspectionResult::Bad; });
    return anyBad ? Tone::Bad : Tone::Warning;
}

} // namespace

TokenInspectorDialog::TokenInspectorDialog(const Services &services, QWidget *parent)
    : BaseDialog(tr("Inspect token"), parent)
    , m_services(services)
    , m_text(new QPlainTextEdit(this))
    , m_verdict(new Banner(this))
    , m_details(new DetailsPane(this))
{
    QLabel *label = plainLabel(tr("&Token (JWT): paste it, or drop a file"), this);
    label->setBuddy(m_text);
    m_text->setObjectName(u"token"_s);
    m_text->setAccessibleName(tr("Token"));
    m_text->setFont(monospaceFont(m_text->font()));
    m_text->setTabChangesFocus(true);
    m_text->setUndoRedoEnabled(false);
    m_text->setWordWrapMode(QTextOption::WrapAnywhere);
    m_text->setFixedHeight(96);
    m_text->installEventFilter(this);
    m_text->viewport()->installEventFilter(this);
    m_verdict->setObjectName(u"verdict"_s);
    content()->addWidget(label);
    content()->addWidget(m_text);
    content()->addWidget(m_verdict);
    content()->addWidget(m_details, 1);
    footer()->addWidget(mutedLabel(tr("The token is neither sent nor stored."), this), 1);
    QPushButton *close = addButton(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    m_timer.setSingleShot(true);
    m_timer.setInterval(inspectorSettleMs);
    connect(&m_timer, &QTimer::timeout, this, &TokenInspectorDialog::inspect);
    connect(m_text, &QPlainTextEdit::textChanged, &m_timer, qOverload<>(&QTimer::start));
    showHint();
    resize(720, 680);
}

TokenInspectorDialog::~TokenInspectorDialog()
{
    m_job.cancel();
}

void TokenInspectorDialog::setToken(const QString &token)
{
    m_text->setPlainText(token);
}

/// Reads a dropped file; the text field alone would insert its URL.
bool TokenInspectorDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::DragEnter || event->type() == QEvent::Drop) {
        auto *drop = static_cast<QDropEvent *>(event);
        const QList<QUrl> urls = drop->mimeData()->urls();
        if (!urls.isEmpty() && urls.constFirst().isLocalFile()) {
            drop->acceptProposedAction();
            if (event->type() == QEvent::Drop)
                readFile(urls.constFirst().toLocalFile());
            return true;
        }
    }
    return BaseDialog::eventFilter(watched, event);
}

void TokenInspectorDialog::readFile(const QString &path)
{
    const Async<SecretString> content = QtConcurrent::run(&tokenFileContent, path);
    onResult(content, this, [this](const Result<SecretString> &result) {
        if (result)
            setToken(QString::fromUtf8(result->reveal()));
        else
            m_verdict->showMessage(result.error().message, Tone::Bad);
    });
}

void TokenInspectorDialog::inspect()
{
    const quint64 generation = ++m_generation;
    QByteArray typed = m_text->toPlainText().toUtf8();
    const SecretString text = SecretString::adopt(typed);
    if (text.reveal().trimmed().isEmpty())
        return showHint();
    const auto inspected =
        m_services.store.read(Store::Lane::Page, m_job,
                              [text, now = m_services.clock.now()](Connection &connection) -> Result<TokenInspection> {
                                  const QByteArrayView token = tokenIn(text.reveal());
                                  TRY_ASSIGN(const auto source, readInspectionSource(connection, token));
                                  return inspectToken(token, source, now);
                              });
    onResult(inspected, this, [this, generation](const Result<TokenInspection> &result) {
        if (generation != m_generation)
            return;
        if (result)
            return show(*result);
        m_verdict->showMessage(result.error().message, Tone::Bad);
        m_details->setMessage(tr("A signed token has three parts separated by dots: header, claims and signature."));
    });
}

void TokenInspectorDialog::show(const TokenInspection &inspection)
{
    m_verdict->showMessage(inspection.verdict(), toneOf(inspection));
    const QDateTime now = m_services.clock.now();
    DetailContent content;
    content.title = inspection.isValid() ? tr("Valid now") : tr("Not accepted");
    DetailSection checks{tr("Checks"), {}};
    for (const InspectionCheck &check : inspection.checks)
        checks.rows << checkRow(check);
    content.sections << checks << membersSection(tr("Claims"), inspection.claims, now)
                     << membersSection(tr("Header"), inspection.header, now);
    m_details->setContent(content);
}

void TokenInspectorDialog::showHint()
{
    ++m_generation;
    m_verdict->clear();
    m_details->setMessage(tr("The claims, the signing key and the result of each check are shown here."));
}

} // namespace gatehouse
