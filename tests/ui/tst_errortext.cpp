// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/errortext.h"

#include <QSet>
#include <QtTest>

using namespace selaras;
using namespace selaras::ui;

namespace {

// The codes end where codeName() knows no more.
QVector<ErrorCode> allCodes()
{
    QVector<ErrorCode> codes;
    for (int code = 0; codeName(ErrorCode(code)) != QLatin1String("unknown"); ++code)
        codes.append(ErrorCode(code));
    return codes;
}

} // namespace

class TestErrorText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasSentences()
    {
        for (const ErrorCode code : allCodes()) {
            const ErrorWords words =
                errorWords({code, QStringLiteral("why"), QStringLiteral("what")});
            const std::string name = codeName(code).toStdString();
            QVERIFY2(!words.what.isEmpty(), name.c_str());
            QVERIFY2(words.what.endsWith(QLatin1Char('.')), name.c_str());
            QVERIFY2(!words.what.contains(QLatin1String("unexpected")), name.c_str());
            QCOMPARE(words.remedy.isEmpty(), code == ErrorCode::Cancelled);
            QVERIFY2(!words.what.contains(QLatin1Char('%')), name.c_str());
            QVERIFY2(!words.remedy.contains(QLatin1Char('%')), name.c_str());
        }
        QVERIFY(allCodes().size() > 40);
    }

    void noTwoCodesReadTheSame()
    {
        QSet<QString> seen;
        for (const ErrorCode code : allCodes())
            seen.insert(errorWords({code, {}, {}}).what);
        QCOMPARE(seen.size(), allCodes().size());
    }

    void saysWhatItIsAbout()
    {
        const Error refused {ErrorCode::Refused, {}, QStringLiteral("localhost:6379/0")};
        QVERIFY(errorText(refused).contains(QLatin1String("localhost:6379/0")));
        const Error missing {ErrorCode::FileNotFound, {}, QStringLiteral("/x/dev.db")};
        QVERIFY(errorText(missing).contains(QLatin1String("/x/dev.db")));
    }

    void keepsTheTechnicalWords()
    {
        const QString text =
            errorText({ErrorCode::ConnectionLost, QStringLiteral("EPIPE"), QStringLiteral("h")});
        QCOMPARE(text.count(QLatin1String("EPIPE")), 1);
        const QString sql =
            errorText({ErrorCode::SqlError, QStringLiteral("near \"x\": syntax"), {}});
        QCOMPARE(sql.count(QLatin1String("near \"x\"")), 1);
    }

    void findsTheSentenceOfAName()
    {
        QCOMPARE(errorTextOfName(QStringLiteral("refused")),
                 errorWords({ErrorCode::Refused, {}, {}}).what);
        QVERIFY(errorTextOfName(QString()).isEmpty());
        QVERIFY(errorTextOfName(QStringLiteral("no such name")).isEmpty());
    }
};

QTEST_MAIN(TestErrorText)
#include "tst_errortext.moc"
