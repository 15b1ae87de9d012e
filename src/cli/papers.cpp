// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/paperfile.h"
#include "capture/paperreadings.h"
#include "capture/readnow.h"
#include "cli/casejson.h"
#include "cli/commands.h"
#include "cli/print.h"
#include "core/error.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

#include <deque>

using namespace Qt::StringLiterals;

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(loketctl)
};

struct Chosen {
    std::vector<std::string> files;
    std::string out;
};

QJsonArray boxOf(const QRectF &box)
{
    const auto tenths = [](double v) { return qRound(v * 10) / 10.0; };
    return { tenths(box.x()), tenths(box.y()), tenths(box.width()), tenths(box.height()) };
}

QJsonObject jsonOf(const FieldValue &value)
{
    const QJsonValue read = value.value.isEmpty() ? QJsonValue() : QJsonValue(value.value);
    return {
        { u"value"_s, read }, { u"certain"_s, value.certain }, { u"page"_s, value.page }, { u"box"_s, boxOf(value.box) }
    };
}

QJsonObject jsonOf(const QString &file, const PaperReading &reading)
{
    QJsonObject fields;
    for (int i = 0; i <= int(PaperField::DecreeValidUntil); ++i) { // all of them: what was not found has no value
        const FieldValue none { {}, false, 0, {} };
        fields.insert(paperfields::code(PaperField(i)), jsonOf(reading.fields.values.value(PaperField(i), none)));
    }
    QJsonArray members;
    for (const DecreeMember &member : reading.fields.members)
        members.append(
            QJsonObject { { u"name"_s, member.name }, { u"nip"_s, member.nip }, { u"position"_s, member.position } });
    QJsonObject out { { u"file"_s, file },
                      { u"kind"_s, casejson::name(reading.fields.kind) },
                      { u"pages"_s, int(reading.pages.size()) },
                      { u"text"_s, reading.text() },
                      { u"fields"_s, fields } };
    if (!members.isEmpty())
        out.insert(u"members"_s, members);
    if (reading.fields.signature)
        out.insert(u"signature"_s,
                   QJsonObject { { u"page"_s, reading.fields.signature->page },
                                 { u"box"_s, boxOf(reading.fields.signature->box) } });
    return out;
}

void tell(const Options &options, const QString &file, const PaperReading &reading)
{
    if (options.json) {
        print::json(jsonOf(file, reading));
        return;
    }
    print::line(u"%1  %2  %3"_s.arg(file, casejson::name(reading.fields.kind),
                                    Words::tr("%n page(s)", nullptr, int(reading.pages.size()))));
    for (auto it = reading.fields.values.begin(); it != reading.fields.values.end(); ++it)
        print::line(u"  %1: %2%3"_s.arg(paperfields::code(it.key()), it.value().value,
                                        it.value().certain ? QString() : u"  ?"_s));
}

/// Reads all files at once and tells them in the order in which they were named.
class Reading final : public QObject
{
    Q_DISABLE_COPY_MOVE(Reading)
public:
    Reading(const Options &options, const Chosen &chosen)
        : m_options(options)
        , m_chosen(chosen)
        , m_readings(Recognition::Place::InFront)
    {
    }
    int run();

private:
    struct File {
        QString name;
        QByteArray bytes; ///< of an attachment; else they are read when its turn comes
        bool done = false;
        QString sentence; ///< why it was not read
        PaperReading reading;
    };
    void add(const QString &name);
    void start(size_t index);
    void take(size_t index, const ReadResult<PaperReading> &result);
    void tellInOrder();
    void save(const File &file);

    const Options &m_options;
    const Chosen &m_chosen;
    PaperReadings m_readings;
    QEventLoop m_loop;
    std::deque<File> m_files;
    size_t m_next = 0; ///< the first that is not told yet
    size_t m_started = 0;
    bool m_ok = true;
};

constexpr size_t mostAtOnce = 8; ///< files whose bytes are in memory

