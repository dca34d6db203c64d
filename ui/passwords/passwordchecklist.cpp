// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/passwords/passwordchecklist.h"

#include "ui/passwords/passwordwords.h"
#include "ui/widgets/symbollabel.h"

#include <QGridLayout>
#include <QLabel>

namespace selaras::ui {

using security::PasswordPoint;

PasswordChecklist::PasswordChecklist(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    setObjectName(QStringLiteral("passwordChecklist"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(1, 1);
}

void PasswordChecklist::showPoints(const QVector<PasswordPoint> &points, bool isEmpty)
{
    makeLines(points.size());
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const Line &line = m_lines.at(i);
        const bool isThere = i < points.size();
        line.symbol->setVisible(isThere);
        line.text->setVisible(isThere);
        if (!isThere)
            continue;
        const PasswordPoint &point = points.at(i);
        const QString text = pointText(point);
        line.text->setText(text);
        if (isEmpty)
            line.symbol->setSymbol(Symbol::Absent, Meaning::Quiet);
        else
            line.symbol->setSymbol(point.met ? Symbol::Fresh : Symbol::Error,
                                   point.met ? Meaning::Fresh : Meaning::Error);
        line.text->setAccessibleName(isEmpty         ? text
                                         : point.met ? tr("met: %1").arg(text)
                                                     : tr("not met: %1").arg(text));
        line.text->setToolTip(line.text->accessibleName());
    }
}

void PasswordChecklist::makeLines(qsizetype count)
{
    while (m_lines.size() < count) {
        const Line line {new SymbolLabel, new QLabel};
        line.text->setTextFormat(Qt::PlainText);
        line.text->setWordWrap(true);
        m_grid->addWidget(line.symbol, int(m_lines.size()), 0, Qt::AlignTop);
        m_grid->addWidget(line.text, int(m_lines.size()), 1);
        m_lines.append(line);
    }
}

} // namespace selaras::ui
