// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/keytreemodel.h"
#include "tests/items/sessionfixture.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>

#include <algorithm>

using namespace selaras;
using namespace selaras::items;

namespace {

// The tester would open folders from inside the signals of the rows above them.
class Tester : public QAbstractItemModelTester {
public:
    explicit Tester(KeyTreeModel &model)
        : QAbstractItemModelTester(&model)
    {
        setUseFetchMore(false);
    }
};

using Listing = std::shared_ptr<const workspace::KeyListing>;

Listing listingOf(QByteArrayList keys)
{
    auto listing = std::make_shared<workspace::KeyListing>();
    std::sort(keys.begin(), keys.end());
    listing->keys = keys;
    return listing;
}

// The tree as lines "  name/" and "  name", of the folders that are open or of all.
void printBelow(KeyTreeModel &model, const QModelIndex &parent, bool open, int depth,
                QStringList &lines)
{
    if (open && model.canFetchMore(parent))
        model.fetchMore(parent);
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        const bool folder = index.data(KeyTreeModel::FolderRole).toBool();
        QString line(depth, QLatin1Char(' '));
        line += index.data().toString();
        if (folder)
            line += QStringLiteral("/%1").arg(index.data(KeyTreeModel::CountRole).toInt());
        lines.append(line);
        printBelow(model, index, open, depth + 1, lines);
    }
}

QStringList print(KeyTreeModel &model, bool open = true)
{
    QStringList lines;
    printBelow(model, {}, open, 0, lines);
    return lines;
}

QStringList words(const char *text)
{
    const QString lines = QString::fromUtf8(text);
    return lines.isEmpty() ? QStringList() : lines.split(QLatin1Char('|'));
}

void openFirst(KeyTreeModel &model, const QByteArray &key)
{
    QVERIFY(model.find(key).isValid());
}

} // namespace

class TestKeyTreeModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void drawsTrees_data();
    void drawsTrees();
    void keepsBytes();
    void showsNothingAtFirst();
    void opensFoldersLazily();
    void finds();
    void showsAnotherListingByDifference_data();
    void showsAnotherListingByDifference();
    void followsRandomListings();
    void keepsPlacesThroughAChange();
    void replacesRowsWhereTooMuchDiffers();
    void removesKeys();
    void filters();
    void filtersTheNextListingToo();
    void changesDelimiter();
    void holdsAMillionKeys();
    void readsTypesAndTimesToLive();
    void survivesALostRedis();
};

void TestKeyTreeModel::drawsTrees_data()
{
    QTest::addColumn<QByteArrayList>("keys");
    QTest::addColumn<QByteArray>("delimiter");
    QTest::addColumn<QStringList>("tree");

    const auto row = [](const char *name, const QByteArrayList &keys, const char *tree,
                        const QByteArray &delimiter = ":") {
        QTest::newRow(name) << keys << delimiter << words(tree);
    };
    row("nothing", {}, "");
    row("no folder", {"a", "b"}, "a|b");
    row("folders", {"u:1", "u:2", "v:1"}, "u/2| 1| 2|v/1| 1");
    row("key and folder of one name", {"a", "a:b", "a:b:c"}, "a|a/2| b| b/1|  c");
    row("between key and folder", {"a", "a-b", "a:b", "ab"}, "a|a-b|a/1| b|ab");
    row("empty at the end", {"a:"}, "a/1| ");
    row("empty at the start", {":a"}, "/1| a");
    row("empty in the middle", {"a::b", "a:c"}, "a/2| /1|  b| c");
    row("only delimiters", {":", "::"}, "/2| | /1|  ");
    row("the empty key", {"", "a"}, "|a");
    row("other delimiter", {"a/b", "a:b"}, "a/1| b|a:b", "/");
    row("long delimiter", {"a::b", "a:b"}, "a/1| b|a:b", "::");
    row("no delimiter", {"a:b", "a:c"}, "a:b|a:c", "");
}

void TestKeyTreeModel::drawsTrees()
{
    QFETCH(QByteArrayList, keys);
    QFETCH(QByteArray, delimiter);
    KeyTreeModel model(nullptr, delimiter);
    const Tester tester(model);
    model.setListing(listingOf(keys));
    QTEST(print(model), "tree");
    for (const QByteArray &key : keys)
        QCOMPARE(model.find(key).data(KeyTreeModel::KeyRole).toByteArray(), key);
}

