// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/archiving.h"

#include <QWidget>

class MessageBar;
class Office;
class QLabel;
class ReasonButton;
class RowsTable;

/// Archive, "Berkas di meja" (I13): papers that lie in no box, the longest first; before going home there should be
/// none that is done. Enter opens the request.
class OnDeskView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OnDeskView)
public:
    OnDeskView(Office &office, MessageBar &bar, QWidget *parent = nullptr);
    void reload();
    void clear();

Q_SIGNALS:
    void openRequested(RequestId id);

private:
    void open();

    Office &m_office;
    MessageBar &m_bar;
    QList<DeskPaper> m_papers;
    QLabel *m_summary;
    RowsTable *m_table;
    ReasonButton *m_open;
};
