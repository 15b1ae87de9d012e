// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/helpwords.h"
#include "cli/print.h"
#include "core/error.h"
#include "secrets/processhardening.h"

#include <QGuiApplication>
#include <QTranslator>

#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace
{
enum Exit { Done = 0, Refused = 1, WrongUsage = 2, Fault = 3 };

/// What Qt remarks of this computer says nothing to whoever reads the answer.
void drop(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (!text.startsWith(u"QStandardPaths: "_s))
        std::fprintf(stderr, "%s\n", qPrintable(qFormatLogMessage(type, context, text)));
}

int run(const Options &options)
{
    try {
        return options.run();
    } catch (const Error &error) {
        print::error(error.text());
        return error.kind() == Error::Kind::Fault ? Fault : Refused;
    } catch (const std::exception &error) {
        print::error(QString::fromUtf8(error.what()));
        return Fault;
    }
}
} // namespace

/// loketctl, the keeper's command: the same core without a window.
int main(int argc, char *argv[])
{
    hardenProcess();
    // Letters need fonts, never a screen.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qInstallMessageHandler(drop);
    QGuiApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"Loket"_s);
    QCoreApplication::setApplicationName(u"Loket"_s);
    QTranslator translator;
    if (translator.load(u":/translations/loket_id.qm"_s))
        QCoreApplication::installTranslator(&translator);

    CLI::App app(QT_TRANSLATE_NOOP("loketctl", "Loket: the keeper's command"), "loketctl");
    helpwords::prepare(app);
    Options options;
    app.require_subcommand(1);
    app.add_option("--database", options.database,
                   QT_TRANSLATE_NOOP("loketctl", "sqlite:FILE or postgresql://...; else this computer's settings"));
    app.add_option("--operator", options.operatorName,
                   QT_TRANSLATE_NOOP("loketctl", "User name; the password is read from standard input"));
    app.add_flag("--json", options.json, QT_TRANSLATE_NOOP("loketctl", "One JSON object a line"));
    app.fallthrough();
    commands::addFounding(app, options);
    commands::addRegister(app, options);
    commands::addReading(app, options);
    commands::addPapers(app, options);
    commands::addLetterChecks(app, options);
    commands::addProof(app, options);
    commands::addReports(app, options);
    commands::addPrivacy(app, options);
    commands::addKeeping(app, options);
    commands::addScanning(app, options);
    helpwords::translate(app);
    try {
        app.parse(argc, argv);
    } catch (const CLI::Success &help) {
        return app.exit(help);
    } catch (const CLI::ParseError &error) {
        print::error(helpwords::sentence(error));
        return WrongUsage;
    }
    return run(options);
}
