// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/security/session.h"
#include "models/security/sessionstatistics.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace selaras::ui {

class ElidedLabel;
class FactGrid;

// One session at length: whose it is, what its value says, and the user's other sessions; or, while
// none is chosen, what there is to say of all of them.
class SessionDetail : public QWidget {
    Q_OBJECT

public:
    struct Chosen {
        security::Session session;
        QString user; // as people call it
        bool hasRow = false; // of the users' table
        QVector<security::Session> others; // of the same user
        int limit = 0; // of one user's sessions; 0: none
    };

    explicit SessionDetail(QWidget *parent = nullptr);

    void showSession(const Chosen &chosen, qint64 nowMs);
    // The value of the session that is shown; Undefined where it is not read yet or gone.
    void showContent(const QJsonValue &content);
    void showSelection(int sessions, int users);
    void showStatistics(const security::SessionStatistics &statistics);

Q_SIGNALS:
    void userWanted();
    void keyWanted();
    void otherChosen(const QByteArray &key);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showOthers(const QVector<security::Session> &others, qint64 nowMs);

    ElidedLabel *m_title;
    QLabel *m_subtitle;
    QPushButton *m_openUser;
    QPushButton *m_openKey;
    FactGrid *m_facts;
    QLabel *m_othersTitle;
    QListWidget *m_others;
    QLabel *m_valueTitle;
    QPlainTextEdit *m_value;
    QWidget *m_session;
    FactGrid *m_figures;
    QPlainTextEdit *m_summary;
    QStackedWidget *m_faces;
};

} // namespace selaras::ui
