// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/backupdesk.h"
#include "gui/longjob.h"

#include <QFrame>

#include <memory>

class JobLine;
class MessageBar;
class Office;
class QLabel;
class QLineEdit;
class ReasonButton;
class RestoreForm;

/// The settings' card for putting a backup in the place of the office that works: for an administrator, after typing a
/// word, and only after the present state was backed up and that backup was proven. What lies in the chosen backup is
/// RestoreForm's; the order of things is backupdesk's. Afterwards this program holds an office that is no more: whoever
/// listens to replaced() starts it anew.
class RestorePanel final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RestorePanel)
public:
    RestorePanel(Office &office, MessageBar &bar, QWidget *parent = nullptr);
    void clear(); ///< the desk was locked: what was typed goes
    void retell();
    RestoreForm *form() const { return m_form; }
    /// Where the present state is kept, one new folder a time.
    static QString keepingPlace();

Q_SIGNALS:
    void replaced();

private:
    std::optional<QString> refusal() const;
    void replace();
    void take();

    Office &m_office;
    MessageBar &m_bar;
    LongJob m_job;
    std::shared_ptr<RestoreReport> m_report; ///< what the worker brings back
    QString m_keepIn;
    RestoreForm *m_form;
    QLabel *m_what;
    QLineEdit *m_word;
    ReasonButton *m_go;
    JobLine *m_line;
};
