// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/tokenspane.h"

#include "models/workspace/accessacts.h"
#include "ui/access/durationbox.h"
#include "ui/access/tokentext.h"
#include "ui/formats.h"
#include "ui/server/recordview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/filteredit.h"
#include "ui/widgets/meaninglabel.h"
#include "ui/widgets/panebar.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>

namespace selaras::ui {

using items::RevokedTokenModel;
using security::RevokedToken;
using security::TokenReader;

namespace {

QVector<int> durations()
{
    return {3600, 8 * 3600, 24 * 3600, 7 * 24 * 3600, 30 * 24 * 3600};
}

} // namespace

TokensPane::TokensPane(const AccessReach &reach, QWidget *parent)
    : ListPane(QStringLiteral("tokens"), reach, parent)
    , m_reader(std::make_shared<TokenReader>(layouts().tokenBlacklists, reach.server.clock))
    , m_model([lane = &reach.server.lane, reader = m_reader, found = found(), leftOut = leftOut()] {
        return lane->run(
            [reader, found, leftOut](workspace::RedisDesk &desk) -> Result<QVector<RevokedToken>> {
                auto read = reader->read(desk.redis);
                if (!read)
                    return fail(read.error());
                const auto others = desk.tenants.keepOwn(read->tokens);
                if (!others)
                    return fail(others.error());
                found->store(read->found);
                leftOut->store(*others);
                return std::move(read->tokens);
            });
    })
    , m_claims(new QPlainTextEdit)
    , m_user(addButton(QStringLiteral("showUser"), Symbol::Go))
    , m_copy(addButton(QStringLiteral("copyToken"), Symbol::Copy))
    , m_remove(addButton(QStringLiteral("removeToken"), Symbol::Discard))
    , m_told(new MeaningLabel(Meaning::Error))
    , m_text(new QLineEdit)
    , m_duration(new DurationBox(durations()))
    , m_add(new QPushButton)
{
    auto *list = new RecordView(m_model, QStringLiteral("tokenList"));
    list->setWidths({22, 20, 30, 26, 16, 16, 0});
    list->proxy().setMonospace(RevokedTokenModel::TokenColumn);
    list->proxy().setWords([this](const QModelIndex &index) { return words(index); });
    list->proxy().setSign([this](const QModelIndex &index) -> std::optional<StateSign> {
        if (index.column() != RevokedTokenModel::StateColumn)
            return std::nullopt;
        return signOf(m_model.record(index)->verdict());
    });
    connect(m_user, &QPushButton::clicked, this, [this] {
        if (const RevokedToken *one = token())
            showUser(one->user);
    });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        if (const RevokedToken *one = token())
            QGuiApplication::clipboard()->setText(one->token);
    });
    connect(m_remove, &QPushButton::clicked, this, &TokensPane::reinstate);
    setList(m_model, list);
    connect(list, &RecordView::activated, m_user, &QPushButton::click);
    setContent(makeContent());
    m_told->setContentsMargins(12, 6, 12, 6);
    m_told->setObjectName(QStringLiteral("tokenRefusal"));
    m_told->hide();
    layout()->addWidget(m_told);
    layout()->addWidget(makeForm());
    m_duration->setSeconds(24 * 3600);
    retranslate();
}

QWidget *TokensPane::makeContent()
{
    m_claims->setObjectName(QStringLiteral("tokenClaims"));
    m_claims->setReadOnly(true);
    m_claims->setFrameShape(QFrame::NoFrame);
    m_claims->setTabChangesFocus(true);
    m_claims->setFont(monospaceFont(m_claims->font()));
    auto *halves = new QSplitter(Qt::Vertical);
    halves->setObjectName(QStringLiteral("tokenHalves"));
    halves->setChildrenCollapsible(false);
    halves->addWidget(view());
    halves->addWidget(m_claims);
    halves->setSizes({400, 180});
    return halves;
}

// Outside of the content: a token can be added while there is none.
QWidget *TokensPane::makeForm()
{
    m_text->setObjectName(QStringLiteral("tokenText"));
    m_text->setEchoMode(QLineEdit::Password);
    m_duration->setObjectName(QStringLiteral("tokenDuration"));
    m_add->setObjectName(QStringLiteral("addToken"));
    m_add->setIcon(symbolIcon(Symbol::Plus));
    auto *form = new PaneBar(PaneBar::Edge::Top);
    form->row()->addWidget(m_text, 1);
    form->row()->addWidget(m_duration);
    form->row()->addWidget(m_add);
    connect(m_text, &QLineEdit::textChanged, this, [this] {
        m_told->hide();
        showState();
    });
    connect(m_text, &QLineEdit::returnPressed, m_add, &QPushButton::click);
    connect(m_add, &QPushButton::clicked, this, &TokensPane::revoke);
    return form;
}

QString TokensPane::word() const
{
    return tr("Tokens");
}

const RevokedToken *TokensPane::token() const
{
    const int row = current();
    return row >= 0 && row < m_model.rowCount() ? &m_model.records().at(row) : nullptr;
}

