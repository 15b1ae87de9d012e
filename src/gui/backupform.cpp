// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/backupform.h"

#include "core/indonesian.h"
#include "desk/auditdesk.h"
#include "desk/office.h"
#include "gui/guarded.h"
#include "gui/jobline.h"
#include "gui/reasonbutton.h"
#include "gui/restorepanel.h"
#include "gui/secretlineedit.h"
#include "gui/theme.h"
#include "secrets/seal.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

BackupForm::BackupForm(Office &office, MessageBar &bar, QWidget *parent)
    : QWidget(parent)
    , m_office(office)
    , m_bar(bar)
    , m_line(new JobLine(m_job, this))
{
    setObjectName(u"backupForm"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::between);
    for (int i = 0; i < backupplaces::count; ++i)
        column->addWidget(buildPlace(i));
    column->addWidget(buildCheck());
    column->addWidget(m_line);
    m_restore = new RestorePanel(office, bar, this);
    column->addWidget(m_restore);
    connect(m_restore, &RestorePanel::replaced, this, &BackupForm::replaced);
    connect(&m_job, &LongJob::succeeded, this, [this](const QString &sentence) {
        m_bar.succeed(sentence);
        reload();
        Q_EMIT done();
    });
    connect(&m_job, &LongJob::failed, this, [this](const Error &error) {
        m_bar.report(m_doing, error);
        reload();
    });
    connect(&m_job, &LongJob::ended, this, &BackupForm::retell);
}

QWidget *BackupForm::buildPlace(int number)
{
    auto *card = new QFrame(this);
    card->setObjectName(u"backupPlace%1"_s.arg(number));
    theme::makeCard(card);
    Place place;
    place.name = new QLineEdit(card);
    place.name->setObjectName(u"placeName%1"_s.arg(number));
    place.name->setAccessibleName(tr("Name of the stick"));
    place.name->setMaxLength(40);
    place.folder = new QLabel(card);
    place.folder->setTextFormat(Qt::PlainText);
    place.folder->setWordWrap(true);
    place.age = new QLabel(card);
    place.age->setObjectName(u"placeAge%1"_s.arg(number));
    place.age->setTextFormat(Qt::PlainText);
    place.age->setWordWrap(true);
    place.choose = new QPushButton(tr("Choose the folder…"), card);
    place.choose->setObjectName(u"chooseFolder%1"_s.arg(number));
    place.choose->setAccessibleName(place.choose->text());
    place.seal = new QCheckBox(tr("Encrypt with a pass phrase"), card);
    place.seal->setObjectName(u"seal%1"_s.arg(number));
    place.seal->setAccessibleName(place.seal->text());
    place.phrase = new SecretLineEdit(card);
    place.phrase->setObjectName(u"phrase%1"_s.arg(number));
    place.phrase->setAccessibleName(tr("Pass phrase of the backup"));
    place.phrase->setPlaceholderText(tr("Pass phrase: without it nobody opens the backup again"));
    place.now = new ReasonButton(tr("Back up now"), card);
    place.now->setObjectName(u"backUp%1"_s.arg(number));
    place.now->setAccessibleName(place.now->text());
    auto *grid = new QGridLayout(card);
    grid->setSpacing(theme::inside);
    grid->setColumnStretch(0, 1);
    grid->addWidget(place.name, 0, 0);
    grid->addWidget(place.choose, 0, 1);
    grid->addWidget(place.folder, 1, 0, 1, 2);
    grid->addWidget(place.seal, 2, 0, 1, 2);
    grid->addWidget(place.phrase, 3, 0, 1, 2);
    grid->addWidget(place.age, 4, 0);
    grid->addWidget(place.now, 4, 1);
    m_places << place;
    connect(place.name, &QLineEdit::editingFinished, this, [this, number] { keepName(number); });
    connect(place.choose, &QPushButton::clicked, this, [this, number] { chooseFolder(number); });
    connect(place.seal, &QCheckBox::toggled, this, &BackupForm::retell);
    connect(place.phrase, &SecretLineEdit::contentChanged, this, &BackupForm::retell);
    connect(place.now, &QPushButton::clicked, this, [this, number] { backUp(number); });
    return card;
}

QWidget *BackupForm::buildCheck()
{
    auto *card = new QFrame(this);
    theme::makeCard(card);
    m_checked = new QLabel(card);
    m_checked->setObjectName(u"lastCheck"_s);
    m_checked->setWordWrap(true);
    m_check = new ReasonButton(tr("Check everything now"), card);
    m_check->setObjectName(u"checkAll"_s);
    m_check->setAccessibleName(m_check->text());
    auto *row = new QHBoxLayout(card);
    row->addWidget(m_checked, 1);
    row->addWidget(m_check);
    connect(m_check, &QPushButton::clicked, this, &BackupForm::checkAll);
    return card;
}

