// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/sealing/seal.h"

#include "core/crypto/sealing/aesgcm.h"

#include <QCoreApplication>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr char formVersion = 1;

void appendNumber(QByteArray &out, quint32 number)
{
    const quint32 bigEndian = qToBigEndian(number);
    out.append(reinterpret_cast<const char *>(&bigEndian), sizeof bigEndian);
}

/// Lengths before the texts: ("ab", "c") is not ("a", "bc").
QByteArray associatedData(const CellAddress &address)
{
    QByteArray data = "gatehouse/cell/1"_ba;
    for (const QByteArray &part : {address.store, address.table, address.row, address.column}) {
        appendNumber(data, static_cast<quint32>(part.size()));
        data.append(part);
    }
    appendNumber(data, address.version);
    return data;
}

} // namespace

QByteArray sealCell(const SecretString &key, QByteArrayView secret, const CellAddress &address)
{
    return formVersion + sealAesGcm(key, secret, associatedData(address));
}

Result<SecretString> unsealCell(const SecretString &key, QByteArrayView sealedCell, const CellAddress &address)
{
    const auto place = [&address] {
        return QString::fromUtf8(address.table + '.' + address.column + ' ' + address.row);
    };
    if (!sealedCell.isEmpty() && sealedCell.front() > formVersion)
        return fail(ErrorKind::Unsupported,
                    QCoreApplication::translate("Crypto", "A secret was sealed by a newer version of Gatehouse."),
                    place());
    if (!sealedCell.isEmpty() && sealedCell.front() == formVersion) {
        if (auto secret = openAesGcm(key, sealedCell.sliced(1), associatedData(address)))
            return std::move(*secret);
    }
    return fail(
        ErrorKind::Corrupt,
        QCoreApplication::translate("Crypto", "A secret of this workspace is damaged, or was moved from elsewhere."),
        place());
}

} // namespace gatehouse
