// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace selaras::items {

// How far a model is with what it was last asked for.
enum class LoadState {
    Idle, // asked for nothing
    Loading,
    Ready,
    Failed, // the model's error() says why; what was there before is kept
};

} // namespace selaras::items
