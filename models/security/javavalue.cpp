// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/javavalue.h"

#include "models/security/bytereader.h"
#include "models/security/valuetree.h"

#include <bit>

namespace selaras::security {

namespace {

const QByteArray magic("\xac\xed\x00\x05", 4);

// The grammar is that of "Java Object Serialization Specification", chapter 6.
class JavaReader {
public:
    explicit JavaReader(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    std::optional<QJsonValue> read()
    {
        m_bytes.skip(magic);
        const Place root = content(m_bytes.byte(), 0);
        if (m_bytes.hasFailed() || !m_bytes.atEnd())
            return std::nullopt;
        return m_tree.json(root);
    }

private:
    using Place = ValueTree::Place;

    enum Code : quint8 {
        Null = 0x70,
        Reference,
        ClassDescription,
        Object,
        String,
        Array,
        Class,
        BlockData,
        EndBlockData,
        Reset,
        LongBlockData,
        Exception,
        LongString,
        ProxyDescription,
        Enum,
    };
    enum Flag : quint8 { WritesItself = 0x01, Serializable = 0x02, Externalizable = 0x04 };

    struct Field {
        char type;
        QString name;
    };
    struct Description {
        QByteArray name;
        quint8 flags = 0;
        QVector<Field> fields;
        int super = -1;
    };
    // What a later reference may mean.
    struct Handle {
        Place place = -1;
        int description = -1;
    };
    // What a class wrote of its own, after its fields.
    struct Annotation {
        QVector<Place> objects;
        QByteArray block; // the first one
    };

    Place null() { return m_tree.addPlain({}); }
    Place failed()
    {
        m_bytes.fail();
        return null();
    }
    void know(Place place) { m_handles.append({place, -1}); }

    QByteArray shortText() { return m_bytes.take(m_bytes.bigEndian(2)).toByteArray(); }
    Place text(int sizeBytes)
    {
        const Place place =
            m_tree.addPlain(QString::fromUtf8(m_bytes.take(m_bytes.bigEndian(sizeBytes))));
        know(place);
        return place;
    }
    Handle reference()
    {
        const quint64 number = m_bytes.bigEndian(4) - 0x7e0000;
        if (number < quint64(m_handles.size()))
            return m_handles.at(qsizetype(number));
        m_bytes.fail();
        return {};
    }

    Place content(quint8 code, int depth)
    {
        if (m_bytes.hasFailed() || depth > deepestValue || m_tree.isFull())
            return failed();
        switch (code) {
        case Null:
            return null();
        case Reference: {
            const Handle meant = reference();
            return meant.place < 0 ? null() : meant.place;
        }
        case String:
            return text(2);
        case LongString:
            return text(8);
        case Object:
            return object(depth);
        case Array:
            return array(depth);
        case Enum:
            return enumName(depth);
        case Class:
            description(depth + 1);
            know(null());
            return m_handles.last().place;
        default:
            return failed();
        }
    }

    // The number of the description; -1 for none.
    int description(int depth)
    {
        if (depth > deepestValue)
            m_bytes.fail();
        switch (m_bytes.byte()) {
        case Null:
            return -1;
        case Reference:
            return reference().description;
        case ClassDescription:
            return newDescription(depth);
        default: // that of a proxy, too
            m_bytes.fail();
            return -1;
        }
    }
    int newDescription(int depth)
    {
        Description told;
        told.name = shortText();
        m_bytes.take(8); // its version
        const int number = int(m_descriptions.size());
        m_descriptions.append(told);
        m_handles.append({-1, number});
        told.flags = m_bytes.byte();
        const quint64 count = m_bytes.bigEndian(2);
        for (quint64 i = 0; i < count && !m_bytes.hasFailed(); ++i) {
            const char type = char(m_bytes.byte());
            told.fields.append({type, QString::fromUtf8(shortText())});
            if (type == 'L' || type == '[')
                content(m_bytes.byte(), depth + 1); // the name of its class
        }
        annotation(depth + 1);
        told.super = description(depth + 1);
        m_descriptions[number] = told;
        return number;
    }

    Annotation annotation(int depth)
    {
        Annotation read;
        while (!m_bytes.hasFailed()) {
            const quint8 code = m_bytes.byte();
            if (code == EndBlockData)
                break;
            if (code == BlockData || code == LongBlockData) {
                const QByteArrayView block =
                    m_bytes.take(m_bytes.bigEndian(code == BlockData ? 1 : 4));
                if (read.block.isEmpty())
                    read.block = block.toByteArray();
            } else {
                read.objects.append(content(code, depth + 1));
            }
        }
        return read;
    }

    Place primitive(char type)
    {
        switch (type) {
        case 'Z':
            return m_tree.addPlain(m_bytes.byte() != 0);
        case 'B':
            return m_tree.addPlain(qint64(qint8(m_bytes.byte())));
        case 'C':
            return m_tree.addPlain(QString(QChar(char16_t(m_bytes.bigEndian(2)))));
        case 'S':
            return m_tree.addPlain(qint64(qint16(m_bytes.bigEndian(2))));
        case 'I':
            return m_tree.addPlain(qint64(qint32(m_bytes.bigEndian(4))));
        case 'J':
            return m_tree.addPlain(qint64(m_bytes.bigEndian(8)));
        case 'F':
            return m_tree.addPlain(double(std::bit_cast<float>(quint32(m_bytes.bigEndian(4)))));
        case 'D':
            return m_tree.addPlain(std::bit_cast<double>(m_bytes.bigEndian(8)));
        default:
            return failed();
        }
    }
    Place fieldValue(char type, int depth)
    {
        return type == 'L' || type == '[' ? content(m_bytes.byte(), depth + 1) : primitive(type);
    }

    Place object(int depth)
    {
        const int number = description(depth + 1);
        const Place place = m_tree.addObject();
        know(place);
        if (number < 0)
            return failed();
        // From the topmost class down. One that is its own ancestor ends at some depth.
        QVector<int> line;
        for (int at = number; at >= 0 && line.size() <= deepestValue;
             at = m_descriptions.at(at).super)
            line.prepend(at);
        for (const int at : line)
            readPart(place, m_descriptions.at(at), depth);
        return place;
    }
    // By value: there may be more descriptions by then.
    void readPart(Place place, Description description, int depth)
    {
        if (description.flags & Externalizable) {
            m_bytes.fail();
            return;
        }
        if (!(description.flags & Serializable))
            return;
        const bool isCollection = description.name.startsWith("java.util.")
            && ((description.flags & WritesItself) || description.name.endsWith("Map"));
        Place value = -1;
        for (const Field &field : description.fields) {
            value = fieldValue(field.type, depth);
            // Of a collection, how much room it has.
            if (!isCollection)
                m_tree.insert(place, field.name, value);
        }
        if (description.flags & WritesItself)
            shape(place, description.name, annotation(depth));
        else if (description.name.startsWith("java.lang.") && description.fields.size() == 1
                 && description.fields.first().name == QLatin1String("value"))
            m_tree.makePlain(place, m_tree.plain(value));
    }
    // What the classes of the library mean, rather than how they hold it.
    void shape(Place place, const QByteArray &name, const Annotation &own)
    {
        if (name == "java.util.Date" && own.block.size() == 8) {
            m_tree.makePlain(place, qint64(ByteReader(own.block).bigEndian(8)));
        } else if (name.startsWith("java.util.") && (name.endsWith("Map") || name == hashtable)) {
            m_tree.makeObject(place);
            for (qsizetype i = 0; i + 1 < own.objects.size(); i += 2) {
                const QJsonValue key = m_tree.plain(own.objects.at(i));
                if (!key.isNull() && !key.isUndefined())
                    m_tree.insert(place, key.toVariant().toString(), own.objects.at(i + 1));
            }
        } else if (name.startsWith("java.util.")) {
            m_tree.makeList(place);
            for (const Place item : own.objects)
                m_tree.append(place, item);
        }
    }

    Place array(int depth)
    {
        const int number = description(depth + 1);
        const Place place = m_tree.addList();
        know(place);
        const quint64 size = m_bytes.bigEndian(4);
        const QByteArray name = number < 0 ? QByteArray() : m_descriptions.at(number).name;
        if (name.size() < 2)
            return failed();
        for (quint64 i = 0; i < size && !m_bytes.hasFailed(); ++i)
            m_tree.append(place, fieldValue(name.at(1), depth));
        return place;
    }
    Place enumName(int depth)
    {
        description(depth + 1);
        const qsizetype handle = m_handles.size();
        know(-1);
        const Place name = content(m_bytes.byte(), depth + 1);
        m_handles[handle].place = name;
        return name;
    }

    static constexpr QByteArrayView hashtable = "java.util.Hashtable";

    ByteReader m_bytes;
    ValueTree m_tree;
    QVector<Description> m_descriptions;
    QVector<Handle> m_handles;
};

} // namespace

std::optional<QJsonValue> javaValue(const QByteArray &bytes)
{
    return bytes.startsWith(magic) ? JavaReader(bytes).read() : std::nullopt;
}

QByteArray javaText(const QByteArray &utf8)
{
    const auto size = quint16(utf8.size());
    return magic + 't' + char(size >> 8) + char(size & 0xff) + utf8;
}

} // namespace selaras::security
