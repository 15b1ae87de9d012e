// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/reportdesk.h"

#include "core/error.h"
#include "core/indonesian.h"
#include "db/privacystore.h"
#include "db/reportstore.h"
#include "desk/archivereports.h"
#include "desk/deviationdesk.h"
#include "desk/letterwriting.h"
#include "desk/office.h"
#include "desk/qualitydesk.h"
#include "letters/letterhead.h"
#include "letters/letterstyle.h"
#include "letters/pdflanguage.h"
#include "letters/signature.h"
#include "reports/csvface.h"
#include "reports/deviationreport.h"
#include "reports/jsonface.h"
#include "reports/lists.h"
#include "reports/pdfface.h"
#include "reports/privacyreports.h"
#include "reports/qualityreport.h"
#include "reports/registerbook.h"
#include "reports/steptimes.h"
#include "reports/xlsxface.h"

#include <QCoreApplication>

#include <memory>

using namespace Qt::StringLiterals;

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(reports)
};

constexpr int daysAhead = 30;
constexpr int mostInFile = 1'000'000; ///< a workbook's sheet has 1,048,576 lines

/// One more than fits tells that there are more.
int asked(bool whole)
{
    return (whole ? mostInFile : ReportDesk::mostRows) + 1;
}

/// Drops the row that only told of more, and says so. @param begins when a row's day is
template <class Fact, class Begins>
QString cut(QList<Fact> &facts, bool whole, const QTimeZone &zone, const Begins &begins)
{
    if (facts.size() < asked(whole))
        return {};
    facts.removeLast();
    const QString last = indonesian::date(begins(facts.last()), zone);
    return whole
        ? Words::tr("These are the first %1 lines, until %2. Begin another file on that day.")
              .arg(indonesian::integer(facts.size()), last)
        : Words::tr("Shown are the first %1 lines, until %2. A file holds all of them; to see the others, begin "
                    "the period on that day.")
              .arg(indonesian::integer(facts.size()), last);
}

Report partial(Report report, const QString &sentence)
{
    report.partial = sentence;
    if (!sentence.isEmpty())
        report.summary.prepend(sentence);
    return report;
}

/// The standard of a step by the SOP under which the request was received; all others are the newest's.
reports::StepTimes::Standard standards(const Office &office, const QHash<qint64, QString> &others)
{
    std::array<std::optional<int>, 16> newest;
    for (const SopStep &step : office.sop().steps()) {
        if (step.number < 16)
            newest[size_t(step.number)] = step.minutes;
    }
    return [&office, others, newest](Stage step, RequestId request) {
        const auto other = others.constFind(raw(request));
        return other == others.cend() ? newest[size_t(step)] : office.sop(*other).standardMinutes(int(step));
    };
}

QStringList words(const QList<SignatureLine> &lines)
{
    QStringList result;
    for (const SignatureLine &line : lines)
        result << (line.mark.isEmpty() ? line.text : line.mark + u' ' + line.text);
    return result;
}

/// The head at the left, who made it at the right. Where the office has named no signer, the line stays empty.
QList<ReportSheet::Signer> signers(const Office &office)
{
    const SignatorySetting &s = office.settings().signatory;
    ReportSheet::Signer head { { Words::tr("Seen by,") }, s.name, {} };
    if (!s.position.isEmpty())
        head.above << s.position + u',';
    if (!s.rank.isEmpty())
        head.below << s.rank;
    if (!s.nip.isEmpty())
        head.below << indonesian::nipLine(s.nip, NipKind::Pns);
    const Operator &who = office.who();
    ReportSheet::Signer maker { words(signature::lines(signature::adminAgency(who.fullName, who.nip, NipKind::Pns))),
                                who.fullName,
                                {} };
    if (!who.nip.isEmpty())
        maker.below << indonesian::nipLine(who.nip, NipKind::Pns);
    return { head, maker };
}
} // namespace

