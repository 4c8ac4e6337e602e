// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/smtpclient.h"

#include "core/domain/text.h"
#include "core/mail/mailmessage.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>
#include <memory>

#include <curl/curl.h>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

struct SmtpText
{
    Q_DECLARE_TR_FUNCTIONS(Mail)
};

constexpr int pollMs = 100; // time until a cancelled job is noticed
constexpr qsizetype maxReplyLength = 400;

using Easy = std::unique_ptr<CURL, decltype(&curl_easy_cleanup)>;
using Multi = std::unique_ptr<CURLM, decltype(&curl_multi_cleanup)>;
using List = std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)>;

/// The state of one delivery, shared with libcurl's callbacks.
struct Delivery
{
    QByteArrayView message;
    qsizetype position = 0;
    const JobContext *job = nullptr;
    QByteArray reply; ///< all lines of the last reply, except that to QUIT
    bool isReplyComplete = true;
    char curlError[CURL_ERROR_SIZE] = {};
};

size_t readMessage(char *buffer, size_t size, size_t count, void *context)
{
    auto *delivery = static_cast<Delivery *>(context);
    const qsizetype length =
        std::min(static_cast<qsizetype>(size * count), delivery->message.size() - delivery->position);
    std::memcpy(buffer, delivery->message.data() + delivery->position, static_cast<size_t>(length));
    delivery->position += length;
    return static_cast<size_t>(length);
}

/// Called with each line of a reply: "250-SIZE" is followed by more lines, "250 OK" is the last (RFC 5321 §4.2.1).
size_t addReplyLine(char *line, size_t size, size_t count, void *context)
{
    auto *delivery = static_cast<Delivery *>(context);
    const QByteArray text(line, static_cast<qsizetype>(size * count));
    const bool isQuitReply = text.startsWith("221");
    if (delivery->isReplyComplete && !isQuitReply)
        delivery->reply.clear();
    delivery->isReplyComplete = text.size() < 4 || text[3] != '-';
    if (!isQuitReply && delivery->reply.size() < maxReplyLength)
        delivery->reply += (delivery->reply.isEmpty() ? text.left(3) : QByteArray()) + ' ' + text.mid(4).trimmed();
    return size * count;
}

size_t ignoreBody(char *, size_t size, size_t count, void *)
{
    return size * count;
}

int stopWhenCancelled(void *context, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    return static_cast<Delivery *>(context)->job->isCancelled() ? 1 : 0;
}

/// The code of the last reply when it is an error (4yz, 5yz), else 0.
int errorCode(const Delivery &delivery)
{
    const int code = delivery.reply.first(std::min<qsizetype>(delivery.reply.size(), 3)).toInt();
    return code >= 400 && code < 600 ? code : 0;
}

QString readable(const QByteArray &reply)
{
    QString text = visibleText(QString::fromUtf8(reply).simplified());
    if (text.size() > maxReplyLength)
        text = text.first(maxReplyLength) + u'…';
    return text;
}

CURLcode startLibrary()
{
    static const CURLcode code = curl_global_init(CURL_GLOBAL_DEFAULT);
    return code;
}

Error rejected(ErrorKind kind, const Delivery &delivery)
{
    const QString reply = readable(delivery.reply);
    const QString message = kind == ErrorKind::Unauthenticated ? Mail::tr("The mail server rejected the login: %1")
                            : kind == ErrorKind::RateLimited
                                ? Mail::tr("The mail server temporarily rejected the message: %1")
                                : Mail::tr("The mail server rejected the message: %1");
    return {kind, message.arg(reply), reply};
}

/// 530, 534, 535 and 538 (RFC 4954 §6) concern the login, whatever the command.
bool isAboutLogin(int status)
{
    return status == 530 || status == 534 || status == 535 || status == 538;
}

