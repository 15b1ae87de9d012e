// SPDX-License-Identifier: GPL-3.0-or-later
#include "late/latecode.h"

#include "core/error.h"

#include <QCoreApplication>
#include <QLibrary>

using namespace Qt::StringLiterals;

namespace
{
struct Module {
    const LateCode *code = nullptr;
    QString problem; ///< for the log
};

Module load()
{
    QLibrary library(QCoreApplication::applicationDirPath() + u"/loket-late.so"_s);
    const auto of = reinterpret_cast<decltype(&loketLateCode)>(library.resolve("loketLateCode"));
    if (!of)
        return { nullptr, library.errorString() };
    const LateCode *code = of();
    if (QByteArrayView(code->version) != LOKET_VERSION)
        return { nullptr, u"loket-late.so is of version "_s + QString::fromLatin1(code->version) };
    return { code, {} };
}

/// Never unloaded: a window of its may be open until the end.
const Module &module()
{
    static const Module loaded = load();
    return loaded;
}

QString sentence()
{
    return QCoreApplication::translate("LateCode", "A part of Loket is missing. Install Loket again.");
}

const LateCode &late()
{
    if (!module().code)
        throw fault(sentence(), module().problem);
    return *module().code;
}
} // namespace

int dossierpdf::pageCount(const QByteArray &pdf)
{
    return late().pageCount(pdf);
}

QByteArray dossierpdf::joined(const QList<Part> &parts)
{
    return late().joined(parts);
}

QByteArray xlsxface::write(const Report &report, const ReportProgress &progress)
{
    return late().writeXlsx(report, progress);
}

QrCode QrCode::of(const QString &text)
{
    return late().qrCode(text);
}

QByteArray paperpdf::write(const QList<PdfPage> &pages, const QString &title)
{
    return late().writePdf(pages, title);
}

PdfPage paperpdf::packed(const QImage &page, const QSizeF &millimetres)
{
    return late().packPage(page, millimetres);
}

bool paperpdf::mayBeRewritten(const PaperFacts &facts)
{
    return late().mayBeRewritten(facts);
}

QList<PageCode> pagecodes::read(const QImage &page)
{
    return late().readCodes(page);
}

PageJudgement judgePage(const QImage &page, double dpi)
{
    return late().judge(page, dpi);
}

std::optional<double> pagecleaning::skew(const QImage &page)
{
    return late().skew(page);
}

QImage pagecleaning::straightened(const QImage &page, double degrees)
{
    return late().straightened(page, degrees);
}

QImage pagecleaning::evenBackground(const QImage &page)
{
    return late().evenBackground(page);
}

QImage pagecleaning::inkView(const QImage &page)
{
    return late().inkView(page);
}

double pagecleaning::inkShare(const QImage &page)
{
    return late().inkShare(page);
}

std::optional<QPolygonF> pagecleaning::sheetCorners(const QImage &photo)
{
    return late().sheetCorners(photo);
}

QImage pagecleaning::straightenedSheet(const QImage &photo, const QPolygonF &corners)
{
    return late().straightenedSheet(photo, corners);
}

pagelooks::Sheet pagelooks::sheetOf(const QImage &page)
{
    return late().sheetOf(page);
}

PageLook pagelooks::lookOf(const Sheet &sheet)
{
    return late().lookOf(sheet);
}

pagelooks::Comparison pagelooks::compare(const Sheet &a, const Sheet &b)
{
    return late().compareSheets(a, b);
}

bool pagelooks::Comparison::isSame() const
{
    return (this->*late().isSameSheet)();
}

// The print system's own thread has nobody who would catch an exception.
void cupsclient::enterThread(const QByteArray &server)
{
    if (module().code)
        late().enterThread(server);
}

QString cupsclient::noAnswer()
{
    return module().code ? late().noAnswer() : sentence();
}

cupsclient::Queues cupsclient::queues()
{
    return module().code ? late().queues() : Queues { {}, sentence() };
}

cupsclient::Sent cupsclient::send(const PrintOrder &order, QByteArrayView pdf, const std::function<void(int)> &made,
                                  const std::function<bool(int)> &go)
{
    return module().code ? late().send(order, pdf, made, go) : Sent { 0, sentence() };
}

std::optional<PrintJob::Progress> cupsclient::stateOf(const QString &queue, int number)
{
    return module().code ? late().stateOf(queue, number) : std::nullopt;
}

void cupsclient::cancel(const QString &queue, int number)
{
    if (module().code)
        late().cancel(queue, number);
}

std::optional<QString> cupsclient::titleOf(int number)
{
    return module().code ? late().titleOf(number) : std::nullopt;
}

QString cupsclient::purge(const QString &queue, int number)
{
    return module().code ? late().purge(queue, number) : sentence();
}

QWidget *reportcharts::make(QWidget *parent, const std::function<void(int row)> &picked)
{
    return late().makeChart(parent, picked);
}

void reportcharts::show(QWidget *view, const ReportChart &chart)
{
    late().showChart(view, chart);
}
