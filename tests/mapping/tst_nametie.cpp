// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/nametie.h"

#include <QTest>

using namespace selaras::mapping;

class TestNameTie : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ties_data();
    void ties();
    void referred_data();
    void referred();
};

void TestNameTie::ties_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("tie");
    const auto row = [](const char *word, const char *name, NameTie tie) {
        QTest::addRow("%s %s", word, name)
            << QString::fromUtf8(word) << QString::fromUtf8(name) << int(tie);
    };
    row("users", "users", NameTie::Same);
    row("tugasAkhir", "tugas_akhir", NameTie::Same);
    row("tugas-akhir", "TugasAkhir", NameTie::Same);
    row("user", "users", NameTie::Inflected);
    row("User", "users", NameTie::Inflected);
    row("category", "categories", NameTie::Inflected);
    row("buku", "buku_buku", NameTie::Inflected);
    row("siswa", "m_siswa", NameTie::Inflected);
    row("user", "tbl_users", NameTie::Inflected);
    row("ta", "tugas_akhir", NameTie::Abbreviation);
    row("mhs", "mahasiswa", NameTie::Abbreviation);
    row("org", "organizations", NameTie::Abbreviation);
    row("user", "roles", NameTie::None);
    row("dosen", "dosis", NameTie::None);
    row("menu", "mentor", NameTie::None);
    row("list", "users", NameTie::None);
    row("a", "audit", NameTie::None);
    row("", "users", NameTie::None);
    row("::", "users", NameTie::None);
    row("job", "jobs_of_people", NameTie::Abbreviation);
}

void TestNameTie::ties()
{
    QFETCH(QString, word);
    QFETCH(QString, name);
    QTEST(int(nameTie(word, name)), "tie");
}

void TestNameTie::referred_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("name");
    QTest::newRow("snake") << "mahasiswa_id"
                           << "mahasiswa";
    QTest::newRow("camel") << "tugasAkhirId"
                           << "tugas_akhir";
    QTest::newRow("first") << "idMahasiswa"
                           << "mahasiswa";
    QTest::newRow("code") << "kode_barang"
                          << "barang";
    QTest::newRow("own") << "id"
                         << "";
    QTest::newRow("other") << "name"
                           << "";
}

void TestNameTie::referred()
{
    QFETCH(QString, column);
    QTEST(referredName(column), "name");
}

QTEST_GUILESS_MAIN(TestNameTie)
#include "tst_nametie.moc"