void TestKeyTreeModel::keepsBytes()
{
    const QByteArray odd("user:\xff\x00\n:\xc3\xa9", 11);
    const QByteArray large = QByteArray(1'000'000, 'k');
    KeyTreeModel model(nullptr);
    const Tester tester(model);
    model.setListing(listingOf({odd, large}));
    const QModelIndex index = model.find(odd);
    QCOMPARE(index.data(KeyTreeModel::KeyRole).toByteArray(), odd);
    QCOMPARE(index.parent().data().toString(), QStringLiteral("\\xff\\x00\\x0a"));
    QCOMPARE(index.parent().data(KeyTreeModel::KeyRole).toByteArray(), odd.first(9));
    QCOMPARE(model.find(large).data(KeyTreeModel::KeyRole).toByteArray(), large);
    QVERIFY(model.find(large).data().toString().size() < 400);
}

void TestKeyTreeModel::showsNothingAtFirst()
{
    KeyTreeModel model(nullptr);
    const Tester tester(model);
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.hasChildren());
    QCOMPARE(model.keyCount(), 0);
    QVERIFY(!model.find("a").isValid());
}

void TestKeyTreeModel::opensFoldersLazily()
{
    KeyTreeModel model(nullptr);
    model.setListing(listingOf({"a:b:c", "a:b:d"}));
    const QModelIndex folder = model.index(0, 0);
    QVERIFY(model.hasChildren(folder));
    QCOMPARE(model.rowCount(folder), 0);
    QVERIFY(model.canFetchMore(folder));
    model.fetchMore(folder);
    QCOMPARE(model.rowCount(folder), 1);
    QVERIFY(!model.canFetchMore(folder));
    QCOMPARE(model.rowCount(model.index(0, 0, folder)), 0);
}

void TestKeyTreeModel::finds()
{
    KeyTreeModel model(nullptr);
    model.setListing(listingOf({"a", "a:b", "a:b:c", "z"}));
    QVERIFY(!model.find("a:b:d").isValid());
    QVERIFY(!model.find("a:").isValid());
    QVERIFY(!model.find("b").isValid());
    QVERIFY(!model.find("").isValid());
    QCOMPARE(model.find("a:b").row(), 0);
    QCOMPARE(model.find("a:b").parent().row(), 1);
    QCOMPARE(model.find("z").row(), 2);
}

void TestKeyTreeModel::showsAnotherListingByDifference_data()
{
    QTest::addColumn<QByteArrayList>("before");
    QTest::addColumn<QByteArrayList>("after");
    const QByteArrayList some {"a:1", "a:2", "b", "c:d:1", "c:d:2"};
    QTest::newRow("same") << some << some;
    QTest::newRow("from nothing") << QByteArrayList() << some;
    QTest::newRow("to nothing") << some << QByteArrayList();
    QTest::newRow("a key more") << some
                                << QByteArrayList {"a:1", "a:15", "a:2", "b", "c:d:1", "c:d:2"};
    QTest::newRow("a folder gone") << some << QByteArrayList {"b", "c:d:1", "c:d:2"};
    QTest::newRow("a folder more")
        << some << QByteArrayList {"a:1", "a:2", "aa:1", "b", "c:d:1", "c:d:2", "c:e:1"};
    QTest::newRow("a folder becomes a key") << some << QByteArrayList {"a", "b", "c:d"};
    QTest::newRow("everything else") << some << QByteArrayList {"x:1", "x:2", "y"};
}

void TestKeyTreeModel::showsAnotherListingByDifference()
{
    QFETCH(QByteArrayList, before);
    QFETCH(QByteArrayList, after);
    KeyTreeModel model(nullptr);
    const Tester tester(model);
    model.setListing(listingOf(before));
    print(model);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setListing(listingOf(after));
    QCOMPARE(resets.size(), 0);
    KeyTreeModel fresh(nullptr);
    fresh.setListing(listingOf(after));
    QCOMPARE(print(model), print(fresh));
}

void TestKeyTreeModel::followsRandomListings()
{
    QRandomGenerator random(7);
    KeyTreeModel model(nullptr);
    const Tester tester(model);
    for (int round = 0; round < 200; ++round) {
        QSet<QByteArray> keys;
        const int wanted = random.bounded(40);
        for (int i = 0; i < wanted; ++i) {
            QByteArrayList parts(random.bounded(1, 4));
            for (QByteArray &part : parts)
                part = QByteArray::number(random.bounded(4)).first(random.bounded(2));
            keys.insert(parts.join(':'));
        }
        const Listing listing = listingOf(QByteArrayList(keys.cbegin(), keys.cend()));
        model.setListing(listing);
        KeyTreeModel fresh(nullptr);
        fresh.setListing(listing);
        QCOMPARE(print(model), print(fresh));
    }
}

