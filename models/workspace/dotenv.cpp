// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/dotenv.h"

#include <QStringView>

#include <algorithm>

namespace selaras::workspace {

namespace {

class DotenvReader {
public:
    explicit DotenvReader(QStringView text)
        : m_rest(text)
    {
    }

    QMap<QString, QString> read()
    {
        QMap<QString, QString> variables;
        while (!m_rest.isEmpty()) {
            const QString name = takeName();
            if (!name.isEmpty() && takeEquals())
                variables.insert(name, takeValue());
            takeWhile([](QChar c) { return c != u'\n'; });
            m_rest = m_rest.sliced(std::min<qsizetype>(1, m_rest.size()));
        }
        return variables;
    }

private:
    template<class Predicate>
    QStringView takeWhile(Predicate belongs)
    {
        const auto end = std::find_if_not(m_rest.begin(), m_rest.end(), belongs);
        const QStringView taken = m_rest.first(end - m_rest.begin());
        m_rest = m_rest.sliced(taken.size());
        return taken;
    }

    void skipBlanks()
    {
        takeWhile([](QChar c) { return c.isSpace() && c != u'\n'; });
    }

    QString takeName()
    {
        const auto isName = [](QChar c) {
            return c.isLetterOrNumber() || c == u'_' || c == u'.' || c == u'-';
        };
        skipBlanks();
        QStringView name = takeWhile(isName);
        if (name == QLatin1String("export") && !m_rest.isEmpty() && m_rest.front() != u'=') {
            skipBlanks();
            name = takeWhile(isName);
        }
        return name.toString();
    }

    bool takeEquals()
    {
        skipBlanks();
        if (!m_rest.startsWith(u'='))
            return false;
        m_rest = m_rest.sliced(1);
        return true;
    }

    QString takeValue()
    {
        skipBlanks();
        const QChar quote = m_rest.isEmpty() ? QChar() : m_rest.front();
        const qsizetype end = QStringView(u"'\"`").contains(quote) ? closing(quote) : -1;
        if (end < 0)
            return takeWhile([](QChar c) { return c != u'\n' && c != u'#'; }).trimmed().toString();
        QString value = m_rest.sliced(1, end - 1).toString();
        m_rest = m_rest.sliced(end + 1);
        if (quote == u'"') {
            value.replace(QLatin1String("\\n"), QLatin1String("\n"));
            value.replace(QLatin1String("\\r"), QLatin1String("\r"));
        }
        return value;
    }

    // Of the quote that the rest begins with; -1 for a value that merely begins with one.
    [[nodiscard]] qsizetype closing(QChar quote) const
    {
        for (qsizetype i = 1; i < m_rest.size(); ++i) {
            if (m_rest.at(i) == quote && m_rest.at(i - 1) != u'\\')
                return i;
        }
        return -1;
    }

    QStringView m_rest;
};

} // namespace

QMap<QString, QString> parseDotenv(const QString &text)
{
    QString lines = text;
    lines.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n');
    return DotenvReader(lines).read();
}

} // namespace selaras::workspace
