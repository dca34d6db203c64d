// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/prismaschema.h"

#include <QTest>

using namespace selaras;
using namespace selaras::mapping;

class TestPrismaSchema : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void modelsAndTheirNames();
    void relations();
    void oddities();
    void mistakes();
};

void TestPrismaSchema::modelsAndTheirNames()
{
    const auto models = parsePrismaSchema(R"(
datasource db {
  provider = "sqlite"
  url      = "file:./dev.db" // not a comment: "//"
}
/// A person.
model User {
  id        Int      @id @default(autoincrement())
  isActive  Boolean  @default(true) @map("is_active")
  nick      String?  @map(name: "nick_name") @db.VarChar(20)
  ipk       Decimal? @db.Decimal(3, 2)
  roles     Role[]
  @@map("users")
  @@index([isActive], map: "idx")
}
enum Kind { A B }
model Role {
  id    Int    @id
  users User[]
}
)",
                                          QStringLiteral("schema.prisma"));
    QVERIFY(models);
    QCOMPARE(models->size(), 2);
    const PrismaModel &user = models->first();
    QCOMPARE(user.name, QStringLiteral("User"));
    QCOMPARE(user.table, QStringLiteral("users"));
    QCOMPARE(user.fields.size(), 5);
    QCOMPARE(user.field(QStringLiteral("isActive"))->column, QStringLiteral("is_active"));
    QCOMPARE(user.field(QStringLiteral("nick"))->column, QStringLiteral("nick_name"));
    QCOMPARE(user.field(QStringLiteral("id"))->column, QStringLiteral("id"));
    QVERIFY(user.field(QStringLiteral("roles"))->isList);
    QVERIFY(user.field(QStringLiteral("roles"))->column.isEmpty());
    QVERIFY(!user.field(QStringLiteral("kind")));
    QCOMPARE(models->last().table, QStringLiteral("Role"));
}

void TestPrismaSchema::relations()
{
    const auto models = parsePrismaSchema(R"(model Mahasiswa {
  id     Int  @id
  userId Int  @unique @map("user_id")
  user   User @relation("pemilik", fields: [userId], references: [id], onDelete: Cascade)
}
model User {
  id Int @id
  mahasiswa Mahasiswa? @relation("pemilik")
})",
                                          QStringLiteral("schema.prisma"));
    QVERIFY(models);
    const PrismaModel::Field *user = models->first().field(QStringLiteral("user"));
    QCOMPARE(user->type, QStringLiteral("User"));
    QCOMPARE(user->fields, QStringList {QStringLiteral("userId")});
    QCOMPARE(user->references, QStringList {QStringLiteral("id")});
    QVERIFY(user->column.isEmpty());
}

void TestPrismaSchema::oddities()
{
    QVERIFY(parsePrismaSchema({}, {})->isEmpty());
    QVERIFY(parsePrismaSchema("model\r\nmodel {\n}}}{{", {})->isEmpty());
    const auto windows = parsePrismaSchema("model A {\r\n  id Int @id\r\n}\r\n", {});
    QCOMPARE(windows->first().fields.size(), 1);
    const auto strange = parsePrismaSchema("model A {\n @@map(\"\n ?? [] ]] \"//\n id\n}\n", {});
    QVERIFY(strange);
    QCOMPARE(strange->first().table, QStringLiteral("A"));
}

void TestPrismaSchema::mistakes()
{
    const auto open = parsePrismaSchema("\nmodel A {\n id Int", QStringLiteral("s.prisma"));
    QCOMPARE(open.error().code, ErrorCode::InvalidArgument);
    QCOMPARE(open.error().context, QStringLiteral("s.prisma"));
    QVERIFY(open.error().detail.startsWith(QStringLiteral("line 2")));
    QVERIFY(!parsePrismaSchema("model \xff {", {}));
}

QTEST_GUILESS_MAIN(TestPrismaSchema)
#include "tst_prismaschema.moc"