void TestKeyTreeModel::keepsPlacesThroughAChange()
{
    KeyTreeModel model(nullptr);
    model.setListing(listingOf({"a:1", "b:c:1", "b:c:2", "d"}));
    const QPersistentModelIndex key = model.find("b:c:2");
    const QPersistentModelIndex gone = model.find("a:1");
    model.setListing(listingOf({"b:a:1", "b:c:15", "b:c:2", "d"}));
    QCOMPARE(key.data(KeyTreeModel::KeyRole).toByteArray(), QByteArray("b:c:2"));
    QCOMPARE(key.row(), 1);
    QCOMPARE(key.parent().row(), 1);
    QVERIFY(!gone.isValid());
    QCOMPARE(print(model, false), words("b/3| a/1| c/2|  15|  2|d"));
}

void TestKeyTreeModel::replacesRowsWhereTooMuchDiffers()
{
    QByteArrayList all;
    QByteArrayList even;
    for (int i = 0; i < 4000; ++i) {
        const QByteArray key = "k:" + QByteArray::number(i).rightJustified(5, '0');
        all.append(key);
        if (i % 2 == 0)
            even.append(key);
    }
    KeyTreeModel model(nullptr);
    model.setListing(listingOf(all));
    openFirst(model, all.constFirst());
    QSignalSpy removals(&model, &QAbstractItemModel::rowsRemoved);
    model.setListing(listingOf(even));
    QCOMPARE(removals.size(), 1);
    QCOMPARE(model.rowCount(model.index(0, 0)), 2000);
    model.setListing(listingOf(all));
    QCOMPARE(model.rowCount(model.index(0, 0)), 4000);
    for (const QByteArray &key : std::as_const(all))
        QCOMPARE(model.find(key).data(KeyTreeModel::KeyRole).toByteArray(), key);
}

void TestKeyTreeModel::removesKeys()
{
    KeyTreeModel model(nullptr);
    const Tester tester(model);
    model.setListing(listingOf({"a:1", "a:2", "b"}));
    print(model);
    QSignalSpy counts(&model, &KeyTreeModel::countChanged);
    model.removeKeys({"a:1", "not there"});
    QCOMPARE(print(model), words("a/1| 2|b"));
    QCOMPARE(counts.size(), 1);
    model.removeKeys({"a:2", "b"});
    QCOMPARE(model.totalKeyCount(), 0);
    QCOMPARE(model.rowCount(), 0);
}

void TestKeyTreeModel::filters()
{
    KeyTreeModel model(nullptr);
    const Tester tester(model);
    model.setListing(listingOf({"User:1", "role:1", "user:2"}));
    model.setFilter(QStringLiteral("uSer"));
    QVERIFY(model.isFiltering());
    QTRY_VERIFY(!model.isFiltering());
    QCOMPARE(print(model), words("User/1| 1|user/1| 2"));
    QCOMPARE(model.keyCount(), 2);
    QCOMPARE(model.totalKeyCount(), 3);
    QVERIFY(!model.find("role:1").isValid());
    model.setFilter(QStringLiteral("nothing like it"));
    model.setFilter(QStringLiteral("role"));
    QTRY_COMPARE(print(model), words("role/1| 1"));
    model.setFilter(QStringLiteral("user:*"));
    QTRY_COMPARE(print(model), words("user/1| 2"));
    model.setFilter({});
    QVERIFY(!model.isFiltering());
    QCOMPARE(model.keyCount(), 3);
}

void TestKeyTreeModel::filtersTheNextListingToo()
{
    KeyTreeModel model(nullptr);
    model.setListing(listingOf({"a:1", "b:1"}));
    model.setFilter(QStringLiteral("a:"));
    QTRY_COMPARE(model.keyCount(), 1);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setListing(listingOf({"a:1", "a:2", "b:1", "b:2"}));
    QTRY_COMPARE(model.keyCount(), 2);
    QCOMPARE(resets.size(), 0);
    model.removeKeys({"a:1"});
    QCOMPARE(print(model), words("a/1| 2"));
    QCOMPARE(model.totalKeyCount(), 3);
    model.setFilter(QStringLiteral("b:"));
    model.removeKeys({"b:1"});
    QTRY_COMPARE(print(model), words("b/1| 2"));
}

void TestKeyTreeModel::changesDelimiter()
{
    KeyTreeModel model(nullptr);
    const Tester tester(model);
    model.setListing(listingOf({"a:b", "a/c"}));
    model.setDelimiter("/");
    QCOMPARE(print(model), words("a/1| c|a:b"));
}

