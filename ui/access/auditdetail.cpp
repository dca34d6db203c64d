// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/auditdetail.h"

#include "models/items/keytext.h"
#include "ui/access/audittext.h"
#include "ui/formats.h"
#include "ui/theme/theme.h"
#include "ui/values/jsonhighlighter.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/meaninglabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace selaras::ui {

using security::AuditLog;
using security::AuditRecord;

namespace {

constexpr qsizetype longestShown = 256 << 10;

QString prettyOf(QByteArrayView raw)
{
    const QByteArray bytes = raw.first(std::min(raw.size(), longestShown)).toByteArray();
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isNull())
        return QString::fromUtf8(document.toJson(QJsonDocument::Indented)).trimmed();
    return items::shownKey(bytes, longestShown);
}

} // namespace

AuditDetail::AuditDetail(QWidget *parent)
    : QWidget(parent)
    , m_event(new MeaningLabel)
    , m_time(new QLabel)
    , m_who(new ElidedLabel)
    , m_from(new ElidedLabel)
    , m_key(new ElidedLabel)
    , m_goToUser(new QPushButton)
    , m_onlyUser(new QPushButton)
    , m_goToKey(new QPushButton)
    , m_raw(new QPlainTextEdit)
{
    setObjectName(QStringLiteral("auditDetail"));
    m_event->setTextFormat(Qt::PlainText);
    m_event->setObjectName(QStringLiteral("auditDetailEvent"));
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_event->setFont(strong);
    m_who->setObjectName(QStringLiteral("auditDetailWho"));
    m_raw->setObjectName(QStringLiteral("auditRaw"));
    m_raw->setReadOnly(true);
    m_raw->setFrameShape(QFrame::NoFrame);
    m_raw->setFont(monospaceFont(font()));
    m_raw->setTabChangesFocus(true);
    new JsonHighlighter(m_raw->document());
    m_goToUser->setObjectName(QStringLiteral("auditShowUser"));
    m_onlyUser->setObjectName(QStringLiteral("auditOnlyUser"));
    m_goToKey->setObjectName(QStringLiteral("auditShowKey"));
    m_goToUser->setIcon(symbolIcon(Symbol::Go));
    m_onlyUser->setIcon(symbolIcon(Symbol::Filter));
    m_goToKey->setIcon(symbolIcon(Symbol::Key));
    connect(m_goToUser, &QPushButton::clicked, this, &AuditDetail::userWanted);
    connect(m_onlyUser, &QPushButton::clicked, this, &AuditDetail::onlyUserWanted);
    connect(m_goToKey, &QPushButton::clicked, this, &AuditDetail::keyWanted);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_goToUser);
    buttons->addWidget(m_onlyUser);
    buttons->addWidget(m_goToKey);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(4);
    layout->addWidget(m_event);
    layout->addWidget(m_time);
    layout->addWidget(m_who);
    layout->addWidget(m_from);
    layout->addWidget(m_key);
    layout->addSpacing(4);
    layout->addLayout(buttons);
    layout->addSpacing(4);
    layout->addWidget(m_raw, 1);
    retranslate();
    clear();
}

void AuditDetail::showEntry(const AuditLog &log, AuditLog::Serial serial,
                            const security::AuditPeople &people)
{
    const AuditRecord &record = log.record(serial);
    const StateSign sign = signOf(record.kind);
    const QString event = log.text(record.event).left(200).simplified();
    m_event->setMeaning(sign.meaning);
    m_event->setText(event.isEmpty() ? sign.word : event);
    m_event->setToolTip(sign.sentence);
    m_time->setText(record.timeMs == AuditRecord::noTime ? tr("At an unknown time")
                                                         : exactTime(record.timeMs));
    showWho(log, record, people);
    m_key->setText(items::shownKey(log.keyName(record.key)));
    m_goToKey->setEnabled(true);
    const QString raw = prettyOf(log.raw(serial));
    if (raw != m_raw->toPlainText())
        m_raw->setPlainText(raw);
}

void AuditDetail::showWho(const AuditLog &log, const AuditRecord &record,
                          const security::AuditPeople &people)
{
    const QString &user = log.text(record.user);
    const security::UserFacts person = people.value(user);
    QStringList who {person.name, person.login, user};
    who.removeAll(QString());
    who.removeDuplicates();
    m_who->setText(who.isEmpty() ? tr("Nobody is named") : who.join(QStringLiteral("  ·  ")));
    QStringList from {log.text(record.ip), security::tenantOf(log, record, people),
                      log.text(record.agent)};
    from.removeAll(QString());
    m_from->setText(from.join(QStringLiteral("  ·  ")).simplified());
    m_from->setVisible(!from.isEmpty());
    m_goToUser->setEnabled(!person.key.isEmpty());
    m_onlyUser->setEnabled(!user.isEmpty());
}

void AuditDetail::clear()
{
    m_event->setMeaning(Meaning::Quiet);
    m_event->setText(tr("No event is chosen"));
    m_time->clear();
    m_who->setText({});
    m_from->setText({});
    m_key->setText({});
    m_raw->clear();
    for (QPushButton *button : {m_goToUser, m_onlyUser, m_goToKey})
        button->setEnabled(false);
}

void AuditDetail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void AuditDetail::retranslate()
{
    m_goToUser->setText(tr("&User"));
    m_goToUser->setToolTip(tr("Show the row of the user in Browse"));
    m_onlyUser->setText(tr("&Only this user"));
    m_onlyUser->setToolTip(tr("Show what else this account did"));
    m_goToKey->setText(tr("&Key"));
    m_goToKey->setToolTip(tr("Show the key that holds the entry in Browse"));
    m_raw->setAccessibleName(tr("The entry as it is stored"));
}

} // namespace selaras::ui
