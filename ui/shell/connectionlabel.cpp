// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/connectionlabel.h"

#include "ui/errortext.h"
#include "ui/formats.h"
#include "ui/statewords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/meaninglabel.h"
#include "ui/widgets/symbollabel.h"

#include <QHBoxLayout>

namespace selaras::ui {

ConnectionLabel::ConnectionLabel(QWidget *parent)
    : QWidget(parent)
    , m_symbol(new SymbolLabel(Symbol::Pending, Meaning::Quiet, 14))
    , m_text(new MeaningLabel)
{
    m_text->setFont(tabularFont(m_text->font()));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(5);
    layout->addWidget(m_symbol);
    layout->addWidget(m_text);
}

void ConnectionLabel::showStatus(const QString &name, const workspace::ConnectionStatus &status)
{
    using State = workspace::ConnectionStatus::State;
    const StateSign sign = signOf(status);
    QString text = name;
    if (status.state != State::Connected)
        text += QLatin1Char(' ') + sign.word;
    else if (status.latencyMs >= 0)
        text += QStringLiteral(" · ") + latencyText(status.latencyMs);
    m_symbol->setSymbol(sign.symbol, sign.meaning);
    m_text->setText(text);
    m_text->setMeaning(status.state == State::Failed ? Meaning::Error : Meaning::Quiet);
    QString tip = status.error ? errorText(*status.error) : sign.sentence;
    if (!status.version.isEmpty())
        tip += QLatin1Char('\n') + tr("Version %1").arg(status.version);
    setToolTip(tip);
    setAccessibleName(QStringLiteral("%1, %2").arg(name, sign.word));
}

QString ConnectionLabel::text() const
{
    return m_text->text();
}

} // namespace selaras::ui