std::optional<QString> TokensPane::words(const QModelIndex &index) const
{
    const RevokedToken &token = *m_model.record(index);
    switch (index.column()) {
    case RevokedTokenModel::UserColumn:
        if (const QString user = userText(token.user); !user.isEmpty())
            return QStringLiteral("%1 · %2").arg(token.user, user);
        break;
    case RevokedTokenModel::ClaimsColumn:
        if (token.kind == RevokedToken::Kind::Hash)
            return tr("a hash of a token");
        if (token.kind == RevokedToken::Kind::Opaque)
            return tr("not a JSON web token");
        break;
    case RevokedTokenModel::EndsColumn:
        if (!token.tokenEndsMs)
            return tr("not told");
        if (*token.tokenEndsMs <= reach().clock.nowMs())
            return tr("ended");
        return untilText(*token.tokenEndsMs);
    case RevokedTokenModel::KeyEndsColumn:
        return token.keyEndsMs ? untilText(*token.keyEndsMs) : tr("for ever");
    default:
        break;
    }
    return std::nullopt;
}

void TokensPane::showClaims()
{
    const RevokedToken *one = token();
    const QString text = one ? tokenText(*one) : QString();
    if (m_claims->toPlainText() != text)
        m_claims->setPlainText(text);
}

void TokensPane::revoke()
{
    const QByteArray text = m_text->text().toUtf8();
    if (text.trimmed().isEmpty() || !m_add->isEnabled())
        return;
    const mapping::TokenBlacklist layout = layouts().tokenBlacklists.first();
    const QString masked = RevokedToken::maskedToken(QString::fromUtf8(text));
    guard(tr("Revoke the token %1?").arg(masked),
          tr("The application takes it no more. A JSON web token stays on the list until it ends "
             "by itself; another one, and one that does not tell when it ends, for %1.")
              .arg(ttlText(qint64(1000) * m_duration->seconds())),
          tr("&Revoke"), [this, text, layout, masked, seconds = m_duration->seconds()] {
              const auto future =
                  reach().lane.run([text, layout, seconds, reader = m_reader](
                                       workspace::RedisDesk &desk) -> Result<security::Revoked> {
                      reader->forget();
                      // All tenants' tokens have the same form.
                      const auto listed = reader->read(desk.redis);
                      if (!listed)
                          return fail(listed.error());
                      return workspace::revokeToken(desk, layout, text,
                                                    security::tokenFormOf(listed->tokens), seconds);
                  });
              onFinished(future, this, [this, masked](const Result<security::Revoked> &revoked) {
                  if (revoked)
                      tell(*revoked, masked);
                  else
                      Q_EMIT failed(revoked.error());
                  refresh();
              });
          });
}

void TokensPane::tell(const security::Revoked &revoked, const QString &masked)
{
    const bool isAdded = revoked.what == security::TokenVerdict::Added;
    m_told->setText(isAdded ? QString() : revocationText(revoked.what));
    m_told->setVisible(!isAdded);
    if (!isAdded)
        return;
    m_text->clear();
    Q_EMIT succeeded(
        tr("The token %1 is revoked for %2.").arg(masked, ttlText(revoked.forMs.value_or(-1))));
}

void TokensPane::reinstate()
{
    const RevokedToken *chosen = token();
    if (!chosen)
        return;
    const bool isOver = chosen->tokenEndsMs && *chosen->tokenEndsMs <= reach().clock.nowMs();
    guard(tr("Take the token %1 from the list?").arg(chosen->masked()),
          isOver ? tr("It ended by itself, so that it does not work either way.")
                 : tr("Whoever has it can use it again, until it ends by itself."),
          tr("&Take it from the list"), [this, token = *chosen] {
              carryOut(
                  [token](workspace::RedisDesk &desk) {
                      return workspace::reinstateToken(desk, token).map([](bool) {});
                  },
                  tr("The token %1 is taken again.").arg(token.masked()));
          });
}

void TokensPane::showState()
{
    const int dangerous = m_model.dangerousCount();
    QString text = tr("%n tokens", nullptr, m_model.rowCount());
    if (dangerous > 0)
        text += QStringLiteral(" · ") + tr("%n work again too early", nullptr, dangerous);
    showSummary(text, dangerous > 0 ? Meaning::Error : Meaning::Quiet);
    Q_EMIT countChanged(dangerous, Meaning::Error);
    QStringList ids;
    for (const RevokedToken &one : m_model.records())
        ids.append(one.user);
    lookUp(ids);
    const RevokedToken *one = token();
    m_user->setEnabled(one && userOf(one->user));
    m_copy->setEnabled(one);
    m_remove->setEnabled(mayChange() && one);
    const bool mayAdd = mayChange() && !layouts().tokenBlacklists.isEmpty();
    m_text->setEnabled(mayAdd);
    m_duration->setEnabled(mayAdd);
    m_add->setEnabled(mayAdd && !m_text->text().trimmed().isEmpty());
    showClaims();
    showStateOf(m_model, Symbol::Token, tr("No token is revoked"),
                layouts().tokenBlacklists.isEmpty()
                    ? tr("The application's profile says that it keeps no list of tokens.")
                    : tr("Paste one below to revoke it."));
}

void TokensPane::retranslate()
{
    filter()->setHint(tr("Filter tokens"));
    view()->setAccessibleName(tr("Tokens that are taken no more"));
    m_claims->setAccessibleName(tr("What the token says of itself"));
    m_user->setText(tr("Show &user"));
    m_copy->setText(tr("&Copy token"));
    m_copy->setToolTip(tr("Puts the whole token, which is a secret, on the clipboard"));
    m_remove->setText(tr("&Take from the list…"));
    m_text->setPlaceholderText(tr("Paste a token to revoke"));
    m_text->setAccessibleName(m_text->placeholderText());
    m_duration->setAccessibleName(tr("For how long, where the token does not tell when it ends"));
    m_duration->setToolTip(m_duration->accessibleName());
    m_add->setText(tr("&Revoke…"));
    showState();
}

} // namespace selaras::ui