Error connectionError(CURLcode code, const MailSettings &settings, const Delivery &delivery)
{
    const QString detail =
        QString::fromUtf8(delivery.curlError[0] ? delivery.curlError : curl_easy_strerror(code)).simplified();
    const QString place = settings.host + u':' + QString::number(settings.port);
    switch (code) {
    case CURLE_OPERATION_TIMEDOUT:
        return {ErrorKind::Timeout, Mail::tr("The mail server %1 does not respond.").arg(place), detail};
    case CURLE_COULDNT_RESOLVE_HOST:
        return {ErrorKind::Network,
                Mail::tr("The mail server “%1” cannot be found. Check its name and your network.").arg(settings.host),
                detail};
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_SSL_CACERT_BADFILE:
        return {
            ErrorKind::Network,
            SmtpText::tr("The certificate of the mail server %1 is not trusted: %2").arg(place, visibleText(detail)),
            detail};
    case CURLE_USE_SSL_FAILED:
        return {ErrorKind::Network,
                Mail::tr("The mail server %1 does not offer STARTTLS. Nothing was sent.").arg(place), detail};
    case CURLE_SSL_CONNECT_ERROR:
        return {ErrorKind::Network,
                Mail::tr("No secure connection to the mail server %1 could be established.").arg(place), detail};
    case CURLE_COULDNT_CONNECT:
        return {ErrorKind::Network, SmtpText::tr("The mail server %1 cannot be reached.").arg(place), detail};
    default:
        return {ErrorKind::Network, Mail::tr("The connection to the mail server %1 was lost.").arg(place), detail};
    }
}

Error failure(CURLcode code, const MailSettings &settings, const Delivery &delivery)
{
    if (code == CURLE_OUT_OF_MEMORY || code == CURLE_FAILED_INIT)
        return {ErrorKind::Internal, SmtpText::tr("The mail could not be sent."),
                QString::fromLatin1(curl_easy_strerror(code))};
    const bool isBroken = code == CURLE_OPERATION_TIMEDOUT || code == CURLE_USE_SSL_FAILED;
    const int status = isBroken ? 0 : errorCode(delivery);
    if (isAboutLogin(status))
        return rejected(ErrorKind::Unauthenticated, delivery);
    if (status != 0)
        return rejected(status >= 500 ? ErrorKind::Forbidden : ErrorKind::RateLimited, delivery);
    if (code == CURLE_LOGIN_DENIED)
        return {ErrorKind::Unauthenticated, Mail::tr("The mail server offers no login method that Gatehouse supports."),
                QString::fromUtf8(delivery.curlError)};
    return connectionError(code, settings, delivery);
}

