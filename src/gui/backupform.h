// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gui/backupplaces.h"
#include "gui/longjob.h"

#include <QWidget>

class AuditDesk;
class JobLine;
class MessageBar;
class Office;
class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class ReasonButton;
class RestorePanel;
class SecretLineEdit;

/// The settings' section "Cadangan": two named sticks with their age, each with "back up now"; and the full check of
/// all papers. Each runs on a worker with its own connection; only one at a time. Restoring is not here: it goes into
/// an empty database, at the first start.
class BackupForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BackupForm)
public:
    BackupForm(Office &office, MessageBar &bar, QWidget *parent = nullptr);
    void reload();
    void clear(); ///< the desk was locked: pass phrases go

Q_SIGNALS:
    void replaced(); ///< a backup took the place of the office: start anew
    void done(); ///< a backup or a check has ended well: ages are other

private:
    struct Place {
        QLineEdit *name = nullptr;
        QLabel *folder = nullptr;
        QLabel *age = nullptr;
        QPushButton *choose = nullptr;
        QCheckBox *seal = nullptr;
        SecretLineEdit *phrase = nullptr;
        ReasonButton *now = nullptr;
    };
    QWidget *buildPlace(int number);
    QWidget *buildCheck();
    void chooseFolder(int number);
    void keepName(int number);
    void backUp(int number);
    void checkAll();
    void retell();
    std::optional<QString> refusal(int number) const;

    Office &m_office;
    MessageBar &m_bar;
    LongJob m_job;
    JobLine *m_line;
    QList<BackupPlace> m_known;
    QList<Place> m_places;
    QLabel *m_checked = nullptr;
    ReasonButton *m_check = nullptr;
    RestorePanel *m_restore = nullptr;
    QString m_doing; ///< for the message bar
};
