// SPDX-License-Identifier: GPL-3.0-or-later
// tst_features SYSTEM [ROW…], such as "tst_features s3 lockoutUnlock": one program for all, since a
// program with the window in it takes a while to link.
#include "tests/features/systems.h"

#include <QApplication>
#include <QMap>
#include <QTest>

using namespace selaras::test;

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    static const QMap<QString, std::unique_ptr<QObject> (*)()> systems {
        {QStringLiteral("s1"), makeS1},
        {QStringLiteral("s2"), makeS2},
        {QStringLiteral("s3"), makeS3},
        {QStringLiteral("s4"), makeS4},
        {QStringLiteral("s5"), makeS5}};
    QStringList arguments = QApplication::arguments();
    const QString name = arguments.value(1);
    if (!systems.contains(name))
        qFatal("usage: tst_features s1|s2|s3|s4|s5 [ROW...]");
    arguments.removeAt(1);
    const std::unique_ptr<QObject> system = systems.value(name)();
    return QTest::qExec(system.get(), arguments);
}
