// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"
#include "ui/theme/palettes.h"

#include <QApplication>
#include <QDir>
#include <QPainter>
#include <QSet>
#include <QtTest>

using namespace selaras::ui;

class TestIcons : public QObject {
    Q_OBJECT

    static int inkedPixels(const QImage &image)
    {
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                count += qAlpha(image.pixel(x, y)) > 100 ? 1 : 0;
        }
        return count;
    }

private Q_SLOTS:
    void everySymbolDraws()
    {
        for (int i = 0; i < int(Symbol::Count); ++i) {
            const auto symbol = Symbol(i);
            const QImage image = symbolIcon(symbol).pixmap(QSize(32, 32), 1).toImage();
            QVERIFY2(inkedPixels(image) > 20, qPrintable(symbolName(symbol)));
            QVERIFY2(inkedPixels(image) < 32 * 32 * 3 / 4, qPrintable(symbolName(symbol)));
        }
    }

    void everySymbolIsItsOwn()
    {
        QSet<QByteArray> seen;
        for (int i = 0; i < int(Symbol::Count); ++i) {
            const QImage image = symbolIcon(Symbol(i)).pixmap(QSize(48, 48), 1).toImage();
            seen.insert(
                QByteArray(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes()));
        }
        QCOMPARE(seen.size(), int(Symbol::Count));
    }

    void noFileIsLeftOver()
    {
        QSet<QString> names {QStringLiteral("selaras")};
        for (int i = 0; i < int(Symbol::Count); ++i)
            names.insert(symbolName(Symbol(i)));
        QSet<QString> files;
        for (const QString &file : QDir(QStringLiteral(":/icons")).entryList())
            files.insert(file.chopped(4));
        QCOMPARE(files, names);
    }

    void followsThePalette()
    {
        const QIcon icon = symbolIcon(Symbol::Key);
        const auto inkOf = [&icon] {
            const QImage image = icon.pixmap(QSize(32, 32), 1).toImage();
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    if (qAlpha(image.pixel(x, y)) == 255)
                        return image.pixelColor(x, y).lightness();
                }
            }
            return -1;
        };
        QApplication::setPalette(lightPalette());
        const int onLight = inkOf();
        QApplication::setPalette(darkPalette());
        const int onDark = inkOf();
        QVERIFY(onLight >= 0 && onLight < 100);
        QVERIFY(onDark > 150);
    }

    void isCrispAtTwiceTheRatio()
    {
        const QPixmap pixmap = symbolIcon(Symbol::Table).pixmap(QSize(16, 16), 2.0);
        QCOMPARE(pixmap.size(), QSize(32, 32));
        QCOMPARE(pixmap.devicePixelRatio(), 2.0);
    }

    void programIconDraws()
    {
        QVERIFY(inkedPixels(programIcon().pixmap(QSize(64, 64), 1).toImage()) > 2000);
    }
};

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