QList<ReportKind> ReportDesk::kinds()
{
    return QList<ReportKind> {
        { u"register"_s, Words::tr("Register book"), Words::tr("Every request of the period and what became of it.") },
        { u"summary"_s, Words::tr("Summary"), Words::tr("How many requests came in, by kind and by result.") },
        { u"times"_s, Words::tr("Time for each step"),
          Words::tr("Officers' minutes for each step, officer and month, with the intervals behind them.") },
        { u"intervals"_s, Words::tr("Intervals of work"), Words::tr("Every interval that the minutes are made of.") },
        { u"deviations"_s, Words::tr("Deviations"), Words::tr("What passed the standard, why, and who said so.") },
        { u"rejections"_s, Words::tr("Rejections by reason"), Words::tr("Why requests were turned down.") },
        { u"letters"_s, Words::tr("Outgoing letters"),
          Words::tr("The number book: every letter, also the void ones.") },
        { u"passwords"_s, Words::tr("Passwords not changed"),
          Words::tr("Who got a new password and has not confirmed the change.") },
        { u"decrees"_s, Words::tr("SK that end soon"),
          Words::tr("Decrees of Pokja and accounts that end until the last day."), true },
        { u"quality"_s, Words::tr("Second look"),
          Words::tr("Closed requests drawn by chance, and what the head thinks.") },
        { u"corrections"_s, Words::tr("Corrections of personal data"),
          Words::tr("Whose data was changed, and who was told of it within 72 hours.") },
        { u"breaches"_s, Words::tr("Breaches of personal data"),
          Words::tr("What was exposed, and who was told of it within 72 hours.") },
        { u"access"_s, Words::tr("Who may get in"), Words::tr("The operators and what they may do.") },
        { u"sop"_s, Words::tr("Table of the SOP"), Words::tr("Steps, minutes and outputs, as the SOP has them.") },
    }
    + archivereports::kinds();
}

bool ReportDesk::isKind(const QString &name)
{
    const auto all = kinds();
    return std::any_of(all.begin(), all.end(), [&](const ReportKind &kind) { return kind.name == name; });
}

ReportPeriod ReportDesk::usualPeriod(const QString &name, QDate today)
{
    if (archivereports::isOfDay(name))
        return { today, today };
    return name == u"decrees"_s ? ReportPeriod { today, today.addDays(daysAhead) } : ReportPeriod::month(today);
}

ReportFrame ReportDesk::frame(const ReportPeriod &period) const
{
    return { period, m_office.timeZone(), m_office.now(), m_office.isPractice() };
}

Report ReportDesk::times(const ReportOrder &order) const
{
    const ReportStore store(m_office.db(), m_office.timeZone());
    reports::StepTimes times(frame(order.period));
    store.eachStretch(order.period, [&times](const StretchFact &fact) { times.add(fact); });
    Report report = times.report(store.operatorNames(),
                                 standards(m_office, store.requestsNotOf(m_office.sop().key(), order.period)));
    if (order.withBehind)
        report.behind = { behind(order.period, {}, order.whole) };
    return report;
}

Report ReportDesk::registerBook(const ReportOrder &order) const
{
    auto facts = ReportStore(m_office.db(), m_office.timeZone()).registerBook(order.period, asked(order.whole));
    const QString more =
        cut(facts, order.whole, m_office.timeZone(), [](const RegisterFact &f) { return f.receivedAt; });
    return partial(reports::registerBook(frame(order.period), facts), more);
}

Report ReportDesk::deviations(const ReportOrder &order) const
{
    const ReportFrame with = frame(order.period);
    DeviationDesk::Filter filter;
    filter.from = QDateTime::fromMSecsSinceEpoch(with.period.begin(with.zone), Qt::UTC);
    filter.to = QDateTime::fromMSecsSinceEpoch(with.period.end(with.zone), Qt::UTC);
    filter.limit = asked(order.whole);
    QList<DeviationRow> rows = DeviationDesk(m_office).list(filter);
    const QString more = cut(rows, order.whole, with.zone, [](const DeviationRow &row) { return row.deviation.at; });
    return partial(reports::deviations(with, rows), more);
}

Report ReportDesk::letters(const ReportOrder &order) const
{
    const ReportFrame with = frame(order.period);
    auto facts = ReportStore(m_office.db(), with.zone).letters(order.period, asked(order.whole));
    const QString more =
        cut(facts, order.whole, with.zone, [&](const LetterFact &f) { return f.date.startOfDay(with.zone); });
    return partial(reports::letters(with, facts), more);
}

Report ReportDesk::passwords(const ReportOrder &order) const
{
    const ReportFrame with = frame(order.period);
    const ReportStore store(m_office.db(), with.zone);
    auto facts = store.passwordsAwaited(order.period, asked(order.whole));
    const QString more = cut(facts, order.whole, with.zone, [](const PasswordFact &f) { return f.handedAt; });
    return partial(reports::passwords(with, facts, store.passwordsHandedOver(order.period)), more);
}

Report ReportDesk::quality(const ReportFrame &with) const
{
    const QualityDesk desk(m_office);
    const QList<QualityDraw> draws = desk.draws(with.period);
    QList<QList<QualityCheck>> checks;
    for (const QualityDraw &draw : draws)
        checks.append(desk.checks(draw.id));
    return reports::quality(with, draws, checks);
}

Report ReportDesk::stocktake(qint64 id) const
{
    const QDate today = m_office.today();
    return archivereports::stocktake(m_office, frame({ today, today }), id);
}

Report ReportDesk::disposal(const Disposal &list) const
{
    const QDate today = m_office.today();
    return archivereports::disposal(m_office, frame({ today, today }), list);
}

