// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/keyshapes.h"

#include <QHash>
#include <QUtf8StringView>

#include <algorithm>
#include <array>
#include <vector>

namespace selaras::mapping {

namespace {

constexpr qsizetype mostWordsAtFirst = 48; // in one place
constexpr qsizetype mostNodes = 50'000;
constexpr qsizetype mostSamples = 96; // a shape

// Some of many, spread evenly over all that were offered.
class Samples {
public:
    void offer(const QByteArray &key)
    {
        if (m_offered++ % m_stride != 0)
            return;
        m_keys.append(key);
        if (m_keys.size() > mostSamples)
            thin();
    }

    void merge(Samples &&other)
    {
        m_offered += other.m_offered;
        m_stride = std::max(m_stride, other.m_stride);
        m_keys += other.m_keys;
        while (m_keys.size() > mostSamples)
            thin();
    }

    [[nodiscard]] const QByteArrayList &keys() const { return m_keys; }

private:
    void thin()
    {
        QByteArrayList half;
        for (qsizetype i = 0; i < m_keys.size(); i += 2)
            half.append(m_keys.at(i));
        m_keys = std::move(half);
        m_stride *= 2;
    }

    QByteArrayList m_keys;
    qint64 m_offered = 0;
    qint64 m_stride = 1;
};

QString nameOf(PartKind kind)
{
    constexpr std::array names {"word",  "number", "uuid",  "hex", "ip",
                                "email", "date",   "token", "text"};
    return QLatin1String(names.at(static_cast<size_t>(kind)));
}

bool isExpressible(const QByteArray &literal)
{
    return QUtf8StringView(literal).isValidUtf8()
        && std::none_of(literal.begin(), literal.end(),
                        [](char c) { return c == '{' || c == '}' || c == '*'; });
}

} // namespace

struct KeyShapes::Node {
    KeyShape::Part part;
    qint64 ends = 0; // keys that end here
    Samples samples;
    std::vector<std::unique_ptr<Node>> children;
    QHash<QByteArray, size_t> places; // of the children, by edge
    qsizetype words = 0; // children that are words
    bool isOpen = false; // what looks like a word is a value here
    size_t last = 0; // the child that was asked for last

    static QByteArray edge(PartKind kind, QByteArrayView glue, QByteArrayView text)
    {
        QByteArray edge(1, static_cast<char>('0' + static_cast<int>(kind)));
        edge += glue;
        edge += '\0';
        edge += text;
        return edge;
    }

    // nullptr where it is not there and none may be added.
    Node *child(PartKind kind, QByteArrayView glue, QByteArrayView text, Growth &growth)
    {
        if (isOpen && kind == PartKind::Word)
            kind = PartKind::Text;
        if (kind != PartKind::Word)
            text = {};
        if (last < children.size()) {
            const KeyShape::Part &own = children.at(last)->part;
            if (own.kind == kind && own.text == text && own.glue == glue)
                return children.at(last).get();
        }
        const QByteArray name = edge(kind, glue, text);
        const auto found = places.constFind(name);
        if (found != places.constEnd()) {
            last = *found;
            return children.at(last).get();
        }
        if (growth.isFull)
            return nullptr;
        last = children.size();
        places.insert(name, last);
        children.push_back(std::make_unique<Node>());
        children.back()->part = {kind, glue.toByteArray(), text.toByteArray()};
        words += kind == PartKind::Word ? 1 : 0;
        ++growth.nodes;
        return children.back().get();
    }

    void take(Node &&other, Growth &growth)
    {
        ends += other.ends;
        samples.merge(std::move(other.samples));
        isOpen = isOpen || other.isOpen;
        adopt(std::move(other.children), growth);
    }

    void adopt(std::vector<std::unique_ptr<Node>> &&nodes, Growth &growth)
    {
        for (auto &node : nodes) {
            --growth.nodes;
            child(node->part.kind, node->part.glue, node->part.text, growth)
                ->take(std::move(*node), growth);
        }
    }

    // Makes one value of the words where there are too many of them; below what it merges, too.
    // Only while nodes may be added.
    void collapse(Growth &growth)
    {
        if (words > growth.mostWords || (isOpen && words > 0)) {
            isOpen = true;
            std::vector<std::unique_ptr<Node>> all;
            all.swap(children);
            places.clear();
            words = 0;
            last = 0;
            adopt(std::move(all), growth);
        }
        for (const auto &node : children)
            node->collapse(growth);
    }