void setServer(CURL *easy, const MailSettings &settings, const SecretString &password)
{
    const bool isTls = settings.security == MailSecurity::Tls;
    const QString url = (isTls ? u"smtps://"_s : u"smtp://"_s) + urlHost(settings.host) + u'/';
    curl_easy_setopt(easy, CURLOPT_URL, url.toUtf8().constData());
    curl_easy_setopt(easy, CURLOPT_PORT, static_cast<long>(settings.port));
    curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    curl_easy_setopt(easy, CURLOPT_PROXY, ""); // ignore the web proxy of the environment
    curl_easy_setopt(easy, CURLOPT_NETRC, static_cast<long>(CURL_NETRC_IGNORED));
    curl_easy_setopt(easy, CURLOPT_USE_SSL,
                     static_cast<long>(settings.security == MailSecurity::None ? CURLUSESSL_NONE : CURLUSESSL_ALL));
    curl_easy_setopt(easy, CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
    curl_easy_setopt(easy, CURLOPT_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(easy, CURLOPT_SSL_VERIFYHOST, 2L);
    if (const QByteArray file = qgetenv("SSL_CERT_FILE"); !file.isEmpty())
        curl_easy_setopt(easy, CURLOPT_CAINFO, file.constData());
    if (settings.user.isEmpty())
        return;
    QByteArray clear = password.reveal().toByteArray(); // NUL-terminated for libcurl
    curl_easy_setopt(easy, CURLOPT_USERNAME, settings.user.toUtf8().constData());
    curl_easy_setopt(easy, CURLOPT_PASSWORD, clear.constData());
    wipe(clear.data(), clear.size());
}

void setDelivery(CURL *easy, Delivery &delivery, const MailLimits &limits)
{
    curl_easy_setopt(easy, CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(easy, CURLOPT_READFUNCTION, &readMessage);
    curl_easy_setopt(easy, CURLOPT_READDATA, &delivery);
    curl_easy_setopt(easy, CURLOPT_INFILESIZE_LARGE, static_cast<curl_off_t>(delivery.message.size()));
    curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, &addReplyLine);
    curl_easy_setopt(easy, CURLOPT_HEADERDATA, &delivery);
    curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, &ignoreBody);
    curl_easy_setopt(easy, CURLOPT_XFERINFOFUNCTION, &stopWhenCancelled);
    curl_easy_setopt(easy, CURLOPT_XFERINFODATA, &delivery);
    curl_easy_setopt(easy, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(easy, CURLOPT_ERRORBUFFER, delivery.curlError);
    curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(limits.connect.count()));
    curl_easy_setopt(easy, CURLOPT_TIMEOUT_MS, static_cast<long>(limits.total.count()));
}

/// Checks the job every pollMs; curl_easy_perform() does so once a second. Only the progress function can abort a
/// transfer: when the handle of a running one is removed, libcurl still sends the end of the message.
CURLcode perform(CURLM *multi, CURL *easy)
{
    if (curl_multi_add_handle(multi, easy) != CURLM_OK)
        return CURLE_FAILED_INIT;
    CURLcode code = CURLE_FAILED_INIT;
    for (int running = 1; running > 0;) {
        if (curl_multi_perform(multi, &running) != CURLM_OK)
            break;
        int left = 0;
        if (const CURLMsg *message = curl_multi_info_read(multi, &left))
            code = message->data.result;
        if (running > 0)
            curl_multi_poll(multi, nullptr, 0, pollMs, nullptr);
    }
    curl_multi_remove_handle(multi, easy);
    return code;
}

Result<void> checkSettings(const MailSettings &settings)
{
    if (!settings.isSet())
        return fail(ErrorKind::InvalidInput, Mail::tr("No mail server is set up. Enter one in the workspace settings."),
                    {}, u"smtpHost"_s);
    const Problems problems = validate(settings);
    if (problems.isEmpty())
        return {};
    return fail(ErrorKind::InvalidInput, problems.first().message, {}, problems.first().field);
}

} // namespace

Result<void> sendMail(const MailSettings &settings, const SecretString &password, const OutgoingMail &mail,
                      const JobContext &job, const MailLimits &limits)
{
    TRY(checkSettings(settings));
    const QString recipient = wireAddress(mail.recipient);
    if (recipient.isEmpty())
        return fail(ErrorKind::Forbidden,
                    SmtpText::tr("“%1” is not an email address.").arg(visibleText(mail.recipient)));
    if (job.isCancelled())
        return fail(ErrorKind::Cancelled, SmtpText::tr("Cancelled."));
    const Easy easy(startLibrary() == CURLE_OK ? curl_easy_init() : nullptr, &curl_easy_cleanup);
    const Multi multi(curl_multi_init(), &curl_multi_cleanup);
    const List recipients(curl_slist_append(nullptr, (u'<' + recipient + u'>').toUtf8().constData()),
                          &curl_slist_free_all);
    if (!easy || !multi || !recipients)
        return fail(ErrorKind::Internal, SmtpText::tr("The mail could not be sent."), u"curl"_s);
    Delivery delivery;
    delivery.message = mail.message.reveal();
    delivery.job = &job;
    setServer(easy.get(), settings, password);
    setDelivery(easy.get(), delivery, limits);
    curl_easy_setopt(easy.get(), CURLOPT_MAIL_FROM, (u'<' + wireAddress(settings.sender) + u'>').toUtf8().constData());
    curl_easy_setopt(easy.get(), CURLOPT_MAIL_RCPT, recipients.get());
    const CURLcode code = perform(multi.get(), easy.get());
    if (code == CURLE_ABORTED_BY_CALLBACK)
        return fail(ErrorKind::Cancelled, SmtpText::tr("Cancelled."));
    if (code != CURLE_OK)
        return tl::unexpected(failure(code, settings, delivery));
    return {};
}

} // namespace gatehouse
