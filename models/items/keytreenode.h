// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QVector>

#include <map>
#include <memory>

namespace selaras::items {

// A range of a sorted list of keys: what stands below one folder, or the whole list.
struct KeyRange {
    const QByteArrayList *keys = nullptr;
    qsizetype begin = 0;
    qsizetype end = 0;
};

// What a key is called in the folder whose prefix is that long: up to and with the delimiter for a
// folder of its own, the rest of the key otherwise. Sibling rows stand in the order of these bytes.
struct Segment {
    QByteArrayView text;
    bool folder = false;
};
Segment segmentOf(const QByteArray &key, qsizetype prefix, const QByteArray &delimiter);

// Behind the last key of a range, that begins with the first key of it, which shares that many
// bytes with it.
qsizetype sharedEnd(const KeyRange &range, qsizetype bytes);

// One opened folder (or the root) of the key tree: for each row the place in the list where it
// begins. Its rows' names are read from the keys themselves.
class KeyTreeNode {
public:
    KeyTreeNode(KeyTreeNode *parent, QByteArray prefix, const QByteArray &delimiter);

    // Finds the rows of a range of keys, which all begin with the prefix.
    void load(const KeyRange &range);

    [[nodiscard]] KeyTreeNode *parent() const { return m_parent; }
    [[nodiscard]] const QByteArray &prefix() const { return m_prefix; }
    [[nodiscard]] int row() const { return m_row; } // in the parent
    [[nodiscard]] int rowCount() const { return int(m_starts.size()); }
    [[nodiscard]] const QByteArray &firstKey(int row) const;
    [[nodiscard]] Segment segment(int row) const { return segmentAt(m_range, m_starts.at(row)); }
    [[nodiscard]] KeyRange rangeOf(int row) const;
    // The row that holds a key which begins with the prefix; -1 when there is none.
    [[nodiscard]] int rowOf(const QByteArray &key) const;

    // The node of a folder's row, when it was opened; nullptr otherwise.
    [[nodiscard]] KeyTreeNode *child(int row) const;
    // A node for a folder's row, with its rows; it counts as opened once it is attached.
    [[nodiscard]] std::unique_ptr<KeyTreeNode> makeChild(int row);
    void attach(std::unique_ptr<KeyTreeNode> child);
    template<class F>
    void forEachChild(F fn) const
    {
        for (const auto &[name, child] : m_children)
            fn(*child);
    }

    // To show another list: plan() finds for this and all opened folders below which rows go, stay
    // and come; then, for each of them, removals() are taken away by drop(), all move to the new
    // list by adopt(), and insertions() are brought in by add(). Between these calls the node's
    // rows are always those that a view has been told of.
    struct Run {
        int first = 0;
        int count = 0;
    };
    void plan(const KeyRange &next);
    [[nodiscard]] const QVector<Run> &removals() const { return m_removals; } // last first
    void drop(const Run &rows);
    void adopt();
    [[nodiscard]] const QVector<Run> &insertions() const { return m_insertions; } // first first
    void add(const Run &rows);

private:
    [[nodiscard]] Segment segmentAt(const KeyRange &range, qsizetype place) const;
    [[nodiscard]] QVector<quint32> startsIn(const KeyRange &range) const;
    void compareWithNext();
    void renumberChildren();

    KeyTreeNode *m_parent;
    QByteArray m_prefix;
    const QByteArray &m_delimiter;
    int m_row = 0;
    KeyRange m_range;
    QVector<quint32> m_starts;
    std::map<QByteArray, std::unique_ptr<KeyTreeNode>> m_children; // by segment

    KeyRange m_nextRange;
    QVector<quint32> m_nextStarts;
    QVector<quint32> m_keptStarts; // of the rows that stay, in the next list
    QVector<Run> m_removals;
    QVector<Run> m_insertions;
};

} // namespace selaras::items
