// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/arrivalsdialog.h"

#include "gui/arrivalspanel.h"
#include "gui/keyhelp.h"
#include "gui/messagebar.h"
#include "gui/theme.h"

#include <QVBoxLayout>

ArrivalsDialog::ArrivalsDialog(WaysIn &ways, QWidget *parent)
    : QDialog(parent)
    , m_bar(new MessageBar(this))
    , m_panel(new ArrivalsPanel(ways, *m_bar, tr("Lay here"), this))
{
    setObjectName(QStringLiteral("arrivalsDialog"));
    setWindowTitle(tr("Files that came in"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::edge, theme::edge, theme::edge, theme::edge);
    column->setSpacing(theme::inside);
    column->addWidget(m_bar);
    column->addWidget(m_panel, 1);
    resize(680, 460);
    KeyHelp::installOn(this);
    connect(m_panel, &ArrivalsPanel::wanted, this, [this](const QList<Arrival> &arrivals) {
        Q_EMIT wanted(arrivals);
        accept();
    });
}
