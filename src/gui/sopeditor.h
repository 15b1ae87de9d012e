// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/sopdesk.h"

#include <QJsonObject>
#include <QWidget>

class DateField;
class MessageBar;
class Office;
class PrintPanel;
class PrintService;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;
class ReasonButton;
class SopSections;

/// Settings, "SOP": the versions of the SOP, each as it was approved; a revision changes words, minutes, papers, legal
/// basis and remarks and is valid from its day on; the SOP's pages can be printed. What a wrong citation says stays as
/// it is written, the remark beside it says what is wrong. Which step follows which is not edited here.
class SopEditor final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SopEditor)
public:
    SopEditor(Office &office, PrintService &printer, MessageBar &bar, QWidget *parent = nullptr);
    void reload(); ///< the versions again; what is typed and not saved goes
    /// What is typed as a new version. @throws Error where it is no SOP
    Sop typed() const;

private:
    void build();
    QWidget *identityPart();
    QWidget *stepsPart();
    QWidget *papersPart();
    QWidget *savePart();
    void show(const Sop &sop);
    void retell();
    void save();
    void print();
    const Sop &chosen() const;

    Office &m_office;
    SopDesk m_desk;
    MessageBar &m_bar;
    QComboBox *m_versions;
    PrintPanel *m_printing;
    QPushButton *m_print;
    SopSections *m_sections;
    QLineEdit *m_number = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_approverOffice = nullptr;
    QLineEdit *m_approverName = nullptr;
    QLineEdit *m_approverNip = nullptr;
    DateField *m_revisedOn = nullptr;
    DateField *m_approvedOn = nullptr;
    QTableWidget *m_steps = nullptr;
    QTableWidget *m_papers = nullptr;
    DateField *m_validFrom = nullptr;
    QLineEdit *m_note = nullptr;
    ReasonButton *m_save = nullptr;
    QJsonObject m_base; ///< the shown version; what has no field here stays as it is
    bool m_filling = false;
};
