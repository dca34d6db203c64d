// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/keytreenode.h"

#include <algorithm>

namespace selaras::items {

namespace {

// A view is told of each run on its own; beyond this many it is cheaper for it to forget the rows.
constexpr qsizetype maxRuns = 500;

void extend(QVector<KeyTreeNode::Run> &runs, int row)
{
    if (!runs.isEmpty() && runs.constLast().first + runs.constLast().count == row)
        ++runs.last().count;
    else
        runs.append({row, 1});
}

} // namespace

Segment segmentOf(const QByteArray &key, qsizetype prefix, const QByteArray &delimiter)
{
    const QByteArrayView rest = QByteArrayView(key).sliced(prefix);
    const qsizetype at = delimiter.isEmpty() ? -1 : rest.indexOf(delimiter);
    return at < 0 ? Segment {rest, false} : Segment {rest.first(at + delimiter.size()), true};
}

qsizetype sharedEnd(const KeyRange &range, qsizetype bytes)
{
    const QByteArray &first = range.keys->at(range.begin);
    const auto shares = [&](qsizetype place) {
        return QByteArrayView(range.keys->at(place)).startsWith(QByteArrayView(first).first(bytes));
    };
    // Most folders are short against the list: gallop before halving.
    qsizetype inside = range.begin;
    qsizetype step = 1;
    while (inside + step < range.end && shares(inside + step)) {
        inside += step;
        step *= 2;
    }
    qsizetype outside = std::min(inside + step, range.end);
    while (outside - inside > 1) {
        const qsizetype middle = inside + (outside - inside) / 2;
        (shares(middle) ? inside : outside) = middle;
    }
    return outside;
}

KeyTreeNode::KeyTreeNode(KeyTreeNode *parent, QByteArray prefix, const QByteArray &delimiter)
    : m_parent(parent)
    , m_prefix(std::move(prefix))
    , m_delimiter(delimiter)
{
}

void KeyTreeNode::load(const KeyRange &range)
{
    m_range = range;
    m_starts = startsIn(range);
}

const QByteArray &KeyTreeNode::firstKey(int row) const
{
    return m_range.keys->at(m_starts.at(row));
}

KeyRange KeyTreeNode::rangeOf(int row) const
{
    const KeyRange rest {m_range.keys, m_starts.at(row), m_range.end};
    const Segment name = segment(row);
    const qsizetype end =
        name.folder ? sharedEnd(rest, m_prefix.size() + name.text.size()) : rest.begin + 1;
    return {rest.keys, rest.begin, end};
}

int KeyTreeNode::rowOf(const QByteArray &key) const
{
    const QByteArrayView wanted = segmentOf(key, m_prefix.size(), m_delimiter).text;
    const auto found = std::lower_bound(m_starts.cbegin(), m_starts.cend(), wanted,
                                        [this](quint32 place, QByteArrayView text) {
                                            return segmentAt(m_range, place).text < text;
                                        });
    const bool same = found != m_starts.cend() && segmentAt(m_range, *found).text == wanted;
    return same ? int(found - m_starts.cbegin()) : -1;
}

KeyTreeNode *KeyTreeNode::child(int row) const
{
    if (m_children.empty())
        return nullptr;
    const auto found = m_children.find(segment(row).text.toByteArray());
    return found == m_children.cend() ? nullptr : found->second.get();
}

std::unique_ptr<KeyTreeNode> KeyTreeNode::makeChild(int row)
{
    auto child = std::make_unique<KeyTreeNode>(this, m_prefix + segment(row).text.toByteArray(),
                                               m_delimiter);
    child->m_row = row;
    child->load(rangeOf(row));
    return child;
}

void KeyTreeNode::attach(std::unique_ptr<KeyTreeNode> child)
{
    QByteArray name = child->m_prefix.sliced(m_prefix.size());
    m_children.emplace(std::move(name), std::move(child));
}

Segment KeyTreeNode::segmentAt(const KeyRange &range, qsizetype place) const
{
    return segmentOf(range.keys->at(place), m_prefix.size(), m_delimiter);
}

QVector<quint32> KeyTreeNode::startsIn(const KeyRange &range) const
{
    QVector<quint32> starts;
    qsizetype place = range.begin;
    while (place < range.end) {
        starts.append(quint32(place));
        const Segment name = segmentAt(range, place);
        place = name.folder
            ? sharedEnd({range.keys, place, range.end}, m_prefix.size() + name.text.size())
            : place + 1;
    }
    return starts;
}

void KeyTreeNode::plan(const KeyRange &next)
{
    m_nextRange = next;
    m_nextStarts = startsIn(next);
    compareWithNext();
    if (m_removals.size() > maxRuns || m_insertions.size() > maxRuns) {
        m_keptStarts.clear();
        m_removals = {{0, rowCount()}};
        m_insertions = {{0, int(m_nextStarts.size())}};
        return;
    }
    for (const auto &[name, child] : m_children) {
        const auto found =
            std::lower_bound(m_keptStarts.cbegin(), m_keptStarts.cend(), QByteArrayView(name),
                             [this](quint32 place, QByteArrayView text) {
                                 return segmentAt(m_nextRange, place).text < text;
                             });
        if (found == m_keptStarts.cend() || segmentAt(m_nextRange, *found).text != name)
            continue;
        const KeyRange rest {next.keys, *found, next.end};
        child->plan({next.keys, rest.begin, sharedEnd(rest, child->m_prefix.size())});
    }
}

// Both lists of rows are in order: one walk along them tells who goes, stays and comes.
void KeyTreeNode::compareWithNext()
{
    m_keptStarts.clear();
    m_removals.clear();
    m_insertions.clear();
    int old = 0;
    int next = 0;
    while (old < m_starts.size() || next < m_nextStarts.size()) {
        int order = old == m_starts.size() ? 1 : next == m_nextStarts.size() ? -1 : 0;
        if (order == 0) {
            const QByteArrayView here = segment(old).text;
            const QByteArrayView there = segmentAt(m_nextRange, m_nextStarts.at(next)).text;
            order = here == there ? 0 : here < there ? -1 : 1;
        }
        if (order < 0) {
            extend(m_removals, old++);
        } else if (order > 0) {
            extend(m_insertions, next++);
        } else {
            m_keptStarts.append(m_nextStarts.at(next++));
            ++old;
        }
    }
    std::reverse(m_removals.begin(), m_removals.end());
}

void KeyTreeNode::drop(const Run &rows)
{
    std::erase_if(m_children, [&rows](const auto &child) {
        const int row = child.second->m_row;
        return row >= rows.first && row < rows.first + rows.count;
    });
    m_starts.remove(rows.first, rows.count);
    renumberChildren();
}

void KeyTreeNode::adopt()
{
    m_range = m_nextRange;
    m_starts = std::move(m_keptStarts);
    for (const auto &[name, child] : m_children)
        child->adopt();
}

void KeyTreeNode::add(const Run &rows)
{
    m_starts.insert(rows.first, rows.count, 0);
    std::copy_n(m_nextStarts.cbegin() + rows.first, rows.count, m_starts.begin() + rows.first);
    renumberChildren();
}

void KeyTreeNode::renumberChildren()
{
    for (const auto &[name, child] : m_children)
        child->m_row = rowOf(child->m_prefix);
}

} // namespace selaras::items
