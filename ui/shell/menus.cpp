// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/menus.h"

#include "ui/language.h"
#include "ui/shell/actions.h"
#include "ui/shell/recentworkspaces.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace selaras::ui {

Menus::Menus(QMainWindow &window, Actions &actions, RecentWorkspaces &recent, Context context)
    : QObject(&window)
    , m_actions(actions)
    , m_recentWorkspaces(recent)
    , m_context(context)
    , m_file(window.menuBar()->addMenu(QString()))
    , m_recent(new QMenu(&window))
    , m_edit(window.menuBar()->addMenu(QString()))
    , m_view(window.menuBar()->addMenu(QString()))
    , m_language(new QMenu(&window))
    , m_theme(new QMenu(&window))
    , m_go(window.menuBar()->addMenu(QString()))
    , m_help(window.menuBar()->addMenu(QString()))
    , m_themes(new QActionGroup(this))
{
    m_file->addActions({actions.open});
    m_file->addMenu(m_recent);
    m_file->addActions({actions.importEnv, actions.demo});
    m_file->addSeparator();
    m_file->addActions({actions.close, actions.quit});
    m_edit->addActions({actions.undo, actions.redo});
    m_edit->addSeparator();
    m_edit->addActions({actions.save, actions.review, actions.discard});
    m_edit->addSeparator();
    m_edit->addActions({actions.copy, actions.setNull});
    m_edit->addSeparator();
    m_edit->addActions({actions.addRow, actions.duplicateRow, actions.deleteRows});
    m_edit->addSeparator();
    m_edit->addActions({actions.resetPassword, actions.showHashes});
    m_view->addAction(actions.refresh);
    m_view->addSeparator();
    m_view->addMenu(m_language);
    m_view->addMenu(m_theme);
    m_go->addActions({actions.search, actions.tenant});
    m_go->addSeparator();
    m_places = m_go->addSeparator();
    m_go->addActions({actions.tables, actions.rows, actions.keys, actions.filter});
    m_help->addAction(actions.about);

    connect(&m_recentWorkspaces, &RecentWorkspaces::changed, this, &Menus::fillRecent);
    fillRecent();
    fillLanguages();
    fillThemes();
    retranslate();
}

void Menus::retranslate()
{
    m_file->setTitle(tr("&File"));
    m_recent->setTitle(tr("Open &recent"));
    m_edit->setTitle(tr("&Edit"));
    m_view->setTitle(tr("&View"));
    m_language->setTitle(tr("&Language"));
    m_theme->setTitle(tr("&Theme"));
    m_go->setTitle(tr("&Go"));
    m_help->setTitle(tr("&Help"));
    m_language->setIcon(symbolIcon(Symbol::Language));
    m_theme->setIcon(symbolIcon(Symbol::Theme));
    for (QAction *action : m_themes->actions()) {
        switch (Scheme(action->data().toInt())) {
        case Scheme::System:
            action->setText(tr("As the &system"));
            break;
        case Scheme::Light:
            action->setText(tr("&Light"));
            break;
        case Scheme::Dark:
            action->setText(tr("&Dark"));
            break;
        }
    }
}

void Menus::showPages(const QList<QAction *> &pages)
{
    m_go->insertActions(m_places, pages);
}

void Menus::fillRecent()
{
    m_recent->clear();
    for (const QString &path : m_recentWorkspaces.paths()) {
        // A path may hold an ampersand, which a menu would take for a mnemonic.
        QString text = path;
        text.replace(QLatin1Char('&'), QLatin1String("&&"));
        m_recent->addAction(text, this, [this, path] { Q_EMIT recentWanted(path); });
    }
    m_recent->setEnabled(!m_recent->isEmpty());
}

void Menus::fillLanguages()
{
    auto *group = new QActionGroup(this);
    // Each language in its own words, so that one can find the way back.
    const std::pair<QString, QString> languages[] {
        {QStringLiteral("en"), QStringLiteral("&English")},
        {QStringLiteral("id"), QStringLiteral("&Bahasa Indonesia")},
    };
    for (const auto &[code, name] : languages) {
        QAction *action = m_language->addAction(name);
        action->setObjectName(QStringLiteral("language.") + code);
        action->setCheckable(true);
        action->setChecked(m_context.language.code() == code);
        group->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, code = code] { m_context.language.setCode(code); });
    }
}

void Menus::fillThemes()
{
    for (const Scheme scheme : {Scheme::System, Scheme::Light, Scheme::Dark}) {
        QAction *action = m_theme->addAction(QString());
        action->setObjectName(QStringLiteral("theme.") + schemeName(scheme));
        action->setCheckable(true);
        action->setChecked(m_context.theme.scheme() == scheme);
        action->setData(int(scheme));
        m_themes->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, scheme] { m_context.theme.setScheme(scheme); });
    }
}

} // namespace selaras::ui
