// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"
#include "app/commands/access.h"
#include "app/commands/editoutcome.h"

#include <QFile>

namespace selaras::app {

namespace {

Result<QVector<repository::RowEdit>> readEdits(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return fail(ErrorCode::FileNotFound, {}, path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, file.errorString(), path);
    QVector<repository::RowEdit> edits;
    for (int number = 1; !file.atEnd(); ++number) {
        const QByteArray line = file.readLine().trimmed();
        if (line.isEmpty())
            continue;
        const auto edit = parseEditLine(line);
        if (!edit)
            return fail(edit.error().code, edit.error().detail,
                        QStringLiteral("%1:%2").arg(path).arg(number));
        edits.append(*edit);
    }
    return edits;
}

} // namespace

ExitCode runApply(CommandContext &context)
{
    const auto access = accessOf(context);
    if (!access)
        return context.console.failed(access.error());
    const auto edits = readEdits(context.invocation.arguments.at(1));
    if (!edits)
        return context.console.failed(edits.error());
    const auto desk = writeDeskOf(context, *access);
    if (!desk)
        return context.console.failed(desk.error());
    return makeEdits(context, **desk, *edits);
}

} // namespace selaras::app
