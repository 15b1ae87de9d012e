// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/auditwords.h"

#include "core/agenda.h"
#include "db/database.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(audit)
};

QString kindOf(AuditSubject subject)
{
    switch (subject) {
    case AuditSubject::Office:
        return Words::tr("office %1");
    case AuditSubject::Operator:
        return Words::tr("operator %1");
    case AuditSubject::Request:
        return Words::tr("request %1");
    case AuditSubject::Account:
        return Words::tr("account %1");
    case AuditSubject::Pokja:
        return Words::tr("Pokja %1");
    case AuditSubject::Import:
        return Words::tr("import %1");
    case AuditSubject::Settings:
        return Words::tr("settings %1");
    case AuditSubject::Sop:
        return Words::tr("SOP %1");
    case AuditSubject::Calendar:
        return Words::tr("calendar %1");
    case AuditSubject::SlipBatch:
        return Words::tr("slips %1");
    case AuditSubject::ReservedNumber:
        return Words::tr("reserved number %1");
    case AuditSubject::LetterText:
        return Words::tr("letter text %1");
    case AuditSubject::QualityDraw:
        return Words::tr("quality draw %1");
    case AuditSubject::ArchivePlace:
        return Words::tr("archive place %1");
    case AuditSubject::ArchiveSchedule:
        return Words::tr("archive schedule %1");
    case AuditSubject::Stocktake:
        return Words::tr("stock-take %1");
    case AuditSubject::Disposal:
        return Words::tr("disposal %1");
    case AuditSubject::Breach:
        return Words::tr("breach %1");
    case AuditSubject::Arrival:
        return Words::tr("arrival %1");
    }
    return Words::tr("unknown record %1"); // of a newer Loket, or made up by hand
}
} // namespace

QString auditwords::nameOf(Database &db, AuditSubject subject, qint64 id)
{
    if (subject == AuditSubject::Request) {
        Query q(db, u"SELECT agenda_number, agenda_year FROM request WHERE id = :id"_s);
        q.bind(u":id"_s, id).run();
        if (q.next())
            return kindOf(subject).arg(AgendaNumber { q.integer(1), q.integer(0) }.printed());
    }
    return kindOf(subject).arg(id);
}

QString auditwords::changed(const QString &name)
{
    return Words::tr("%1: changed outside of Loket").arg(name);
}

QString auditwords::withoutEntry(const QString &name)
{
    return Words::tr("%1: has no entry in the trail").arg(name);
}

QString auditwords::broken(qint64 sequence, Broken what)
{
    const QString sentence = [what] {
        switch (what) {
        case Broken::Missing:
            return Words::tr("entry %1 of the trail: an entry before it is missing");
        case Broken::NotNext:
            return Words::tr("entry %1 of the trail: does not follow the entry before");
        case Broken::Changed:
            return Words::tr("entry %1 of the trail: was changed");
        case Broken::TextChanged:
            return Words::tr("entry %1 of the trail: its text was changed");
        case Broken::Head:
            return Words::tr("entry %1 of the trail: the last one; entries were cut off or added behind it");
        case Broken::StrayText:
            return Words::tr("entry %1 of the trail: there are texts that belong to no entry");
        }
        return QString();
    }();
    return sentence.arg(sequence);
}

QString auditwords::gap(const QString &book, int year)
{
    const QString sentence = book == u"agenda"_s ? Words::tr("agenda numbers of %1: gap or double")
        : book == u"slip"_s                      ? Words::tr("slip numbers of %1: gap or double")
                                                 : Words::tr("letter numbers of %1: gap or double");
    const QString part = book.section(u'/', 1);
    return sentence.arg(part.isEmpty() ? QString::number(year) : u"%1 (%2)"_s.arg(year).arg(part));
}
