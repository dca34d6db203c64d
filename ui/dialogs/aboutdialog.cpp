// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/aboutdialog.h"

#include "ui/theme/icons.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

namespace selaras::ui {

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Selaras"));
    setObjectName(QStringLiteral("aboutDialog"));
    auto *icon = new QLabel;
    icon->setPixmap(programIcon().pixmap(QSize(64, 64), devicePixelRatioF()));
    auto *name = new QLabel(QStringLiteral("Selaras ") + QStringLiteral(SELARAS_VERSION));
    QFont large = name->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    large.setWeight(QFont::DemiBold);
    name->setFont(large);
    auto *words = new QLabel(tr("Selaras is Indonesian for “in harmony”. It shows a row of SQLite "
                                "beside the Redis keys that cache it, and no edit made here leaves "
                                "a stale key behind."));
    words->setWordWrap(true);
    auto *licence = new QLabel(tr("Free software under the GNU General Public License, version 3 "
                                  "or later. It comes without any warranty."));
    licence->setWordWrap(true);
    licence->setForegroundRole(QPalette::PlaceholderText);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(10);
    layout->addWidget(icon);
    layout->addWidget(name);
    layout->addWidget(words);
    layout->addWidget(licence);
    layout->addWidget(buttons);
    setFixedWidth(420);
}

} // namespace selaras::ui