    void collect(QVector<KeyShape::Part> path, QVector<KeyShape> &shapes) const
    {
        path.append(part);
        if (ends > 0)
            shapes.append({path, ends, samples.keys()});
        for (const auto &node : children)
            node->collect(path, shapes);
    }
};

qsizetype KeyShape::variables() const
{
    return std::count_if(parts.begin(), parts.end(), [](const Part &p) { return p.isVariable(); });
}

QString KeyShape::text() const
{
    QString text;
    for (const Part &part : parts) {
        text += QString::fromUtf8(part.glue);
        text += part.isVariable() ? QLatin1Char('{') + nameOf(part.kind) + QLatin1Char('}')
                                  : QString::fromUtf8(part.text);
    }
    return text;
}

std::optional<QString> KeyShape::templateText(const QStringList &names) const
{
    QString text;
    qsizetype next = 0;
    for (const Part &part : parts) {
        if (!isExpressible(part.glue) || !isExpressible(part.text))
            return std::nullopt;
        text += QString::fromUtf8(part.glue);
        if (!part.isVariable()) {
            text += QString::fromUtf8(part.text);
            continue;
        }
        const QString &name = names.at(next++);
        text += name == QLatin1String("*") ? name : QLatin1Char('{') + name + QLatin1Char('}');
    }
    return text;
}

KeyShapes::KeyShapes(QByteArray delimiter)
    : m_delimiter(std::move(delimiter))
    , m_root(std::make_unique<Node>())
    , m_others(std::make_unique<Node>())
    , m_growth {0, mostWordsAtFirst, false}
{
}

KeyShapes::~KeyShapes() = default;

void KeyShapes::add(const QByteArray &key)
{
    Node *node = m_root.get();
    for (const KeyPart &part : partsOf(key, m_delimiter)) {
        node = node->child(part.kind, part.glue, part.text, m_growth);
        if (!node) {
            node = m_others.get();
            break;
        }
    }
    ++node->ends;
    node->samples.offer(key);
    if (m_growth.nodes > mostNodes && !m_growth.isFull)
        tighten();
}

void KeyShapes::tighten()
{
    m_root->collapse(m_growth);
    while (m_growth.nodes > mostNodes / 2 && m_growth.mostWords > 0) {
        m_growth.mostWords /= 4;
        m_root->collapse(m_growth);
    }
    m_growth.isFull = m_growth.nodes > mostNodes / 2;
}

QVector<KeyShape> KeyShapes::shapes()
{
    // A place that has too many words by the end has them whatever came first.
    if (!m_growth.isFull)
        m_root->collapse(m_growth);
    QVector<KeyShape> shapes;
    for (const auto &node : m_root->children)
        node->collect({}, shapes);
    m_others->part.kind = PartKind::Text;
    m_others->collect({}, shapes);
    std::stable_sort(shapes.begin(), shapes.end(),
                     [](const KeyShape &a, const KeyShape &b) { return a.keys > b.keys; });
    return shapes;
}

namespace {

void addTo(QHash<QString, KeyShape> &byText, KeyShape shape, const KeyShape &source)
{
    const QString text = shape.text();
    KeyShape &sum = byText[text];
    if (sum.parts.isEmpty())
        sum.parts = std::move(shape.parts);
    sum.keys += source.keys;
    constexpr qsizetype ofEach = 16;
    if (sum.samples.size() < mostSamples)
        sum.samples += source.samples.mid(0, ofEach);
}

// "user_{number}" as one value; nullopt where nothing in the shape is made up.
std::optional<KeyShape> unsplit(const KeyShape &shape, const QByteArray &delimiter)
{
    KeyShape whole;
    bool changed = false;
    for (const KeyShape::Part &part : shape.parts) {
        if (whole.parts.isEmpty() || part.glue == delimiter || part.glue.isEmpty()) {
            whole.parts.append(part);
            continue;
        }
        changed = true;
        whole.parts.last() = {PartKind::Text, whole.parts.last().glue, {}};
    }
    return changed ? std::optional<KeyShape>(whole) : std::nullopt;
}

} // namespace

QVector<KeyShape> looserShapes(const QVector<KeyShape> &shapes, const QByteArray &delimiter)
{
    QHash<QString, KeyShape> made;
    QHash<QString, int> members;
    for (const KeyShape &shape : shapes) {
        if (const auto whole = unsplit(shape, delimiter)) {
            addTo(made, *whole, shape);
            members[whole->text()] += 2;
        }
        // The first word names the application or the kind; it is not a value.
        for (qsizetype i = 1; i < shape.parts.size(); ++i) {
            if (shape.parts.at(i).isVariable())
                continue;
            KeyShape open {shape.parts, 0, {}};
            open.parts[i] = {PartKind::Text, open.parts.at(i).glue, {}};
            addTo(made, open, shape);
            ++members[open.text()];
        }
    }
    QVector<KeyShape> looser;
    for (auto shape = made.cbegin(); shape != made.cend(); ++shape) {
        if (members.value(shape.key()) > 1)
            looser.append(*shape);
    }
    std::sort(looser.begin(), looser.end(), [](const KeyShape &a, const KeyShape &b) {
        return a.keys != b.keys ? a.keys > b.keys : a.text() < b.text();
    });
    return looser;
}

QByteArray likelyDelimiter(const QByteArrayList &keys)
{
    constexpr std::array<char, 6> candidates {':', '/', '|', '.', '-', '_'};
    constexpr qsizetype enough = 2000;
    const qsizetype step = std::max<qsizetype>(1, keys.size() / enough);
    std::array<qsizetype, candidates.size()> counts {};
    qsizetype looked = 0;
    for (qsizetype i = 0; i < keys.size(); i += step, ++looked) {
        for (size_t c = 0; c < candidates.size(); ++c)
            counts.at(c) += keys.at(i).contains(candidates.at(c)) ? 1 : 0;
    }
    // The first that divides a good part of the keys: the later ones stand within words as well.
    for (size_t c = 0; c < candidates.size(); ++c) {
        if (counts.at(c) * 3 > looked)
            return QByteArray(1, candidates.at(c));
    }
    return ":";
}

} // namespace selaras::mapping
