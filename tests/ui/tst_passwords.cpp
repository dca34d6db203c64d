// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/workspacefixture.h"

#include "models/items/maskedcell.h"
#include "models/security/bcrypt.h"
#include "ui/browse/gridpane.h"
#include "ui/pages/browsepage.h"
#include "ui/passwords/passwordchecklist.h"
#include "ui/passwords/passworddialog.h"
#include "ui/saving/noticebar.h"
#include "ui/shell/actions.h"
#include "ui/shell/workspaceview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <QtTest>

using namespace selaras;
using namespace selaras::ui;
using test::WorkspaceFixture;

namespace {

const QString users = QStringLiteral("users");
const QString good = QStringLiteral("Lembayung-Senja-77");

Row userKey(int id)
{
    return Row({QStringLiteral("id")}, {qlonglong(id)});
}

} // namespace

// Passwords through the window, on a real database and a real Redis.
class TestPasswords : public QObject {
    Q_OBJECT

    static PasswordDialog *open(const WorkspaceFixture &at)
    {
        at.window->actions().resetPassword->trigger();
        PasswordDialog *dialog = nullptr;
        const bool isThere = QTest::qWaitFor(
            [&] {
                dialog = at.window->findChild<PasswordDialog *>();
                return dialog && dialog->isVisible();
            },
            20'000);
        return isThere ? dialog : nullptr;
    }
    static void type(const PasswordDialog &dialog, const QString &password)
    {
        auto *field = dialog.findChild<QLineEdit *>(QStringLiteral("newPassword"));
        field->clear();
        QTest::keyClicks(field, password);
    }
    static QPushButton *saveButton(const PasswordDialog &dialog)
    {
        return dialog.findChild<QPushButton *>(QStringLiteral("savePassword"));
    }
    static QString labelText(const PasswordDialog &dialog, const char *name)
    {
        return dialog.findChild<QLabel *>(QString::fromLatin1(name))->text();
    }
    static QString storedHash(const WorkspaceFixture &at, int id)
    {
        return at.stored(QStringLiteral("SELECT password FROM users WHERE id = %1").arg(id))
            .toString();
    }
    static QModelIndex passwordCell(const WorkspaceFixture &at, int id)
    {
        const items::RowGridModel &rows = at.window->workspace()->models().rows;
        return rows.find(userKey(id),
                         int(rows.table().columnNames().indexOf(QStringLiteral("password"))));
    }

private Q_SLOTS:
    void aResetStoresAHashAndRemovesTheKey()
    {
        WorkspaceFixture at;
        QVERIFY(at.open(at.workspace()));
        QVERIFY(at.selectRow(users, userKey(4)));
        const QStringList key {QStringLiteral("EXISTS"), QStringLiteral("sita:user:4")};
        QCOMPARE(at.redis.cli(key), QByteArray("1"));
        const QString before = storedHash(at, 4);
        PasswordDialog *dialog = open(at);
        QVERIFY(dialog);
        QTRY_VERIFY(labelText(*dialog, "passwordKeys").contains(QLatin1String("sita:user:4")));
        QVERIFY(!saveButton(*dialog)->isEnabled());
        type(*dialog, QStringLiteral("12345678"));
        QVERIFY(!saveButton(*dialog)->isEnabled());
        type(*dialog, good);
        QVERIFY(saveButton(*dialog)->isEnabled());
        const int cost = dialog->findChild<QSpinBox *>(QStringLiteral("passwordCost"))->value();
        QSignalSpy closed(dialog, &QObject::destroyed);
        QTest::mouseClick(saveButton(*dialog), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(closed.count(), 1, 30'000);
        const QString after = storedHash(at, 4);
        QVERIFY(after != before);
        QVERIFY(security::bcryptVerifies(good, after.toUtf8()));
        const auto form = security::bcryptFormOf(after.toUtf8());
        QVERIFY(form.has_value());
        QCOMPARE(form->cost, cost);
        QCOMPARE(form->version, security::bcryptFormOf(before.toUtf8())->version);
        QCOMPARE(at.redis.cli(key), QByteArray("0"));
        QTRY_VERIFY(at.window->workspace()->notice()->isVisible());
        QVERIFY(!at.window->workspace()->notice()->text().contains(good));
    }

    void aChangeByOthersIsAConflict()
    {
        WorkspaceFixture at;
        QVERIFY(at.open(at.workspace()));
        QVERIFY(at.selectRow(users, userKey(4)));
        PasswordDialog *dialog = open(at);
        QVERIFY(dialog);
        type(*dialog, good);
        const auto other = security::bcryptHash(QStringLiteral("by somebody else"), {{}, 'b', 10});
        {
            const auto database =
                sqlite::Database::open(at.databasePath(), sqlite::Database::Access::ReadWrite);
            QVERIFY(database.has_value());
            QVERIFY((*database)->query(QStringLiteral("UPDATE users SET password = ? WHERE id = 4"),
                                       {QString::fromLatin1(*other)}));
        }
        QTest::mouseClick(saveButton(*dialog), Qt::LeftButton);
        auto *trouble = dialog->findChild<QLabel *>(QStringLiteral("passwordTrouble"));
        QTRY_VERIFY_WITH_TIMEOUT(trouble->isVisible(), 30'000);
        QCOMPARE(storedHash(at, 4), QString::fromLatin1(*other));
    }

    void whatIsMadeUpIsShownAndCopied()
    {
        WorkspaceFixture at;
        QVERIFY(at.open(at.workspace()));
        QVERIFY(at.selectRow(users, userKey(4)));
        PasswordDialog *dialog = open(at);
        QVERIFY(dialog);
        auto *field = dialog->findChild<QLineEdit *>(QStringLiteral("newPassword"));
        auto *copy = dialog->findChild<QToolButton *>(QStringLiteral("copyPassword"));
        QCOMPARE(field->echoMode(), QLineEdit::Password);
        QVERIFY(!copy->isEnabled());
        QTest::mouseClick(dialog->findChild<QToolButton *>(QStringLiteral("generatePassword")),
                          Qt::LeftButton);
        QCOMPARE(field->echoMode(), QLineEdit::Normal);
        QVERIFY(saveButton(*dialog)->isEnabled());
        QTest::mouseClick(copy, Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), field->text());
        QTest::keyClicks(field, QStringLiteral("x"));
        QCOMPARE(field->echoMode(), QLineEdit::Password);
        QVERIFY(!copy->isEnabled());
    }

    void hashesAreMaskedUntilTheyAreShown()
    {
        WorkspaceFixture at;
        QVERIFY(at.open(at.workspace()));
        QVERIFY(at.selectRow(users, userKey(4)));
        const QString hash = storedHash(at, 4);
        const QModelIndex cell = passwordCell(at, 4);
        QVERIFY(cell.isValid());
        for (const int role :
             {int(Qt::DisplayRole), int(Qt::EditRole), int(Qt::ToolTipRole),
              int(items::RowGridModel::RawRole), int(items::RowGridModel::OldValueRole)})
            QVERIFY(!cell.data(role).toString().contains(hash.mid(8)));
        QCOMPARE(cell.data().toString(), items::maskedText());
        QVERIFY(!cell.flags().testFlag(Qt::ItemIsEditable));
        GridView *grid = at.window->workspace()->browse()->grid()->view();
        grid->selectionModel()->select(cell, QItemSelectionModel::ClearAndSelect);
        grid->copySelection();
        QCOMPARE(QGuiApplication::clipboard()->text(), items::maskedText());
        at.window->actions().showHashes->trigger();
        QCOMPARE(cell.data().toString(), hash);
        QVERIFY(cell.flags().testFlag(Qt::ItemIsEditable));
        at.window->actions().showHashes->trigger();
        QCOMPARE(cell.data().toString(), items::maskedText());
    }

    void onlyUsersHaveThem()
    {
        WorkspaceFixture at;
        QVERIFY(at.open(at.workspace()));
        QVERIFY(at.selectRow(users, userKey(4)));
        QVERIFY(at.window->actions().resetPassword->isEnabled());
        at.window->workspace()->browse()->openTable(QStringLiteral("roles"));
        QTRY_VERIFY(!at.window->actions().resetPassword->isEnabled());
        QVERIFY(!at.window->actions().showHashes->isEnabled());
    }

    void aReadOnlyWorkspaceResetsNone()
    {
        WorkspaceFixture at;
        QVERIFY(at.open(at.workspace({{QStringLiteral("readOnly"), true}})));
        QVERIFY(at.selectRow(users, userKey(4)));
        QVERIFY(!at.window->actions().resetPassword->isEnabled());
    }
};

QTEST_MAIN(TestPasswords)
#include "tst_passwords.moc"
