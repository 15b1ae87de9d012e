// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/durablewrite.h"
#include "capture/scanner.h"
#include "cli/commands.h"
#include "cli/print.h"
#include "core/error.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QJsonObject>

#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

using namespace Qt::StringLiterals;

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(loketctl)
};

struct Chosen {
    std::string device;
    std::string source = "flatbed";
    std::string mode = "colour";
    std::string paper = "a4";
    int resolution = 300;
    int pages = 0;
    std::vector<std::string> options;
    std::string out;
};

/// A word of ours, or the device's own.
template <typename T> void take(const std::string &given, T &value, ScanWishes &wishes, const QString &own)
{
    const QString word = QString::fromStdString(given);
    if (!scanwishes::read(word, value))
        wishes.options.insert(own, word);
}

ScanWishes wishesOf(const Chosen &chosen)
{
    ScanWishes wishes;
    take(chosen.source, wishes.source, wishes, u"source"_s);
    take(chosen.mode, wishes.mode, wishes, u"mode"_s);
    if (!scanwishes::read(QString::fromStdString(chosen.paper), wishes.paper))
        throw refused(Words::tr("The paper %1 is not known: a4 or f4.").arg(QString::fromStdString(chosen.paper)));
    wishes.dpi = chosen.resolution;
    wishes.mostPages = chosen.pages;
    for (const std::string &option : chosen.options) {
        const QString text = QString::fromStdString(option);
        wishes.options.insert(text.section(u'=', 0, 0), text.section(u'=', 1));
    }
    return wishes;
}

[[noreturn]] void fail(ScanEnd end)
{
    const QString sentence = scanend::sentence(end);
    const bool ours = end == ScanEnd::DriverMissing || end == ScanEnd::DriverStopped || end == ScanEnd::DeviceFault
        || end == ScanEnd::NotWritten || end == ScanEnd::NotAnswering || end == ScanEnd::NoMemory;
    throw ours ? fault(sentence) : refused(sentence);
}

void open(Scanner &scanner, const QString &device)
{
    QEventLoop loop;
    std::optional<ScanEnd> refusal;
    QObject::connect(&scanner, &Scanner::opened, &loop, &QEventLoop::quit);
    QObject::connect(&scanner, &Scanner::refused, &loop, [&](ScanEnd end) {
        refusal = end;
        loop.quit();
    });
    scanner.open(device);
    loop.exec();
    if (refusal)
        fail(*refusal);
}

/// After those that lie there already: a run that broke goes on.
int firstNumber(const QDir &folder)
{
    int last = 0;
    for (const QString &name : folder.entryList(QDir::Files))
        last = std::max(last, scanwishes::pageNumber(name));
    return last + 1;
}

void tell(const Options &options, const QDir &folder, const ScannedPage &page)
{
    const QString file = folder.filePath(page.file);
    if (options.json)
        print::json({ { u"page"_s, page.number },
                      { u"file"_s, file },
                      { u"width"_s, page.pixels.width() },
                      { u"height"_s, page.pixels.height() },
                      { u"dpi"_s, page.dpi } });
    else
        print::line(file);
    std::fflush(stdout); // what is told is on the disk, also for who reads through a pipe
}

int scan(const Options &options, const Chosen &chosen)
{
    const ScanWishes wishes = wishesOf(chosen);
    const QString path = QDir(QString::fromStdString(chosen.out)).absolutePath();
    durableFolder(path);
    const QDir folder(path);
    Scanner scanner;
    open(scanner, QString::fromStdString(chosen.device));
    QEventLoop loop;
    ScanEnd how = ScanEnd::Done;
    int pages = 0;
    QObject::connect(&scanner, &Scanner::pageStored, &loop, [&](const ScannedPage &page) {
        ++pages;
        tell(options, folder, page);
    });
    QObject::connect(&scanner, &Scanner::ended, &loop, [&](ScanEnd end) {
        how = end;
        loop.quit();
    });
    scanner.scan(wishes, path, firstNumber(folder));
    loop.exec();
    if (options.json)
        print::json({ { u"pages"_s, pages }, { u"status"_s, scanend::code(how) } });
    if (how != ScanEnd::Done)
        fail(how);
    return 0;
}

int list(const Options &options)
{
    Scanner scanner;
    QEventLoop loop;
    QList<FoundScanner> all;
    QObject::connect(&scanner, &Scanner::listed, &loop, [&](const QList<FoundScanner> &found) {
        all = found;
        loop.quit();
    });
    scanner.list();
    loop.exec();
    for (const FoundScanner &found : all) {
        if (options.json)
            print::json({ { u"device"_s, found.device }, { u"vendor"_s, found.vendor }, { u"model"_s, found.model } });
        else
            print::line(found.device + u"  "_s + found.title());
    }
    return 0;
}
} // namespace

void commands::addScanning(CLI::App &app, Options &options)
{
    static Chosen chosen;
    CLI::App *const scans = app.add_subcommand(
        "scan", QT_TRANSLATE_NOOP("loketctl", "Scan pages into a folder; each is safe before the next moves"));
    scans->add_option("--device", chosen.device, QT_TRANSLATE_NOOP("loketctl", "As \"scanners\" names it"))->required();
    scans->add_option("--source", chosen.source,
                      QT_TRANSLATE_NOOP("loketctl", "flatbed, feeder, both; or the device's own word"));
    scans->add_option("--mode", chosen.mode,
                      QT_TRANSLATE_NOOP("loketctl", "colour, gray, lineart; or the device's own word"));
    scans->add_option("--resolution", chosen.resolution, QT_TRANSLATE_NOOP("loketctl", "dpi"))
        ->check(CLI::Range(50, 1200));
    scans->add_option("--paper", chosen.paper, QT_TRANSLATE_NOOP("loketctl", "a4, f4"));
    scans->add_option("--pages", chosen.pages, QT_TRANSLATE_NOOP("loketctl", "At most so many"))
        ->check(CLI::PositiveNumber);
    scans->add_option("--option", chosen.options,
                      QT_TRANSLATE_NOOP("loketctl", "NAME=VALUE of the device's own options"));
    scans->add_option("--out", chosen.out, QT_TRANSLATE_NOOP("loketctl", "Folder, made where it is missing"))
        ->required();
    scans->callback([&options] { options.run = [&options] { return scan(options, chosen); }; });

    CLI::App *const lists = app.add_subcommand(
        "scanners", QT_TRANSLATE_NOOP("loketctl", "The scanners that are there; takes some seconds"));
    lists->callback([&options] { options.run = [&options] { return list(options); }; });
}
