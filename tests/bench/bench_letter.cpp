// SPDX-License-Identifier: GPL-3.0-or-later
// A letter to PDF against the same words put plainly through QTextDocument and QPdfWriter, in turns in one run; and
// against LibreOffice, which gets them as a batch of files.
#include "letters/letterrenderer.h"
#include "letters/notices.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextDocument>

#include <algorithm>
#include <benchmark/benchmark.h>
#include <chrono>
#include <vector>

namespace
{
LetterContent sample()
{
    const LetterKind kind = LetterKind::CompletionNotice;
    return { kind, letters::letterTemplate(kind).fields().example, Rendering::Office };
}

/// As much text, one table, the letterhead as text; A-1b and 1200 dpi are QPdfWriter's own matters.
QString plainHtml()
{
    QString html = letters::html(sample());
    const QString head = QStringLiteral("<p align=\"center\"><b>PEMERINTAH KABUPATEN SERAM BAGIAN TIMUR<br>SEKRETARIAT "
                                        "DAERAH</b></p><hr>");
    html.replace(QStringLiteral("<img src=\"loket:kop\">"), head);
    const QRegularExpression mark(QStringLiteral("<img src=\"loket:(?:mark|wide|out):([^\"]*)\">"));
    html.replace(mark, QStringLiteral("\\1 "));
    html.remove(QRegularExpression(QStringLiteral("<img[^>]*>|class=\"[^\"]*\"")));
    return html;
}

QByteArray plain(const QString &html)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setPageSize(QPageSize(QSizeF(215, 330), QPageSize::Millimeter));
    writer.setPageMargins(QMarginsF(30, 20, 20, 25), QPageLayout::Millimeter);
    writer.setResolution(300);
    writer.setTitle(QStringLiteral("Surat"));
    QTextDocument document;
    document.documentLayout()->setPaintDevice(&writer);
    document.setDefaultFont(QFont(QStringLiteral("Liberation Sans"), 12));
    document.setHtml(html);
    document.setPageSize(QSizeF(writer.width(), writer.height()));
    QPainter painter(&writer);
    document.drawContents(&painter);
    painter.end();
    return bytes;
}

template <typename Call> double milliseconds(const Call &call)
{
    const auto start = std::chrono::steady_clock::now();
    call();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

void letter(benchmark::State &state)
{
    const LetterContent content = sample();
    const OfficeIdentity office;
    const QString html = plainHtml();
    std::vector<double> ours;
    std::vector<double> floor;
    for (auto _ : state) {
        floor.push_back(milliseconds([&] { benchmark::DoNotOptimize(plain(html)); }));
        const double time = milliseconds([&] { benchmark::DoNotOptimize(letterrenderer::toPdf(content, office)); });
        ours.push_back(time);
        state.SetIterationTime(time / 1000);
    }
    state.counters["letter_ms"] = median(ours);
    state.counters["plain_ms"] = median(floor);
    state.counters["ratio"] = median(ours) / median(floor);
    state.counters["limit"] = 1.25;
}
/// As many files as asked for, in one run of LibreOffice. @return ms; negative where not every one became a PDF
double batch(const QTemporaryDir &dir, const QByteArray &html, int letters)
{
    QStringList arguments { QStringLiteral("-env:UserInstallation=file://") + dir.filePath(QStringLiteral("profile")),
                            QStringLiteral("--headless"),
                            QStringLiteral("--infilter=HTML (StarWriter)"),
                            QStringLiteral("--convert-to"),
                            QStringLiteral("pdf:writer_pdf_Export"),
                            QStringLiteral("--outdir"),
                            dir.filePath(QStringLiteral("out")) };
    for (int i = 0; i < letters; ++i) {
        QFile file(dir.filePath(QStringLiteral("letter-%1.html").arg(i)));
        if (!file.open(QIODevice::WriteOnly) || file.write(html) != html.size())
            return -1;
        arguments << file.fileName();
    }
    QDir out(dir.filePath(QStringLiteral("out")));
    out.removeRecursively();
    const double time =
        milliseconds([&] { QProcess::execute(QStandardPaths::findExecutable(QStringLiteral("soffice")), arguments); });
    return out.entryList({ QStringLiteral("*.pdf") }).size() == letters ? time : -1;
}

/// What one more letter costs it: a batch without its start.
void libreoffice(benchmark::State &state)
{
    constexpr int more = 20;
    if (QStandardPaths::findExecutable(QStringLiteral("soffice")).isEmpty())
        return state.SkipWithError("soffice is not installed: no comparison with LibreOffice");
    const QTemporaryDir dir;
    const QByteArray html = "<meta charset=\"utf-8\">" + plainHtml().toUtf8();
    const LetterContent content = sample();
    const OfficeIdentity office;
    batch(dir, html, 1); // makes its profile
    std::vector<double> theirs;
    std::vector<double> ours;
    for (auto _ : state) {
        const double one = batch(dir, html, 1);
        const double many = batch(dir, html, 1 + more);
        if (one < 0 || many < 0)
            return state.SkipWithError("soffice made no PDF: no comparison with LibreOffice");
        theirs.push_back((many - one) / more);
        for (int i = 0; i < more; ++i)
            ours.push_back(milliseconds([&] { benchmark::DoNotOptimize(letterrenderer::toPdf(content, office)); }));
        state.SetIterationTime(theirs.back() / 1000);
    }
    state.counters["libreoffice_ms"] = median(theirs);
    state.counters["letter_ms"] = median(ours);
    state.counters["times_as_fast"] = median(theirs) / median(ours);
    state.counters["least"] = 4;
}
} // namespace

BENCHMARK(libreoffice)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(3);
BENCHMARK(letter)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(300);

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
