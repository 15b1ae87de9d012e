// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/registerdesk.h"

#include <QWidget>

class AccountForm;
class ActionFooter;
class ConflictPanel;
class DateField;
class MessageBar;
class Office;
class PersonBand;
class PaperReader;
class QLabel;
class QLineEdit;
class QTabWidget;
class QVBoxLayout;
class RegistrationPanel;

/// One account of the register: its data, its dated versions as sentences, its first registration. A change needs the
/// reason why. Opening it is written down by the desk, not here.
class AccountPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccountPage)
public:
    struct Desks {
        Office &office;
        RegisterDesk &registry;
        PaperReader &reader;
    };
    AccountPage(const Desks &desks, MessageBar &bar, QWidget *parent = nullptr);
    bool open(AccountId id); ///< @return whether it could be read
    void startNew(const QString &name);
    void clear();
    AccountId id() const { return m_file.account.id; }
    bool isChanged() const; ///< something was typed and is not saved
    AccountForm *form() const { return m_form; }
    PersonBand *person() const { return m_person; }
    RegistrationPanel *registration() const { return m_registration; }

Q_SIGNALS:
    void saved(AccountId id);
    void stateChanged(); ///< typed, saved, emptied

private:
    void build();
    QWidget *buildData();
    void take(const AccountFile &file);
    QWidget *buildStory();
    void showStory();
    void showAsOf();
    void showHead();
    void retell();
    void save();
    void askWhose(); ///< another desk saved the same account meanwhile
    void keepRegistration();
    bool mayWrite() const;
    std::optional<QString> refusal() const;

    Desks m_desks;
    MessageBar &m_bar;
    AccountFile m_file;
    bool m_new = false;
    QLabel *m_name = nullptr;
    QLabel *m_line = nullptr;
    QTabWidget *m_tabs = nullptr;
    AccountForm *m_form = nullptr;
    ConflictPanel *m_conflict = nullptr;
    QLineEdit *m_why = nullptr;
    QLabel *m_whyCaption = nullptr;
    PersonBand *m_person = nullptr;
    QVBoxLayout *m_story = nullptr;
    DateField *m_day = nullptr;
    QLabel *m_asOf = nullptr;
    RegistrationPanel *m_registration = nullptr;
    ActionFooter *m_footer = nullptr;
};
