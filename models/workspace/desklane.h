// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/cancelflag.h"
#include "models/base/lane.h"
#include "models/base/result.h"

#include <functional>
#include <memory>

namespace selaras::workspace {

// A lane and the desk that its work is done at. The first job opens the desk, and the next one
// again where that failed. The desk is made, used and destroyed on the lane's thread; run() may be
// called from any.
template<class Desk>
class DeskLane {
public:
    using Open = std::function<Result<std::unique_ptr<Desk>>()>;

    DeskLane(const QString &name, CancelFlag closing, Open open)
        : m_closing(std::move(closing))
        , m_open(std::move(open))
        , m_lane(name)
    {
    }
    // What is queued comes first, and is Cancelled if `closing` was raised.
    ~DeskLane()
    {
        m_lane.finish([this] { m_desk.reset(); });
    }
    DeskLane(const DeskLane &) = delete;
    DeskLane &operator=(const DeskLane &) = delete;

    // Runs fn(desk) or fn(desk, progress), which returns a Result<T>.
    template<class F>
    auto run(F fn)
    {
        if constexpr (std::is_invocable_v<F, Desk &, Progress &>) {
            using T = std::invoke_result_t<F, Desk &, Progress &>;
            return m_lane.run([this, fn = std::move(fn)](Progress &progress) mutable -> T {
                if (auto open = openDesk(); !open)
                    return fail(open.error());
                return at(progress, fn);
            });
        } else {
            return run([fn = std::move(fn)](Desk &desk, Progress & /*unused*/) mutable {
                return fn(desk);
            });
        }
    }

private:
    Result<void> openDesk()
    {
        if (isRaised(m_closing))
            return fail(ErrorCode::Cancelled);
        if (m_desk)
            return {};
        auto opened = m_open();
        if (!opened)
            return fail(opened.error());
        m_desk = std::move(*opened);
        return {};
    }

    // A desk that only looks is broken off in the midst of a statement; one that writes is not.
    template<class F>
    auto at(Progress &progress, F &fn)
    {
        if constexpr (requires(Desk & desk) { desk.setCancelled({}); }) {
            m_desk->setCancelled(
                [this, &progress] { return isRaised(m_closing) || progress.cancelled(); });
            auto answer = fn(*m_desk, progress);
            m_desk->setCancelled({});
            return answer;
        } else {
            return fn(*m_desk, progress);
        }
    }

    CancelFlag m_closing;
    Open m_open;
    std::unique_ptr<Desk> m_desk;
    Lane m_lane;
};

} // namespace selaras::workspace
