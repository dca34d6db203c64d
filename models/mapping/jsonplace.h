// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QVector>

#include <memory>
#include <optional>

namespace selaras::mapping {

// A place in a JSON document of ours, read by typed questions. What is not as expected becomes the
// document's error, of which the first is kept, and the answer is a default; so reading code asks
// for everything and looks at error() once, at the end. The context of an error is the file's name
// and the path: "sita-bi.json: mappings[2].keys[0]".
//
// The places of one document share its error: they are for one thread, and cheap to copy.
class JsonPlace {
public:
    // The document's root, which must be an object. InvalidJson, with the line, for a syntax error;
    // `code` is that of every other error.
    static Result<JsonPlace> parse(const QByteArray &json, const QString &fileName, ErrorCode code);

    [[nodiscard]] const QJsonValue &value() const { return m_value; }
    [[nodiscard]] bool exists() const { return !m_value.isUndefined(); }
    // The first error of the whole document.
    [[nodiscard]] const std::optional<Error> &error() const { return m_document->error; }

    // A member of this object, or a place that does not exist.
    [[nodiscard]] JsonPlace member(const QString &name) const;
    [[nodiscard]] QVector<JsonPlace> items() const; // of this array; required
    [[nodiscard]] QStringList memberNames() const; // of this object; required

    // Without a fallback the value is required, and a string may not be empty.
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString text(const QString &fallback) const;
    [[nodiscard]] bool boolean(bool fallback) const;
    [[nodiscard]] int integer(int least, int most, int fallback) const;

    // It is there only as this type.
    void expect(QJsonValue::Type type) const;
    void allowOnly(const QVector<QLatin1String> &members) const;
    void reject(const QString &detail) const;

private:
    struct Document {
        QString fileName;
        ErrorCode code;
        std::optional<Error> error;
    };

    JsonPlace(std::shared_ptr<Document> document, QString path, QJsonValue value);
    void require(QJsonValue::Type type) const;

    std::shared_ptr<Document> m_document;
    QString m_path;
    QJsonValue m_value;
};

} // namespace selaras::mapping
