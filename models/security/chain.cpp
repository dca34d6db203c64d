// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/chain.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace selaras::security {

namespace {

constexpr int hashDigits = 64;

} // namespace

QByteArray hashOf(QByteArrayView body)
{
    return QCryptographicHash::hash(QByteArray::fromRawData(body.data(), body.size()),
                                    QCryptographicHash::Sha256)
        .toHex();
}

QByteArray firstPrevious()
{
    return QByteArray(hashDigits, '0');
}

ChainEntry chained(QJsonObject members, qint64 number, const QByteArray &previous)
{
    members.insert(QStringLiteral("entry"), number);
    members.insert(QStringLiteral("previous"), QString::fromLatin1(previous));
    const QByteArray body = QJsonDocument(members).toJson(QJsonDocument::Compact);
    return {number, body, hashOf(body)};
}

QByteArray exportedLine(const ChainEntry &entry)
{
    return entry.body.chopped(1) + ",\"hash\":\"" + entry.hash + "\"}\n";
}

void ChainWalk::take(qint64 number, QByteArrayView body, QByteArrayView hash)
{
    if (m_broken)
        return;
    ++m_entries;
    if (number != m_entries) {
        m_broken = {ChainBreak::Kind::Missing, m_entries};
        return;
    }
    if (const auto fault = faultOf(number, body, hash)) {
        m_broken = {*fault, number};
        return;
    }
    m_unnoted += m_noted.contains(number) ? 0 : 1;
    m_previous = hash.toByteArray();
}

std::optional<ChainBreak::Kind> ChainWalk::faultOf(qint64 number, QByteArrayView body,
                                                   QByteArrayView hash) const
{
    if (hashOf(body) != hash)
        return ChainBreak::Kind::Changed;
    const QJsonObject members =
        QJsonDocument::fromJson(QByteArray::fromRawData(body.data(), body.size())).object();
    if (members.value(QStringLiteral("entry")).toInteger() != number
        || members.value(QStringLiteral("previous")).toString().toLatin1() != m_previous)
        return ChainBreak::Kind::Misplaced;
    if (m_noted.value(number, hash.toByteArray()) != hash)
        return ChainBreak::Kind::Rewritten;
    return std::nullopt;
}

void ChainWalk::finish()
{
    if (!m_broken && !m_noted.isEmpty() && m_noted.lastKey() > m_entries)
        m_broken = {ChainBreak::Kind::CutOff, m_entries + 1};
}

} // namespace selaras::security
