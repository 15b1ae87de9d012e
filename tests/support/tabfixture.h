// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/auditdesk.h"
#include "desk/intakedesk.h"
#include "desk/registerdesk.h"
#include "desk/requestdesk.h"
#include "gui/messagebar.h"
#include "gui/requesttab.h"
#include "support/realfiles.h"
#include "support/testdesk.h"

#include <QHBoxLayout>
#include <QTest>

#include <utility>

/// What a test of one tab needs: an office with a register and one request, and a window with the message bar and the
/// tab, which gets back what it changed as the request page would do it.
class TabFixture final
{
    Q_DISABLE_COPY_MOVE(TabFixture)
public:
    TabFixture()
        : requests(desk.office())
        , accounts(desk.office())
        , intake(desk.office())
        , trail(desk.office())
    {
    }

    static AccountData member()
    {
        AccountData a;
        a.userId = QStringLiteral("RKELILAUW");
        a.name = QStringLiteral("Abdul Rasyid Kelilauw, S.T.");
        a.nip = QStringLiteral("198504122010011007");
        a.rank = QStringLiteral("Penata, III/c");
        a.position = QStringLiteral("Anggota");
        a.email = QStringLiteral("r.kelilauw@serambagiantimurkab.go.id");
        a.phone = QStringLiteral("+6281390276611");
        a.pokja = QStringLiteral("Pokja Pemilihan 3");
        a.decreeNumber = QStringLiteral("027/8/2026");
        a.decreeDate = QDate(2026, 1, 5);
        a.decreeValidUntil = QDate(2026, 12, 31);
        return a;
    }

    /// The register's account of member(), its first registration with a scan, and its Pokja.
    AccountId registerMember(const AccountData &data = member())
    {
        const Account account = accounts.add(data, QStringLiteral("uji"));
        FirstRegistration first;
        first.data = data;
        first.data.position = QStringLiteral("Sekretaris");
        first.data.decreeNumber.clear();
        first.data.decreeDate = {};
        first.data.decreeValidUntil = {};
        first.registeredOn = QDate(2022, 2, 7);
        first.place = QStringLiteral("Rak 2, boks 5");
        accounts.keepFirstRegistration(account.id, account.revision, first,
                                       { paper(PaperKind::Other, QStringLiteral("REGISTRASI AWAL")) });
        PokjaRecord pokja;
        pokja.name = data.pokja;
        pokja.decreeNumber = data.decreeNumber;
        pokja.decreeDate = data.decreeDate;
        pokja.validFrom = data.decreeDate;
        pokja.validUntil = data.decreeValidUntil;
        pokja.members = { { data.userId, data.name, data.nip, QStringLiteral("Anggota") } };
        accounts.savePokja(pokja);
        return account.id;
    }

    static NewPaper paper(PaperKind kind, const QString &heading, int pages = 1)
    {
        NewPaper p;
        p.kind = kind;
        p.fileName = heading.toLower().replace(QLatin1Char(' '), QLatin1Char('-')) + QStringLiteral(".pdf");
        p.mediaType = QStringLiteral("application/pdf");
        p.bytes = realfiles::pdf(QStringList(pages, heading));
        p.pages = pages;
        p.original = true;
        return p;
    }

    static IntakeForm form(AccountId account, const AccountData &data)
    {
        IntakeForm f;
        f.account = account;
        f.applicant = data;
        f.kinds = RequestKind::Reset;
        f.letterNumber = QStringLiteral("027/15/POKJA-3/2026");
        f.letterDate = QDate(2026, 2, 27);
        f.papers = { paper(PaperKind::RequestLetter, QStringLiteral("SURAT PERMOHONAN")),
                     paper(PaperKind::Decree, QStringLiteral("SK PENETAPAN"), 2) };
        return f;
    }

    /// Step 2 done: every item complete.
    CaseFile atValidity(const IntakeForm &f)
    {
        CaseFile file = intake.takeIn(f);
        for (ChecklistItem item : QList(file.checklist)) {
            item.state = ItemState::Complete;
            file = requests.tick(file.request.id, file.request.revision, item);
        }
        file = requests.declareComplete(file.request.id, file.request.revision);
        return requests.open(file.request.id);
    }

    /// Shows the tab in a window of that size. It follows its own changes, and pages it wants are shown at once.
    template <class Tab> void show(Tab &tab, const CaseFile &file, QSize size = { 520, 560 })
    {
        auto *column = new QVBoxLayout(&window);
        column->addWidget(&bar);
        column->addWidget(&tab, 1);
        QObject::connect(&tab, &RequestTab::fileChanged, &tab, &Tab::setFile);
        QObject::connect(&tab, &RequestTab::reloadWanted, &tab,
                         [this, &tab, id = file.request.id] { tab.setFile(requests.read(id)); });
        QObject::connect(&tab, &RequestTab::paperWanted, &tab, &Tab::setShownPage);
        window.resize(size);
        tab.setFile(file);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }

    CaseFile now(RequestId id) const { return requests.read(id); }
    template <class W> static W *find(const QWidget &root, const char *name)
    {
        return root.findChild<W *>(QString::fromLatin1(name));
    }

    TestDesk desk;
    RequestDesk requests;
    RegisterDesk accounts;
    IntakeDesk intake;
    AuditDesk trail;
    QWidget window;
    MessageBar bar;
};
