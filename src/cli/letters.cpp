// SPDX-License-Identifier: GPL-3.0-or-later
// "letter preview" and "letter fields": letters from data alone, without a database.
#include "cli/commands.h"
#include "cli/print.h"
#include "core/error.h"
#include "desk/letterwriting.h"
#include "letters/letterdata.h"
#include "letters/letterrenderer.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(loketctl)
};

struct Chosen {
    std::string letter;
    std::string data;
    std::string out;
    std::string office;
    std::string paper;
};

QByteArray read(const std::string &path)
{
    QFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::ReadOnly))
        throw refused(Words::tr("The file %1 cannot be read.").arg(file.fileName()));
    return file.readAll();
}

/// As an office that has just been founded, but for what @p path says; its keys are those of the settings.
OfficeSettings settingsIn(const std::string &path)
{
    if (path.empty())
        return {};
    const QByteArray json = read(path);
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        throw refused(Words::tr("The file %1 holds no JSON object.").arg(QString::fromStdString(path)));
    const QStringList known = QJsonDocument::fromJson(OfficeSettings().toJson()).object().keys();
    const QStringList given = document.object().keys();
    for (const QString &key : given) {
        if (!known.contains(key))
            throw refused(Words::tr("The settings have no \"%1\".").arg(key));
    }
    return OfficeSettings::fromJson(json);
}

OfficeIdentity officeOf(const Chosen &chosen)
{
    OfficeSettings settings = settingsIn(chosen.office);
    if (chosen.paper == "F4")
        settings.paper = SheetFormat::F4;
    else if (chosen.paper == "F4-210")
        settings.paper = SheetFormat::F4Narrow;
    else if (chosen.paper == "A4")
        settings.paper = SheetFormat::A4;
    return letterwriting::identity(settings);
}

int preview(const Chosen &chosen)
{
    const LetterKind kind = letters::kindNamed(QString::fromStdString(chosen.letter));
    const LetterFields fields = letterdata::read(read(chosen.data), letters::letterTemplate(kind).fields());
    // The office's rendering: there is no password here, and no place for one.
    print::file(QString::fromStdString(chosen.out),
                letterrenderer::toPdf({ kind, fields, Rendering::Office }, officeOf(chosen)));
    return 0;
}

int fields(const Options &options, const Chosen &chosen)
{
    const QJsonObject all = letterdata::describe(letters::kindNamed(QString::fromStdString(chosen.letter)));
    if (options.json) {
        print::json(all);
        return 0;
    }
    const QJsonArray list = all.value(u"fields"_s).toArray();
    for (const QJsonValue &value : list) {
        const QJsonObject field = value.toObject();
        const QJsonValue example = field.value(u"example"_s);
        print::line(u"%1  %2%3  %4"_s.arg(
            field.value(u"name"_s).toString().leftJustified(24), field.value(u"type"_s).toString(),
            field.value(u"required"_s).toBool() ? u"*"_s : QString(),
            example.isArray() ? QString::fromUtf8(QJsonDocument(example.toArray()).toJson(QJsonDocument::Compact))
                              : example.toString()));
    }
    print::line(Words::tr("* the letter is refused without it"));
    return 0;
}
} // namespace

void commands::addLetters(CLI::App &letter, Options &options)
{
    static Chosen chosen;
    const char *const names = "completion, rejection, referral, result, receipt";
    CLI::App *const draws = letter.add_subcommand(
        "preview", QT_TRANSLATE_NOOP("loketctl", "A letter from data, as PDF, without a database"));
    draws->add_option("letter", chosen.letter, names)->required();
    draws->add_option("--data", chosen.data, QT_TRANSLATE_NOOP("loketctl", "JSON file with the letter's fields"))
        ->required();
    draws->add_option("--out", chosen.out, QT_TRANSLATE_NOOP("loketctl", "New file"))->required();
    draws->add_option("--office", chosen.office, QT_TRANSLATE_NOOP("loketctl", "JSON file with the office's settings"));
    draws->add_option("--paper", chosen.paper, QT_TRANSLATE_NOOP("loketctl", "F4, F4-210 or A4; else the settings'"))
        ->check(CLI::IsMember({ "F4", "F4-210", "A4" }));
    draws->callback([&options] { options.run = [] { return preview(chosen); }; });

    CLI::App *const lists = letter.add_subcommand(
        "fields", QT_TRANSLATE_NOOP("loketctl", "The fields of a letter with types and an example"));
    lists->add_option("letter", chosen.letter, names)->required();
    lists->callback([&options] { options.run = [&options] { return fields(options, chosen); }; });
}
