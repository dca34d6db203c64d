// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

#include <tl/expected.hpp>

namespace selaras {

// A value or the reason why there is none. "No row" and nil are not errors: they are std::optional.
template<class T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

inline tl::unexpected<Error> fail(ErrorCode code, QString detail = {}, QString context = {})
{
    return fail(Error {code, std::move(detail), std::move(context)});
}

} // namespace selaras
