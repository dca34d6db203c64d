// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace selaras::mapping {

// How much the word in a key has to do with the name of a table or a column. In any language: it is
// told from the letters alone.
enum class NameTie {
    None,
    Abbreviation, // "ta" and "tugas_akhir", "mhs" and "mahasiswa"
    Inflected, // "user" and "users", "category" and "categories", "siswa" and "m_siswa"
    Same, // but for case, _ and -
};

NameTie nameTie(QStringView word, QStringView name);

// A column's name without what says that it is a key: "mahasiswa" of "mahasiswa_id", "idMahasiswa"
// and "kode_mahasiswa"'s like; empty where nothing else is left or it says no such thing.
QString referredName(QStringView column);

} // namespace selaras::mapping
