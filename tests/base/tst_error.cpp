// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/result.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace selaras;

class TestError : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasAStableNameOfItsOwn();
    void failureCarriesItsError();
};

void TestError::everyCodeHasAStableNameOfItsOwn()
{
    static const QRegularExpression snakeCase(QStringLiteral("^[a-z]+(_[a-z]+)*$"));
    const auto last = static_cast<int>(ErrorCode::ProgramNotFound);
    QSet<QString> names;
    for (int code = 0; code <= last; ++code) {
        const QString name = codeName(static_cast<ErrorCode>(code));
        QVERIFY2(snakeCase.match(name).hasMatch(), qPrintable(name));
        QVERIFY2(name != QLatin1String("unknown"), qPrintable(QString::number(code)));
        names.insert(name);
    }
    QCOMPARE(names.size(), last + 1);
    QCOMPARE(codeName(static_cast<ErrorCode>(last + 1)), QStringLiteral("unknown"));
}

void TestError::failureCarriesItsError()
{
    const Result<int> result =
        fail(ErrorCode::Refused, QStringLiteral("no listener"), QStringLiteral("localhost:6379"));
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Refused);
    QCOMPARE(result.error().detail, QStringLiteral("no listener"));
    QCOMPARE(result.error().context, QStringLiteral("localhost:6379"));

    const Result<QString> passedOn = fail(result.error());
    QCOMPARE(passedOn.error(), result.error());
    QVERIFY(passedOn.error() != (Error {ErrorCode::Refused, {}, {}}));
}

QTEST_GUILESS_MAIN(TestError)
#include "tst_error.moc"
