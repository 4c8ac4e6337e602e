// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/jose/jws.h"

#include "core/crypto/cryptotext.h"

#include "core/base/base64url.h"
#include "core/crypto/jose/rawsignature.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

tl::unexpected<Error> malformed(const QString &detail)
{
    return fail(ErrorKind::InvalidInput, CryptoText::tr("This is not a signed token."), detail);
}

/// Refuses extensions: a token may mean something else to a verifier that supports them.
Result<void> checkExtensions(const JsonValue &header)
{
    for (const char *name : {"crit", "b64"}) {
        if (header.find(name))
            return fail(ErrorKind::Unsupported, CryptoText::tr("The token uses an extension that is not supported."),
                        QString::fromLatin1(name));
    }
    return {};
}

Result<const JwsKey *> keyFor(const Jws &jws, const KeySet &keys)
{
    const JsonValue *kid = jws.header.find("kid");
    if (kid && !kid->isText())
        return malformed(u"kid"_s);
    if (const JwsKey *key = kid ? keys.find(kid->text()) : keys.only())
        return key;
    return fail(ErrorKind::NotFound,
                kid ? CryptoText::tr("The key that signed this token is not known here.")
                    : CryptoText::tr("The token does not name the key that signed it."),
                kid ? QString::fromUtf8(kid->text().first(std::min<qsizetype>(kid->text().size(), 100))) : QString());
}

} // namespace

Result<Jws> parseJws(QByteArrayView token, qsizetype maxBytes)
{
    if (token.size() > maxBytes)
        return malformed(u"%1 bytes; at most %2"_s.arg(token.size()).arg(maxBytes));
    const qsizetype headerEnd = token.indexOf('.');
    const qsizetype payloadEnd = headerEnd < 0 ? -1 : token.indexOf('.', headerEnd + 1);
    if (payloadEnd < 0 || token.indexOf('.', payloadEnd + 1) >= 0)
        return malformed(u"not three parts"_s);
    auto header = fromBase64Url(token.first(headerEnd));
    auto payload = fromBase64Url(token.sliced(headerEnd + 1, payloadEnd - headerEnd - 1));
    auto signature = fromBase64Url(token.sliced(payloadEnd + 1));
    if (!header || !payload || !signature)
        return malformed(u"%1: not base64url"_s.arg(!header ? u"header"_s : !payload ? u"payload"_s : u"signature"_s));
    auto members = parseStrictJson(*header, maxBytes);
    if (!members)
        return malformed(u"header: "_s + members.error().detail);
    const JsonValue *algorithm = members->find("alg");
    if (!algorithm || !algorithm->isText())
        return malformed(u"alg"_s);
    return Jws{std::move(*members), std::move(*payload), std::move(*signature), token.first(payloadEnd).toByteArray()};
}

KeySet::KeySet(const QList<JwsKey> &keys)
{
    for (const JwsKey &key : keys)
        add(key);
}

const JwsKey *KeySet::find(QByteArrayView kid) const
{
    const auto found = m_keys.constFind(kid.toByteArray());
    return found == m_keys.cend() ? nullptr : &*found;
}

const JwsKey *KeySet::only() const
{
    return m_keys.size() == 1 ? &*m_keys.cbegin() : nullptr;
}

Result<void> checkSignature(const Jws &jws, const KeySet &keys)
{
    if (!algorithmFromName(jws.algorithm()))
        return fail(ErrorKind::Unsupported,
                    CryptoText::tr("The token is not signed with an algorithm that can be trusted."),
                    QString::fromUtf8(jws.algorithm().first(std::min<qsizetype>(jws.algorithm().size(), 100))));
    TRY(checkExtensions(jws.header));
    TRY_ASSIGN(const auto key, keyFor(jws, keys));
    if (jws.algorithm() != algorithmName(key->algorithm))
        return fail(ErrorKind::Unauthenticated,
                    CryptoText::tr("The token names another algorithm than that of its key."),
                    QString::fromLatin1(jws.algorithm()));
    if (!verifyRawSignature(*key, jws.signingInput, jws.signature))
        return fail(ErrorKind::Unauthenticated,
                    CryptoText::tr("The signature is invalid: the token was changed, or another key signed it."));
    return {};
}

Result<Jws> verifyJws(QByteArrayView token, const KeySet &keys, qsizetype maxBytes)
{
    auto jws = parseJws(token, maxBytes);
    if (jws) {
        TRY(checkSignature(*jws, keys));
    }
    return jws;
}

} // namespace gatehouse
