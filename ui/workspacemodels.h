// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/settings.h"
#include "models/items/capturemodel.h"
#include "models/items/driftmodel.h"
#include "models/items/editstage.h"
#include "models/items/intentmodel.h"
#include "models/items/keytreemodel.h"
#include "models/items/linkedkeysmodel.h"
#include "models/items/rowgridmodel.h"
#include "models/items/schemamodel.h"

namespace selaras::ui {

// The item models of one opened workspace, which its pages share. The session outlives it.
struct WorkspaceModels {
    WorkspaceModels(workspace::Session &session, const Settings &settings)
        : schema(&session)
        , rows(session, stage, settings.value(Setting::PageSize).toInt())
        , keys(&session, session.keyMap().profile().delimiter)
        , links(&session)
        , intents(&session)
        , drift(&session)
        , capture(&session)
    {
    }

    items::EditStage stage;
    items::SchemaModel schema;
    items::RowGridModel rows;
    items::KeyTreeModel keys;
    items::LinkedKeysModel links;
    items::IntentModel intents;
    items::DriftModel drift;
    items::CaptureModel capture;
};

} // namespace selaras::ui
