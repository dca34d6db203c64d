// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/repository/editfixture.h"
#include "tests/support/fakeclient.h"

#include <QRandomGenerator>
#include <QTest>

using namespace selaras;
using namespace selaras::test;
using repository::RowEdit;

namespace {

const QString users = QStringLiteral("users");

RowEdit randomEdit(QRandomGenerator &random)
{
    const auto id = [&] { return idOf(random.bounded(1, 12)); };
    const QStringList names {QStringLiteral("ani"), QStringLiteral("budi"), QStringLiteral("*"),
                             QStringLiteral("anita"), QStringLiteral("")};
    const QString name = names.at(random.bounded(int(names.size())));
    switch (random.bounded(7)) {
    case 0:
        return deleteOf(users, id());
    case 1:
        return insertOf(users, nameOf(name).with(id()));
    case 2:
        return updateOf(users, id(), id());
    case 3:
        return updateOf(QStringLiteral("notes"), id(),
                        rowOf({{QStringLiteral("user_id"), id().value(u"id")}}));
    case 4:
        return insertOf(QStringLiteral("loose"), rowOf({{QStringLiteral("text"), name}}));
    case 5:
        return deleteOf(QStringLiteral("notes"), id());
    default:
        return updateOf(users, id(), nameOf(name));
    }
}

} // namespace

class TestEditPreview : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_fixture.isReady()); }
    void init() { m_fixture.reset(); }
    void previewIsWhatSaveDoes_data();
    void previewIsWhatSaveDoes();
    void previewWithoutRedisSaysSo();
    void previewOfAConflictRemovesNothing();

private:
    EditFixture m_fixture;
};

void TestEditPreview::previewIsWhatSaveDoes_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 60; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestEditPreview::previewIsWhatSaveDoes()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    QVector<RowEdit> edits;
    for (int i = random.bounded(1, 4); i > 0; --i)
        edits.append(randomEdit(random));

    const QStringList files = m_fixture.file().listing();
    const auto preview = m_fixture.bench().rows().preview(edits);
    QCOMPARE(m_fixture.file().listing(), files);
    QVERIFY(m_fixture.isUntouched());

    const auto report = m_fixture.bench().rows().save(edits);
    QCOMPARE(report.has_value(), preview.has_value());
    if (!report) {
        QCOMPARE(preview.error(), report.error());
        QVERIFY(m_fixture.isUntouched());
        return;
    }
    QCOMPARE(preview->changed, report->changed);
    QCOMPARE(preview->conflicts.size(), report->conflicts.size());
    QCOMPARE(preview->keys(), report->removed);
    QCOMPARE(m_fixture.missingKeys(), report->removed);
}

void TestEditPreview::previewWithoutRedisSaysSo()
{
    FakeClient client;
    client.failNext(1, {ErrorCode::Refused, {}, {}});
    Bench bench(m_fixture.file(), client, EditFixture::profile);
    const auto preview =
        bench.rows().preview({updateOf(users, idOf(2), nameOf(QStringLiteral("x")))});
    QVERIFY(preview.has_value());
    QCOMPARE(preview->changed, 1);
    QCOMPARE(preview->keysUnknownBecause->code, ErrorCode::Refused);
    QVERIFY(!preview->targets.isEmpty());
    QVERIFY(preview->keys().isEmpty());
}

void TestEditPreview::previewOfAConflictRemovesNothing()
{
    const auto preview = m_fixture.bench().rows().preview(
        {updateOf(users, idOf(2), nameOf(QStringLiteral("x"))), deleteOf(users, idOf(99))});
    QVERIFY(preview.has_value());
    QCOMPARE(preview->conflicts.size(), 1);
    QCOMPARE(preview->changed, 0);
    QVERIFY(preview->targets.isEmpty());
}

QTEST_GUILESS_MAIN(TestEditPreview)
#include "tst_editpreview.moc"
