// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/numberdesk.h"

#include "core/error.h"
#include "core/letternumber.h"
#include "core/note.h"
#include "db/counterstore.h"
#include "db/numberstore.h"
#include "desk/letterwriting.h"
#include "desk/office.h"
#include "letters/numberbook.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(numberdesk)
};

const QString secretClass = u"R"_s;

QString counterOf(const QString &numberClass)
{
    return numberClass.isEmpty() ? u"letter"_s : u"letter/"_s + numberClass;
}

QString classOf(const OfficeSettings &settings, bool secret)
{
    return secret && !settings.secretNumberPattern.isEmpty() ? secretClass : QString();
}

letternumber::Parts partsOf(const OfficeSettings &settings, int sequence, QDate date)
{
    return { settings.classification, sequence, settings.unitCode, date };
}

void demandOfficer(const Office &office)
{
    if (office.who().role == Role::Auditor)
        throw refused(Words::tr("An auditor reads and changes nothing."));
}

bool holds(const NumberLine &line, const QStringList &words)
{
    const QString text =
        QStringList { line.number, line.subject, line.addressee, line.agenda, line.remark, line.srikandi }.join(u' ');
    return std::all_of(words.begin(), words.end(),
                       [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}
} // namespace

QString NumberDesk::pattern(const QString &numberClass) const
{
    const OfficeSettings &s = m_office.settings();
    return numberClass == secretClass && !s.secretNumberPattern.isEmpty() ? s.secretNumberPattern : s.numberPattern;
}

/// A reserved number is written when it is used; until then as it would be today.
QString NumberDesk::written(const NumberLine &line) const
{
    const QDate today = m_office.today();
    const QDate day = today.year() == line.year ? today : QDate(line.year, 12, 31);
    return letternumber::format(pattern(line.numberClass), partsOf(m_office.settings(), line.sequence, day));
}

NumberDesk::Taken NumberDesk::take(Act &act, const Wish &wish, QDate date)
{
    const OfficeSettings &settings = m_office.settings();
    NumberStore store(m_office.db());
    Taken taken;
    taken.numberClass = classOf(settings, wish.secret);
    if (wish.reserved != 0) {
        const auto line = store.reserved(wish.reserved);
        if (!line || line->state != NumberState::Free)
            throw refused(Words::tr("This number of the block is used already. Choose another one."));
        if (line->year != date.year() || line->numberClass != taken.numberClass)
            throw refused(Words::tr("This number was reserved for another year or another kind of letter."));
        taken.sequence = line->sequence;
        taken.reserved = line->reserved;
        taken.number = letternumber::format(pattern(taken.numberClass), partsOf(settings, line->sequence, date));
    } else if (const QString typed = wish.byHand.simplified(); !typed.isEmpty()) {
        taken.number = typed;
        refuseCounted(typed, taken.numberClass, date);
    } else if (settings.numbersByHand != 0) {
        throw refused(Words::tr("The Setda keeps the book: type the number that it gave."));
    } else {
        return next(act, taken.numberClass, date);
    }
    if (isSet(store.numbered(taken.number, date.year())))
        throw refused(Words::tr("The letter number %1 is in use already.").arg(taken.number));
    return taken;
}

/// A number that was typed in a time when the Setda kept the book has its place in the row already.
NumberDesk::Taken NumberDesk::next(Act &act, const QString &numberClass, QDate date)
{
    NumberStore store(m_office.db());
    for (;;) {
        Taken taken;
        taken.numberClass = numberClass;
        taken.sequence = CounterStore(m_office.db()).next(counterOf(numberClass), date.year());
        taken.number = letternumber::format(pattern(numberClass), partsOf(m_office.settings(), taken.sequence, date));
        const LetterId other = store.numbered(taken.number, date.year());
        if (!isSet(other))
            return taken;
        const qint64 id = store.reserve(numberClass, date.year(), taken.sequence, {}, act.at(), act.who().id);
        store.settle(id, NumberState::Made, {}, other, act.at());
        act.log(AuditSubject::ReservedNumber, id, AuditEvent::Created, taken.number);
    }
}

/// A number that the book counts itself, typed ahead or out of a block, would leave a gap or come twice.
void NumberDesk::refuseCounted(const QString &number, const QString &numberClass, QDate date) const
{
    const OfficeSettings &settings = m_office.settings();
    if (settings.numbersByHand != 0)
        return;
    const auto serial = letternumber::serialIn(number, pattern(numberClass), partsOf(settings, 0, date));
    if (!serial)
        return;
    const int last = CounterStore(m_office.db()).last(counterOf(numberClass), date.year());
    if (*serial > last)
        throw refused(Words::tr("Loket counts this number itself; the next one is %1. Let it be taken automatically.")
                          .arg(letternumber::format(pattern(numberClass), partsOf(settings, last + 1, date))));
    if (!isSet(NumberStore(m_office.db()).numbered(number, date.year())))
        throw refused(Words::tr("The number %1 is reserved. Choose it from the block.").arg(number));
}

void NumberDesk::settle(Act &act, const Taken &taken, LetterId letter)
{
    if (taken.reserved == 0)
        return;
    NumberStore(m_office.db()).settle(taken.reserved, NumberState::Made, {}, letter, act.at());
    act.log(AuditSubject::ReservedNumber, taken.reserved, AuditEvent::Changed, taken.number);
}

QList<NumberLine> NumberDesk::book(int year, const QString &words) const
{
    QList<NumberLine> lines = NumberStore(m_office.db()).lines(year);
    for (NumberLine &line : lines) {
        if (line.reserved != 0)
            line.number = written(line);
    }
    const QStringList wanted = words.simplified().split(u' ', Qt::SkipEmptyParts);
    lines.removeIf([&](const NumberLine &line) { return !holds(line, wanted); });
    return lines;
}

QList<int> NumberDesk::years() const
{
    QList<int> years = NumberStore(m_office.db()).years();
    const int now = m_office.today().year();
    if (!years.contains(now))
        years.append(now);
    std::sort(years.begin(), years.end(), std::greater());
    return years;
}

QList<NumberLine> NumberDesk::notInSrikandi() const
{
    return NumberStore(m_office.db()).notInSrikandi();
}

QList<NumberLine> NumberDesk::free(int year) const
{
    QList<NumberLine> lines = book(year);
    lines.removeIf([](const NumberLine &line) { return line.state != NumberState::Free; });
    return lines;
}

QList<NumberLine> NumberDesk::reserve(int count, const QString &purpose, bool secret)
{
    demandOfficer(m_office);
    if (count < 1 || count > mostReserved)
        throw refused(Words::tr("Reserve from 1 to %1 numbers at once.").arg(mostReserved));
    if (!saysSomething(purpose))
        throw refused(Words::tr("Write down what the numbers are reserved for."));
    m_office.reload();
    if (m_office.settings().numbersByHand != 0)
        throw refused(Words::tr("The Setda keeps the book: Loket has no numbers to reserve."));
    return m_office.perform([&](Act &act) {
        const int year = m_office.today().year();
        QList<NumberLine> lines;
        for (int i = 0; i < count; ++i) {
            const Taken taken = next(act, classOf(m_office.settings(), secret), m_office.today());
            NumberLine line;
            line.reserved =
                NumberStore(m_office.db())
                    .reserve(taken.numberClass, year, taken.sequence, purpose.simplified(), act.at(), act.who().id);
            line.year = year;
            line.numberClass = taken.numberClass;
            line.sequence = taken.sequence;
            line.number = taken.number;
            line.state = NumberState::Free;
            line.subject = purpose.simplified();
            act.log(AuditSubject::ReservedNumber, line.reserved, AuditEvent::Created, taken.number);
            lines.append(line);
        }
        return lines;
    });
}

void NumberDesk::settleReserved(qint64 reserved, NumberState state, const QString &note)
{
    demandOfficer(m_office);
    if (state != NumberState::Outside && state != NumberState::Void)
        throw refused(Words::tr("A reserved number was used elsewhere, or it is void."));
    if (!saysSomething(note))
        throw refused(state == NumberState::Void ? Words::tr("Write down why the number is void: it stays in the book.")
                                                 : Words::tr("Write down for which letter the number was used."));
    m_office.perform([&](Act &act) {
        NumberStore store(m_office.db());
        const auto line = store.reserved(reserved);
        if (!line || line->state != NumberState::Free)
            throw refused(Words::tr("This number of the block is used already. Choose another one."));
        store.settle(reserved, state, note.simplified(), {}, act.at());
        act.log(AuditSubject::ReservedNumber, reserved, AuditEvent::Changed, written(*line) + u" – "_s + note);
    });
}

void NumberDesk::setSrikandi(LetterId letter, const QString &srikandi)
{
    demandOfficer(m_office);
    const QString number = srikandi.simplified();
    RequestId request {};
    m_office.perform([&](Act &act) {
        NumberStore store(m_office.db());
        const auto line = store.letter(letter);
        if (!line)
            throw refused(Words::tr("There is no such letter."));
        if (line->secret)
            throw refused(Words::tr("A letter with a password does not go through SRIKANDI: others could read it."));
        if (line->state == NumberState::Void)
            throw refused(Words::tr("This letter is void."));
        if (!number.isEmpty() && store.isSrikandiTaken(number, letter))
            throw refused(Words::tr("Another letter has the SRIKANDI number %1.").arg(number));
        store.setSrikandi(letter, number);
        request = line->request;
        act.log(AuditSubject::Request, raw(request), AuditEvent::Changed, line->number + u" – SRIKANDI "_s + number);
    });
    m_office.tellRequest(request);
}

QByteArray NumberDesk::printed(int year, const QString &words) const
{
    return numberbook::toPdf(book(year, words), year, letterwriting::identity(m_office));
}
