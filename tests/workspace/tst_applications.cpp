// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/applications.h"

#include <QTest>

using namespace selaras;
using namespace selaras::workspace;

class TestApplications : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsTheBuiltInOnes();
    void loadsABuiltInOne();
    void loadsAFile();
    void tellsAnUnknownOne_data();
    void tellsAnUnknownOne();
};

void TestApplications::listsTheBuiltInOnes()
{
    QStringList ids;
    QStringList names;
    for (const Application &application : builtInApplications()) {
        ids.append(application.id);
        names.append(application.name);
        QVERIFY2(loadApplication(application.id), qPrintable(application.id));
    }
    QCOMPARE(ids,
             QStringList({QStringLiteral("bergizi-id"), QStringLiteral("express-users"),
                          QStringLiteral("school-dashboard"), QStringLiteral("sentra-portal"),
                          QStringLiteral("sita-bi")}));
    QCOMPARE(names,
             QStringList({QStringLiteral("Bergizi-ID"), QStringLiteral("Express users"),
                          QStringLiteral("School dashboard"), QStringLiteral("Sentra Portal"),
                          QStringLiteral("SITA-BI")}));
}

void TestApplications::loadsABuiltInOne()
{
    const auto profile = loadApplication(QStringLiteral("sita-bi"));
    QVERIFY(profile);
    QCOMPARE(profile->keyPrefix, QStringLiteral("sita:"));
}

void TestApplications::loadsAFile()
{
    const QString folder = QStringLiteral(TEST_DATA_DIR "/profiles/");
    const auto profile = loadApplication(folder + QStringLiteral("good/smallest.json"));
    QVERIFY(profile);
    QCOMPARE(profile->name, QStringLiteral("App"));
    QCOMPARE(loadApplication(folder + QStringLiteral("bad/no-name.json")).error().code,
             ErrorCode::InvalidProfile);
    QCOMPARE(loadApplication(QStringLiteral("none.json")).error().code, ErrorCode::FileNotFound);
}

void TestApplications::tellsAnUnknownOne_data()
{
    QTest::addColumn<QString>("application");
    for (const char *name : {"", "sita", "SITA-BI", "profile.schema", "..", "sita-bi\n"})
        QTest::addRow("\"%s\"", name) << QString::fromLatin1(name);
}

void TestApplications::tellsAnUnknownOne()
{
    QFETCH(QString, application);
    const auto profile = loadApplication(application);
    QVERIFY(!profile);
    QCOMPARE(profile.error().code, ErrorCode::UnknownApplication);
    QCOMPARE(profile.error().context, application);
    QVERIFY(profile.error().detail.contains(QLatin1String("sita-bi")));
    QVERIFY(!profile.error().detail.contains(QLatin1String("schema")));
}

QTEST_GUILESS_MAIN(TestApplications)
#include "tst_applications.moc"
