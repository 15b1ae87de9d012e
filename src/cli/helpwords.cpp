// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/helpwords.h"

#include <QCoreApplication>

#include <CLI/Error.hpp>
#include <CLI/Formatter.hpp>

using namespace Qt::StringLiterals;

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(loketctl)
};

std::string translated(const std::string &text)
{
    return text.empty() ? text : QCoreApplication::translate("loketctl", text.c_str()).toStdString();
}

/// Names and types that CLI11 prints, and ours.
const std::pair<const char *, const char *> labels[] = {
    { "Usage", QT_TRANSLATE_NOOP("loketctl", "Usage") },
    { "Options", QT_TRANSLATE_NOOP("loketctl", "Options") },
    { "OPTIONS", QT_TRANSLATE_NOOP("loketctl", "OPTIONS") },
    { "Positionals", QT_TRANSLATE_NOOP("loketctl", "Values") },
    { "Subcommands", QT_TRANSLATE_NOOP("loketctl", "Subcommands") },
    { "SUBCOMMAND", QT_TRANSLATE_NOOP("loketctl", "COMMAND") },
    { "SUBCOMMANDS", QT_TRANSLATE_NOOP("loketctl", "COMMANDS") },
    { "REQUIRED", QT_TRANSLATE_NOOP("loketctl", "required") },
    { "Needs", QT_TRANSLATE_NOOP("loketctl", "Only with") },
    { "Excludes", QT_TRANSLATE_NOOP("loketctl", "Never with") },
    { "TEXT", QT_TRANSLATE_NOOP("loketctl", "TEXT") },
    { "INT", QT_TRANSLATE_NOOP("loketctl", "NUMBER") },
    { "UINT", QT_TRANSLATE_NOOP("loketctl", "NUMBER") },
};

QString before(const QString &text, const QString &mark)
{
    return text.left(text.indexOf(mark));
}

QString after(const QString &text, const QString &mark)
{
    return text.sliced(text.indexOf(mark) + mark.size());
}

/// What is wrong; the options that it is about stand as they are typed.
QString fault(const CLI::ParseError &error)
{
    const QString text = QString::fromStdString(error.what());
    switch (CLI::ExitCodes(error.get_exit_code())) {
    case CLI::ExitCodes::RequiredError:
        return text.startsWith("A subcommand"_L1) ? Words::tr("Which command?")
                                                  : Words::tr("Missing: %1.").arg(before(text, u" is required"_s));
    case CLI::ExitCodes::ExtrasError:
        return Words::tr("Not understood: %1.").arg(after(text, u": "_s));
    case CLI::ExitCodes::ConversionError:
        return Words::tr("This value does not fit: %1.").arg(after(text, u": "_s));
    case CLI::ExitCodes::ValidationError:
        return Words::tr("The value of %1 does not fit.").arg(before(text, u":"_s));
    case CLI::ExitCodes::ArgumentMismatch:
        return Words::tr("A value is missing or too much at %1.")
            .arg(text.startsWith("Expected"_L1) ? before(after(text, u" to "_s), u","_s) : before(text, u":"_s));
    case CLI::ExitCodes::ExcludesError:
        return Words::tr("%1 and %2 exclude each other.")
            .arg(before(text, u" excludes "_s), after(text, u" excludes "_s));
    case CLI::ExitCodes::RequiresError:
        return Words::tr("%1 needs %2.").arg(before(text, u" requires "_s), after(text, u" requires "_s));
    default:
        return Words::tr("The command line cannot be understood.");
    }
}
} // namespace

void helpwords::prepare(CLI::App &app)
{
    for (const auto &[name, word] : labels)
        app.get_formatter()->label(name, translated(word));
    app.set_help_flag("-h,--help", QT_TRANSLATE_NOOP("loketctl", "Show this help"));
}

void helpwords::translate(CLI::App &app)
{
    app.description(translated(app.get_description()));
    for (CLI::Option *const option : app.get_options()) {
        option->description(translated(option->get_description()));
        if (!option->get_positional())
            option->group(translated(option->get_group()));
    }
    for (CLI::App *const command : app.get_subcommands({})) {
        command->group(translated(command->get_group()));
        translate(*command);
    }
}

QString helpwords::sentence(const CLI::ParseError &error)
{
    return Words::tr("%1 See --help after the command.").arg(fault(error));
}
