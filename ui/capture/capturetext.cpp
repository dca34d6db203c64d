// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/capturetext.h"

#include "ui/errortext.h"
#include "ui/formats.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace selaras::ui {

namespace {

using repository::CaptureState;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CaptureText)
};

constexpr qsizetype namedInAQuestion = 6;

// "_selaras_users_inserted, …_updated, …_deleted"
QString triggersOf(const CaptureState &table)
{
    QStringList names = table.triggers;
    const QString prefix = repository::capturePrefix() + table.table;
    for (qsizetype i = 1; i < names.size(); ++i) {
        if (names.at(i).startsWith(prefix, Qt::CaseInsensitive))
            names[i].replace(0, prefix.size(), QStringLiteral("…"));
    }
    return names.join(QStringLiteral(", "));
}

QString whatItAdds(const QVector<CaptureState> &tables, qsizetype named)
{
    QStringList lines {Words::tr("To the application's database: one table, %1, which is the log "
                                 "of all that is captured, and triggers:")
                           .arg(repository::captureTableName())};
    for (const CaptureState &table : tables.first(std::min(named, tables.size())))
        lines.append(QStringLiteral("• ") + triggersOf(table));
    if (tables.size() > named)
        lines.append(
            QStringLiteral("• ")
            + Words::tr("the same on %n more tables", nullptr, int(tables.size() - named)));
    lines.append(Words::tr("Into the log goes, a changed row, what its keys are made of, before "
                           "and after; nothing else of the row."));
    return lines.join(QLatin1Char('\n'));
}

} // namespace

CaptureExplanation explainCapture(const QVector<CaptureState> &tables)
{
    return {
        whatItAdds(tables, tables.size()),
        Words::tr("About 1 µs for each row that is updated and 2.4 µs for each that is inserted; "
                  "little beside the commit where rows are committed one by one. "
                  "DELETE without WHERE visits each row. The log grows until a watch has "
                  "delivered it."),
        Words::tr("“migrate dev” finds a table that no migration made and offers to reset the "
                  "database: decline. “db push” wants to drop it, and with it gone every write to "
                  "a captured table fails until a watch has made it again. “migrate deploy” does "
                  "not look. Newer versions leave it alone if prisma.config.ts names it in "
                  "“tables.external”; otherwise switch capture off before them."),
        Words::tr("Switching off delivers what is in the log and drops the triggers, and with the "
                  "last table the log. The schema is then what it was, byte for byte."),
    };
}

CaptureExplanation explanationTitles()
{
    return {Words::tr("What it adds"), Words::tr("What it costs"), Words::tr("What Prisma says"),
            Words::tr("How it goes")};
}

Question captureQuestion(const QVector<CaptureState> &tables)
{
    CaptureExplanation parts = explainCapture(tables);
    parts.adds = whatItAdds(tables, namedInAQuestion);
    const CaptureExplanation titles = explanationTitles();
    const QStringList paragraphs {titles.adds + QLatin1Char('\n') + parts.adds,
                                  titles.costs + QLatin1Char('\n') + parts.costs,
                                  titles.prisma + QLatin1Char('\n') + parts.prisma,
                                  titles.goes + QLatin1Char('\n') + parts.goes};
    const QString title = tables.size() == 1
        ? Words::tr("Capture the changes of %1?").arg(tables.constFirst().table)
        : Words::tr("Capture the changes of %n tables?", nullptr, int(tables.size()));
    return {title, paragraphs.join(QStringLiteral("\n\n")), Words::tr("&Capture"), true};
}

Question captureOffQuestion(int tables)
{
    return {Words::tr("Stop capturing %n tables in production?", nullptr, tables),
            Words::tr("What other programs change in them is then found by drift scans only. What "
                      "is in the log is delivered first."),
            Words::tr("&Switch off"), true};
}

QString captureRemark(const CaptureState &table)
{
    if (table.problem)
        return errorText(*table.problem);
    if (table.captured && !table.intact)
        return Words::tr("A migration took its triggers. A watch puts them back and removes all "
                         "keys of the table, for what was missed; to switch it on again only puts "
                         "them back.");
    if (!table.reads.isEmpty())
        return Words::tr("Its keys are found through %1: capture that too, or what is deleted "
                         "there is missed.")
            .arg(table.reads.join(QStringLiteral(", ")));
    return {};
}

QString captureSummary(const repository::CaptureStatus &status)
{
    const auto captured = std::count_if(status.tables.begin(), status.tables.end(),
                                        [](const CaptureState &table) { return table.captured; });
    QString text = Words::tr("%1 of %n tables captured", nullptr, int(status.tables.size()))
                       .arg(numberText(captured));
    if (status.isOn())
        text += QStringLiteral(" · ")
            + Words::tr("%n changes in the log", nullptr, int(status.changes));
    return text;
}

QString watchCommand(const QString &workspacePath)
{
    static const QRegularExpression plain(QStringLiteral("^[\\w@%+=:,./-]+$"));
    QString path = workspacePath;
    if (!plain.match(path).hasMatch())
        path = QLatin1Char('\'') + path.replace(QLatin1Char('\''), QLatin1String("'\\''"))
            + QLatin1Char('\'');
    return QStringLiteral("selaras watch ") + path;
}

} // namespace selaras::ui
