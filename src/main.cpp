// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/appearance.h"
#include "gui/startup.h"
#include "secrets/processhardening.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLocale>
#include <QSettings>
#include <QTranslator>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace
{
/// Loket has a window; without a screen there is one sentence.
bool hasScreen()
{
    return qEnvironmentVariableIsSet("QT_QPA_PLATFORM") || !qEnvironmentVariable("DISPLAY").isEmpty()
        || !qEnvironmentVariable("WAYLAND_DISPLAY").isEmpty();
}

Startup::Wishes wishesOf(const QCoreApplication &application)
{
    QCommandLineParser parser;
    const QCommandLineOption demo(u"demo"_s,
                                  QCoreApplication::translate("main", "Open the practice database (LATIHAN)."));
    const QCommandLineOption measure(
        u"measure-start"_s, QCoreApplication::translate("main", "Print when the window was painted, and end."));
    const QCommandLineOption database(
        u"database"_s, QCoreApplication::translate("main", "Open this database: sqlite:FILE or postgresql://..."),
        u"url"_s);
    parser.addOptions({ demo, measure, database });
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(application);
    return { parser.isSet(demo), parser.isSet(measure), parser.value(database) };
}
} // namespace

int main(int argc, char *argv[])
{
    hardenProcess();
    if (!hasScreen()) {
        std::fputs("Loket memerlukan layar: jalankan dari desktop, atau gunakan loketctl.\n", stderr);
        return 2;
    }
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"Loket"_s);
    QCoreApplication::setApplicationName(u"Loket"_s);
    QCoreApplication::setApplicationVersion(u"0.1.0"_s);
    QGuiApplication::setDesktopFileName(u"id.go.loket.Loket"_s);
    QLocale::setDefault(QLocale(QLocale::Indonesian, QLocale::Indonesia));
    QTranslator translator;
    const QString language = QSettings().value(u"window/language"_s, u"id"_s).toString();
    if (translator.load(u":/translations/loket_"_s + language))
        QCoreApplication::installTranslator(&translator);
    const Startup::Wishes wishes = wishesOf(application);
    Appearance appearance(application);
    appearance.start();
    Startup startup(wishes, appearance);
    startup.start();
    return QApplication::exec();
}
