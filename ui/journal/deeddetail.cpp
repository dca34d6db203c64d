// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/deeddetail.h"

#include "models/items/deedchanges.h"
#include "models/security/journaled.h"
#include "ui/browse/differencedelegate.h"
#include "ui/formats.h"
#include "ui/journal/deedtext.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/meaninglabel.h"
#include "ui/widgets/panebar.h"
#include "ui/widgets/rowlist.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

namespace selaras::ui {

using items::DifferenceModel;
using security::DeedRecord;
using security::Outcome;

DeedDetail::DeedDetail(QWidget *parent)
    : QWidget(parent)
    , m_title(new ElidedLabel)
    , m_undo(new QPushButton)
    , m_facts(new QLabel)
    , m_reason(new MeaningLabel(Meaning::Warning))
    , m_undoWords(new QLabel)
    , m_changes(nullptr, DifferenceModel::Sides::BeforeAndAfter)
    , m_table(new QTableView)
{
    setObjectName(QStringLiteral("deedDetail"));
    setMinimumWidth(300);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_undo->setObjectName(QStringLiteral("undoDeed"));
    m_undo->setIcon(symbolIcon(Symbol::Undo));
    connect(m_undo, &QPushButton::clicked, this, &DeedDetail::undoWanted);
    auto *bar = new PaneBar;
    bar->row()->addWidget(m_title, 1);
    bar->row()->addSpacing(8);
    bar->row()->addWidget(m_undo);
    auto *words = new QVBoxLayout;
    words->setContentsMargins(10, 8, 10, 8);
    for (QLabel *label : {m_facts, static_cast<QLabel *>(m_reason), m_undoWords}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        words->addWidget(label);
    }
    m_undoWords->setForegroundRole(QPalette::PlaceholderText);
    m_table->setObjectName(QStringLiteral("deedChanges"));
    m_table->setModel(&m_changes);
    m_table->setItemDelegate(new DifferenceDelegate(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    makeRowList(*m_table);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(bar);
    layout->addLayout(words);
    layout->addWidget(m_table, 1);
    layout->addStretch();
    showWords();
}

void DeedDetail::showDeed(const DeedRecord *deed)
{
    const bool isSame = deed && m_deed && deed->hash == m_deed->hash
        && deed->endedMs == m_deed->endedMs && deed->undoneBy == m_deed->undoneBy
        && deed->undoKind == m_deed->undoKind;
    if (isSame)
        return;
    m_deed = deed ? std::optional(*deed) : std::nullopt;
    showWords();
}

void DeedDetail::setMayUndo(bool may)
{
    m_mayUndo = may;
    showWords();
}

void DeedDetail::showWords()
{
    setVisible(m_deed.has_value());
    m_undo->setText(tr("&Undo…"));
    m_table->setAccessibleName(tr("What was changed"));
    if (!m_deed)
        return;
    m_title->setText(m_deed->subject.isEmpty()
                         ? actionWord(m_deed->action)
                         : actionWord(m_deed->action) + QStringLiteral(" · ") + m_deed->subject);
    m_undo->setEnabled(m_mayUndo && m_deed->canBeUndone());
    m_facts->setText(facts());
    const QString reason =
        m_deed->state == Outcome::State::Done ? QString() : outcomeReason(*m_deed);
    m_reason->setText(reason);
    m_reason->setMeaning(signOf(m_deed->state).meaning);
    m_reason->setVisible(!reason.isEmpty());
    m_undoWords->setText(undoWords());
    m_undoWords->setVisible(!m_undoWords->text().isEmpty());
    mapping::Comparison changes;
    changes.differences = items::changesOf(*m_deed);
    m_changes.setComparison(changes);
    m_table->setVisible(!changes.differences.isEmpty());
}

QString DeedDetail::facts() const
{
    const security::Author &by = m_deed->author;
    QStringList lines {tr("%1, by %2 on %3 (process %4, version %5), as Redis user %6")
                           .arg(exactTime(m_deed->timeMs), by.user, by.host,
                                QString::number(by.pid), by.program, by.redisUser)};
    if (!m_deed->tenant.isEmpty())
        lines.append(tr("Tenant %1").arg(m_deed->tenant));
    QStringList results;
    for (const auto &[name, value] : items::resultsOf(*m_deed))
        results.append(name + QStringLiteral(": ") + value);
    if (!results.isEmpty())
        lines.append(results.mid(0, 20).join(QStringLiteral(" · ")));
    lines.append(
        tr("Entry %1, hash %2")
            .arg(numberText(m_deed->id), QString::fromLatin1(m_deed->hash.left(16)) + QChar(u'…')));
    return lines.join(QLatin1Char('\n'));
}

QString DeedDetail::undoWords() const
{
    if (m_deed->undoes != 0 && m_deed->undoneBy == 0)
        return tr("Took back entry %1.").arg(numberText(m_deed->undoes));
    if (m_deed->undoneBy != 0)
        return tr("Taken back by entry %1.").arg(numberText(m_deed->undoneBy));
    if (m_deed->canBeUndone() && !m_mayUndo)
        return tr("The workspace is read-only: it cannot be taken back here.");
    const int lost = m_deed->result[security::notUndoable].toInt();
    if (lost > 0)
        return tr("%n keys were too many, too large or not to be read beforehand, and cannot be "
                  "put back.",
                  nullptr, lost);
    return {};
}

void DeedDetail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showWords();
}

} // namespace selaras::ui
