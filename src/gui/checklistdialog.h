// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casefile.h"

#include <QDialog>

#include <optional>

class ChecklistPanel;
class QAction;
class QLabel;
class QScrollArea;
class ReasonButton;

/// The document checklist as a window of its own beside the papers: the same list as on the tab, with room, and the one
/// button that ends step 2. Decides nothing: what is said goes to the tab that opened it.
class ChecklistDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChecklistDialog)
public:
    explicit ChecklistDialog(QWidget *parent = nullptr);
    ChecklistPanel &panel() const { return *m_panel; }
    void setFile(const CaseFile &file, QDate receivedOn);
    void setShownPage(PaperId paper, int page);
    /// What its button does now; null: nothing yet, and why.
    void setVerdict(QAction *verdict, const std::optional<QString> &refusal);

private:
    void sayShown();
    CaseFile m_file;
    PaperId m_paper {};
    int m_page = 0;
    ChecklistPanel *m_panel;
    QScrollArea *m_scroll;
    QLabel *m_agenda;
    QLabel *m_shown;
    QLabel *m_sentence;
    ReasonButton *m_button;
    QAction *m_verdict = nullptr;
};
