// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/keytemplate.h"

#include "models/base/glob.h"
#include "models/mapping/segmentmatcher.h"

#include <QStringDecoder>

#include <algorithm>

namespace selaras::mapping {

namespace {

using Kind = KeySegment::Kind;

constexpr qsizetype plainKey = 1024; // bytes

auto invalid(const char *reason)
{
    return fail(ErrorCode::InvalidProfile, QString::fromLatin1(reason));
}

void appendLiteral(QVector<KeySegment> &segments, const QByteArray &text)
{
    if (text.isEmpty())
        return;
    if (segments.isEmpty() || segments.last().kind != Kind::Literal)
        segments.append({Kind::Literal, {}, {}});
    segments.last().literal += text;
}

Result<KeySegment> placeholderAt(const QString &text, qsizetype at)
{
    const qsizetype end = text.indexOf(QLatin1Char('}'), at);
    const QString column = text.mid(at + 1, end - at - 1);
    if (end < 0 || column.contains(QLatin1Char('{')))
        return invalid("a { without its }");
    if (column.trimmed().isEmpty())
        return invalid("a placeholder without a name");
    return KeySegment {Kind::Placeholder, {}, column};
}

qsizetype literalLength(const QString &text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && !QStringView(u"{}*").contains(text.at(end)))
        ++end;
    return end - at;
}

Result<QVector<KeySegment>> segmentsOf(const QString &text, const QString &prefix)
{
    QVector<KeySegment> segments;
    appendLiteral(segments, prefix.toUtf8());
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype length = literalLength(text, at);
        appendLiteral(segments, text.mid(at, length).toUtf8());
        at += length;
        if (at == text.size())
            break;
        if (text.at(at) == QLatin1Char('}'))
            return invalid("a } without its {");
        if (text.at(at) == QLatin1Char('*')) {
            if (segments.isEmpty() || segments.last().kind != Kind::Star)
                segments.append({Kind::Star, {}, {}});
            ++at;
            continue;
        }
        const auto placeholder = placeholderAt(text, at);
        if (!placeholder)
            return fail(placeholder.error());
        segments.append(*placeholder);
        at += placeholder->column.size() + 2;
    }
    return segments;
}

std::optional<QString> decoded(QByteArrayView bytes)
{
    using Decoder = QStringDecoder;
    Decoder decode(Decoder::Utf8, Decoder::Flag::Stateless | Decoder::Flag::ConvertInitialBom);
    QString text = decode(bytes);
    if (decode.hasError())
        return std::nullopt;
    return text;
}

} // namespace

Result<KeyTemplate> KeyTemplate::parse(const QString &text, const QString &prefix,
                                       const QByteArray &delimiter, Boundary boundary)
{
    if (text.isEmpty())
        return invalid("a key is empty");
    auto segments = segmentsOf(text, prefix);
    if (!segments)
        return fail(segments.error());
    KeyTemplate result;
    result.m_text = text;
    result.m_delimiter = delimiter;
    result.m_boundary = boundary;
    result.m_segments = std::move(*segments);
    for (const KeySegment &segment : std::as_const(result.m_segments)) {
        if (segment.kind != Kind::Placeholder)
            continue;
        if (result.m_placeholders.contains(segment.column, Qt::CaseInsensitive))
            return invalid("a placeholder twice in one key");
        result.m_placeholders.append(segment.column);
    }
    if (auto ok = result.checkStars(); !ok)
        return fail(ok.error());
    result.m_prefix = result.literalPrefix();
    result.m_form = result.form();
    return result;
}

Result<void> KeyTemplate::checkStars() const
{
    if (m_boundary == Boundary::None)
        return {};
    int stars = 0;
    int afterPlaceholder = 0;
    for (qsizetype i = 0; i < m_segments.size(); ++i) {
        if (m_segments.at(i).kind != Kind::Star)
            continue;
        ++stars;
        if (i > 0 && m_segments.at(i - 1).kind == Kind::Placeholder)
            ++afterPlaceholder;
    }
    if (afterPlaceholder > 0 && (stars > 1 || m_segments.last().kind != Kind::Star))
        return invalid("\"{…}*\" only as the end of a key without another *; write two keys, one "
                       "with the delimiter before the *, or \"boundary\": \"none\"");
    return {};
}

