// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/settings.h"

#include <QWidget>

class ActionFooter;
class Appearance;
class CalendarForm;
class ConflictPanel;
class BackupForm;
class BreachForm;
class DeskForm;
class LettersForm;
class LetterTextPanel;
class MessageBar;
class Office;
class OfferLine;
class OfficeForm;
class OperatorDesk;
class OperatorsPanel;
class PrintersForm;
class PrintService;
class QLabel;
class QListWidget;
class QStackedWidget;
class ReasonButton;
class RulesForm;
class SettingsDesk;
class SlipsForm;
class SopEditor;

/// The rail's view "Pengaturan" in sections: office, letters, rules, printers, operators, this desk, backup. The first
/// four are one record of the office, saved together by an administrator, with an undo; every change is an entry of the
/// trail, made by the desks. What a field means is its section's.
class SettingsView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingsView)
public:
    struct Desks {
        Office &office;
        SettingsDesk &settings;
        OperatorDesk &operators;
        PrintService &printers;
        Appearance &appearance;
    };
    enum Section {
        OfficeSection,
        LettersSection,
        RulesSection,
        PrintersSection,
        OperatorsSection,
        DeskSection,
        CalendarSection,
        SopSection,
        SlipsSection,
        TextsSection,
        BackupSection,
        PrivacySection
    };
    explicit SettingsView(const Desks &desks, QWidget *parent = nullptr);
    void showSection(Section section);
    void hideAll(); ///< the desk was locked
    void reload();
    MessageBar *bar() const { return m_bar; }
    BackupForm *backup() const { return m_backup; }

Q_SIGNALS:
    void copierFolderSaved();
    void elsewhereAsked(); ///< the next start shall ask where the data lies

private:
    void build();
    void addSection(const QString &title, const QString &sentence, QWidget *form);
    void setSettings(const OfficeSettings &settings);
    void type(const OfficeSettings &settings); ///< in the forms, as if typed
    OfficeSettings typed() const;
    std::optional<QString> refusal() const;
    bool isChanged() const;
    void follow();
    void retell();
    void save();
    void askWhose(const OfficeSettings &theirs);
    void leaveDatabase();
    void undo(const OfficeSettings &before);

    Desks m_desks;
    OfficeSettings m_base; ///< as the database had them when they were shown
    OfficeSettings m_shown; ///< the same as the forms write them
    bool m_filling = false;
    MessageBar *m_bar;
    ConflictPanel *m_conflict;
    OfferLine *m_undo;
    QListWidget *m_sections;
    QStackedWidget *m_pages;
    OfficeForm *m_office;
    LettersForm *m_letters;
    RulesForm *m_rules;
    PrintersForm *m_printers;
    OperatorsPanel *m_operators;
    DeskForm *m_desk;
    CalendarForm *m_calendar;
    SopEditor *m_sop;
    SlipsForm *m_slips;
    LetterTextPanel *m_texts;
    BackupForm *m_backup;
    BreachForm *m_breaches;
    ActionFooter *m_footer;
    ReasonButton *m_revert = nullptr;
};