void BackupForm::reload()
{
    m_known = backupplaces::all();
    const QTimeZone zone = m_office.timeZone();
    for (int i = 0; i < m_places.size(); ++i) {
        const BackupPlace &known = m_known[i];
        const Place &place = m_places[i];
        if (!place.name->hasFocus())
            place.name->setText(known.name);
        place.folder->setText(known.folder.isEmpty() ? tr("No folder is chosen yet.")
                                                     : QDir::toNativeSeparators(known.folder));
        theme::setTone(place.folder, theme::Tone::Muted);
        if (known.found)
            place.seal->setChecked(known.found->sealed);
        QString age = tr("Never backed up to this place.");
        if (!known.last.isNull())
            age = tr("Last backup: %1, %n days ago.", nullptr, backupplaces::daysSince(known.last, m_office.now()))
                      .arg(indonesian::dateAndTime(known.last, zone));
        if (!known.folder.isEmpty() && !known.found && !known.last.isNull())
            age += u' ' + tr("It is not plugged in now.");
        place.age->setText(age);
        const bool late = !known.folder.isEmpty()
            && (known.last.isNull()
                || backupplaces::daysSince(known.last, m_office.now()) > backupplaces::lateAfterDays);
        theme::setTone(place.age, late ? theme::Tone::Warning : theme::Tone::Muted);
    }
    guarded(m_bar, tr("Read the last check"), [&] {
        const auto last = AuditDesk(m_office).lastCheck();
        m_checked->setText(!last          ? tr("The papers were never checked in full at this place.")
                               : last->ok ? tr("Last full check: %1, %2 papers, nothing was changed.")
                                                .arg(indonesian::dateAndTime(last->at, zone))
                                                .arg(last->contents)
                                          : tr("Last full check: %1, %2 papers, something was changed or damaged.")
                                                .arg(indonesian::dateAndTime(last->at, zone))
                                                .arg(last->contents));
        theme::setTone(m_checked, last && last->ok ? theme::Tone::Muted : theme::Tone::Warning);
    });
    retell();
}

void BackupForm::clear()
{
    for (const Place &place : std::as_const(m_places))
        place.phrase->wipe();
    m_restore->clear();
    retell();
}

std::optional<QString> BackupForm::refusal(int number) const
{
    if (m_job.isRunning())
        return tr("Something is running already.");
    if (!m_office.who().administrator && !m_office.isPractice())
        return tr("Only an administrator makes a backup here.");
    if (m_known.value(number).folder.isEmpty())
        return tr("Choose the folder first.");
    if (m_places[number].seal->isChecked() && m_places[number].phrase->length() < Seal::shortestPhrase)
        return tr("The pass phrase needs at least %1 characters.").arg(Seal::shortestPhrase);
    return {};
}

void BackupForm::retell()
{
    for (int i = 0; i < m_places.size(); ++i) {
        const Place &place = m_places[i];
        const auto known = m_known.value(i).found;
        place.seal->setEnabled(!known);
        place.seal->setToolTip(known ? tr("Decided by the first backup in this folder.") : QString());
        place.phrase->setVisible(place.seal->isChecked());
        place.now->setRefusal(refusal(i));
        place.choose->setEnabled(!m_job.isRunning());
    }
    m_restore->retell();
    m_check->setRefusal(m_job.isRunning() ? std::optional(tr("Something is running already.")) : std::nullopt);
}

void BackupForm::keepName(int number)
{
    const QString name = m_places[number].name->text().simplified();
    if (!name.isEmpty() && name != m_known[number].name) {
        backupplaces::set(number, name, m_known[number].folder);
        m_known[number].name = name;
        Q_EMIT done();
    }
}

void BackupForm::chooseFolder(int number)
{
    auto *dialog = new QFileDialog(this, tr("Folder of the backup"), m_known[number].folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this, number](const QString &chosen) {
        // A stick's own top folder holds other things: the backup gets one of its own.
        const bool own = backupdesk::look(chosen) || QDir(chosen).isEmpty();
        const QString folder = own ? chosen : QDir(chosen).filePath(u"cadangan-loket"_s);
        backupplaces::set(number, m_places[number].name->text().simplified(), folder);
        reload();
        Q_EMIT done();
    });
    dialog->open();
}

void BackupForm::backUp(int number)
{
    if (refusal(number))
        return;
    const Place &place = m_places[number];
    const auto phrase = place.seal->isChecked() ? std::make_shared<SecretBytes>(place.phrase->take()) : nullptr;
    const DatabaseUrl url = m_office.db().url();
    const QString folder = m_known[number].folder;
    const QDateTime at = m_office.now();
    m_doing = tr("Back up");
    m_job.start([=](const LongJob::Progress &progress) {
        const BackupReport report = backupdesk::make(url, folder, phrase.get(), at, progress);
        backupplaces::done(number, at);
        if (!report.damaged.isEmpty())
            throw fault(
                tr("The backup is made, but %n papers were damaged in the database already. Check everything and "
                   "call the administrator.",
                   nullptr, int(report.damaged.size())));
        QString said = tr("Backed up and read back: %1 rows and %2 papers, %3 of them new.")
                           .arg(report.info.rows)
                           .arg(report.info.contents)
                           .arg(report.newContents);
        if (report.mended > 0)
            said += u' '
                + tr("%n papers of the last backup were damaged there and were written anew: get a new stick.", nullptr,
                     int(report.mended));
        return said;
    });
    m_line->show(tr("Backing up to %1").arg(m_known[number].name));
    retell();
}

void BackupForm::checkAll()
{
    const DatabaseUrl url = m_office.db().url();
    m_doing = tr("Check everything");
    m_job.start([url](const LongJob::Progress &progress) {
        Database db(url);
        const SystemClock clock;
        Office office(db, clock);
        const AuditDesk desk(office);
        const VerifyReport report = desk.verify({}, progress);
        desk.keep(report);
        if (!report.ok())
            throw fault(tr("Something was changed or damaged: %1 of %2 papers, %3 records or entries. Restore the last "
                           "backup beside this database and compare.")
                            .arg(report.contentsDamaged.size())
                            .arg(report.contentsChecked)
                            .arg(report.audit.damage.size()),
                        report.databaseFault);
        return tr("All %1 papers, the records and the trail are as they were filed.").arg(report.contentsChecked);
    });
    m_line->show(tr("Checking everything"));
    retell();
}