int Reading::run()
{
    for (const std::string &name : m_chosen.files)
        add(QString::fromStdString(name));
    tellInOrder();
    if (m_next < m_files.size())
        m_loop.exec();
    return m_ok ? 0 : 1;
}

/// A mail is followed by its attachments, each a paper of its own: "surel.eml/surat.pdf".
void Reading::add(const QString &name)
{
    m_files.push_back({ name, {}, false, {}, {} });
    if (!name.endsWith(u".eml"_s, Qt::CaseInsensitive))
        return;
    try {
        int number = 0;
        for (const MailAttachment &one : readnow::mail(readPaperFile(name).bytes).attachments) {
            ++number;
            const QString called = one.name.isEmpty() ? Words::tr("attachment %1").arg(number) : one.name;
            const bool refused = one.fault != ReadFault::None;
            m_files.push_back(
                { name + u'/' + called, one.bytes, refused, refused ? readSentence(one.fault) : QString(), {} });
        }
    } catch (const Error &) {
        return; // the mail itself says what is wrong
    }
}

void Reading::start(size_t index)
{
    File &file = m_files[index];
    if (file.done)
        return;
    try {
        const QByteArray bytes = file.bytes.isEmpty() ? readPaperFile(file.name).bytes : file.bytes;
        const auto want = m_chosen.out.empty() ? PaperReadings::Want::Words : PaperReadings::Want::WordsAndPdf;
        m_readings.read(bytes, QFileInfo(file.name).completeBaseName(), want, QDate::currentDate(), this,
                        [this, index](const ReadResult<PaperReading> &result) { take(index, result); });
    } catch (const Error &error) {
        file.done = true;
        file.sentence = error.text();
    }
}

void Reading::take(size_t index, const ReadResult<PaperReading> &result)
{
    File &file = m_files[index];
    file.done = true;
    file.reading = result.value;
    file.sentence = result.sentence();
    const ReadFault missed = result.value.missed;
    if (result.ok() && missed != ReadFault::None) // words are missing: the paper was not read as intake would want it
        file.sentence = readSentence(missed, 0);
    tellInOrder();
    if (m_next == m_files.size())
        m_loop.quit();
}

void Reading::save(const File &file)
{
    if (m_chosen.out.empty() || file.reading.searchable.isEmpty())
        return;
    const QString name = QFileInfo(file.name).completeBaseName() + u".pdf"_s;
    try {
        print::file(QDir(QString::fromStdString(m_chosen.out)).filePath(name), file.reading.searchable);
    } catch (const Error &error) { // one that is there already, a full disk: the others are read all the same
        print::error(error.text());
        m_ok = false;
    }
}

void Reading::tellInOrder()
{
    for (; m_next < m_files.size(); ++m_next) {
        while (m_started < m_files.size() && m_started < m_next + mostAtOnce)
            start(m_started++);
        File &file = m_files[m_next];
        if (!file.done)
            return;
        if (file.sentence.isEmpty()) {
            tell(m_options, file.name, file.reading);
            save(file);
        } else {
            print::error(u"%1: %2"_s.arg(file.name, file.sentence));
            m_ok = false;
        }
        file.reading = {};
        file.bytes.clear();
    }
}
} // namespace

void commands::addPapers(CLI::App &app, Options &options)
{
    static Chosen chosen;
    CLI::App *const reads =
        app.add_subcommand("read", QT_TRANSLATE_NOOP("loketctl", "Papers as intake reads them: kind, text and fields"));
    reads->add_option("files", chosen.files, QT_TRANSLATE_NOOP("loketctl", "PDF, JPEG, PNG or TIFF"))->required();
    reads
        ->add_option("--out", chosen.out,
                     QT_TRANSLATE_NOOP("loketctl", "Folder for searchable PDF/A files of scanned papers"))
        ->check(CLI::ExistingDirectory);
    reads->callback([&options] { options.run = [&options] { return Reading(options, chosen).run(); }; });
}
