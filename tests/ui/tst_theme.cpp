// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/contrast.h"
#include "ui/theme/meaning.h"
#include "ui/theme/palettes.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QtTest>

using namespace selaras;
using namespace selaras::ui;

Q_DECLARE_METATYPE(QPalette)

class TestTheme : public QObject {
    Q_OBJECT

    static void palettes()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << lightPalette();
        QTest::newRow("dark") << darkPalette();
        QTest::newRow("high contrast") << QPalette(Qt::black, Qt::black);
    }

private Q_SLOTS:
    void contrastOfKnownPairs()
    {
        QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrastRatio(Qt::white, Qt::white), 1.0);
        QVERIFY(qAbs(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01);
    }

    void meaningsAreReadable_data() { palettes(); }
    void meaningsAreReadable()
    {
        QFETCH(QPalette, palette);
        for (int i = 0; i <= int(Meaning::Production); ++i) {
            const auto meaning = Meaning(i);
            const QColor ink = meaningColor(meaning, palette);
            for (const auto role : {QPalette::Base, QPalette::AlternateBase, QPalette::Window})
                QVERIFY2(contrastRatio(ink, palette.color(role)) >= 4.5, std::to_string(i).c_str());
            QVERIFY2(contrastRatio(ink, meaningTint(meaning, palette)) >= 4.5,
                     std::to_string(i).c_str());
            const QColor fill = meaningFill(meaning, palette);
            QVERIFY2(contrastRatio(fill, palette.color(QPalette::Window)) >= 3,
                     std::to_string(i).c_str());
            QVERIFY2(contrastRatio(textOn(fill), fill) >= 4.5, std::to_string(i).c_str());
        }
    }

    void textIsReadable_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << lightPalette();
        QTest::newRow("dark") << darkPalette();
    }
    void textIsReadable()
    {
        QFETCH(QPalette, palette);
        const auto ratio = [&palette](QPalette::ColorRole ink, QPalette::ColorRole ground) {
            return contrastRatio(palette.color(ink), palette.color(ground));
        };
        QVERIFY(ratio(QPalette::Text, QPalette::Base) >= 7);
        QVERIFY(ratio(QPalette::Text, QPalette::AlternateBase) >= 7);
        QVERIFY(ratio(QPalette::WindowText, QPalette::Window) >= 7);
        QVERIFY(ratio(QPalette::ButtonText, QPalette::Button) >= 7);
        QVERIFY(ratio(QPalette::HighlightedText, QPalette::Highlight) >= 4.5);
        QVERIFY(ratio(QPalette::PlaceholderText, QPalette::Base) >= 4.5);
        QVERIFY(ratio(QPalette::PlaceholderText, QPalette::Window) >= 4.5);
        QVERIFY(ratio(QPalette::Link, QPalette::Base) >= 4.5);
        QVERIFY(ratio(QPalette::Highlight, QPalette::Base) >= 3);
        QVERIFY(contrastRatio(outlineColor(palette), palette.color(QPalette::Window)) >= 3);
        for (int i = 0; i <= int(Meaning::Production); ++i)
            QVERIFY2(contrastRatio(palette.color(QPalette::Text), meaningTint(Meaning(i), palette))
                         >= 4.5,
                     std::to_string(i).c_str());
    }

    void statesDiffer()
    {
        const QPalette palette = lightPalette();
        QVERIFY(meaningColor(Meaning::Fresh, palette) != meaningColor(Meaning::Stale, palette));
        QVERIFY(meaningColor(Meaning::Pending, palette) != meaningColor(Meaning::Opaque, palette));
    }

    void choosesAndRemembers()
    {
        QTemporaryDir folder;
        Settings settings(folder.filePath(QStringLiteral("settings.ini")));
        Theme theme(*qApp, settings);
        theme.setScheme(Scheme::Dark);
        QVERIFY(isDark(QApplication::palette()));
        theme.setScheme(Scheme::Light);
        QVERIFY(!isDark(QApplication::palette()));
        QCOMPARE(settings.value(Setting::Theme).toString(), QStringLiteral("light"));
        QCOMPARE(schemeOfName(schemeName(Scheme::Dark)), Scheme::Dark);
        QCOMPARE(schemeOfName(QStringLiteral("nonsense")), Scheme::System);
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
