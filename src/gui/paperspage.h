// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casefile.h"
#include "gui/papersmodel.h"
#include "gui/requesttab.h"

#include <QPointer>

#include <memory>

class ChecklistDialog;
class IntakeDesk;
class Office;
class PaperReader;
class PaperTray;
class RequestDesk;
class VerdictPanel;
enum class Action;
namespace Ui
{
class PapersPage;
}

/// The tab "Berkas" (steps 2 and 4): the papers of the request and where else their bytes were filed (C15), the
/// checklist, the wait for what is missing, and the decisions that belong to them. The letters of step 3 are the tab
/// Surat's; reading foreign files is the tray's.
class PapersPage final : public RequestTab
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PapersPage)
public:
    /// @param reader outlives the page
    PapersPage(Office &office, RequestDesk &requests, IntakeDesk &intake, PaperReader &reader, MessageBar &bar,
               QWidget *parent = nullptr);
    ~PapersPage() override;

    QString title() const override;
    QList<Stage> stages() const override { return { Stage::CompletenessCheck, Stage::WaitingForPapers }; }
    void setFile(const CaseFile &file) override;
    void clear() override;
    QAction *primary() const override;
    QList<QAction *> secondary() const override;
    QString hint() const override;
    PaperTray &tray() const { return *m_tray; }
    ChecklistDialog *checklistDialog() const { return m_dialog; } ///< null while it is closed

Q_SIGNALS:
    void scanWanted(RequestId request); ///< further papers come from the scanner

public Q_SLOTS:
    void setShownPage(PaperId paper, int page) override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeActions();
    QAction *makeAction(const QString &text, const char *name, void (PapersPage::*slot)());
    void connectParts();
    void showFile();
    void showPapers();
    void judge();
    void judgeTray();
    QAction *verdict() const; ///< complete or incomplete, as the workflow says
    void tick(const ChecklistItem &item);
    void openChecklist();
    void showEvidence(PaperId paper, int page);
    void declareComplete();
    void declareIncomplete();
    void takeBack();
    void filePapers();
    void toggleTray();
    void askRejection();
    void askWithdrawal();
    void askOverride();
    void setDeadline(QDate deadline);
    bool isStage(Stage stage) const { return m_file.request.stage == stage && isSet(m_file.request.id); }
    QDate receivedOn() const;

    Office &m_office;
    RequestDesk &m_requests;
    IntakeDesk &m_intake;
    std::unique_ptr<Ui::PapersPage> m_ui;
    PaperTray *m_tray;
    VerdictPanel *m_verdict;
    PapersModel *m_papers;
    QPointer<ChecklistDialog> m_dialog;
    CaseFile m_file;
    PapersModel::Before m_before; ///< asked once for each content
    bool m_trayOpen = false;
    QAction *m_check = nullptr;
    QAction *m_complete = nullptr;
    QAction *m_incomplete = nullptr;
    QAction *m_takeBack = nullptr;
    QAction *m_reject = nullptr;
    QAction *m_withdraw = nullptr;
    QAction *m_override = nullptr;
};
