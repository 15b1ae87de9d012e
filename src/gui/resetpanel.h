// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casefile.h"

#include <QTimer>
#include <QWidget>

class ChangesModel;
class NoteBand;
class Office;
class PasswordPanel;
class QComboBox;
class QFrame;
class QLabel;
class QLineEdit;
class QTableView;
class SecretClipboard;
class SecretKeeper;
class SpseSteps;
class WallTimeEdit;

/// Step 6 as a form: the password, the changes and the information that the request asks for, what to click in SPSE,
/// and what is written down of it. It writes nothing: the page that holds it asks the desk.
class ResetPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ResetPanel)
public:
    ResetPanel(Office &office, SecretKeeper &keeper, SecretClipboard &clipboard, QWidget *parent = nullptr);
    /// @param editable the operator may work on step 6 now
    void setFile(const CaseFile &file, bool editable);
    void clear();

    /// What is still missing here before "done" can be recorded; none where all is there. Asked before the workflow.
    std::optional<QString> missing() const;
    /// What should be looked at again before pressing; may be empty.
    QString hint() const;
    QDateTime doneAt() const; ///< UTC
    QString note() const; ///< state before and after, and the officer's words

Q_SIGNALS:
    void inputChanged(); ///< missing() or hint() changed
    void changeTicked(qint64 change, bool done);
    void helpEdited(const QString &text);

private:
    QWidget *buildChanges();
    QWidget *buildInformation();
    QWidget *buildRecord();
    void showLost(const CaseFile &file);
    void showParked();
    void showInformation(const CaseFile &file);
    static QString userIdOf(const CaseFile &file);

    Office &m_office;
    Request m_request;
    QTimer m_clock;
    NoteBand *m_lost;
    NoteBand *m_parked;
    PasswordPanel *m_password;
    ChangesModel *m_changes;
    QFrame *m_changesCard = nullptr;
    QTableView *m_table = nullptr;
    QFrame *m_infoCard = nullptr;
    QLabel *m_info = nullptr;
    SpseSteps *m_steps;
    WallTimeEdit *m_doneAt = nullptr;
    QComboBox *m_before = nullptr;
    QComboBox *m_after = nullptr;
    QLineEdit *m_note = nullptr;
    QWidget *m_work; ///< all that is there only while SPSE works
};
