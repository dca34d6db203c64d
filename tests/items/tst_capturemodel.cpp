// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/capturemodel.h"
#include "tests/items/sessionfixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace selaras;
using namespace selaras::items;
using repository::CaptureState;
using State = CaptureModel::State;

namespace {

CaptureState table(const char *name, bool captured = false, bool intact = false, qint64 changes = 0)
{
    CaptureState state;
    state.table = QString::fromLatin1(name);
    state.canBeCaptured = true;
    state.captured = captured;
    state.intact = intact;
    state.changes = changes;
    return state;
}

workspace::CaptureOverview overview(const QVector<CaptureState> &tables)
{
    workspace::CaptureOverview made;
    made.status.tables = tables;
    return made;
}

State stateAt(const CaptureModel &model, int row)
{
    return model.index(row, CaptureModel::StateColumn).data(CaptureModel::StateRole).value<State>();
}

} // namespace

class TestCaptureModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsEachState();
    void followsByDifference();
    void followsTheDatabase();
    void keepsWhatItKnowsWhileItAsks();
    void saysWhyItCannotBeRead();
};

void TestCaptureModel::tellsEachState()
{
    CaptureModel model(nullptr);
    const QAbstractItemModelTester tester(&model);
    CaptureState broken = table("broken", true);
    broken.problem = Error {ErrorCode::NoSuchColumn, QStringLiteral("x"), {}};
    CaptureState view = table("view");
    view.canBeCaptured = false;
    model.setOverview(
        overview({broken, table("lost", true), table("on", true, true, 1234), table("off"), view}));
    const QVector<State> expected {State::Broken, State::TriggersLost, State::Captured,
                                   State::NotCaptured, State::NotCapturable};
    for (int row = 0; row < expected.size(); ++row) {
        QCOMPARE(stateAt(model, row), expected.at(row));
        QCOMPARE(model.count(expected.at(row)), 1);
    }
    QCOMPARE(model.index(2, CaptureModel::ChangesColumn).data().toString(),
             QLocale().toString(1234));
    QCOMPARE(model.index(3, CaptureModel::ChangesColumn).data().toString(), QString());
    QCOMPARE(model.troubles(), 2);
    QCOMPARE(model.table(model.index(0, 0))->problem->code, ErrorCode::NoSuchColumn);
    QVERIFY(!model.table({}));
}

void TestCaptureModel::followsByDifference()
{
    CaptureModel model(nullptr);
    const QAbstractItemModelTester tester(&model);
    model.setOverview(overview({table("a"), table("b"), table("c")}));
    const QPersistentModelIndex second = model.index(1, CaptureModel::TableColumn);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setOverview(overview({table("b", true, true), table("d")}));
    QCOMPARE(resets.size(), 0);
    QCOMPARE(second.row(), 0);
    QCOMPARE(stateAt(model, 0), State::Captured);
    QCOMPARE(model.rowCount(), 2);
    model.setOverview({});
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!second.isValid());
}

namespace {

const QStringList schema {QStringLiteral("CREATE TABLE t(id INTEGER PRIMARY KEY, x)"),
                          QStringLiteral("CREATE TABLE u(id INTEGER PRIMARY KEY)"),
                          QStringLiteral("INSERT INTO t VALUES (1, 'a')")};
const QByteArray profile = R"({"name": "test", "mappings": [{"table": "t", "keys": ["t:{id}"]}]})";

} // namespace

void TestCaptureModel::followsTheDatabase()
{
    test::SessionFixture fixture(schema, profile);
    CaptureModel model(&fixture.session());
    const QAbstractItemModelTester tester(&model);
    model.refresh();
    QTRY_COMPARE(model.state(), LoadState::Ready);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(stateAt(model, 0), State::NotCaptured);
    QTRY_COMPARE(fixture.session().redisStatus().state,
                 workspace::ConnectionStatus::State::Connected);
    fixture.session().switchCaptureOn({QStringLiteral("t")});
    QTRY_VERIFY((model.refresh(), model.count(State::Captured) == 1));
    fixture.database().run({QStringLiteral("UPDATE t SET x = 'b'"),
                            QStringLiteral("CREATE TABLE n(id INTEGER PRIMARY KEY, x)"),
                            QStringLiteral("DROP TABLE t"),
                            QStringLiteral("ALTER TABLE n RENAME TO t")});
    model.refresh();
    QTRY_COMPARE(stateAt(model, 0), State::TriggersLost);
    QVERIFY(model.overview().status.changes > 0);
}

void TestCaptureModel::keepsWhatItKnowsWhileItAsks()
{
    test::SessionFixture fixture(schema, profile);
    CaptureModel model(&fixture.session());
    model.refresh();
    QCOMPARE(model.state(), LoadState::Loading);
    QTRY_COMPARE(model.state(), LoadState::Ready);
    model.refresh();
    QCOMPARE(model.state(), LoadState::Ready);
    QCOMPARE(model.rowCount(), 1);
}

void TestCaptureModel::saysWhyItCannotBeRead()
{
    test::SessionFixture fixture(schema, profile);
    QVERIFY(QFile::remove(fixture.database().path()));
    CaptureModel model(&fixture.session());
    model.refresh();
    QTRY_COMPARE(model.state(), LoadState::Failed);
    QCOMPARE(model.error()->code, ErrorCode::FileNotFound);
}

QTEST_GUILESS_MAIN(TestCaptureModel)
#include "tst_capturemodel.moc"
