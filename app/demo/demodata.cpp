// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demodata.h"

#include <QRandomGenerator>

#include <array>

namespace selaras::app {

namespace {

// Everybody's: "selaras-demo".
constexpr char passwordHash[] = "$2b$10$Selaras0demo0of0kampuOMjvhsfp0vMgVjwuInMg.14K/Lzc0wBa";

constexpr int lecturers = demoUsers - demoStudents;
constexpr qint64 firstDayMs = 1'754'010'000'000; // 2025-08-01T01:00:00Z
constexpr qint64 hourMs = 3'600'000;
const std::array<const char *, 5> roles {"admin", "kaprodi", "dosen", "mahasiswa", "tamu"};

bool lectures(qint64 userId)
{
    return userId % 5 == 0;
}

// The place in roles.
size_t roleIndex(qint64 userId)
{
    if (!lectures(userId))
        return 3;
    if (userId % 100 == 0)
        return 0;
    return userId % 50 == 0 ? 1 : 2;
}

// Prisma's own spelling of types and constraints.
const std::array<const char *, 7> tables {
    "CREATE TABLE users (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, "
    "email TEXT NOT NULL UNIQUE, password TEXT NOT NULL, is_active BOOLEAN NOT NULL DEFAULT true, "
    "created_at DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP, updated_at DATETIME NOT NULL)",
    "CREATE TABLE roles (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL UNIQUE)",
    "CREATE TABLE _RoleToUser (A INTEGER NOT NULL REFERENCES roles (id) ON DELETE CASCADE ON "
    "UPDATE CASCADE, B INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE, "
    "UNIQUE (A, B))",
    "CREATE TABLE mahasiswa (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, nim TEXT NOT NULL "
    "UNIQUE, prodi TEXT NOT NULL, angkatan INTEGER NOT NULL, ipk DECIMAL, user_id INTEGER NOT NULL "
    "UNIQUE REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE)",
    "CREATE TABLE dosen (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, nidn TEXT NOT NULL UNIQUE, "
    "user_id INTEGER NOT NULL UNIQUE REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE)",
    "CREATE TABLE tugas_akhir (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, judul TEXT NOT NULL, "
    "status TEXT NOT NULL DEFAULT 'DIAJUKAN', mahasiswa_id INTEGER NOT NULL REFERENCES mahasiswa "
    "(id) ON DELETE CASCADE ON UPDATE CASCADE, disetujui_pada DATETIME, lampiran BLOB)",
    "CREATE TABLE bimbingan (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, tanggal DATETIME NOT "
    "NULL, catatan TEXT, status TEXT NOT NULL DEFAULT 'DIJADWALKAN', tugas_akhir_id INTEGER NOT "
    "NULL REFERENCES tugas_akhir (id) ON DELETE CASCADE ON UPDATE CASCADE, dosen_id INTEGER NOT "
    "NULL REFERENCES dosen (id) ON DELETE RESTRICT ON UPDATE CASCADE)"};

const std::array<const char *, 4> indexes {
    "CREATE INDEX _RoleToUser_B_index ON _RoleToUser (B)",
    "CREATE INDEX tugas_akhir_mahasiswa_id_idx ON tugas_akhir (mahasiswa_id)",
    "CREATE INDEX bimbingan_tugas_akhir_id_idx ON bimbingan (tugas_akhir_id)",
    "CREATE VIEW users_active AS SELECT id, name, email FROM users WHERE is_active"};

// Fills the tables, always with the same rows.
class Filler {
public:
    explicit Filler(sqlite::Database &database)
        : m_database(database)
    {
    }

    void fill()
    {
        addRoles();
        for (int id = 1; id <= demoUsers; ++id)
            addUser(id);
        for (int id = 1; id <= demoStudents; ++id)
            addThesis(id);
    }
    [[nodiscard]] const Result<void> &outcome() const { return m_outcome; }

private:
    void run(const char *sql, const QVariantList &binds)
    {
        if (!m_outcome)
            return;
        if (auto done = m_database.execute(QString::fromUtf8(sql), binds); !done)
            m_outcome = fail(done.error());
    }

    template<size_t N>
    QString pick(const std::array<const char *, N> &words)
    {
        return QString::fromUtf8(words.at(m_random.bounded(static_cast<quint32>(N))));
    }

    void addRoles();
    void addUser(qint64 id);
    void addThesis(qint64 student);
    void addMeeting(qint64 thesis, qint64 startMs);