void TestKeyTreeModel::holdsAMillionKeys()
{
    QByteArrayList keys;
    keys.reserve(1'000'000);
    for (int i = 0; i < 1'000'000; ++i)
        keys.append("app:user:" + QByteArray::number(i) + (i % 2 == 0 ? ":profile" : ""));
    const Listing listing = listingOf(keys);
    KeyTreeModel model(nullptr);
    QSignalSpy insertions(&model, &QAbstractItemModel::rowsInserted);
    model.setListing(listing);
    QCOMPARE(insertions.size(), 1);
    QCOMPARE(model.index(0, 0).data(KeyTreeModel::CountRole).toInt(), 1'000'000);
    QCOMPARE(model.rowCount(model.index(0, 0)), 0);
    const QModelIndex found = model.find("app:user:777777");
    QVERIFY(found.isValid());
    QCOMPARE(model.rowCount(found.parent()), 1'000'000);
    QCOMPARE(insertions.size(), 3); // the two folders above the key, no other
    QCOMPARE(model.find("app:user:500000:profile").data().toString(), QStringLiteral("profile"));
    QSignalSpy removals(&model, &QAbstractItemModel::rowsRemoved);
    model.removeKeys({"app:user:777777"});
    QCOMPARE(removals.size(), 1);
    QCOMPARE(model.keyCount(), 999'999);
    QVERIFY(!model.find("app:user:777777").isValid());
}

void TestKeyTreeModel::readsTypesAndTimesToLive()
{
    test::SessionFixture fixture(
        {QStringLiteral("CREATE TABLE t(id INTEGER PRIMARY KEY)")},
        R"({"name": "test", "mappings": [{"table": "t", "keys": ["t:{id}"]}]})");
    fixture.server().cli({QStringLiteral("SET"), QStringLiteral("t:1"), QStringLiteral("abc")});
    fixture.server().cli({QStringLiteral("SET"), QStringLiteral("t:2"), QStringLiteral("x"),
                          QStringLiteral("EX"), QStringLiteral("1000")});
    fixture.server().cli({QStringLiteral("RPUSH"), QStringLiteral("list"), QStringLiteral("x"),
                          QStringLiteral("y")});
    KeyTreeModel model(&fixture.session());
    const Tester tester(model);
    fixture.session().listKeys();
    QTRY_COMPARE(model.keyCount(), 3);
    const QPersistentModelIndex string = model.find("t:1");
    const QPersistentModelIndex list = model.find("list");
    QVERIFY(string.data(KeyTreeModel::MappedRole).toBool());
    QVERIFY(!list.data(KeyTreeModel::MappedRole).toBool());
    QTRY_COMPARE(string.data(KeyTreeModel::TypeRole).toByteArray(), QByteArray("string"));
    QCOMPARE(string.data(KeyTreeModel::TtlRole).toLongLong(), -1);
    QCOMPARE(string.data(KeyTreeModel::SizeRole).toLongLong(), 3);
    QTRY_COMPARE(list.sibling(list.row(), KeyTreeModel::TypeColumn).data().toString(),
                 QStringLiteral("list"));
    QTRY_VERIFY(model.find("t:2").data(KeyTreeModel::TtlRole).toLongLong() > 900'000);

    fixture.server().cli({QStringLiteral("DEL"), QStringLiteral("t:1")});
    model.refreshFacts();
    QTRY_COMPARE(string.data(KeyTreeModel::TypeRole).toByteArray(), QByteArray("none"));
}

void TestKeyTreeModel::survivesALostRedis()
{
    test::SessionFixture fixture({QStringLiteral("CREATE TABLE t(id INTEGER PRIMARY KEY)")});
    fixture.server().cli({QStringLiteral("SET"), QStringLiteral("a"), QStringLiteral("1")});
    KeyTreeModel model(&fixture.session());
    fixture.session().listKeys();
    QTRY_COMPARE(model.keyCount(), 1);
    fixture.server().stop();
    QSignalSpy failures(&model, &KeyTreeModel::factsFailed);
    QVERIFY(!model.index(0, 0).data(KeyTreeModel::TypeRole).isValid());
    QTRY_COMPARE_WITH_TIMEOUT(failures.size(), 1, 20'000);
    QVERIFY(!model.index(0, 0).data(KeyTreeModel::TypeRole).isValid());
    QVERIFY(fixture.server().start());
    fixture.server().cli({QStringLiteral("SET"), QStringLiteral("a"), QStringLiteral("1")});
    model.refreshFacts();
    QTRY_COMPARE_WITH_TIMEOUT(model.index(0, 0).data(KeyTreeModel::TypeRole).toByteArray(),
                              QByteArray("string"), 20'000);
}

QTEST_GUILESS_MAIN(TestKeyTreeModel)
#include "tst_keytreemodel.moc"
