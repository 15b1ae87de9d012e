// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/backupdesk.h"

#include <QWidget>

#include <memory>

class QCheckBox;
class QLabel;
class QPushButton;
class SecretLineEdit;

/// Which backup, its pass phrase, and what it holds: office, counts, date, end of its trail. Of one whose papers or
/// trail were damaged before it was made it says so, and asks whether it is wanted all the same. A list of files that
/// were destroyed since can be given too: they do not come back. It restores nothing.
class RestoreForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RestoreForm)
public:
    explicit RestoreForm(QWidget *parent = nullptr);
    void setFolder(const QString &folder); ///< looks what lies there
    const QString &folder() const { return m_folder; }
    const std::optional<BackupInfo> &found() const { return m_found; }
    void setDestroyedList(const QString &path); ///< reads it, and says how many are on it; "" = none
    QString destroyedList() const { return m_list; }
    /// Which files did not come back with the restored backup, and what is left to do for them; "" = nothing to say.
    static QString toldDestroyed(const RestoreReport &report);
    /// It came back undone: what is wrong with it, and the box for wanting it all the same.
    void tellDamage(const RestoreReport &report);
    Damaged damaged() const; ///< whether the box is ticked
    std::optional<QString> refusal() const;
    /// Moves the pass phrase out; null when the backup is not encrypted.
    std::shared_ptr<SecretBytes> takePhrase();

Q_SIGNALS:
    void changed();

private:
    void choose();
    void chooseList();
    QString told() const;

    QString m_folder;
    QString m_list;
    std::optional<BackupInfo> m_found;
    QLabel *m_told;
    QPushButton *m_choose;
    QLabel *m_damage;
    QCheckBox *m_anyway;
    SecretLineEdit *m_phrase;
    QLabel *m_destroyed;
    QPushButton *m_chooseList;
};