    sqlite::Database &m_database;
    QRandomGenerator m_random {20'250'801};
    Result<void> m_outcome;
};

void Filler::addRoles()
{
    for (const char *role : roles)
        run("INSERT INTO roles (name) VALUES (?)", {QString::fromUtf8(role)});
}

void Filler::addUser(qint64 id)
{
    static constexpr std::array first {"Ayu",  "Budi",  "Citra", "Dewi",  "Eka",     "Fajar",
                                       "Gita", "Hadi",  "Indah", "Joko",  "Kartika", "Lestari",
                                       "Made", "Nadia", "Oka",   "Putri", "Rizky",   "Siti"};
    static constexpr std::array last {"Anwar",   "Hidayat", "Kusuma",  "Maharani", "Nugroho",
                                      "Pratama", "Rahayu",  "Saputra", "Utami",    "Wijaya"};
    const QString given = pick(first);
    const QString family = pick(last);
    const QString email =
        QStringLiteral("%1.%2.%3@kampus.example").arg(given.toLower(), family.toLower()).arg(id);
    const qint64 created = firstDayMs + id * hourMs;
    const qint64 updated = created + qint64(m_random.bounded(400)) * hourMs;
    run("INSERT INTO users (id, name, email, password, is_active, created_at, updated_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)",
        {id, given + QLatin1Char(' ') + family, email, QLatin1String(passwordHash),
         qlonglong(m_random.bounded(20) != 0), created, updated});

    static constexpr std::array programmes {"Teknik Informatika", "Administrasi Bisnis",
                                            "Akuntansi", "Teknik Elektro"};
    run("INSERT INTO _RoleToUser (A, B) VALUES (?, ?)", {qlonglong(roleIndex(id) + 1), id});
    if (lectures(id))
        run("INSERT INTO dosen (nidn, user_id) VALUES (?, ?)",
            {QString::number(1'000'000'000 + id), id});
    else
        run("INSERT INTO mahasiswa (nim, prodi, angkatan, ipk, user_id) VALUES (?, ?, ?, ?, ?)",
            {QString::number(24'000'000 + id), pick(programmes),
             qlonglong(2020 + m_random.bounded(5)), 2.0 + m_random.bounded(200) / 100.0, id});
}

void Filler::addThesis(qint64 student)
{
    static constexpr std::array topics {"Prediksi Harga", "Aplikasi Mobile",   "Internet of Things",
                                        "Sistem Pakar",   "Analisis Sentimen", "E-Commerce"};
    static constexpr std::array places {"Politeknik", "UMKM", "Desa Wisata", "Rumah Sakit"};
    static constexpr std::array states {"DIAJUKAN", "DISETUJUI", "REVISI", "SELESAI", "DIBATALKAN"};
    const qint64 start = firstDayMs + qint64(m_random.bounded(2000)) * hourMs;
    const QString state = pick(states);
    const QVariant approved = state == QLatin1String("DIAJUKAN") ? QVariant() : QVariant(start);
    run("INSERT INTO tugas_akhir (judul, status, mahasiswa_id, disetujui_pada) VALUES (?, ?, ?, ?)",
        {pick(topics) + QStringLiteral(" di ") + pick(places), state, student, approved});
    for (quint32 i = m_random.bounded(2U, 10U); i > 0; --i)
        addMeeting(student, start);
}

void Filler::addMeeting(qint64 thesis, qint64 startMs)
{
    static constexpr std::array remarks {"rapikan metodologi", "lengkapi pustaka",
                                         "uji ulang model", "perbaiki abstrak"};
    static constexpr std::array states {"DIJADWALKAN", "SELESAI", "BATAL"};
    const QString remark =
        QStringLiteral("Bab %1: %2").arg(1 + m_random.bounded(5)).arg(pick(remarks));
    run("INSERT INTO bimbingan (tanggal, catatan, status, tugas_akhir_id, dosen_id) "
        "VALUES (?, ?, ?, ?, ?)",
        {startMs + qint64(m_random.bounded(90)) * 24 * hourMs, remark, pick(states), thesis,
         qlonglong(1 + m_random.bounded(lecturers))});
}

} // namespace

QString demoRole(qint64 userId)
{
    return QString::fromUtf8(roles.at(roleIndex(userId)));
}

Result<void> makeDemoTables(sqlite::Database &database)
{
    if (auto begun = database.beginImmediate(); !begun)
        return begun;
    for (const char *sql : tables) {
        if (auto done = database.execute(QString::fromUtf8(sql)); !done)
            return fail(done.error());
    }
    for (const char *sql : indexes) {
        if (auto done = database.execute(QString::fromUtf8(sql)); !done)
            return fail(done.error());
    }
    Filler filler(database);
    filler.fill();
    return filler.outcome() ? database.commit() : filler.outcome();
}

Result<void> changeBehindTheCache(sqlite::Database &database)
{
    for (const char *sql :
         {"UPDATE users SET name = name || ' (SQL)' WHERE id IN (1, 12, 57, 203)",
          "UPDATE users SET is_active = NOT is_active WHERE id IN (88, 141)",
          "UPDATE tugas_akhir SET status = 'SELESAI', disetujui_pada = disetujui_pada + 86400000 "
          "WHERE mahasiswa_id IN (3, 44, 167) AND disetujui_pada IS NOT NULL"}) {
        if (auto done = database.execute(QString::fromUtf8(sql)); !done)
            return fail(done.error());
    }
    return {};
}

} // namespace selaras::app
