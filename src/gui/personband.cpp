// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/personband.h"

#include "archive/durablewrite.h"
#include "core/indonesian.h"
#include "desk/office.h"
#include "desk/privacydesk.h"
#include "gui/guarded.h"
#include "gui/inlinequestion.h"
#include "gui/jobline.h"
#include "gui/reasonbutton.h"
#include "gui/theme.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QStandardPaths>

PersonBand::PersonBand(Office &office, MessageBar &bar, QWidget *parent)
    : QWidget(parent)
    , m_office(office)
    , m_bar(bar)
    , m_line(new QLabel(this))
    , m_all(new ReasonButton(tr("Everything about this person …"), this))
    , m_letter(new ReasonButton(tr("Letter about the correction …"), this))
    , m_told(new ReasonButton(tr("The person was told …"), this))
    , m_question(new InlineQuestion(this))
    , m_going(new JobLine(m_job, this))
{
    setObjectName(QStringLiteral("personBand"));
    m_line->setObjectName(QStringLiteral("correctionLine"));
    m_line->setWordWrap(true);
    m_line->setTextFormat(Qt::PlainText);
    m_all->setObjectName(QStringLiteral("personFile"));
    m_all->setAccessibleName(tr("Save everything about this person as one file"));
    m_all->setHint(tr("Data, versions, papers, requests and who looked at them, as PDF, JSON or ZIP"));
    m_told->setObjectName(QStringLiteral("personTold"));
    m_told->setAccessibleName(tr("Note that the person was told of the correction"));
    m_letter->setObjectName(QStringLiteral("correctionLetter"));
    m_letter->setAccessibleName(tr("Save the letter that tells the person of the correction"));
    m_letter->setHint(tr("What it was and what it is now, as PDF: to be numbered, signed and handed over"));
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::inside);
    row->addWidget(m_letter);
    row->addWidget(m_told);
    row->addWidget(m_all);
    row->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, theme::inside);
    column->setSpacing(theme::inside);
    column->addWidget(m_line);
    column->addLayout(row);
    column->addWidget(m_question);
    column->addWidget(m_going);
    connect(m_all, &QPushButton::clicked, this, &PersonBand::askPath);
    connect(m_letter, &QPushButton::clicked, this, &PersonBand::askLetter);
    connect(m_told, &QPushButton::clicked, this, &PersonBand::askTold);
    connect(&m_job, &LongJob::succeeded, &m_bar, &MessageBar::succeed);
    connect(&m_job, &LongJob::failed, this,
            [this](const Error &error) { m_bar.report(tr("Save everything about the person"), error); });
    connect(&m_job, &LongJob::ended, this, &PersonBand::retell);
    retell();
}

void PersonBand::setAccount(const Account &account)
{
    m_account = account;
    m_untold = 0;
    m_question->dismiss();
    QString sentence;
    guarded(m_bar, tr("Read the notices"), [&] {
        const auto untold = isSet(account.id) ? PrivacyDesk(m_office).untold(account.id) : std::nullopt;
        if (!untold)
            return;
        m_untold = untold->notice.version;
        const bool late = m_office.now() > untold->deadline();
        sentence = late ? tr("Nobody has told the person of the change of %1; the 3 x 24 hours ended on %2.")
                        : tr("The person is to be told of the change of %1 until %2 (3 x 24 hours).");
        sentence = sentence.arg(indonesian::dateAndTime(untold->at, m_office.timeZone()),
                                indonesian::dateAndTime(untold->deadline(), m_office.timeZone()));
        theme::setTone(m_line, late ? theme::Tone::Warning : theme::Tone::Muted);
    });
    m_line->setText(sentence);
    m_line->setVisible(!sentence.isEmpty());
    retell();
}

void PersonBand::retell()
{
    setVisible(isSet(m_account.id));
    const auto running = m_job.isRunning() ? std::optional(tr("The file is being made.")) : std::nullopt;
    m_all->setRefusal(running);
    m_letter->setVisible(m_untold != 0);
    m_told->setVisible(m_untold != 0);
}

void PersonBand::askLetter()
{
    auto *dialog = new QFileDialog(this, tr("Letter about the correction"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // what is there is never replaced
    dialog->setNameFilters({ tr("PDF to be read (*.pdf)") });
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(QStringLiteral("Pemberitahuan perbaikan data %1.pdf").arg(m_account.data.userId));
    connect(dialog, &QFileDialog::fileSelected, this, &PersonBand::saveLetter);
    dialog->open();
}

void PersonBand::saveLetter(const QString &path)
{
    guarded(m_bar, tr("Letter about the correction"), [&] {
        durableWrite(path, PrivacyDesk(m_office).correctionLetter(m_account.id));
        m_bar.succeed(
            tr("The letter is in %1. Note here when the person was told.").arg(QDir::toNativeSeparators(path)));
    });
}

void PersonBand::askPath()
{
    auto *dialog = new QFileDialog(this, tr("Everything about this person"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(
        { tr("PDF to be read (*.pdf)"), tr("ZIP with the papers (*.zip)"), tr("JSON for programs (*.json)") });
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(tr("Personal data %1.pdf").arg(m_account.data.userId));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.section(QStringLiteral("*."), 1).chopped(1));
    });
    connect(dialog, &QFileDialog::fileSelected, this, &PersonBand::save);
    dialog->open();
}

void PersonBand::save(const QString &path)
{
    const auto format = PrivacyDesk::formatOf(path);
    if (!format)
        return m_bar.warn(tr("The name of the file ends in .pdf, .json or .zip."));
    const DatabaseUrl url = m_office.db().url();
    const QDateTime now = m_office.now();
    const Operator who = m_office.who();
    const AccountId id = m_account.id;
    m_job.start([=](const LongJob::Progress &) {
        Database db(url);
        const SetClock clock(now);
        Office office(db, clock);
        office.enter(who, {});
        durableWrite(path, PrivacyDesk(office).personFile(id, *format));
        return tr("Everything about this person is in %1.").arg(QDir::toNativeSeparators(path));
    });
    m_going->show(tr("Gathering everything about this person"));
    retell();
}

void PersonBand::askTold()
{
    InlineQuestion::Question question;
    question.title = tr("The person was told of the correction");
    question.choiceLabel = tr("How they were told");
    question.choices = { tr("in person"), tr("by phone"), tr("by letter"), tr("by WhatsApp, without personal data") };
    question.noteLabel = tr("Who was told");
    question.noteLetters = 3;
    question.confirm = tr("Note it");
    m_question->ask(question, [this, choices = question.choices](const InlineQuestion::Answer &answer) {
        CorrectionNotice notice;
        notice.version = m_untold;
        notice.toldWhom = answer.note;
        notice.how = ToldHow(std::max<qsizetype>(0, choices.indexOf(answer.choice)) + 1);
        const bool done =
            guarded(m_bar, tr("Note the notice"), [&] { PrivacyDesk(m_office).tellCorrection(m_account.id, notice); });
        if (done) {
            m_bar.succeed(tr("It is noted that the person was told."));
            Q_EMIT told();
        }
        return done;
    });
}
