// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/sessiondetail.h"

#include "models/items/keytext.h"
#include "ui/access/sessiontext.h"
#include "ui/formats.h"
#include "ui/server/factgrid.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/values/jsonhighlighter.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/panebar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>

namespace selaras::ui {

using security::Session;

namespace {

QPlainTextEdit *readOnlyText(const QString &name)
{
    auto *text = new QPlainTextEdit;
    text->setObjectName(name);
    text->setReadOnly(true);
    text->setFrameShape(QFrame::NoFrame);
    text->setTabChangesFocus(true);
    return text;
}

QLabel *heading()
{
    auto *label = new QLabel;
    label->setContentsMargins(12, 8, 12, 4);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

SessionDetail::SessionDetail(QWidget *parent)
    : QWidget(parent)
    , m_title(new ElidedLabel)
    , m_subtitle(new QLabel)
    , m_openUser(new QPushButton)
    , m_openKey(new QPushButton)
    , m_facts(new FactGrid(2))
    , m_othersTitle(heading())
    , m_others(new QListWidget)
    , m_valueTitle(heading())
    , m_value(readOnlyText(QStringLiteral("sessionValue")))
    , m_session(new QWidget)
    , m_figures(new FactGrid(2))
    , m_summary(readOnlyText(QStringLiteral("sessionSummary")))
    , m_faces(new QStackedWidget)
{
    setObjectName(QStringLiteral("sessionDetail"));
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_subtitle->setForegroundRole(QPalette::PlaceholderText);
    m_subtitle->setTextFormat(Qt::PlainText);
    m_openUser->setObjectName(QStringLiteral("openUser"));
    m_openUser->setIcon(symbolIcon(Symbol::Go));
    m_openKey->setObjectName(QStringLiteral("openSessionKey"));
    m_openKey->setIcon(symbolIcon(Symbol::Key));
    m_others->setObjectName(QStringLiteral("otherSessions"));
    m_others->setFrameShape(QFrame::NoFrame);
    m_value->setFont(monospaceFont(m_value->font()));
    new JsonHighlighter(m_value->document());
    auto *bar = new PaneBar;
    bar->row()->addWidget(m_title, 1);
    bar->row()->addWidget(m_subtitle);
    auto *links = new QHBoxLayout;
    links->setContentsMargins(12, 0, 12, 8);
    links->addWidget(m_openUser);
    links->addWidget(m_openKey);
    links->addStretch(1);
    auto *column = new QVBoxLayout(m_session);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_facts);
    column->addLayout(links);
    column->addWidget(m_othersTitle);
    column->addWidget(m_others, 1);
    column->addWidget(m_valueTitle);
    column->addWidget(m_value, 3);
    auto *figures = new QWidget;
    auto *sums = new QVBoxLayout(figures);
    sums->setContentsMargins(0, 0, 0, 0);
    sums->setSpacing(0);
    sums->addWidget(m_figures);
    sums->addWidget(m_summary, 1);
    m_faces->addWidget(figures);
    m_faces->addWidget(m_session);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(bar);
    layout->addWidget(m_faces, 1);
    connect(m_openUser, &QPushButton::clicked, this, &SessionDetail::userWanted);
    connect(m_openKey, &QPushButton::clicked, this, &SessionDetail::keyWanted);
    connect(m_others, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        Q_EMIT otherChosen(item->data(Qt::UserRole).toByteArray());
    });
    retranslate();
}

void SessionDetail::showSession(const Chosen &chosen, qint64 nowMs)
{
    const Session &session = chosen.session;
    m_title->setText(chosen.user.isEmpty() ? items::shownKey(session.key) : chosen.user);
    m_subtitle->setText(session.role);
    m_facts->setFacts(
        sessionFacts(session, nowMs)
        + QVector<FactGrid::Fact> {sessionCount(int(chosen.others.size()) + 1, chosen.limit)});
    m_openUser->setEnabled(chosen.hasRow);
    m_openUser->setToolTip(chosen.hasRow ? QString()
                                         : tr("No row of the users' table is this user's."));
    showOthers(chosen.others, nowMs);
    m_faces->setCurrentWidget(m_session);
}

void SessionDetail::showOthers(const QVector<Session> &others, qint64 nowMs)
{
    constexpr qsizetype most = 200;
    m_othersTitle->setText(tr("%n other sessions of this user", nullptr, int(others.size())));
    m_others->setVisible(!others.isEmpty());
    QStringList keys;
    for (int row = 0; row < m_others->count(); ++row)
        keys.append(m_others->item(row)->text());
    QStringList texts;
    for (const Session &other : others.first(std::min(most, others.size())))
        texts.append(sessionLine(other, nowMs));
    if (texts == keys)
        return;
    m_others->clear();
    for (qsizetype i = 0; i < texts.size(); ++i) {
        auto *item = new QListWidgetItem(texts.at(i), m_others);
        item->setData(Qt::UserRole, others.at(i).key);
        item->setToolTip(items::shownKey(others.at(i).key));
    }
}

void SessionDetail::showContent(const QJsonValue &content)
{
    QString text;
    if (content.isObject())
        text = QString::fromUtf8(QJsonDocument(content.toObject()).toJson());
    else if (content.isArray())
        text = QString::fromUtf8(QJsonDocument(content.toArray()).toJson());
    else
        text = content.toVariant().toString();
    text = text.trimmed();
    if (text != m_value->toPlainText())
        m_value->setPlainText(text);
}

void SessionDetail::showSelection(int sessions, int users)
{
    m_title->setText(tr("%n sessions selected", nullptr, sessions));
    m_subtitle->setText(users > 0 ? tr("of %n users", nullptr, users) : QString());
    m_faces->setCurrentIndex(0);
}

void SessionDetail::showStatistics(const security::SessionStatistics &statistics)
{
    m_title->setText(tr("All sessions"));
    m_subtitle->clear();
    m_figures->setFacts(sessionFigures(statistics));
    const QString text = sessionSums(statistics);
    if (text != m_summary->toPlainText())
        m_summary->setPlainText(text);
    m_faces->setCurrentIndex(0);
}

void SessionDetail::retranslate()
{
    m_openUser->setText(tr("Open &user"));
    m_openKey->setText(tr("Show &key"));
    m_valueTitle->setText(tr("What it holds"));
    m_value->setAccessibleName(tr("The value of the session"));
    m_others->setAccessibleName(tr("Other sessions of this user"));
    m_summary->setAccessibleName(tr("Sessions by tenant and role"));
}

void SessionDetail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace selaras::ui