bool KeyTemplate::isPattern() const
{
    return std::any_of(m_segments.begin(), m_segments.end(),
                       [](const KeySegment &segment) { return segment.kind == Kind::Star; });
}

QByteArray KeyTemplate::literalPrefix() const
{
    const KeySegment first = m_segments.value(0);
    return first.kind == Kind::Literal ? first.literal : QByteArray();
}

bool KeyTemplate::hasSubtree() const
{
    return m_boundary == Boundary::Delimiter && m_segments.size() > 1
        && m_segments.last().kind == Kind::Star
        && m_segments.at(m_segments.size() - 2).kind == Kind::Placeholder;
}

std::optional<KeyTarget> KeyTemplate::expand(const Row &row) const
{
    using Scope = KeyTarget::Scope;
    const Scope scope = hasSubtree() ? Scope::Subtree : isPattern() ? Scope::Glob : Scope::Exact;
    const bool glob = scope == Scope::Glob;
    KeyTarget target {scope, {}, m_delimiter};
    for (const KeySegment &segment : m_segments) {
        if (segment.kind == Kind::Star) {
            if (glob)
                target.text += '*';
            continue;
        }
        const std::optional<QByteArray> text =
            segment.kind == Kind::Literal ? segment.literal : keyText(row.value(segment.column));
        if (!text || text->isEmpty())
            return std::nullopt;
        target.text += glob ? escapeGlob(*text) : *text;
    }
    return target;
}

std::optional<KeyTemplate::Match> KeyTemplate::match(const QByteArray &key) const
{
    const SegmentMatcher matcher(m_segments, m_delimiter, hasSubtree());
    const std::optional<QVector<qsizetype>> ends = matcher.match(key);
    if (!ends)
        return std::nullopt;
    Match match;
    qsizetype start = 0;
    for (qsizetype i = 0; i < m_segments.size(); ++i) {
        const QByteArrayView part = QByteArrayView(key).sliced(start, ends->at(i) - start);
        start = ends->at(i);
        const KeySegment &segment = m_segments.at(i);
        match.suffix = segment.kind == Kind::Star ? part.toByteArray() : QByteArray();
        if (segment.kind != Kind::Placeholder)
            continue;
        const std::optional<QString> value = decoded(part);
        if (!value)
            return std::nullopt;
        match.values.set(segment.column, *value);
        match.delimited = match.delimited || part.indexOf(m_delimiter) >= 0;
    }
    return match;
}

KeyTemplate::Form KeyTemplate::form() const
{
    const auto isAscii = [](char c) { return static_cast<unsigned char>(c) < 0x80; };
    const bool plain = !m_delimiter.isEmpty()
        && std::all_of(m_delimiter.begin(), m_delimiter.end(), isAscii) && !m_segments.isEmpty()
        && m_segments.first().kind == Kind::Literal;
    if (!plain)
        return Form::Other;
    if (m_segments.size() == 1)
        return Form::Literal;
    if (m_segments.at(1).kind != Kind::Placeholder)
        return Form::Other;
    if (m_segments.size() == 2)
        return Form::Value;
    return m_segments.size() == 3 && hasSubtree() ? Form::ValueAndBelow : Form::Other;
}

KeyTemplate::Glance KeyTemplate::glance(QByteArrayView key) const
{
    if (!key.startsWith(m_prefix))
        return {Glance::Kind::No, {}};
    QByteArrayView value = key.sliced(m_prefix.size());
    if (m_form == Form::Literal)
        return {value.isEmpty() ? Glance::Kind::Yes : Glance::Kind::No, {}};
    if (m_form == Form::Other || key.size() > plainKey)
        return {};
    const qsizetype delimiter = value.indexOf(m_delimiter);
    if (m_form == Form::ValueAndBelow && delimiter > 0)
        value.truncate(delimiter);
    else if (delimiter >= 0)
        return {};
    if (value.isEmpty())
        return {Glance::Kind::No, {}};
    const bool isAscii = std::all_of(value.begin(), value.end(), [](char c) { return c >= 0; });
    return isAscii ? Glance {Glance::Kind::Yes, value} : Glance {};
}

} // namespace selaras::mapping