Report ReportDesk::behind(const ReportPeriod &period, const StretchFilter &filter, bool whole) const
{
    auto facts = ReportStore(m_office.db(), m_office.timeZone()).intervals(period, filter, asked(whole));
    const QString more = cut(facts, whole, m_office.timeZone(), [](const IntervalFact &f) { return f.start; });
    return partial(reports::intervals(frame(period), facts), more);
}

Report ReportDesk::make(const ReportOrder &order) const
{
    if (!order.period.isValid())
        throw refused(Words::tr("The last day of the period lies before its first."));
    const ReportStore store(m_office.db(), m_office.timeZone());
    const ReportFrame with = frame(order.period);
    if (order.name == u"register"_s)
        return registerBook(order);
    if (order.name == u"summary"_s)
        return reports::summary(with, store.counts(order.period));
    if (order.name == u"times"_s)
        return times(order);
    if (order.name == u"intervals"_s)
        return behind(order.period, {}, order.whole);
    if (order.name == u"deviations"_s)
        return deviations(order);
    if (order.name == u"rejections"_s)
        return reports::rejections(with, store.rejections(order.period), Reasons::builtIn());
    if (order.name == u"letters"_s)
        return letters(order);
    if (order.name == u"passwords"_s)
        return passwords(order);
    if (order.name == u"decrees"_s)
        return reports::decrees(with, store.decreesUntil(order.period.to));
    if (order.name == u"quality"_s)
        return quality(with);
    if (order.name == u"corrections"_s)
        return reports::corrections(with, PrivacyStore(m_office.db()).corrections(with.period, with.zone));
    if (order.name == u"breaches"_s)
        return reports::breaches(with, PrivacyStore(m_office.db()).breaches(with.period, with.zone));
    if (order.name == u"access"_s)
        return reports::access(with, store.access());
    if (order.name == u"sop"_s)
        return reports::sop(with, m_office.sop());
    if (archivereports::isKind(order.name)) {
        Report list = archivereports::make(m_office, with, order.name, asked(order.whole) - 1);
        if (list.rows.size() < asked(order.whole))
            return list;
        list.rows.removeLast();
        return partial(list,
                       Words::tr("These are the first %1 lines. Choose a shorter period to see the others.")
                           .arg(indonesian::integer(list.rows.size())));
    }
    throw refused(Words::tr("There is no report \"%1\".").arg(order.name));
}

ReportSheet ReportDesk::sheet(const Report &report) const
{
    const OfficeIdentity office = letterwriting::identity(m_office);
    ReportSheet sheet;
    sheet.size = letterstyle::sheetMillimetres(office.sheet);
    sheet.font = office.fontFamily;
    // The kop is laid out once for its width and drawn on the first page.
    auto head = std::make_shared<std::unique_ptr<Letterhead>>();
    const auto made = [head, office](qreal width) -> const Letterhead & {
        if (!*head)
            *head = std::make_unique<Letterhead>(office, width);
        return **head;
    };
    sheet.headHeight = [made](qreal width) { return made(width).height(); };
    sheet.paintHead = [made](QPainter &painter, const QRectF &place) { made(place.width()).paint(painter, place); };
    if (report.name != u"access"_s && report.name != u"sop"_s && report.name != u"case"_s && report.name != u"person"_s)
        sheet.signers = signers(m_office);
    sheet.place = office.place;
    return sheet;
}

QByteArray ReportDesk::face(const Report &report, ReportFormat format, const ReportProgress &progress) const
{
    switch (format) {
    case ReportFormat::Csv:
        return csvface::write(report, progress);
    case ReportFormat::Xlsx:
        return xlsxface::write(report, progress);
    case ReportFormat::Json:
        return jsonface::write(report, progress);
    case ReportFormat::Pdf:
        break;
    }
    return withLanguage(pdfface::write(report, sheet(report), progress), "id-ID");
}

QString ReportDesk::suffix(ReportFormat format)
{
    static const QString names[] = { u"csv"_s, u"xlsx"_s, u"pdf"_s, u"json"_s };
    return names[int(format)];
}

std::optional<ReportFormat> ReportDesk::formatNamed(const QString &name)
{
    for (const ReportFormat format : { ReportFormat::Csv, ReportFormat::Xlsx, ReportFormat::Pdf, ReportFormat::Json }) {
        if (suffix(format) == name)
            return format;
    }
    return {};
}

QString ReportDesk::fileName(const Report &report, ReportFormat format)
{
    return u"%1 %2.%3"_s.arg(report.title, report.period.fileName(), suffix(format)).replace(u'/', u'-');
}

void ReportDesk::recordExport(const Report &report, const QString &as) const
{
    m_office.perform([&](Act &act) {
        act.log(AuditSubject::Office, 0, AuditEvent::Exported,
                u"%1, %2 (%3)"_s.arg(report.title, report.period.title(), as));
    });
}
