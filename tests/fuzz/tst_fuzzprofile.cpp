// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/profile.h"
#include "tests/fuzz/fuzz.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace selaras;
using test::Fuzz;

namespace {

const QString fileName = QStringLiteral("fuzz.json");

QByteArrayList profiles()
{
    QByteArrayList all;
    for (const char *folder : {SOURCE_DIR "/resources/profiles", TEST_DATA_DIR "/profiles"}) {
        QDirIterator files(QString::fromUtf8(folder), {QStringLiteral("*.json")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                all.append(file.readAll());
        }
    }
    return all;
}

// One JSON value put into the place of another.
QByteArray grafted(QByteArray json, Fuzz &fuzz)
{
    static const QByteArrayList grafts {"null", "true",       "-1",    "1e999",
                                        "\"\"", "\"{\"",      "[]",    "{}",
                                        "[[]]", "\"{a}{a}\"", "\"*\"", "\"\\ud800\""};
    qsizetype at = json.indexOf(": ", fuzz.below(json.size()));
    if (at < 0)
        return json;
    at += 2;
    qsizetype end = at;
    while (end < json.size() && !QByteArrayView(",}]\n").contains(json.at(end)))
        ++end;
    return json.replace(at, end - at, fuzz.anyOf(grafts));
}

} // namespace

class TestFuzzProfile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whateverItIsIsReadOrRefused();
};

void TestFuzzProfile::whateverItIsIsReadOrRefused()
{
    const QByteArrayList originals = profiles();
    QVERIFY(originals.size() > 20);
    Fuzz fuzz;
    qint64 read = 0;
    qint64 refused = 0;
    while (fuzz.goOn()) {
        QByteArray json = fuzz.anyOf(originals);
        json = fuzz.oneIn(2) ? grafted(json, fuzz) : fuzz.mutated(json);
        const auto profile = mapping::parseProfile(json, fileName);
        if (profile) {
            ++read;
            QVERIFY(!profile->name.isEmpty() && !profile->delimiter.isEmpty());
            continue;
        }
        ++refused;
        const Error &error = profile.error();
        QVERIFY2(error.code == ErrorCode::InvalidJson || error.code == ErrorCode::InvalidProfile,
                 json.constData());
        // Which file, and where in it.
        QVERIFY2(error.context.startsWith(fileName), qPrintable(error.context));
        QVERIFY2(!error.detail.isEmpty(), json.constData());
    }
    QVERIFY(read > 0 && refused > 0);
}

QTEST_GUILESS_MAIN(TestFuzzProfile)
#include "tst_fuzzprofile.moc"
