// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/keymap.h"
#include "models/sqlite/schema.h"

namespace selaras::repository {

// A database's schema, as a profile asks for it. Refers to the schema.
mapping::SchemaQuestions questionsTo(const sqlite::Schema &schema);

} // namespace selaras::repository
