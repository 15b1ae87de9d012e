// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/letterdesk.h"
#include "desk/numberdesk.h"
#include "desk/requestdesk.h"
#include "desk/resetdesk.h"
#include "gui/lettersmodel.h"
#include "gui/letterspage.h"
#include "gui/letterview.h"
#include "gui/secretkeeper.h"
#include "support/casewalk.h"
#include "support/fakeprinting.h"
#include "support/tabframe.h"
#include "support/testdesk.h"

#include <QComboBox>
#include <QPainter>

#include <algorithm>
#include <functional>

/// Keeps what it is given to show.
class SeenLetter final : public LetterView
{
public:
    void showLetter(const QByteArray &bytes) override { pdf = bytes; }
    void clear() override { pdf.clear(); }
    QByteArray pdf;

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).drawRect(rect().adjusted(0, 0, -1, -1)); }
};

/// The tab "Surat" in a frame, on a database of its own, with a print system that does what the test says, or a real
/// one.
struct LetterStand {
    inline static const QString seal = QStringLiteral("SBT-0004217");

    TestDesk desk;
    SecretKeeper keeper { desk.office() };
    FakePrinting printing;
    TabFrame frame;
    SeenLetter *view = new SeenLetter;

    std::function<SecretBytes()> password = [] { return SecretBytes::copyOf("Xy7!mnqRtW3?hJ4#"); };

    LetterStand() { hold(printing); }
    explicit LetterStand(PrintService &real) { hold(real); }
    void hold(PrintService &service) { frame.hold(new LettersPage(desk.office(), keeper, service, view, *frame.bar)); }
    /// Step 8 with the password in this window's keeper.
    void openReset() { resetOf(casewalk::atReset(desk)); }
    void resetOf(CaseFile file)
    {
        desk.clock().advance(60);
        keeper.keep(file.request, SecretKeeper::Origin::Typed, password());
        const SecretKeeper::OwnStep own(keeper, file.request.id);
        file = ResetDesk(desk.office())
                   .recordReset(file.request.id, file.request.revision, desk.clock().now(), QStringLiteral("uji"));
        keeper.follow(file.request);
        frame.give(file);
    }
    void makeSecret()
    {
        frame.type("letterSeal", seal);
        frame.pressPrimary();
    }
    /// The print is asked for, and begins on that printer.
    void printOn(const QString &name)
    {
        frame.pressPrimary();
        auto *queue = frame.find<QComboBox>("printQueue");
        QTRY_VERIFY(queue->findData(name) >= 0);
        queue->setCurrentIndex(queue->findData(name));
        frame.click("printConfirm");
    }
    /// The letter is void with its number, nobody has the password, and step 6 begins again.
    void demandVoid(RequestId request, const QString &why)
    {
        const CaseFile now = RequestDesk(desk.office()).read(request);
        QCOMPARE(now.request.stage, Stage::Reset);
        QCOMPARE(now.letters.last().state, LetterState::Void);
        QVERIFY2(now.letters.last().voidReason.contains(why), qPrintable(now.letters.last().voidReason));
        QVERIFY(!keeper.holds(request));
        QVERIFY(!now.request.letterPrinted && !isSet(now.request.secretHolder));
        const QList<NumberLine> book = NumberDesk(desk.office()).book(desk.office().today().year(), {});
        const auto line = std::find_if(book.begin(), book.end(),
                                       [&](const NumberLine &l) { return l.number == now.letters.last().number; });
        QVERIFY(line != book.end());
        QCOMPARE(line->state, NumberState::Void);
        QCOMPARE(line->remark, now.letters.last().voidReason);
    }
    RequestId id() const { return frame.file.request.id; }
    Letter letter()
    {
        if (frame.file.letters.isEmpty())
            qWarning("no letter: %s", qPrintable(frame.bar->text()));
        return frame.file.letters.isEmpty() ? Letter() : frame.file.letters.last();
    }
};
