// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/document.h"
#include "models/security/javavalue.h"
#include "models/security/msgpackvalue.h"
#include "models/security/phpvalue.h"
#include "models/security/picklevalue.h"
#include "tests/fuzz/fuzz.h"

#include <QDir>
#include <QTest>

using namespace selaras;
using test::Fuzz;

// Serialized values of several languages, broken in every way: read or refused, and nothing else.
class TestFuzzValues final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void brokenValuesAreRefused()
    {
        QByteArrayList seeds {QByteArray(
            "\x83\xaa_permanent\xc3\xa7user_id\x07\xdc\x00\x02\x01\xcb@\x09!\xfbTD-\x18", 35)};
        const QDir folder(QStringLiteral(TEST_DATA_DIR "/security"));
        for (const QString &name : folder.entryList({QStringLiteral("*.bin")})) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            seeds.append(file.readAll());
        }
        QVERIFY(seeds.size() > 10);
        Fuzz fuzz;
        qint64 read = 0;
        while (fuzz.goOn()) {
            const QByteArray bytes = fuzz.mutated(fuzz.anyOf(seeds));
            for (const auto decode : {security::javaValue, security::pickleValue,
                                      security::phpValue, security::msgpackValue})
                read += decode(bytes) ? 1 : 0;
            const QJsonValue content = security::contentOf(bytes);
            QVERIFY(!content.isUndefined());
        }
        // Some changes leave a value that can be read.
        QVERIFY(read > 0);
    }
};

QTEST_GUILESS_MAIN(TestFuzzValues)
#include "tst_fuzzvalues.moc"
