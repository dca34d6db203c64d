// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/redis/commandwriter.h"
#include "models/redis/replyreader.h"
#include "tests/fuzz/fuzz.h"
#include "tests/support/wire.h"

#include <QTest>

#include <algorithm>

using namespace selaras;
using namespace selaras::redis;
using test::Fuzz;
using test::wireOf;

namespace {

Reply anyReply(Fuzz &fuzz, int depth)
{
    switch (fuzz.below(depth > 0 ? 6 : 5)) {
    case 0:
        return {};
    case 1:
        return Reply::status("OK" + QByteArray::number(fuzz.below(9)));
    case 2:
        return Reply::error("ERR " + QByteArray::number(fuzz.below(9)));
    case 3:
        return Reply::number(fuzz.below(1'000'000) - 500'000);
    case 4:
        return Reply::bulk(fuzz.text(12));
    default:
        break;
    }
    QVector<Reply> elements;
    for (qsizetype n = fuzz.below(5); n > 0; --n)
        elements.append(anyReply(fuzz, depth - 1));
    return Reply::array(elements);
}

QVector<Reply> readInSlices(const QByteArray &wire, Fuzz &fuzz, bool *broke)
{
    ReplyReader reader;
    QVector<Reply> replies;
    for (qsizetype at = 0; at < wire.size();) {
        const qsizetype length = 1 + fuzz.below(std::min<qsizetype>(20, wire.size() - at));
        reader.feed(QByteArrayView(wire).sliced(at, length));
        at += length;
        for (;;) {
            const auto next = reader.next();
            *broke = !next;
            if (!next)
                return replies;
            if (!*next)
                break;
            replies.append(**next);
        }
    }
    return replies;
}

} // namespace

class TestFuzzReplies : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void slicesMakeTheSameReplies();
    void mutatedStreamsEnd();
    void commandsComeBackAsTheyWere();
};

void TestFuzzReplies::slicesMakeTheSameReplies()
{
    Fuzz fuzz;
    while (fuzz.goOn()) {
        QVector<Reply> sent;
        QByteArray wire;
        for (qsizetype n = fuzz.below(6); n > 0; --n) {
            sent.append(anyReply(fuzz, 4));
            wire += wireOf(sent.last());
        }
        bool broke = false;
        const auto received = readInSlices(wire, fuzz, &broke);
        QVERIFY2(std::equal(received.begin(), received.end(), sent.begin(), sent.end()),
                 wire.toPercentEncoding().constData());
        QVERIFY(!broke);
    }
}

void TestFuzzReplies::mutatedStreamsEnd()
{
    Fuzz fuzz;
    qint64 broken = 0;
    while (fuzz.goOn()) {
        QByteArray wire;
        for (qsizetype n = 1 + fuzz.below(4); n > 0; --n)
            wire += wireOf(anyReply(fuzz, 3));
        wire = fuzz.mutated(wire);
        bool broke = false;
        const auto replies = readInSlices(wire, fuzz, &broke);
        broken += broke ? 1 : 0;
        // No more than the bytes can hold.
        QVERIFY2(replies.size() <= wire.size() / 3, wire.toPercentEncoding().constData());
    }
    QVERIFY(broken > 0);
}

void TestFuzzReplies::commandsComeBackAsTheyWere()
{
    Fuzz fuzz;
    while (fuzz.goOn()) {
        Command command;
        for (qsizetype n = 1 + fuzz.below(5); n > 0; --n)
            command.append(fuzz.mutated(fuzz.text(8)));
        QByteArray wire;
        appendCommand(wire, command);
        QCOMPARE(wire.size(), wireSize(command));
        bool broke = false;
        const auto replies = readInSlices(wire, fuzz, &broke);
        QCOMPARE(replies.size(), 1);
        QByteArrayList words;
        for (const Reply &word : replies.first().elements)
            words.append(word.bytes);
        QCOMPARE(words, command);
    }
}

QTEST_GUILESS_MAIN(TestFuzzReplies)
#include "tst_fuzzreplies.moc"
