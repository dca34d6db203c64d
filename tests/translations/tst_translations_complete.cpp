// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/translations/tsfile.h"

#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using selaras::test::Message;
using selaras::test::readMessages;

namespace {

const QString folder = QStringLiteral(SOURCE_DIR "/translations/");

QString fileName(const QString &language)
{
    return QStringLiteral("selaras_%1.ts").arg(language);
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// What arg() fills in. %n is left out: a plural form may say the number in words.
QSet<QString> placeholders(const QString &text)
{
    static const QRegularExpression expression(QStringLiteral("%L?\\d{1,2}"));
    QSet<QString> found;
    for (auto matches = expression.globalMatch(text); matches.hasNext();)
        found.insert(matches.next().captured());
    return found;
}

bool hasMnemonic(const QString &text)
{
    static const QRegularExpression expression(QStringLiteral("(?<!&)&[^&\\s]"));
    return text.contains(expression);
}

// What the end of a label says: that a dialog follows, or a field.
QString ending(const QString &text)
{
    static const QStringList endings {QStringLiteral("…"), QStringLiteral(":"),
                                      QStringLiteral("\n")};
    for (const QString &end : endings) {
        if (text.endsWith(end))
            return end;
    }
    return {};
}

} // namespace

class TestTranslationsComplete : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsUnfinished_data() { languages(); }
    void nothingIsUnfinished();
    void filesFollowTheSources();
    void translationsFitTheirSources_data();
    void translationsFitTheirSources();
    void programSpeaks_data() { languages(); }
    void programSpeaks();

private:
    static void languages();
};

void TestTranslationsComplete::languages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English plurals") << QStringLiteral("en");
    QTest::newRow("Indonesian") << QStringLiteral("id");
}

void TestTranslationsComplete::nothingIsUnfinished()
{
    QFETCH(QString, language);
    const auto messages = readMessages(folder + fileName(language));
    QVERIFY(!messages.isEmpty());
    QStringList unfinished;
    for (const Message &message : messages) {
        if (!message.finished)
            unfinished.append(message.context + QStringLiteral(": ") + message.source);
    }
    QVERIFY2(unfinished.isEmpty(), qPrintable(unfinished.join(QLatin1Char('\n'))));
}

void TestTranslationsComplete::filesFollowTheSources()
{
    const QTemporaryDir copies;
    QVERIFY(copies.isValid());
    const QStringList names {fileName(QStringLiteral("en")), fileName(QStringLiteral("id"))};
    for (const QString &name : names)
        QVERIFY(QFile::copy(folder + name, copies.filePath(name)));

    QProcess update;
    update.start(QStringLiteral(CMAKE_PROGRAM),
                 {QStringLiteral("-DLUPDATE=" LUPDATE_PROGRAM),
                  QStringLiteral("-DROOT=" SOURCE_DIR), QStringLiteral("-DINTO=") + copies.path(),
                  QStringLiteral("-P"), folder + QStringLiteral("update.cmake")});
    QVERIFY(update.waitForFinished());
    QVERIFY2(update.exitCode() == 0, update.readAllStandardError().constData());

    for (const QString &name : names)
        QVERIFY2(contents(folder + name) == contents(copies.filePath(name)),
                 qPrintable(name + QStringLiteral(" is behind: build update_translations")));
}

void TestTranslationsComplete::translationsFitTheirSources_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("translation");
    for (const QString &language : {QStringLiteral("en"), QStringLiteral("id")}) {
        for (const Message &message : readMessages(folder + fileName(language))) {
            for (const QString &text : message.translations) {
                if (message.finished)
                    QTest::addRow("%s %s: %s", qPrintable(language), qPrintable(message.context),
                                  qPrintable(message.source))
                        << message.source << text;
            }
        }
    }
}

void TestTranslationsComplete::translationsFitTheirSources()
{
    QFETCH(QString, source);
    QFETCH(QString, translation);
    QCOMPARE(placeholders(translation), placeholders(source));
    QCOMPARE(hasMnemonic(translation), hasMnemonic(source));
    QCOMPARE(ending(translation), ending(source));
}

void TestTranslationsComplete::programSpeaks()
{
    QFETCH(QString, language);
    QTranslator translator;
    QVERIFY(translator.load(QStringLiteral(":/i18n/selaras_%1.qm").arg(language)));
    QCOMPARE(QLocale(translator.language()).language(), QLocale(language).language());
}

QTEST_GUILESS_MAIN(TestTranslationsComplete)
#include "tst_translations_complete.moc"
