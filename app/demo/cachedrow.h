// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/row.h"

#include <QByteArray>
#include <QVector>

namespace selaras::app {

// What the demo's application reads of a row that it caches; a WHERE may follow.
constexpr const char *selectUsers =
    "SELECT id, name, email, is_active, created_at, updated_at FROM users";
constexpr const char *selectTheses =
    "SELECT id, judul, status, mahasiswa_id, disetujui_pada FROM tugas_akhir";
constexpr const char *selectMeetings =
    "SELECT id, tanggal, catatan, status, tugas_akhir_id, dosen_id FROM bimbingan";

// Rows as the demo's application caches them: camelCase JSON, dates as ISO 8601.
QByteArray cachedObject(const Row &row);
QByteArray cachedList(const QVector<Row> &rows);

} // namespace selaras::app
