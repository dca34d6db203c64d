// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/settings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace selaras;

class TestSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everySettingHasADefault();
    void valuesOutliveTheObject_data();
    void valuesOutliveTheObject();
    void scopesAreApart();
    void wrongTypeReadsAsTheDefault();
    void removedReadsAsTheDefault();
    void brokenFileReadsAsDefaults();
    void numberWrittenByHandIsRead();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("s.ini")); }
    void writeFile(const QByteArray &content) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSettings::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestSettings::cleanup()
{
    m_folder.reset();
}

void TestSettings::writeFile(const QByteArray &content) const
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

void TestSettings::everySettingHasADefault()
{
    const Settings settings(path());
    for (int i = 0; i < static_cast<int>(Setting::Count); ++i)
        QVERIFY(settings.value(static_cast<Setting>(i)).isValid());
    QCOMPARE(settings.value(Setting::PageSize), QVariant(200));
    QCOMPARE(settings.value(Setting::KeyDelimiter), QVariant(QStringLiteral(":")));
    QCOMPARE(settings.value(Setting::RecentWorkspaces), QVariant(QStringList()));
    QVERIFY(!QFile::exists(path()));
}

void TestSettings::valuesOutliveTheObject_data()
{
    QTest::addColumn<Setting>("setting");
    QTest::addColumn<QVariant>("value");

    QTest::newRow("text") << Setting::Language << QVariant(QStringLiteral("id"));
    QTest::newRow("number") << Setting::PageSize << QVariant(500);
    QTest::newRow("no path") << Setting::RecentWorkspaces << QVariant(QStringList());
    QTest::newRow("one path") << Setting::RecentWorkspaces
                              << QVariant(QStringList {QStringLiteral("/a, b.json")});
    QTest::newRow("paths") << Setting::RecentWorkspaces
                           << QVariant(QStringList {QStringLiteral("/é"), QStringLiteral("/b")});
    QTest::newRow("map") << Setting::WindowState
                         << QVariant(
                                QVariantMap {{QStringLiteral("splitter"), QByteArray("\0\xff", 2)},
                                             {QStringLiteral("page"), QStringLiteral("browse")}});
}

void TestSettings::valuesOutliveTheObject()
{
    QFETCH(Setting, setting);
    QFETCH(QVariant, value);
    Settings(path()).setValue(setting, value);
    QCOMPARE(Settings(path()).value(setting), value);
}

void TestSettings::scopesAreApart()
{
    const QString odd = QStringLiteral("/home/é b/[x]=%2F/../a.selaras.json");
    Settings settings(path());
    settings.setValue(Setting::PageSize, 10, odd);
    settings.setValue(Setting::PageSize, 20, QStringLiteral("other"));
    settings.setValue(Setting::PageSize, 30);
    QCOMPARE(settings.value(Setting::PageSize, odd), QVariant(10));
    QCOMPARE(settings.value(Setting::PageSize, QStringLiteral("other")), QVariant(20));
    QCOMPARE(settings.value(Setting::PageSize), QVariant(30));
    QCOMPARE(settings.value(Setting::PageSize, QStringLiteral("third")), QVariant(200));
}

void TestSettings::wrongTypeReadsAsTheDefault()
{
    writeFile("[browse]\npageSize=many\n[window]\nstate=5\n");
    const Settings settings(path());
    QCOMPARE(settings.value(Setting::PageSize), QVariant(200));
    QCOMPARE(settings.value(Setting::WindowState), QVariant(QVariantMap()));
}

void TestSettings::removedReadsAsTheDefault()
{
    Settings settings(path());
    settings.setValue(Setting::PageSize, 10, QStringLiteral("a"));
    settings.setValue(Setting::PageSize, 20);
    settings.remove(Setting::PageSize, QStringLiteral("a"));
    QCOMPARE(settings.value(Setting::PageSize, QStringLiteral("a")), QVariant(200));
    QCOMPARE(settings.value(Setting::PageSize), QVariant(20));
}

void TestSettings::brokenFileReadsAsDefaults()
{
    writeFile(QByteArrayLiteral("\0\xff[[[=\n;;;"));
    QCOMPARE(Settings(path()).value(Setting::PageSize), QVariant(200));
}

void TestSettings::numberWrittenByHandIsRead()
{
    writeFile("[browse]\npageSize=50\n");
    QCOMPARE(Settings(path()).value(Setting::PageSize), QVariant(50));
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
