// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/paperfields.h"
#include "desk/intakedesk.h"
#include "gui/receiptpanel.h"

#include <QSet>
#include <QTimer>
#include <QWidget>

#include <memory>

class LateEntryBand;
class BackgroundReading;
class FieldSuggestions;
class IntakeReading;
class Office;
class PaperReader;
class PaperTray;
class PaperView;
class PrintService;
class QStackedWidget;
class ReasonButton;
class RequestDesk;

namespace Ui
{
class IntakePage;
}

/// Steps 1 and 2 at the counter (Ctrl+N): who asks, what the letter says, the papers beside it, and one button that
/// saves and prints the receipt. What is typed is kept by the desk while it is typed, and offered again after a crash.
/// The page judges no rule: it asks the desk and shows the answer in the line where it belongs.
class IntakePage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IntakePage)
public:
    /// What it works with; all outlive the page.
    struct Services {
        Office &office;
        IntakeDesk &intake;
        RequestDesk &requests;
        PrintService &printer;
        PaperReader &reader;
        ReceiptPanel::Receipt receipt;
        BackgroundReading *reading = nullptr; ///< null: papers are not read
    };
    explicit IntakePage(const Services &services, QWidget *parent = nullptr);
    ~IntakePage() override;

    /// The officer begins: an empty form, or the one that was begun; drafts of an earlier day are offered.
    PaperTray &tray() const { return *m_tray; }
    void start();
    void save();
    void discard(); ///< empties the form; can be undone until the next step
    void leave(); ///< keeps what is typed
    void clear(); ///< the desk was locked or somebody else logged in: shows nothing, the draft is kept
    bool isBlank() const;
    bool takePapers(const QList<NewPaper> &papers); ///< from the scanner, beside those that lie here
    IntakeForm form() const;

Q_SIGNALS:
    void left(); ///< the page may be closed
    void requestWanted(RequestId request);
    void takenIn(RequestId request);
    void scanWanted(); ///< the papers come from the scanner

protected:
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void buildActions();
    void touched();
    void keep();
    void judge();
    void tellFacts(const IntakeNotes &notes);
    std::pair<QString, QString> refusalOf(const IntakeNotes &notes) const; ///< field and sentence
    void complain(const QString &field, const QString &sentence);
    void fill(const IntakeForm &form);
    void reset();
    void offerDrafts();
    void offerDiscarded(const IntakeForm &form);
    void showPaper(const NewPaper &paper);
    void buildReading();
    void takeRead(PaperField field, const QString &value);
    void showPlace(const QString &sha256, int page, const QRectF &millimetres);
    void showReceipt(const CaseFile &file);
    void showForm();

    Services m_services;
    std::unique_ptr<Ui::IntakePage> m_ui;
    LateEntryBand *m_late = nullptr;
    PaperTray *m_tray = nullptr;
    PaperView *m_view = nullptr;
    FieldSuggestions *m_suggestions = nullptr;
    IntakeReading *m_reading = nullptr; ///< null: papers are not read
    std::pair<qint64, int> m_marked; ///< paper and page whose place is to be marked
    QRectF m_mark;
    ReceiptPanel *m_receipt = nullptr;
    ReasonButton *m_discard = nullptr;
    ReasonButton *m_close = nullptr;
    QTimer m_keepSoon;
    QTimer m_judgeSoon;
    DraftId m_draft {};
    QSet<QString> m_kept; ///< SHA-256 of papers whose bytes are in the database
    RequestId m_saved {}; ///< its receipt is shown; 0: the form is
    bool m_changed = false; ///< since it was kept last
    bool m_filling = false; ///< the form is being filled by the page, not by the officer
};
