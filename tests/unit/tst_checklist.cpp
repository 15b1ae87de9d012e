// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checklist.h"
#include "core/error.h"
#include "core/note.h"
#include "core/reasons.h"
#include "core/sop.h"

#include <QTest>

class tst_Checklist : public QObject
{
    Q_OBJECT
    static QString s(const char *text) { return QString::fromLatin1(text); }
    Sop m_sop = Sop::load(QStringLiteral(":/sop/sop-027-04-2022.json"));
    Reasons m_reasons = Reasons::builtIn();

    QList<ChecklistItem> allComplete(bool carrier) const
    {
        QList<ChecklistItem> items = checklist::fromSop(m_sop, carrier);
        for (ChecklistItem &item : items)
            item.state = ItemState::Complete;
        return items;
    }

private Q_SLOTS:
    void papersOfTheSop()
    {
        const QList<ChecklistItem> items = checklist::fromSop(m_sop, false);
        QCOMPARE(items.size(), 2);
        QCOMPARE(items.at(0).code, s("request-letter"));
        QCOMPARE(items.at(1).title, s("Surat Keputusan Penetapan Sebagai Pokja Pemilihan"));
        QCOMPARE(items.at(1).state, ItemState::Open);
        const QList<ChecklistItem> brought = checklist::fromSop(m_sop, true);
        QCOMPARE(brought.size(), 3);
        QCOMPARE(brought.at(2).code, s("authority"));
        QVERIFY(brought.at(2).mandatory);
    }
    void completeOnlyIfEveryMandatoryItemIs()
    {
        QList<ChecklistItem> items = allComplete(true);
        QCOMPARE(checklist::whyNotComplete(items, m_reasons), QString());
        QVERIFY(!checklist::whyNotIncomplete(items, m_reasons).isEmpty());
        items[1].state = ItemState::Open;
        QVERIFY(checklist::whyNotComplete(items, m_reasons).contains(s("not been checked")));
        items[1].state = ItemState::Missing;
        items[1].reason = s("K3");
        QVERIFY(checklist::whyNotComplete(items, m_reasons).contains(items.at(1).title));
        QCOMPARE(checklist::whyNotIncomplete(items, m_reasons), QString());
        items[1].mandatory = false;
        QCOMPARE(checklist::whyNotComplete(items, m_reasons), QString());
        QVERIFY(!checklist::whyNotComplete({}, m_reasons).isEmpty());
    }
    void faultsNeedAFittingReason_data()
    {
        QTest::addColumn<int>("item");
        QTest::addColumn<ItemState>("state");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("says");
        QTest::newRow("none") << 0 << ItemState::Incomplete << QString() << s("needs a reason");
        QTest::newRow("unknown") << 0 << ItemState::Incomplete << s("K9") << s("needs a reason");
        QTest::newRow("a rejection's") << 0 << ItemState::Incomplete << s("B1") << s("needs a reason");
        QTest::newRow("another paper's") << 0 << ItemState::Incomplete << s("K4") << s("another paper");
        QTest::newRow("there, says missing") << 0 << ItemState::Incomplete << s("K1") << s("not there at all");
        QTest::newRow("missing, says unsigned") << 0 << ItemState::Missing << s("K2") << s("what is wrong in it");
        QTest::newRow("letter missing") << 0 << ItemState::Missing << s("K1") << QString();
        QTest::newRow("letter unsigned") << 0 << ItemState::Incomplete << s("K2") << QString();
        QTest::newRow("kind not named") << 0 << ItemState::Incomplete << s("K5") << QString();
        QTest::newRow("decree unreadable") << 1 << ItemState::Incomplete << s("K4") << QString();
        QTest::newRow("authority missing") << 2 << ItemState::Missing << s("K6") << QString();
        QTest::newRow("authority unsigned") << 2 << ItemState::Incomplete << s("K6") << QString();
    }
    void faultsNeedAFittingReason()
    {
        QFETCH(int, item);
        QFETCH(ItemState, state);
        QFETCH(QString, reason);
        QFETCH(QString, says);
        QList<ChecklistItem> items = allComplete(true);
        items[item].state = state;
        items[item].reason = reason;
        const QString why = checklist::whyNotIncomplete(items, m_reasons);
        QCOMPARE(why.isEmpty(), says.isEmpty());
        QVERIFY2(why.contains(says), qPrintable(why));
    }
    void notesMustSaySomething()
    {
        ChecklistItem item = allComplete(false).first();
        for (const char *note : { "   ", "-", "...", ".x." }) {
            item.note = s(note);
            QVERIFY2(!checklist::whyNotDecided(item, m_reasons).isEmpty(), note);
        }
        item.note = s("Stempel pudar");
        QVERIFY(checklist::whyNotDecided(item, m_reasons).isEmpty());
        QVERIFY(!saysSomething(QString()));
    }
    void earlierTicksStand()
    {
        QList<ChecklistItem> items = allComplete(false);
        items[0].paperId = 7;
        items[0].page = 2;
        items[1].state = ItemState::Incomplete;
        items[1].reason = s("K4");
        items[1].note = s("Halaman 2 tidak terbaca");
        const QList<ChecklistItem> again = checklist::reopened(items);
        QCOMPARE(again.at(0), items.at(0));
        QCOMPARE(again.at(1).state, ItemState::Open);
        QVERIFY(again.at(1).reason.isEmpty() && again.at(1).note.isEmpty());
    }
    void reasonsAreAllThere()
    {
        QCOMPARE(m_reasons.all().size(), 14);
        for (int i = 1; i <= 6; ++i)
            QVERIFY(m_reasons.find(s("K%1").arg(i)));
        for (int i = 1; i <= 8; ++i)
            QVERIFY(m_reasons.find(s("B%1").arg(i)));
        for (const Reason &reason : m_reasons.all()) {
            QVERIFY2(!reason.sentence.endsWith(QLatin1Char('.')), qPrintable(reason.code));
            QVERIFY2(!reason.action.isEmpty(), qPrintable(reason.code));
        }
        QCOMPARE(m_reasons.rejections().size(), 8);
        QCOMPARE(m_reasons.forPaper(s("request-letter")).size(), 3);
    }
    void rejectionNeedsAReason()
    {
        QVERIFY(!m_reasons.whyNoRejection({}).isEmpty());
        QVERIFY(!m_reasons.whyNoRejection({ s("K1") }).isEmpty());
        QVERIFY(!m_reasons.whyNoRejection({ s("B1"), s("B99") }).isEmpty());
        QCOMPARE(m_reasons.whyNoRejection({ s("B1"), s("B3") }), QString());
    }
    void damagedListIsAFault()
    {
        QVERIFY_THROWS_EXCEPTION(Error, Reasons::fromJson("[]"));
        QVERIFY_THROWS_EXCEPTION(Error, Reasons::fromJson("[{\"code\":\"B1\",\"text\":\"a\"}]"));
        const QByteArray one("{\"code\":\"B1\",\"text\":\"a\",\"sentence\":\"b\",\"action\":\"c\"}");
        QCOMPARE(Reasons::fromJson("[" + one + "]").all().size(), 1);
        QVERIFY_THROWS_EXCEPTION(Error, Reasons::fromJson("[" + one + "," + one + "]"));
    }
};
QTEST_GUILESS_MAIN(tst_Checklist)
#include "tst_checklist.moc"
