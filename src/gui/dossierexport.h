// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gui/longjob.h"

#include <QWidget>

#include <optional>

class JobLine;
class MessageBar;
class Office;
class QMenu;
class QPushButton;

/// "Ekspor": one dossier, a year or everything as folders that open without Loket. Asks where, works on a worker with
/// its own connection, and says "filed" only after everything was read back.
class DossierExport final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DossierExport)
public:
    DossierExport(Office &office, MessageBar &bar, QWidget *parent = nullptr);
    /// The dossier that is chosen in the list; 0 = none.
    void setCurrent(qint64 request, const QString &agenda);
    QPushButton *button() const { return m_button; }
    JobLine *line() const { return m_line; }
    /// @param folder a new one
    void start(std::optional<qint64> request, std::optional<int> year, const QString &folder);

private:
    void fillMenu();
    void ask(std::optional<qint64> request, std::optional<int> year, const QString &name);

    Office &m_office;
    MessageBar &m_bar;
    LongJob m_job;
    QPushButton *m_button;
    QMenu *m_menu;
    JobLine *m_line;
    qint64 m_request = 0;
    QString m_agenda;
};
