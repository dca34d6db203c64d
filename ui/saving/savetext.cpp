// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/saving/savetext.h"

#include "ui/formats.h"

#include <QCoreApplication>

namespace selaras::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SaveText)

public:
    static QString keys(qsizetype count)
    {
        return tr("%1 keys", nullptr, int(count)).arg(numberText(count));
    }
    static QString patterns(qsizetype count, qsizetype keysNow)
    {
        return tr("%1 patterns (about %2)", nullptr, int(count))
            .arg(numberText(count), keys(keysNow));
    }
};

// What a preview says will go: exact keys that are there, and patterns with what they match now.
QString removalText(const repository::EditPreview &preview)
{
    qsizetype exact = 0;
    qsizetype patterns = 0;
    qsizetype matched = 0;
    for (const auto &target : preview.targets) {
        if (target.target.isExact()) {
            exact += preview.keysUnknownBecause ? 1 : target.keys.size();
        } else {
            ++patterns;
            matched += target.keys.size();
        }
    }
    if (exact == 0 && patterns == 0)
        return Words::tr("will remove no key");
    if (patterns == 0)
        return Words::tr("will remove %1").arg(Words::keys(exact));
    if (exact == 0)
        return Words::tr("will remove %1").arg(Words::patterns(patterns, matched));
    return Words::tr("will remove %1 and %2")
        .arg(Words::keys(exact), Words::patterns(patterns, matched));
}

} // namespace

QString stagedText(int changes, int tables, const std::optional<repository::EditPreview> &preview)
{
    QString staged = Words::tr("%1 in %2", "3 changes in 2 tables")
                         .arg(Words::tr("%n changes", nullptr, changes),
                              Words::tr("%n tables", nullptr, tables));
    if (!preview)
        return staged;
    if (!preview->conflicts.isEmpty())
        return Words::tr("%1; %2", "3 changes in 2 tables; 1 row was changed meanwhile")
            .arg(staged,
                 Words::tr("%n rows were changed meanwhile", nullptr,
                           int(preview->conflicts.size())));
    return staged + QLatin1Char(' ') + removalText(*preview);
}

bool isHeld(const repository::EditReport &report)
{
    return report.pendingBecause && report.pendingBecause->code == ErrorCode::MoreKeysThanSaid;
}

QString savedText(const repository::EditReport &report)
{
    const QString changed = Words::tr("%n rows changed", nullptr, int(report.changed));
    if (isHeld(report))
        return Words::tr("%1. Far more keys are concerned than the preview said: %2. They wait "
                         "for you.")
            .arg(changed, numberText(report.pendingBecause->detail.toLongLong()));
    if (!report.pending.isEmpty())
        return Words::tr("%1. What it made stale will be removed as soon as Redis is back.")
            .arg(changed);
    QStringList keys;
    if (!report.removed.isEmpty())
        keys.append(Words::tr("%n keys removed", nullptr, int(report.removed.size())));
    if (!report.warmed.isEmpty())
        keys.append(Words::tr("%n keys refreshed", "they have their row's new content",
                              int(report.warmed.size())));
    if (keys.isEmpty())
        return Words::tr("%1, no key had to be removed.").arg(changed);
    const QString outcome = keys.join(QStringLiteral(", "));
    if (report.replicasBehind > 0)
        return Words::tr("%1, %2. %3 may still serve them for a moment.")
            .arg(changed, outcome, Words::tr("%n replicas", nullptr, report.replicasBehind));
    return Words::tr("%1, %2.").arg(changed, outcome);
}

QString repairedText(const repository::RepairReport &report)
{
    QString text = Words::tr("%n keys removed", nullptr, int(report.removed.size()));
    if (!report.pending.isEmpty())
        text =
            Words::tr("%1, %2.").arg(text,
                                     Words::tr("%n keys will be removed as soon as Redis is back",
                                               nullptr, int(report.pending.size())));
    else if (!report.kept.isEmpty())
        text = Words::tr("%1, %2.").arg(
            text, Words::tr("%n keys are fresh by now and stay", nullptr, int(report.kept.size())));
    else
        text += QLatin1Char('.');
    return text;
}

QString drainedText(const repository::DrainReport &report)
{
    return Words::tr("%1, %2.").arg(
        Words::tr("%n invalidations delivered", nullptr, report.delivered),
        Words::tr("%n keys removed", nullptr, int(report.removed.size())));
}

} // namespace selaras::ui
