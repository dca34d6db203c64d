// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVector>

namespace selaras::chaos {

// What the driver saw happen to each intent, in a file that survives a kill -9: what the journal
// took over, what it was told to strike out, and which save was acknowledged.
class Diary {
public:
    explicit Diary(const QString &path);
    ~Diary();
    Diary(const Diary &) = delete;
    Diary &operator=(const Diary &) = delete;

    enum class Event : char {
        Prepared = 'P',
        Delivered = 'D',
        Forgotten = 'F',
        Acknowledged = 'A'
    };
    void note(Event event, qint64 intent);

    // Of the intents that the journal took over, those that it was never told to strike out, after
    // a delivery or for a COMMIT that did not happen. To be asked when nothing is pending.
    static QVector<qint64> lostIn(const QString &path);

private:
    int m_file;
};

} // namespace selaras::chaos
