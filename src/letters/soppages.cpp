// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/soppages.h"

#include "core/indonesian.h"
#include "letters/pdfsheets.h"
#include "letters/sopflow.h"
#include "letters/textgrid.h"

#include <QFontMetricsF>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr auto mm = PdfSheets::mm;
constexpr qreal rule = 6;

enum TableColumn { Number, Activity, FirstActor, SecondActor, Papers, Minutes, Output, Note };

QString lettered(const QStringList &items)
{
    if (items.size() < 2)
        return items.value(0);
    QStringList lines;
    for (qsizetype i = 0; i < items.size(); ++i)
        lines << QChar(u'a' + char16_t(i)) + u". "_s + items.at(i);
    return lines.join(u'\n');
}

/// A text in a frame, as high as it is told.
void box(QPainter &painter, const QRectF &place, const QString &text, int flags = Qt::AlignLeft | Qt::AlignTop)
{
    painter.setPen(QPen(Qt::black, rule));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(place);
    painter.drawText(place.adjusted(mm(2), mm(1.2), -mm(2), -mm(1.2)), flags | Qt::TextWordWrap, text);
}

qreal heightOf(const QFont &font, const QString &text, qreal width)
{
    return QFontMetricsF(font).boundingRect(QRectF(0, 0, width - mm(4), 1e6), Qt::TextWordWrap, text).height() + mm(3);
}

constexpr qreal hanging = 4.5 * 720 / 25.4;

qreal listHeight(const QFont &font, const QList<SopItem> &items, qreal width)
{
    qreal height = mm(3);
    for (const SopItem &item : items)
        height += heightOf(font, item.text, width - hanging) - mm(3);
    return height;
}

/// Numbered lines with their text hanging behind the number, in a frame.
void listBox(QPainter &painter, const QRectF &place, const QList<SopItem> &items)
{
    box(painter, place, {});
    qreal y = place.top() + mm(1.2);
    for (qsizetype i = 0; i < items.size(); ++i) {
        const qreal height = heightOf(painter.font(), items.at(i).text, place.width() - hanging) - mm(3);
        const QRectF line(place.left() + mm(2), y, place.width() - mm(4), height);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignTop, QString::number(i + 1) + u'.');
        painter.drawText(line.adjusted(hanging, 0, 0, 0), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                         items.at(i).text);
        y += height;
    }
}

/// The block of identity at the upper right. @return its bottom
qreal paintIdentityLines(PdfSheets &sheets, const Sop &sop, const QRectF &right)
{
    QPainter &painter = sheets.painter();
    const auto day = [](QDate date) { return date.isValid() ? indonesian::date(date) : QString(); };
    QString number = sop.number();
    if (sop.revision() > 0)
        number += u" (Revisi %1)"_s.arg(sop.revision());
    const std::pair<QString, QString> lines[] = { { u"Nomor SOP"_s, number },
                                                  { u"Tanggal Pembuatan"_s, day(sop.madeOn()) },
                                                  { u"Tanggal Revisi"_s, day(sop.revisedOn()) },
                                                  { u"Tanggal Pengesahan"_s, day(sop.approvedOn()) } };
    const qreal label = mm(42);
    const qreal line = mm(6.4);
    qreal y = right.top();
    painter.setFont(sheets.font(9));
    for (const auto &[name, value] : lines) {
        box(painter, { right.left(), y, label, line }, name, Qt::AlignLeft | Qt::AlignVCenter);
        box(painter, { right.left() + label, y, right.width() - label, line }, value, Qt::AlignLeft | Qt::AlignVCenter);
        y += line;
    }
    const qreal signing = mm(33);
    box(painter, { right.left(), y, label, signing }, u"Disahkan Oleh"_s);
    const QRectF seal(right.left() + label, y, right.width() - label, signing);
    box(painter, seal, sop.approverOffice(), Qt::AlignHCenter | Qt::AlignTop);
    QFont name = sheets.font(9, true);
    name.setUnderline(true);
    painter.setFont(name);
    const QRectF foot(seal.left(), seal.bottom() - mm(11.5), seal.width(), mm(5));
    painter.drawText(foot, Qt::AlignCenter, sop.approverName());
    painter.setFont(sheets.font(9));
    painter.drawText(foot.translated(0, mm(4.8)), Qt::AlignCenter, sop.approverNip());
    y += signing;
    const qreal title = std::max(line, heightOf(sheets.font(9, true), sop.name(), right.width() - label));
    box(painter, { right.left(), y, label, title }, u"Nama SOP"_s);
    painter.setFont(sheets.font(9, true));
    box(painter, { right.left() + label, y, right.width() - label, title }, sop.name());
    return y + title;
}

