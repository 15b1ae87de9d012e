// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/arrival.h"

#include <QDialog>

class ArrivalsPanel;
class MessageBar;
class WaysIn;

/// The list of files that came in, as a window of its own beside a tray: what is marked is laid there whole, as it
/// came.
class ArrivalsDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ArrivalsDialog)
public:
    explicit ArrivalsDialog(WaysIn &ways, QWidget *parent = nullptr);
    ArrivalsPanel &panel() const { return *m_panel; }

Q_SIGNALS:
    void wanted(const QList<Arrival> &arrivals);

private:
    MessageBar *m_bar;
    ArrivalsPanel *m_panel;
};
