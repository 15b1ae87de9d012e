// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "capture/paperreader.h"
#include "desk/archivedesk.h"
#include "desk/auditdesk.h"
#include "desk/inboxdesk.h"
#include "desk/intakedesk.h"
#include "desk/letterdesk.h"
#include "desk/operatordesk.h"
#include "desk/printdesk.h"
#include "desk/readingdesk.h"
#include "desk/registerdesk.h"
#include "desk/requestdesk.h"
#include "desk/resetdesk.h"
#include "desk/scandesk.h"
#include "desk/settingsdesk.h"
#include "gui/backgroundreading.h"
#include "gui/receiptpanel.h"
#include "gui/secretclipboard.h"
#include "gui/secretkeeper.h"
#include "gui/waysin.h"

#include <QObject>
#include <QTimer>

#include <memory>

class Appearance;
class IntakePage;
class MainWindow;
class Office;
class PrintService;
class RequestPage;
class ScanPage;

/// The desk as one piece: all desks over one office, what they share (reader, printers, the keeper of the unprinted
/// password), and the window with its views. It only puts together; what a part does is its own.
class Workplace final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Workplace)
public:
    /// @param printing the system's print service, or a test's
    Workplace(Office &office, std::unique_ptr<PrintService> printing, Appearance &appearance,
              QObject *parent = nullptr);
    ~Workplace() override;
    MainWindow &window() { return *m_window; }
    /// After the login: lost secrets go back to "reset again", and the inbox is shown.
    /// @param notice a sentence from the start, may be empty
    void begin(const QString &notice = {});
    /// Filed papers that nobody has read are read behind from now on.
    void readPapers()
    {
        m_reading.catchUp();
        m_ways.looks().catchUp();
    }
    WaysIn &ways() { return m_ways; }

private:
    void fillPage(RequestPage &page);
    void makeViews();
    void startIntake();
    ScanPage *scanPage();
    void startScan(); ///< for what is on the screen: the intake, the open request, or neither
    void takeScanned(const QList<NewPaper> &papers);
    void tellLeftStacks();
    void startAnew(); ///< the program, after a restore
    void connectWays();
    void tellBackup(); ///< the ages of the sticks and of the last full check, at the foot of the rail
    void tellLoans();
    ReceiptPanel::Receipt receipt() const;
    void makePrints();

    Office &m_office;
    Appearance &m_appearance;
    InboxDesk m_inbox;
    RequestDesk m_requests;
    IntakeDesk m_intake;
    ResetDesk m_reset;
    LetterDesk m_letters;
    ArchiveDesk m_archive;
    RegisterDesk m_register;
    OperatorDesk m_operators;
    AuditDesk m_trail;
    SettingsDesk m_settings;
    ScanDesk m_scans;
    ReadingDesk m_readingDesk;
    PrintDesk m_prints;
    PaperReader m_reader;
    BackgroundReading m_reading;
    WaysIn m_ways;
    SecretKeeper m_keeper;
    SecretClipboard m_clipboard;
    std::unique_ptr<PrintService> m_printing;
    std::unique_ptr<MainWindow> m_window;
    IntakePage *m_intakePage = nullptr;
    ScanPage *m_scanPage = nullptr;
    QTimer m_beat; ///< other desks see by it that this session, and a password in its memory, lives
};