void paintIdentity(PdfSheets &sheets, const Sop &sop)
{
    QPainter &painter = sheets.painter();
    const QRectF area = sheets.area();
    const qreal half = area.width() / 2;
    const qreal bottom = paintIdentityLines(sheets, sop, { area.left() + half, area.top(), half, area.height() });
    const QRectF left(area.left(), area.top(), half, bottom - area.top());
    painter.setPen(QPen(Qt::black, rule));
    painter.drawRect(left);
    QImage arms;
    if (arms.loadFromData(sheets.office().logoPng)) {
        const qreal height = mm(20);
        const qreal width = height * arms.width() / arms.height();
        painter.drawImage(QRectF(left.center().x() - width / 2, left.top() + mm(4), width, height), arms);
    }
    painter.setFont(sheets.font(13, true));
    const QRectF head(left.left(), left.top() + mm(26), left.width(), mm(14));
    painter.drawText(head, Qt::AlignCenter | Qt::TextWordWrap, sop.agency().join(u'\n'));
    painter.setFont(sheets.font(14, true));
    painter.drawText(QRectF(left.left(), left.bottom() - mm(20), left.width(), mm(12)), Qt::AlignCenter,
                     u"STANDAR OPERASIONAL PROSEDUR"_s);

    qreal y = bottom;
    const std::pair<const SopSection *, const SopSection *> rows[] = { { &sop.legalBasis(), &sop.qualification() },
                                                                       { &sop.related(), &sop.equipment() },
                                                                       { &sop.warnings(), &sop.recording() } };
    const QFont font = sheets.font(8.5);
    for (const auto &[one, other] : rows) {
        const qreal text = std::max(listHeight(font, one->items, half), listHeight(font, other->items, half));
        const qreal title = mm(5.6);
        qreal x = area.left();
        for (const SopSection *section : { one, other }) {
            painter.setFont(sheets.font(8.5, true));
            painter.fillRect(QRectF(x, y, half, title), QColor(0xe8, 0xeb, 0xee));
            box(painter, { x, y, half, title }, section->heading, Qt::AlignLeft | Qt::AlignVCenter);
            painter.setFont(font);
            listBox(painter, { x, y + title, half, text }, section->items);
            x += half;
        }
        y += title + text;
    }
}

QStringList actorsOf(const Sop &sop)
{
    QStringList actors;
    for (const SopStep &step : sop.steps()) {
        if (!actors.contains(step.executor))
            actors.append(step.executor);
    }
    return actors;
}

QStringList cellsOf(const SopStep &step)
{
    return { QString::number(step.number),
             step.activity,
             {},
             {},
             lettered(step.requirements),
             step.minutes ? QString::number(*step.minutes) : u"N/A"_s,
             step.output,
             step.note };
}

