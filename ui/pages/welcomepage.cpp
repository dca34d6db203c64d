// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/welcomepage.h"

#include "ui/errortext.h"
#include "ui/pages/recentdelegate.h"
#include "ui/shell/recentworkspaces.h"
#include "ui/widgets/meaninglabel.h"
#include "ui/widgets/symbollabel.h"

#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace selaras::ui {

WelcomePage::WelcomePage(RecentWorkspaces &recent, QWidget *parent)
    : QWidget(parent)
    , m_recent(recent)
    , m_icon(new QLabel)
    , m_title(new QLabel)
    , m_subtitle(new QLabel)
    , m_open(new QPushButton)
    , m_import(new QPushButton)
    , m_demo(new QPushButton)
    , m_recentTitle(new QLabel)
    , m_list(new QListWidget)
    , m_trouble(nullptr)
    , m_symbol(new SymbolLabel(Symbol::Error, Meaning::Error, 20))
    , m_what(new MeaningLabel(Meaning::Error))
    , m_remedy(new MeaningLabel(Meaning::Plain))
    , m_busy(new QProgressBar)
{
    setObjectName(QStringLiteral("welcomePage"));
    m_trouble = trouble();
    auto *column = new QWidget;
    column->setMaximumWidth(560);
    auto *columnLayout = new QVBoxLayout(column);
    columnLayout->setSpacing(14);
    columnLayout->addWidget(head());
    columnLayout->addWidget(m_trouble);
    columnLayout->addWidget(ways());
    columnLayout->addWidget(m_recentTitle);
    columnLayout->addWidget(m_list, 1);
    columnLayout->addStretch();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 48, 24, 24);
    layout->addStretch(1);
    layout->addWidget(column, 4);
    layout->addStretch(1);

    connect(m_open, &QPushButton::clicked, this, &WelcomePage::openWanted);
    connect(m_import, &QPushButton::clicked, this, &WelcomePage::importWanted);
    connect(m_demo, &QPushButton::clicked, this, &WelcomePage::demoWanted);
    connect(m_list, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        Q_EMIT recentWanted(item->data(Qt::UserRole).toString());
    });
    connect(&m_recent, &RecentWorkspaces::changed, this, &WelcomePage::fillRecent);
    setFocusProxy(m_open);
    fillRecent();
    retranslate();
}

QWidget *WelcomePage::head()
{
    m_icon->setPixmap(programIcon().pixmap(QSize(72, 72), devicePixelRatioF()));
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.9);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    m_subtitle->setForegroundRole(QPalette::PlaceholderText);
    m_subtitle->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addStretch(1);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    words->addStretch(1);
    auto *head = new QWidget;
    head->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 8);
    layout->setSpacing(18);
    layout->addWidget(m_icon);
    layout->addLayout(words, 1);
    return head;
}

QWidget *WelcomePage::ways()
{
    m_open->setObjectName(QStringLiteral("welcomeOpen"));
    m_import->setObjectName(QStringLiteral("welcomeImport"));
    m_demo->setObjectName(QStringLiteral("welcomeDemo"));
    m_open->setIcon(symbolIcon(Symbol::Folder));
    m_import->setIcon(symbolIcon(Symbol::Import));
    m_demo->setIcon(symbolIcon(Symbol::Play));
    auto *ways = new QWidget;
    auto *layout = new QHBoxLayout(ways);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (QPushButton *button : {m_open, m_import, m_demo}) {
        button->setMinimumHeight(fontMetrics().height() + 18);
        layout->addWidget(button, 1);
    }
    m_recentTitle->setForegroundRole(QPalette::PlaceholderText);
    m_list->setObjectName(QStringLiteral("recent"));
    m_list->setItemDelegate(new RecentDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false);
    m_recentTitle->setBuddy(m_list);
    return ways;
}

QWidget *WelcomePage::trouble()
{
    m_what->setObjectName(QStringLiteral("openError"));
    m_what->setWordWrap(true);
    m_remedy->setWordWrap(true);
    m_busy->setRange(0, 0);
    m_busy->setFixedHeight(6);
    m_busy->setTextVisible(false);
    auto *words = new QVBoxLayout;
    words->setSpacing(3);
    words->addWidget(m_what);
    words->addWidget(m_remedy);
    words->addWidget(m_busy);
    auto *trouble = new QWidget;
    auto *layout = new QHBoxLayout(trouble);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_symbol, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    return trouble;
}

void WelcomePage::showOpening(const QString &path)
{
    m_path = path;
    m_error.reset();
    m_opening = !path.isEmpty();
    showWords();
}

void WelcomePage::showError(const QString &path, const Error &error)
{
    m_path = path;
    m_error = error;
    m_opening = false;
    showWords();
}

void WelcomePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void WelcomePage::fillRecent()
{
    m_list->clear();
    for (const QString &path : m_recent.paths()) {
        QString name = QFileInfo(path).fileName();
        name.remove(QLatin1String(".selaras.json"));
        auto *item =
            new QListWidgetItem(symbolIcon(Symbol::Database, Meaning::Quiet), name, m_list);
        item->setData(Qt::UserRole, path);
        item->setData(Qt::AccessibleTextRole, QStringLiteral("%1, %2").arg(name, path));
        item->setToolTip(path);
    }
    m_recentTitle->setVisible(m_list->count() > 0);
    m_list->setVisible(m_list->count() > 0);
}

void WelcomePage::showWords()
{
    m_trouble->setVisible(m_opening || m_error);
    m_busy->setVisible(m_opening);
    m_remedy->setVisible(!m_opening);
    const QString name = QFileInfo(m_path).fileName();
    if (m_opening) {
        m_symbol->setSymbol(Symbol::Pending, Meaning::Quiet);
        m_what->setMeaning(Meaning::Plain);
        m_what->setText(tr("Opening %1…").arg(name));
    } else if (m_error) {
        const ErrorWords words = errorWords(*m_error);
        m_symbol->setSymbol(Symbol::Error, Meaning::Error);
        m_what->setMeaning(Meaning::Error);
        m_what->setText(words.what.contains(name)
                            ? words.what
                            : tr("%1 was not opened. %2").arg(name, words.what));
        m_remedy->setText(words.remedy);
    }
    for (QPushButton *button : {m_open, m_import, m_demo})
        button->setEnabled(!m_opening);
    m_list->setEnabled(!m_opening);
}

void WelcomePage::retranslate()
{
    m_title->setText(QStringLiteral("Selaras"));
    m_subtitle->setText(tr("A SQLite row beside the Redis keys that cache it."));
    m_open->setText(tr("&Open a workspace…"));
    m_import->setText(tr("Import an .&env…"));
    m_demo->setText(tr("Try the &demo"));
    m_busy->setAccessibleName(tr("Opening…"));
    m_recentTitle->setText(tr("&Recent"));
    m_list->setAccessibleName(tr("Recent workspaces"));
    showWords();
}

} // namespace selaras::ui
