// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/repository/keysamples.h"

#include "models/mapping/meaning.h"
#include "models/redis/keyspace.h"

#include <algorithm>

namespace selaras::repository {

namespace {

constexpr qint64 largest = qint64(256) * 1024; // bytes
constexpr qsizetype mostElements = 50;

void readJson(const QByteArray &text, KeySample &sample)
{
    const QJsonValue json = mapping::parseJsonText(text);
    if (json.isObject()) {
        sample.objects = {json.toObject()};
        return;
    }
    if (!json.isArray())
        return;
    const QJsonArray list = json.toArray();
    const bool hasRows = std::all_of(list.begin(), list.end(),
                                     [](const QJsonValue &element) { return element.isObject(); });
    if (!hasRows)
        return;
    sample.isList = true;
    for (const QJsonValue &element : list) {
        if (sample.objects.size() < mostElements)
            sample.objects.append(element.toObject());
    }
}

Result<void> readHash(redis::Client &client, KeySample &sample)
{
    const auto value = redis::readValue(client, sample.key, largest);
    if (!value)
        return fail(value.error());
    QJsonObject object;
    for (const auto &[field, text] : value->entries)
        object.insert(QString::fromUtf8(field), QString::fromUtf8(text));
    if (!object.isEmpty())
        sample.objects = {object};
    return {};
}

} // namespace

Result<QVector<KeySample>> readSamples(redis::Client &client, const QByteArrayList &keys)
{
    const auto facts = redis::inspectKeys(client, keys);
    if (!facts)
        return fail(facts.error());
    const auto strings = redis::readStrings(client, keys, largest);
    if (!strings)
        return fail(strings.error());
    QVector<KeySample> samples;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        KeySample sample {keys.at(i), facts->at(i).type, {}, false};
        if (const auto &text = strings->at(i))
            readJson(*text, sample);
        if (sample.type == "hash") {
            if (auto read = readHash(client, sample); !read)
                return fail(read.error());
        }
        samples.append(std::move(sample));
    }
    return samples;
}

QStringList scalarFields(const QVector<KeySample> &samples)
{
    QStringList fields;
    QStringList nested;
    for (const KeySample &sample : samples) {
        for (const QJsonObject &object : sample.objects) {
            for (auto member = object.begin(); member != object.end(); ++member) {
                QStringList &names = member->isObject() || member->isArray() ? nested : fields;
                if (!names.contains(member.key()))
                    names.append(member.key());
            }
        }
    }
    fields.removeIf([&](const QString &field) { return nested.contains(field); });
    return fields;
}

} // namespace selaras::repository