/// The steps' table at one size of type: where its rows come to lie.
class StepTable final
{
public:
    StepTable(const PdfSheets &sheets, const Sop &sop, qreal points)
        : m_sop(sop)
        , m_area(sheets.area())
        , m_head(sheets.font(points + 0.5, true))
        , m_grid(columns(sheets.area().width(), actorsOf(sop)), sheets.font(points), m_head)
    {
    }
    /// @return on how many pages
    int place(qreal firstTop)
    {
        m_rows.clear();
        int page = 1;
        qreal y = firstTop + headHeight();
        for (const SopStep &step : m_sop.steps()) {
            const qreal height = m_grid.height(cellsOf(step), SopFlow::leastRow());
            if (y + height > m_area.bottom() && !m_rows.isEmpty() && m_rows.last().page == page) {
                ++page;
                y = m_area.top() + headHeight();
            }
            m_rows.append({ page, y, height });
            y += height;
        }
        return page;
    }
    /// What room is left on the last page is given to the rows, so that the arrows have it.
    void spread()
    {
        const int last = m_rows.last().page;
        const auto first = std::find_if(m_rows.begin(), m_rows.end(), [&](const auto &r) { return r.page == last; });
        const qreal spare = m_area.bottom() - (m_rows.last().top + m_rows.last().height);
        const qreal each = std::clamp<qreal>(spare / qreal(m_rows.end() - first), 0, mm(2.5));
        qreal moved = 0;
        for (auto it = first; it != m_rows.end(); ++it) {
            it->top += moved;
            it->height += each;
            moved += each;
        }
    }
    void paint(PdfSheets &sheets, qreal firstTop, int pages) const
    {
        const QList<SopFlow::Lane> lanes = lanesOf(actorsOf(m_sop));
        const SopFlow flow(m_sop, lanes, m_rows, sheets.font(6.5));
        for (int page = 1; page <= pages; ++page) {
            if (page > 1)
                sheets.newPage();
            paintHead(sheets.painter(), page == 1 ? firstTop : m_area.top());
            for (qsizetype i = 0; i < m_rows.size(); ++i) {
                if (m_rows.at(i).page == page)
                    m_grid.paintRow(sheets.painter(), { m_area.left(), m_rows.at(i).top }, cellsOf(m_sop.steps().at(i)),
                                    m_rows.at(i).height);
            }
            flow.paint(sheets.painter(), page);
        }
    }

private:
    static constexpr qreal groupHeight = 5.5 * 720 / 25.4;

    static QList<TextGrid::Column> columns(qreal width, const QStringList &actors)
    {
        const Qt::Alignment middle = Qt::AlignHCenter | Qt::AlignTop;
        const qreal part = width / 100;
        return { { part * 3, u"No"_s, middle },   { part * 22, u"Aktivitas"_s },
                 { part * 11, actors.value(0) },  { part * 15, actors.value(1) },
                 { part * 17, u"Kelengkapan"_s }, { part * 5.5, u"Waktu (Menit)"_s, middle },
                 { part * 12, u"Output"_s },      { part * 14.5, u"Keterangan"_s } };
    }
    QList<SopFlow::Lane> lanesOf(const QStringList &actors) const
    {
        const auto lane = [this](const QString &actor, int column) {
            return SopFlow::Lane { actor, m_area.left() + m_grid.left(column),
                                   m_grid.left(column + 1) - m_grid.left(column) };
        };
        return { lane(actors.value(0), FirstActor), lane(actors.value(1), SecondActor) };
    }
    qreal headHeight() const { return groupHeight + m_grid.headHeight(); }
    void paintHead(QPainter &painter, qreal top) const
    {
        m_grid.paintHead(painter, { m_area.left(), top + groupHeight });
        painter.setFont(m_head);
        const std::tuple<int, int, QString> groups[] = { { Number, FirstActor, {} },
                                                         { FirstActor, Papers, u"Pelaksana"_s },
                                                         { Papers, Note, u"Mutu Baku"_s },
                                                         { Note, Note + 1, {} } };
        for (const auto &[from, to, words] : groups) {
            const QRectF place(m_area.left() + m_grid.left(from), top, m_grid.left(to) - m_grid.left(from),
                               groupHeight);
            painter.fillRect(place, QColor(0xe8, 0xeb, 0xee));
            painter.setPen(QPen(Qt::black, rule));
            painter.drawRect(place);
            painter.drawText(place, Qt::AlignCenter, words);
        }
    }

