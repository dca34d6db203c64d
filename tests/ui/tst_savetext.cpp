// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/saving/savetext.h"

#include <QTranslator>
#include <QtTest>

using namespace selaras;
using namespace selaras::ui;
using mapping::KeyTarget;
using repository::EditPreview;

class TestSaveText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutPreview()
    {
        const QString text = stagedText(3, 2, std::nullopt);
        QVERIFY(text.contains(QLatin1Char('3')));
        QVERIFY(text.contains(QLatin1Char('2')));
        QVERIFY(!text.contains(QLatin1String("remove")));
    }

    void countsKeysAndPatterns()
    {
        EditPreview preview;
        for (int i = 0; i < 5; ++i)
            preview.targets.append(EditPreview::Target {
                {KeyTarget::Scope::Exact, "u:" + QByteArray::number(i), ":"}, {"k"}});
        QByteArrayList many;
        for (int i = 0; i < 40; ++i)
            many.append(QByteArray::number(i));
        preview.targets.append(EditPreview::Target {{KeyTarget::Scope::Subtree, "t:1", ":"}, many});
        const QString text = stagedText(3, 2, preview);
        QVERIFY2(text.contains(QLatin1String("will remove 5 keys and 1 pattern")),
                 qPrintable(text));
        QVERIFY2(text.contains(QLatin1String("about 40 keys")), qPrintable(text));
    }

    void keysThatAreNotThereAreNotCounted()
    {
        EditPreview preview;
        preview.targets.append(EditPreview::Target {{KeyTarget::Scope::Exact, "u:1", ":"}, {}});
        QVERIFY(stagedText(1, 1, preview).contains(QLatin1String("will remove no key")));
    }

    void conflictsTakeTheWord()
    {
        EditPreview preview;
        preview.conflicts.append(repository::Conflict {});
        QVERIFY(stagedText(1, 1, preview).contains(QLatin1String("meanwhile")));
        QVERIFY(!stagedText(1, 1, preview).contains(QLatin1String("remove")));
    }

    void saysWhatBecameOfIt()
    {
        repository::EditReport report;
        report.changed = 1;
        QVERIFY(savedText(report).contains(QLatin1String("no key")));
        report.removed = {"u:1"};
        QVERIFY(savedText(report).contains(QLatin1String("removed")));
        report.warmed = {"u:2", "u:3"};
        QVERIFY(savedText(report).contains(QLatin1String("removed, ")));
        QVERIFY(savedText(report).contains(QLatin1String("refreshed.")));
        report.removed.clear();
        QVERIFY(!savedText(report).contains(QLatin1String("removed")));
        report.pending = {{KeyTarget::Scope::Exact, "u:1", ":"}};
        QVERIFY(savedText(report).contains(QLatin1String("as soon as Redis is back")));
    }
};

QTEST_MAIN(TestSaveText)
#include "tst_savetext.moc"
