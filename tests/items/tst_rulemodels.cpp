// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/keyshapemodel.h"
#include "models/items/profiledraft.h"
#include "models/items/proposalmodel.h"
#include "models/items/rulemodel.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace selaras;
using namespace selaras::items;

namespace {

const QByteArray text = R"({
    "name": "X",
    "mappings": [
        { "table": "a", "keys": ["a:{id}"] },
        { "table": "b", "keys": ["b:{id}", "bs:*"] }
    ]
}
)";

mapping::KeyShape shapeOf(const QByteArray &word, qint64 keys)
{
    return {{{mapping::PartKind::Word, {}, word}}, keys, {word}};
}

repository::RuleProposal proposalOf(const QString &table)
{
    return {table,
            {{QStringLiteral("table"), table},
             {QStringLiteral("keys"), QJsonArray {table + QStringLiteral(":{id}")}}},
            repository::RuleProposal::Confidence::Sure,
            {}};
}

} // namespace

// What the pages of the profile show, and the profile while it is edited.
class TestRuleModels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rules();
    void shapes();
    void proposals();
    void draftChanges();
    void draftMistakes();
    void draftUndo();
    void brokenFiles();
};

void TestRuleModels::rules()
{
    RuleModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto profile = mapping::parseProfile(text, {});
    model.setRecords(RuleModel::recordsOf(*profile, std::nullopt));
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(!model.index(0, RuleModel::MatchesColumn).data(RuleModel::ValueRole).isValid());
    mapping::ProfileReview review;
    review.rules.resize(2);
    review.rules[0].matches = 5;
    review.warnings.append(mapping::RuleWarning {mapping::RuleWarning::Kind::MatchesNothing, 1});
    model.setRecords(RuleModel::recordsOf(*profile, review));
    QCOMPARE(model.index(0, RuleModel::MatchesColumn).data(RuleModel::ValueRole), 5);
    QCOMPARE(model.index(1, RuleModel::StateColumn).data(RuleModel::ValueRole), 1);
    QCOMPARE(model.index(1, RuleModel::KeysColumn).data(RuleModel::ValueRole).toString(),
             QStringLiteral("b:{id} bs:*"));
    model.setRecords({});
    QCOMPARE(model.rowCount(), 0);
}

void TestRuleModels::shapes()
{
    KeyShapeModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRecords({shapeOf("a", 3), shapeOf("b\xff", 2)});
    model.setRecords({shapeOf("b\xff", 1), shapeOf("c", 9)});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(1, KeyShapeModel::KeysColumn).data(KeyShapeModel::ValueRole), 9);
}

void TestRuleModels::proposals()
{
    ProposalModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRecords({proposalOf(QStringLiteral("a")), proposalOf(QStringLiteral("b"))});
    model.setRecords({proposalOf(QStringLiteral("b"))});
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, ProposalModel::KeysColumn).data(ProposalModel::ValueRole).toString(),
             QStringLiteral("b:{id}"));
}

void TestRuleModels::draftChanges()
{
    ProfileDraft draft;
    QVERIFY(!draft.isLoaded());
    QVERIFY(draft.load(text, QStringLiteral("x.json")));
    QVERIFY(!draft.isModified());
    const QSignalSpy changed(&draft, &ProfileDraft::profileChanged);
    draft.setRule(0, R"({ "table": "z", "keys": ["z:{id}"] })");
    QCOMPARE(changed.size(), 1);
    QCOMPARE(draft.profile().rules.first().table, QStringLiteral("z"));
    QVERIFY(draft.isModified());
    draft.setSaved();
    QVERIFY(!draft.isModified());
    const auto place = draft.addRule(R"({ "table": "n", "keys": ["n"] })", QStringLiteral("p:"));
    QCOMPARE(*place, 2);
    QCOMPARE(draft.profile().keyPrefix, QStringLiteral("p:"));
    QVERIFY(!draft.addRule("{}"));
    QVERIFY(!draft.addRule("["));
    QCOMPARE(draft.rules(), 3);
}

void TestRuleModels::draftMistakes()
{
    ProfileDraft draft;
    QVERIFY(draft.load(text, QStringLiteral("x.json")));
    draft.setRule(1, R"({ "table": "b", "keys": [] })");
    QVERIFY(draft.hasMistakes());
    QCOMPARE(draft.mistake(1)->context, QStringLiteral("x.json: mappings[1].keys"));
    QCOMPARE(draft.text(), text); // a profile at all times
    draft.setRule(0, "{");
    QCOMPARE(draft.mistake(0)->code, ErrorCode::InvalidJson);
    QVERIFY(draft.isModified());
    draft.removeRule(0);
    QCOMPARE(draft.rules(), 1);
    QVERIFY(draft.mistake(0)); // that of the rule which was the second
    draft.setRule(0, R"({ "table": "b", "keys": ["b"] })");
    QVERIFY(!draft.hasMistakes());
}

void TestRuleModels::draftUndo()
{
    ProfileDraft draft;
    QVERIFY(draft.load(text, QStringLiteral("x.json")));
    draft.setRule(0, R"({ "table": "a", "keys": ["a1"] })");
    draft.setRule(0, R"({ "table": "a", "keys": ["a12"] })");
    draft.removeRule(1);
    draft.undo();
    QCOMPARE(draft.rules(), 2);
    draft.undo(); // all that was typed
    QCOMPARE(draft.text(), text);
    QVERIFY(!draft.canUndo());
    draft.redo();
    draft.redo();
    QCOMPARE(draft.rules(), 1);
    QVERIFY(!draft.canRedo());
    draft.undo();
    draft.setRule(1, R"({ "table": "b", "keys": ["other"] })");
    QVERIFY(!draft.canRedo());
}

void TestRuleModels::brokenFiles()
{
    ProfileDraft draft;
    QCOMPARE(draft.load("{", QStringLiteral("x.json")).error().code, ErrorCode::InvalidJson);
    QVERIFY(!draft.isLoaded());
    QCOMPARE(draft.rules(), 0);
    QVERIFY(!draft.isModified());
    QVERIFY(!draft.load(R"({"name":"x","mappings":[{}]})", {}));
    QVERIFY(draft.load(text, {}));
}

QTEST_GUILESS_MAIN(TestRuleModels)
#include "tst_rulemodels.moc"