    const Sop &m_sop;
    QRectF m_area;
    QFont m_head;
    TextGrid m_grid;
    QList<SopFlow::Row> m_rows;
};

void paintSteps(PdfSheets &sheets, const Sop &sop)
{
    sheets.newPage();
    const QRectF area = sheets.area();
    QPainter &painter = sheets.painter();
    painter.setPen(Qt::black);
    painter.setFont(sheets.font(11, true));
    painter.drawText(QRectF(area.left(), area.top(), area.width(), mm(6)), Qt::AlignCenter, sop.name());
    const qreal top = area.top() + mm(8);
    // All steps on one page, in smaller type if need be: a flow is read at a glance. Long texts go on overleaf.
    for (const qreal points : { 8.5, 8.0, 7.5, 7.0 }) {
        StepTable table(sheets, sop, points);
        const int pages = table.place(top);
        if (pages > 1 && points > 7.0)
            continue;
        table.spread();
        return table.paint(sheets, top, pages);
    }
}

struct Remark {
    QString where;
    QString text;
    QString remark;
};

QList<Remark> remarksOf(const Sop &sop)
{
    QList<Remark> remarks;
    for (const SopSection *section : { &sop.legalBasis(), &sop.qualification(), &sop.related(), &sop.equipment(),
                                       &sop.warnings(), &sop.recording() }) {
        for (qsizetype i = 0; i < section->items.size(); ++i) {
            const SopItem &item = section->items.at(i);
            if (!item.remark.isEmpty())
                remarks.append({ u"%1 nomor %2"_s.arg(QString(section->heading).remove(u':').trimmed()).arg(i + 1),
                                 item.text, item.remark });
        }
    }
    for (const SopStep &step : sop.steps()) {
        if (!step.remark.isEmpty())
            remarks.append({ u"Langkah %1"_s.arg(step.number), step.activity, step.remark });
    }
    for (const SopPaper &paper : sop.papers()) {
        if (!paper.remark.isEmpty())
            remarks.append({ u"Berkas"_s, paper.title, paper.remark });
    }
    return remarks;
}

void paintRemarks(PdfSheets &sheets, const Sop &sop)
{
    const QList<Remark> remarks = remarksOf(sop);
    if (remarks.isEmpty())
        return;
    sheets.newPage();
    QPainter &painter = sheets.painter();
    const QRectF area = sheets.area();
    painter.setPen(Qt::black);
    painter.setFont(sheets.font(11, true));
    painter.drawText(QRectF(area.left(), area.top(), area.width(), mm(6)), Qt::AlignLeft | Qt::AlignVCenter,
                     u"Catatan (bukan bagian dari naskah SOP)"_s);
    const qreal part = area.width() / 100;
    const TextGrid grid({ { part * 17, u"Tempat"_s }, { part * 43, u"Naskah SOP"_s }, { part * 40, u"Catatan"_s } },
                        sheets.font(9), sheets.font(9, true));
    qreal y = area.top() + mm(8);
    grid.paintHead(painter, { area.left(), y });
    y += grid.headHeight();
    for (const Remark &remark : remarks) {
        const QStringList cells { remark.where, remark.text, remark.remark };
        const qreal height = grid.height(cells);
        if (y + height > area.bottom()) {
            sheets.newPage();
            grid.paintHead(painter, area.topLeft());
            y = area.top() + grid.headHeight();
        }
        grid.paintRow(painter, { area.left(), y }, cells, height);
        y += height;
    }
}
} // namespace

QByteArray soppages::toPdf(const Sop &sop, const OfficeIdentity &office)
{
    PdfSheets sheets(sop.name(), office, QPageLayout::Landscape, sop.key());
    paintIdentity(sheets, sop);
    paintSteps(sheets, sop);
    paintRemarks(sheets, sop);
    return sheets.finish();
}
