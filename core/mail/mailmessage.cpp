// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/mailmessage.h"

#include "core/base/secretstring.h"
#include "core/domain/email.h"
#include "core/domain/text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr qsizetype maxLineLength = 76;      // RFC 2047 §2, RFC 2045 §6.7
constexpr qsizetype bytesInEncodedWord = 39; // 52 characters of base64, 12 around them, after "Subject: "
constexpr qsizetype maxBytesForOne = 4;      // =XX and soft line breaks; reserved so that no copy of a secret is left
constexpr char fold[] = "\r\n ";

bool isPrintableAscii(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c >= u' ' && c <= u'~'; });
}

/// `text` split between characters into pieces for one encoded word each.
QByteArrayList pieces(const QString &text)
{
    QByteArrayList list{QByteArray()};
    for (const char32_t c : text.toUcs4()) {
        const QByteArray utf8 = QString::fromUcs4(&c, 1).toUtf8();
        if (list.last().size() + utf8.size() > bytesInEncodedWord)
            list << QByteArray();
        list.last() += utf8;
    }
    return list;
}

/// RFC 2047 §4.1: base64, one word a line.
QByteArray encodedWords(const QString &text)
{
    QByteArrayList words;
    for (const QByteArray &piece : pieces(text))
        words << "=?utf-8?B?" + piece.toBase64() + "?=";
    return words.join(fold);
}

/// Folds lines that would get too long. The first line begins with `name`.
QByteArray folded(QByteArrayView name, const QByteArray &value)
{
    QByteArray result;
    qsizetype lineLength = name.size() + 2;
    bool isFirst = true;
    for (const QByteArray &word : value.split(' ')) {
        if (!isFirst && lineLength + 1 + word.size() > maxLineLength) {
            result += fold;
            lineLength = 1;
        } else if (!isFirst) {
            result += ' ';
            ++lineLength;
        }
        result += word;
        lineLength += word.size();
        isFirst = false;
    }
    return result;
}

bool needsNoEncoding(const QString &text)
{
    return isPrintableAscii(text) && !text.contains("=?"_L1) && !text.startsWith(u' ') && !text.endsWith(u' ') &&
           !text.contains("  "_L1) &&
           std::ranges::all_of(text.split(u' '), [](const QString &word) { return word.size() < maxLineLength - 1; });
}

/// A header of free text (RFC 5322 §2.2.1).
QByteArray textHeader(const QByteArray &name, const QString &text)
{
    const QString visible = visibleText(text);
    const QByteArray value = needsNoEncoding(visible) ? folded(name, visible.toLatin1()) : encodedWords(visible);
    return name + ": " + value + "\r\n";
}

QByteArray quotedString(const QString &text)
{
    QByteArray quoted = text.toLatin1();
    quoted.replace('\\', "\\\\").replace('"', "\\\"");
    return '"' + quoted + '"';
}

/// A header with one address, and a name before it unless that is empty (RFC 5322 §3.4).
QByteArray addressHeader(const QByteArray &name, const QString &person, const QString &address)
{
    const QByteArray inBrackets = '<' + wireAddress(address).toUtf8() + '>';
    const QString visible = visibleText(person.trimmed());
    if (visible.isEmpty())
        return name + ": " + inBrackets + "\r\n";
    const bool fits = visible.size() < maxLineLength - 16;
    const QByteArray phrase = needsNoEncoding(visible) && fits ? quotedString(visible) : encodedWords(visible);
    return name + ": " + phrase + fold + inBrackets + "\r\n";
}

/// RFC 5322 §3.3, in UTC.
QByteArray dateHeader(const QDateTime &date)
{
    return "Date: " + QLocale::c().toString(date.toUTC(), u"ddd, dd MMM yyyy HH:mm:ss"_s).toLatin1() + " +0000\r\n";
}

QByteArray messageIdHeader(const QString &sender)
{
    constexpr int bytes = 16;
    const QString wire = wireAddress(sender);
    const QByteArray host = wire.mid(wire.lastIndexOf(u'@') + 1).toUtf8();
    return "Message-ID: <" + randomBytes(bytes).toHex() + '@' + host + ">\r\n";
}

/// One line by RFC 2045 §6.7.
QByteArray quotedPrintable(QByteArrayView line)
{
    constexpr char digits[] = "0123456789ABCDEF";
    QByteArray result;
    result.reserve(line.size() * maxBytesForOne);
    qsizetype length = 0;
    for (qsizetype at = 0; at < line.size(); ++at) {
        const auto byte = static_cast<uchar>(line[at]);
        const bool isLast = at + 1 == line.size();
        const bool isSpace = byte == ' ' || byte == '\t';
        const bool isPlain = isSpace ? !isLast : byte > ' ' && byte <= '~' && byte != '=';
        const qsizetype needed = isPlain ? 1 : 3;
        if (length + needed > maxLineLength - 1) { // the last column is for the = of a soft line break
            result += "=\r\n";
            length = 0;
        }
        if (isPlain)
            result += static_cast<char>(byte);
        else
            result.append('=').append(digits[byte >> 4]).append(digits[byte & 0xF]);
        length += needed;
    }
    return result;
}

void wipeBytes(QByteArray &bytes)
{
    wipe(bytes.data(), bytes.size());
}

} // namespace

QString wireAddress(const QString &address)
{
    if (!emailProblem(address).isEmpty())
        return {};
    const qsizetype at = address.indexOf(u'@');
    const QByteArray host = QUrl::toAce(address.mid(at + 1));
    return host.isEmpty() ? QString() : address.first(at + 1) + QString::fromLatin1(host);
}

Result<SecretString> mailMessage(const MailText &mail, const QDateTime &date, MailUse use)
{
    const bool hasSender = use == MailUse::Send || !mail.sender.isEmpty();
    for (const QString &address : {hasSender ? mail.sender : mail.recipient, mail.recipient}) {
        if (wireAddress(address).isEmpty())
            return fail(ErrorKind::InvalidInput,
                        QCoreApplication::translate("Mail", "“%1” is not an email address.").arg(visibleText(address)));
    }
    QByteArray message;
    if (hasSender)
        message += addressHeader("From", mail.senderName, mail.sender);
    message += addressHeader("To", mail.recipientName, mail.recipient);
    message += textHeader("Subject", mail.subject) + dateHeader(date);
    message += use == MailUse::Send ? messageIdHeader(mail.sender) + "Auto-Submitted: auto-generated\r\n"
                                    : QByteArray("X-Unsent: 1\r\n");
    message += "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n"
               "Content-Transfer-Encoding: quoted-printable\r\n\r\n";
    message.reserve(message.size() + 2 + mail.text.reveal().size() * maxBytesForOne);
    const QByteArrayView text = mail.text.reveal();
    for (qsizetype begin = 0; begin < text.size();) {
        const qsizetype newline = text.indexOf('\n', begin);
        const qsizetype end = newline < 0 ? text.size() : newline;
        QByteArray line = quotedPrintable(text.sliced(begin, end - begin));
        message += line;
        message += "\r\n";
        wipeBytes(line);
        begin = end + 1;
    }
    SecretString secret{QByteArrayView(message)};
    wipeBytes(message);
    return secret;
}

} // namespace gatehouse
