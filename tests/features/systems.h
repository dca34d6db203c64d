// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace selaras::test {

// What must work for an admin of each of the five applications, a slot a row.
std::unique_ptr<QObject> makeS1();
std::unique_ptr<QObject> makeS2();
std::unique_ptr<QObject> makeS3();
std::unique_ptr<QObject> makeS4();
std::unique_ptr<QObject> makeS5();

} // namespace selaras::test
