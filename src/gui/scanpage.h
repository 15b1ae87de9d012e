// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "capture/scanner.h"
#include "core/arrival.h"
#include "core/ids.h"
#include "core/paper.h"
#include "gui/lookfinder.h"
#include "gui/scanfiling.h"
#include "gui/scanprofiles.h"
#include "gui/scanstack.h"

#include <QHash>
#include <QPointer>
#include <QSet>
#include <QTimer>
#include <QWidget>

class ActionFooter;
class ArrivalPages;
class ArrivalsPanel;
class EmptyState;
class InterleavePanel;
class LetterLook;
class MessageBar;
class NoteBand;
class Office;
class PageCanvas;
class QAction;
class QBoxLayout;
class QLabel;
class QLineEdit;
class QListView;
class QMimeData;
class QSpinBox;
class QPushButton;
class ReasonButton;
class ResumePanel;
class ScanDesk;
class ScanSettings;
class StackModel;
class StripDrag;
class WaysIn;

/// A stack from the scanner to its requests: settings in one row, pages as they come, everything that can be done to
/// them by click and key, and one button that files them. Pages of files (the copier's folder, a stick, a mail, a drop)
/// lie on the same strip. Pages behind a routing slip go to its request (I3), the
/// others to the request that the page was opened for, or to the intake. Which pages there are and what was decided is
/// ScanStack's, driving the device Scanner's, writing the papers ScanFiling's.
class ScanPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScanPage)
public:
    /// @param home the folder for this database's runs
    ScanPage(Office &office, ScanDesk &desk, const QString &home, QWidget *parent = nullptr);
    ~ScanPage() override;

    /// Files that came without a scanner can be laid on the strip, and pages are compared with filed ones.
    /// @param ways outlives the page
    void useWays(WaysIn &ways);
    void layArrivals(const QList<Arrival> &arrivals);
    ArrivalsPanel *arrivals() const { return m_arrivals; } ///< null before useWays()

    void startFor(RequestId request); ///< pages without a slip go there
    void startForIntake(); ///< they go to the counter form
    void start(); ///< from the rail: whose they are is said here, or by slips
    /// For the lock screen: no picture is in the window or in memory; scanning and decisions stay.
    void hideContents();
    void showContents();

    /// The papers of papersForIntake() are kept there: the stack lets go of their pages.
    void forgetHandedOver();

    bool isForIntake() const { return m_forIntake; }
    ScanStack &stack() { return m_stack; }
    Scanner &scanner() { return m_scanner; }
    MessageBar &bar() const { return *m_bar; }
    StackModel &model() const { return *m_model; }
    QListView *strip() const { return m_strip; }
    PageCanvas *canvas() const { return m_canvas; }

Q_SIGNALS:
    void left(); ///< the page may be closed; the stack stays
    void papersForIntake(const QList<NewPaper> &papers);
    void requestWanted(RequestId request);

protected:
    void showEvent(QShowEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    /// A page that looks like a filed one.
    struct Alike {
        QImage picture;
        LookFinder::Found found;
    };
    // scanpage.cpp
    void build();
    QBoxLayout *buildHead();
    QWidget *buildTable();
    QWidget *buildTools();
    void connectParts();
    void openDevice(const QString &device);
    void scan();
    void takePage(const ScannedPage &page);
    void takeEnd(ScanEnd end);
    void offerLeft();
    void setTarget(RequestId request, bool intake);
    void takeAgenda();
    // scanpagepreview.cpp
    void showPreview();
    // scanpageactions.cpp
    void makeActions();
    QAction *makeAction(const char *name, const QString &text, const QKeySequence &key, void (ScanPage::*slot)());
    void addKinds();
    QList<int> marked() const;
    void mark(const QList<int> &ids);
    void edit(const std::function<void(PageStack &)> &change);
    void setKind(int kind);
    void turnRight();
    void turnLeft();
    void remove();
    void moveBy(int rows);
    void moveTo(int row);
    void takeFiles(const QStringList &paths, int row);
    void moveBack() { moveBy(-1); }
    void moveOn() { moveBy(1); }
    void toggleKeep();
    void toggleSplit();
    void toggleCleaning(PageStack::Cleaning what);
    void straighten() { toggleCleaning(PageStack::Cleaning::Straighten); }
    void crop() { toggleCleaning(PageStack::Cleaning::Crop); }
    void even() { toggleCleaning(PageStack::Cleaning::Even); }
    void insertHere();
    void replaceHere();
    void askInterleave();
    void undo();
    void redo();
    void toggleInk();
    void judgeActions();
    // scanpagefiling.cpp
    void judge();
    void judgeFooter();
    QString quality() const;
    QString attachmentsMissing() const;
    void lookAtLetter();
    void takeAttachments();
    void settleFilings();
    void file();
    void fileMade(const QList<ScanFiling::Made> &made);
    void fileWith(RequestId request, const QList<ScanFiling::Made> &made);
    void discard();
    // scanpagearrivals.cpp
    void connectWays();
    void takeData(const QMimeData *data);
    void paste();
    void judgeArrivals();
    void toggleArrivals();
    void settleLaid(const QStringList &before);
    void putLaidBack();
    void findAlike(int id);
    void takeAlike(int id, const QImage &picture, const LookFinder::Found &found);
    void compareAlike();
    void straightenSheet();
    int currentId() const;

    Office &m_office;
    ScanDesk &m_desk;
    ScanStack m_stack;
    Scanner m_scanner;
    ScanFiling m_filing;
    MessageBar *m_bar;
    QLabel *m_target = nullptr;
    QLineEdit *m_agenda = nullptr;
    ScanSettings *m_settings = nullptr;
    ReasonButton *m_scan = nullptr;
    QPushButton *m_stop = nullptr;
    QLabel *m_state = nullptr;
    ResumePanel *m_resume = nullptr;
    InterleavePanel *m_interleave = nullptr;
    QWidget *m_tools = nullptr;
    StackModel *m_model = nullptr;
    QListView *m_strip = nullptr;
    StripDrag *m_drag = nullptr;
    EmptyState *m_empty = nullptr;
    PageCanvas *m_canvas = nullptr;
    NoteBand *m_note = nullptr;
    QSpinBox *m_attachments = nullptr;
    LetterLook *m_letterLook = nullptr;
    bool m_attachmentsTyped = false; ///< by the officer: then the letter is not asked
    ActionFooter *m_footer = nullptr;
    ReasonButton *m_leave = nullptr;
    ReasonButton *m_discard = nullptr;
    QList<QAction *> m_actions; ///< those that want a marked page
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_interleaveAction = nullptr;
    QAction *m_ink = nullptr;
    QAction *m_compare = nullptr;
    WaysIn *m_ways = nullptr;
    ArrivalPages *m_arrivalPages = nullptr;
    ArrivalsPanel *m_arrivals = nullptr;
    QPushButton *m_arrivalsButton = nullptr;
    std::optional<bool> m_arrivalsWish; ///< the officer's word whether the list is shown
    QSet<QString> m_laid; ///< files with pages in this stack
    QHash<int, Alike> m_alike;
    QSet<int> m_compared; ///< pages for which a filed one was looked for
    RequestId m_request {};
    bool m_forIntake = false;
    bool m_hidden = false;
    bool m_discardAsked = false;
    QList<int> m_handedOver; ///< pages whose papers the intake has not kept yet
    int m_run = 0;
    int m_pagesOfRun = 0;
    int m_shownId = 0;
    int m_previews = 0; ///< the newest wish wins
    QTimer m_previewSoon;
};
