// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/keytemplate.h"
#include "models/mapping/targetset.h"
#include "tests/fuzz/fuzz.h"

#include <QTest>

#include <algorithm>

using namespace selaras;
using namespace selaras::mapping;
using test::Fuzz;

namespace {

const QStringList columns {QStringLiteral("a"), QStringLiteral("b_c"), QStringLiteral("d")};

QString anyTemplate(Fuzz &fuzz)
{
    QString text;
    for (qsizetype n = 1 + fuzz.below(5); n > 0; --n) {
        switch (fuzz.below(4)) {
        case 0:
            text += QLatin1Char('{') + fuzz.anyOf(columns) + QLatin1Char('}');
            break;
        case 1:
            text += fuzz.oneIn(2) ? QStringLiteral(":") : QStringLiteral("*");
            break;
        default:
            text += QString::fromUtf8(fuzz.text(3));
            break;
        }
    }
    return text;
}

std::optional<KeyTemplate> parsed(Fuzz &fuzz)
{
    const auto boundary =
        fuzz.oneIn(2) ? KeyTemplate::Boundary::Delimiter : KeyTemplate::Boundary::None;
    const QString prefix = fuzz.oneIn(2) ? QString() : QString::fromUtf8(fuzz.text(3));
    const auto made =
        KeyTemplate::parse(anyTemplate(fuzz), prefix, fuzz.oneIn(3) ? "::" : ":", boundary);
    return made ? std::optional(*made) : std::nullopt;
}

Row anyRow(Fuzz &fuzz)
{
    Row row;
    for (const QString &column : columns)
        row.set(column, QString::fromUtf8(fuzz.text(4)));
    return row;
}

QByteArray told(const KeyTemplate &keyTemplate, const QByteArray &key)
{
    return keyTemplate.text().toUtf8() + " with " + key.toPercentEncoding();
}

} // namespace

class TestFuzzKeyTemplate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rowsAndKeysLeadToEachOther();
    void anExactKeyMeansNoOther();
    void aSetOfTargetsMeansWhatEachMeans();
};

void TestFuzzKeyTemplate::rowsAndKeysLeadToEachOther()
{
    Fuzz fuzz;
    qint64 matched = 0;
    while (fuzz.goOn()) {
        const auto keyTemplate = parsed(fuzz);
        if (!keyTemplate)
            continue;
        const auto target = keyTemplate->expand(anyRow(fuzz));
        if (!target)
            continue;
        // A key of the row, or one that looks like it.
        QByteArray key = target->text;
        if (target->scope == KeyTarget::Scope::Subtree && fuzz.oneIn(2))
            key += target->delimiter + fuzz.text(3);
        const bool meant = target->matches(key);
        if (target->scope != KeyTarget::Scope::Glob)
            QVERIFY2(meant, told(*keyTemplate, key).constData());
        if (fuzz.oneIn(3))
            key = fuzz.mutated(key);
        const auto match = keyTemplate->match(key);
        if (!match)
            continue;
        ++matched;
        const auto again = keyTemplate->expand(match->values);
        QVERIFY2(again && again->matches(key), told(*keyTemplate, key).constData());
    }
    QVERIFY(matched > fuzz.rounds() / 50);
}

// Whatever stands in a row, its key reaches neither another key nor, as a pattern, its neighbours.
void TestFuzzKeyTemplate::anExactKeyMeansNoOther()
{
    Fuzz fuzz;
    const auto exact = KeyTemplate::parse(QStringLiteral("t:{a}:{b_c}"), QStringLiteral("p:"));
    const auto below = KeyTemplate::parse(QStringLiteral("t:{a}:{b_c}*"), QStringLiteral("p:"));
    const auto glob = KeyTemplate::parse(QStringLiteral("t:{a}:{b_c}:*"), QStringLiteral("p:"), ":",
                                         KeyTemplate::Boundary::None);
    while (fuzz.goOn()) {
        const Row row = anyRow(fuzz);
        const auto own = exact->expand(row);
        if (!own)
            continue;
        const QByteArray other = fuzz.mutated(own->text);
        QVERIFY(own->matches(own->text));
        QCOMPARE(own->matches(other), other == own->text);
        QCOMPARE(below->expand(row)->matches(other),
                 other == own->text || other.startsWith(own->text + ':'));
        QCOMPARE(glob->expand(row)->matches(other), other.startsWith(own->text + ':'));
    }
}

void TestFuzzKeyTemplate::aSetOfTargetsMeansWhatEachMeans()
{
    Fuzz fuzz;
    while (fuzz.goOn()) {
        QVector<KeyTarget> targets;
        TargetSet set;
        QByteArrayList keys;
        for (qsizetype n = fuzz.below(6); n > 0; --n) {
            const auto keyTemplate = parsed(fuzz);
            const auto target = keyTemplate ? keyTemplate->expand(anyRow(fuzz)) : std::nullopt;
            if (!target)
                continue;
            targets.append(*target);
            set.insert(*target);
            keys << target->text << target->text + target->delimiter + fuzz.text(2)
                 << fuzz.mutated(target->text);
        }
        for (const QByteArray &key : keys) {
            const bool meant = std::any_of(targets.begin(), targets.end(),
                                           [&](const auto &target) { return target.matches(key); });
            QVERIFY2(set.matches(key) == meant, key.toPercentEncoding().constData());
        }
        for (const KeyTarget &target : targets)
            set.remove(target);
        QVERIFY(set.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestFuzzKeyTemplate)
#include "tst_fuzzkeytemplate.moc"
