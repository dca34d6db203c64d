// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/instant.h"

#include <QDate>

#include <algorithm>
#include <cmath>

namespace selaras::mapping {

namespace {

constexpr qint64 perSecond = 1'000'000;
constexpr qint64 perMinute = 60 * perSecond;

// Reads fixed-width parts of a text from its beginning; after a part that is missing nothing fits.
template<class View>
class Scanner {
public:
    explicit Scanner(View text)
        : m_text(text)
    {
    }

    [[nodiscard]] bool failed() const { return m_failed; }
    [[nodiscard]] bool atEnd() const { return m_text.isEmpty(); }

    // Exactly `width` digits, at most `most`.
    int number(qsizetype width, int most)
    {
        int value = 0;
        m_failed = m_failed || m_text.size() < width;
        for (qsizetype i = 0; i < width && !m_failed; ++i) {
            const int digit = QChar(m_text.at(i)).unicode() - u'0';
            m_failed = digit < 0 || digit > 9;
            value = value * 10 + digit;
        }
        m_failed = m_failed || value > most;
        if (!m_failed)
            m_text = m_text.sliced(width);
        return m_failed ? 0 : value;
    }

    // One of these characters, if it is next; else null.
    QChar take(QStringView any)
    {
        if (m_failed || m_text.isEmpty() || !any.contains(QChar(m_text.front())))
            return {};
        const QChar taken(m_text.front());
        m_text = m_text.sliced(1);
        return taken;
    }

    void need(QStringView any) { m_failed = take(any).isNull() || m_failed; }

    // Any number of digits after the point, in microseconds.
    qint64 fraction(int &digits)
    {
        qint64 value = 0;
        for (qint64 unit = perSecond / 10; !atEnd(); unit /= 10) {
            const QChar next(m_text.front());
            if (next < u'0' || next > u'9')
                break;
            value += unit * (next.unicode() - u'0');
            m_text = m_text.sliced(1);
            ++digits;
        }
        m_failed = m_failed || digits == 0;
        return value;
    }

private:
    View m_text;
    bool m_failed = false;
};

template<class View>
qint64 scanZone(Scanner<View> &scan)
{
    const QChar sign = scan.take(u"+-");
    if (sign.isNull()) {
        scan.take(u"Zz");
        return 0;
    }
    const int hours = scan.number(2, 23);
    scan.take(u":");
    const int minutes = scan.number(2, 59);
    const qint64 offset = (qint64(hours) * 60 + minutes) * perMinute;
    return sign == u'-' ? -offset : offset;
}

// Microseconds since midnight UTC of the day that stands before it.
template<class View>
qint64 scanTime(Scanner<View> &scan, bool &exact)
{
    qint64 time = qint64(scan.number(2, 23)) * 60 * perMinute;
    scan.need(u":");
    time += scan.number(2, 59) * perMinute;
    if (!scan.take(u":").isNull()) {
        time += scan.number(2, 59) * perSecond;
        if (!scan.take(u".,").isNull()) {
            int digits = 0;
            time += scan.fraction(digits);
            exact = digits > 3;
        }
    }
    scan.take(u" ");
    return time - scanZone(scan);
}

qint64 floorToMilliseconds(qint64 microseconds)
{
    return (microseconds - ((microseconds % 1000) + 1000) % 1000) / 1000;
}

template<class View>
std::optional<Instant> scanInstant(View text)
{
    Scanner<View> scan(text);
    const int year = scan.number(4, 9999);
    scan.need(u"-");
    const int month = scan.number(2, 12);
    scan.need(u"-");
    const int day = scan.number(2, 31);
    if (scan.failed())
        return std::nullopt;
    const QDate date(year, month, day);
    if (!date.isValid())
        return std::nullopt;
    Instant instant;
    instant.microseconds =
        (date.toJulianDay() - QDate(1970, 1, 1).toJulianDay()) * 24 * 60 * perMinute;
    if (!scan.atEnd()) {
        scan.need(u"Tt ");
        instant.microseconds += scanTime(scan, instant.exact);
    }
    if (scan.failed() || !scan.atEnd())
        return std::nullopt;
    return instant;
}

} // namespace

bool Instant::sameAs(const Instant &other) const
{
    if (exact && other.exact)
        return microseconds == other.microseconds;
    return floorToMilliseconds(microseconds) == floorToMilliseconds(other.microseconds);
}

std::optional<Instant> instantFromText(QStringView text)
{
    return scanInstant(text);
}

std::optional<Instant> instantFromText(QLatin1String text)
{
    return scanInstant(text);
}

QVector<Instant> instantsOf(const QVariant &scalar, bool asSeconds)
{
    if (scalar.typeId() == QMetaType::QString) {
        if (const auto instant = instantFromText(scalar.toString()))
            return {*instant};
    }
    bool isNumber = false;
    const double number = scalar.toDouble(&isNumber);
    constexpr double lastMillisecond = 8.64e15; // that JavaScript's Date knows
    if (!isNumber || scalar.typeId() == QMetaType::Bool || !(std::abs(number) <= lastMillisecond))
        return {};
    QVector<Instant> readings {{qint64(std::floor(number)) * 1000, false}};
    constexpr double leastMilliseconds = 1e11; // in 1973; as seconds, in the year 5138
    if (asSeconds && std::abs(number) < leastMilliseconds)
        readings.append({qint64(std::llround(number * perSecond)), false});
    return readings;
}

} // namespace selaras::mapping
