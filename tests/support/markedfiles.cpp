// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/markedfiles.h"

#include "db/database.h"
#include "db/lookstore.h"
#include "desk/archivedesk.h"
#include "desk/arrivaldesk.h"
#include "desk/letterdesk.h"
#include "desk/qualitydesk.h"
#include "desk/requestdesk.h"
#include "desk/shelfdesk.h"
#include "secrets/contenthash.h"
#include "support/casewalk.h"
#include "support/testdesk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

QList<RequestId> markedfiles::make(TestDesk &desk, int count)
{
    QList<RequestId> ids;
    const QString word = QString::fromLatin1(canary);
    for (int i = 0; i < count; ++i) {
        CaseFile file = casewalk::atRejection(desk);
        RequestDesk requests(desk.office());
        NewPaper paper;
        paper.fileName = word + u".pdf"_s;
        paper.mediaType = u"application/pdf"_s;
        paper.bytes = "%PDF-1 " + canary.repeated(400) + QByteArray::number(raw(file.request.id));
        paper.pageTexts = { word + u" halaman "_s + word };
        NewPaper stack = paper; // of which a paper was taken out
        stack.bytes += " tumpukan";
        ArrivalDesk arrivals(desk.office());
        arrivals.take(paper, ArrivalWay::Folder);
        arrivals.take(stack, ArrivalWay::Mail);
        for (const NewPaper &came : { paper, stack })
            arrivals.settle({ QString::fromLatin1(sha256(came.bytes)) }, Settlement::Filed);
        LetterDesk letters(desk.office());
        file =
            letters.make(file.request.id, file.request.revision, LetterKind::RejectionNotice, LetterForm::ServiceSheet);
        file = letters.markPrinted(file.request.id, file.request.revision, file.letters.last().id);
        file = letters.told(file.request.id, file.request.revision, word, ToldHow::Phone);
        NewPaper laid = paper; // whole in the counter's tray: nobody settles it before it is filed
        laid.bytes += " laid";
        NewPaper photo = paper; // filed straightened
        photo.bytes += " foto";
        NewPaper straight = paper;
        straight.bytes += " lurus";
        straight.madeOf = { QString::fromLatin1(sha256(photo.bytes)) };
        arrivals.take(laid, ArrivalWay::Stick);
        arrivals.take(photo, ArrivalWay::Hand);
        file = requests.addPapers(file.request.id, file.request.revision, { paper, laid, straight });
        LookStore(desk.db()).put(file.papers.last().id, { { 7, QByteArray("\1\2") } });
        ArchiveDesk archive(desk.office());
        ArchiveEntry entry = archive.propose(file);
        entry.description = word;
        entry.room = u"Ruang Arsip"_s;
        entry.rack = entry.box = entry.folder = u"1"_s;
        file = archive.archive(file.request.id, file.request.revision, entry);
        Loan loan;
        loan.request = file.request.id;
        loan.borrower = word;
        loan.purpose = word;
        loan.due = desk.office().today();
        ShelfDesk shelves(desk.office());
        shelves.giveBack(shelves.lend(loan).id, word);
        ids << file.request.id;
    }
    const Operator before = desk.office().who();
    desk.enterAs(Role::Head, u"kepala"_s, u"Kepala Bagian"_s);
    QualityDesk quality(desk.office());
    const QualityDraw draw = quality.draw(ReportPeriod::month(desk.office().today()), count);
    for (const QualityCheck &check : quality.checks(draw.id))
        quality.judge(check.id, QualityVerdict::Differs, word + u" berbeda"_s);
    for (const RequestId id : ids) {
        ShelfDesk shelves(desk.office());
        Hold hold;
        hold.request = id;
        hold.reason = hold.authority = word;
        shelves.hold(hold);
        shelves.lift(shelves.holdsOf(id).first().id, word);
    }
    desk.office().enter(before, desk.office().session());
    casewalk::takenIn(desk); // a newer one, that stays
    return ids;
}

bool markedfiles::isReadableAs(TestDesk &desk, const QByteArray &word)
{
    if (!desk.db().isSqlite()) {
        // The server's administrator reads the files; the office's own user may not.
        Database server(DatabaseUrl::parse(qEnvironmentVariable("LOKET_TEST_PG_ADMIN")));
        server.exec(u"CHECKPOINT"_s);
        Query q(desk.db(),
                u"WITH here AS (SELECT oid FROM pg_namespace WHERE nspname = current_schema()) SELECT "
                "pg_relation_filepath(c.oid) FROM pg_class c WHERE c.relkind IN ('r', 'i', 't') AND (c.relnamespace = "
                "(SELECT oid FROM here) OR c.oid IN (SELECT reltoastrelid FROM pg_class WHERE relnamespace = (SELECT "
                "oid FROM here))) AND pg_relation_filepath(c.oid) IS NOT NULL"_s);
        QStringList paths;
        q.run();
        while (q.next())
            paths << q.text(0);
        for (const QString &path : std::as_const(paths)) {
            Query bytes(server, u"SELECT position(CAST(:word AS BYTEA) IN pg_read_binary_file(:path))"_s);
            bytes.bind(u":word"_s, word).bind(u":path"_s, path);
            if (bytes.runOne() && bytes.number(0) > 0)
                return true;
        }
        return false;
    }
    const QFileInfo file(desk.file());
    for (const QFileInfo &info : file.dir().entryInfoList({ file.fileName() + u'*' }, QDir::Files)) {
        QFile part(info.absoluteFilePath());
        if (part.open(QIODevice::ReadOnly) && part.readAll().contains(word))
            return true;
    }
    return false;
}

bool markedfiles::isReadable(TestDesk &desk, const QByteArray &word)
{
    return isReadableAs(desk, word) || isReadableAs(desk, word.toLower());
}
