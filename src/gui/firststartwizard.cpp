// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/firststartwizard.h"

#include "core/error.h"
#include "desk/backupdesk.h"
#include "gui/actionfooter.h"
#include "gui/jobline.h"
#include "gui/messagebar.h"
#include "gui/officeform.h"
#include "gui/operatorform.h"
#include "gui/placeform.h"
#include "gui/reasonbutton.h"
#include "gui/restoreform.h"
#include "gui/theme.h"
#include "secrets/passwordhash.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <memory>

FirstStartWizard::FirstStartWizard(const DatabaseUrl &embedded, QWidget *parent)
    : QWidget(parent)
    , m_bar(new MessageBar(this))
    , m_pages(new QStackedWidget(this))
    , m_office(new OfficeForm)
    , m_first(new OperatorForm)
    , m_place(new PlaceForm)
    , m_backup(new RestoreForm)
    , m_join(new QPushButton(tr("This office works with Loket already: connect to its server"), this))
    , m_restore(new QPushButton(tr("There is a backup of this office: restore it"), this))
    , m_back(nullptr)
    , m_footer(new ActionFooter(this))
    , m_line(new JobLine(m_job, this))
{
    setObjectName(QStringLiteral("firstStart"));
    setWindowTitle(tr("Loket: first start"));
    m_place->setEmbedded(embedded);
    m_first->start(OperatorForm::Purpose::First, {}, QDate::currentDate());
    m_pages->addWidget(inScroll(m_office, tr("Letters carry these lines. All of them can be changed later.")));
    m_pages->addWidget(inScroll(m_first, tr("You log in with this name. Others are added later in the settings.")));
    m_pages->addWidget(inScroll(m_place, tr("One computer needs no server. Several desks share one database.")));
    m_pages->addWidget(inScroll(m_backup, tr("Every byte of it is checked before anything is restored.")));
    m_restore->setObjectName(QStringLiteral("restore"));
    m_restore->setAccessibleName(m_restore->text());
    theme::makeLink(m_restore);
    m_join->setObjectName(QStringLiteral("join"));
    m_join->setAccessibleName(m_join->text());
    theme::makeLink(m_join);
    m_back = m_footer->addSecondary(tr("Back"));
    m_back->setObjectName(QStringLiteral("back"));
    m_footer->primary()->setObjectName(QStringLiteral("next"));
    auto *column = new QVBoxLayout;
    column->setSpacing(theme::between);
    column->addWidget(buildHead());
    column->addWidget(m_bar);
    column->addWidget(m_pages, 1);
    column->addWidget(m_join, 0, Qt::AlignLeft);
    column->addWidget(m_restore, 0, Qt::AlignLeft);
    column->addWidget(m_line);
    column->addWidget(m_footer);
    auto *middle = new QWidget(this);
    middle->setMaximumWidth(760);
    middle->setLayout(column);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::edge, theme::edge, theme::edge, theme::edge);
    row->addStretch(1);
    row->addWidget(middle, 20);
    row->addStretch(1);
    connect(m_office, &OfficeForm::changed, this, &FirstStartWizard::retell);
    connect(m_first, &OperatorForm::changed, this, &FirstStartWizard::retell);
    connect(m_place, &PlaceForm::changed, this, &FirstStartWizard::retell);
    connect(m_join, &QPushButton::clicked, this, &FirstStartWizard::join);
    connect(m_restore, &QPushButton::clicked, this, &FirstStartWizard::askBackup);
    connect(m_backup, &RestoreForm::changed, this, &FirstStartWizard::retell);
    connect(&m_job, &LongJob::succeeded, this, [this] {
        if (!m_restored->done) { // said, and asked about, on the page of the backup
            m_backup->tellDamage(*m_restored);
            return showPage(3);
        }
        FirstStart collected;
        collected.place = m_place->url();
        collected.joins = true;
        collected.notice = RestoreForm::toldDestroyed(*m_restored);
        Q_EMIT finished(collected);
    });
    connect(&m_job, &LongJob::failed, this, [this](const Error &error) {
        m_bar->report(tr("Restore"), error);
        showPage(3); // the pass phrase is asked for again
    });
    connect(m_back, &QPushButton::clicked, this, &FirstStartWizard::goBack);
    connect(m_footer->primary(), &QPushButton::clicked, this, &FirstStartWizard::goOn);
    connect(&m_hashing, &QFutureWatcher<QByteArray>::finished, this, [this] {
        try {
            deliver(m_hashing.result());
        } catch (const Error &error) {
            refuse(error.text());
        }
    });
    showPage(0);
}

FirstStartWizard::~FirstStartWizard()
{
    m_hashing.waitForFinished();
}

QWidget *FirstStartWizard::buildHead()
{
    auto *head = new QWidget(this);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid);
    m_title = new QLabel(head);
    m_title->setObjectName(QStringLiteral("title"));
    m_title->setFont(theme::font(theme::Text::Name));
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::edge);
    for (const QString &words : { tr("1  Office"), tr("2  First operator"), tr("3  Place of the data") }) {
        auto *step = new QLabel(words, head);
        m_steps.append(step);
        row->addWidget(step);
    }
    row->addStretch();
    column->addLayout(row);
    column->addWidget(m_title);
    return head;
}

QWidget *FirstStartWizard::inScroll(QWidget *form, const QString &sentence)
{
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, theme::between, 0);
    column->setSpacing(theme::between);
    auto *hint = new QLabel(sentence, inside);
    hint->setWordWrap(true);
    theme::setTone(hint, theme::Tone::Muted);
    column->addWidget(hint);
    column->addWidget(form);
    column->addStretch();
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(inside);
    return area;
}

int FirstStartWizard::page() const
{
    return m_pages->currentIndex();
}

void FirstStartWizard::showPage(int page)
{
    m_pages->setCurrentIndex(page);
    const QString titles[] = { tr("Which office is this?"), tr("Who works here first?"), tr("Where does the data lie?"),
                               tr("Which backup?") };
    m_title->setText(titles[page]);
    for (int i = 0; i < m_steps.size(); ++i) {
        // The tone first: polishing brings the former font back.
        theme::setTone(m_steps[i], i == page ? theme::Tone::Accent : theme::Tone::Muted);
        m_steps[i]->setFont(theme::font(i == page ? theme::Text::SupportStrong : theme::Text::Support));
    }
    m_join->setVisible(page == 0);
    m_restore->setVisible(page == 0);
    m_back->setVisible(page > 0);
    retell();
    if (QWidget *form = m_pages->currentWidget()) {
        for (QWidget *next = form->nextInFocusChain(); next && next != form; next = next->nextInFocusChain()) {
            if (form->isAncestorOf(next) && (next->focusPolicy() & Qt::TabFocus) && next->isEnabled()) {
                next->setFocus();
                break;
            }
        }
    }
}

void FirstStartWizard::refuse(const QString &sentence)
{
    m_bar->warn(sentence);
    retell();
}

void FirstStartWizard::retell()
{
    std::optional<QString> why;
    if (m_hashing.isRunning())
        why = tr("The password is being sealed.");
    else if (m_job.isRunning())
        why = tr("The backup is being restored.");
    else if (page() == 3)
        why = m_backup->refusal();
    else if (page() == 0)
        why = m_office->refusal();
    else if (page() == 1)
        why = m_first->refusal();
    else
        why = m_place->refusal();
    m_join->setText(m_place->isFileInUse() ? tr("The data of Loket is on this computer already: open it")
                                           : tr("This office works with Loket already: connect to its server"));
    m_join->setAccessibleName(m_join->text());
    const bool joins = m_joining || m_place->joins();
    if (page() == 2 && !why && m_joining && !m_place->joins())
        why = tr("No office works there yet. Go back and fill in the first two pages.");
    if (page() == 2 && !why && m_restoring && m_place->joins())
        why = tr("An office works there already. A backup goes into an empty place.");
    m_back->setEnabled(!m_job.isRunning());
    m_footer->setPrimary(page() != 2       ? tr("Next")
                             : m_restoring ? tr("Restore")
                             : joins       ? tr("Connect")
                                           : tr("Open Loket"),
                         why);
}

void FirstStartWizard::join()
{
    m_joining = true;
    if (m_place->isFileInUse())
        m_place->askFile();
    else
        m_place->askServer();
    showPage(2);
}

void FirstStartWizard::askBackup()
{
    m_restoring = true;
    showPage(3);
}

void FirstStartWizard::restore()
{
    const DatabaseUrl place = m_place->url();
    const QString folder = m_backup->folder();
    const auto phrase = m_backup->takePhrase();
    const Damaged damaged = m_backup->damaged();
    const QString destroyed = m_backup->destroyedList();
    m_restored = std::make_shared<RestoreReport>();
    m_job.start([=, report = m_restored](const LongJob::Progress &progress) {
        if (place.backend == Backend::Sqlite)
            QDir().mkpath(QFileInfo(place.file).absolutePath());
        *report = backupdesk::restoreAsking(folder, place, phrase.get(), damaged, progress, destroyed);
        return tr("%1 rows and %2 papers are restored.").arg(report->info.rows).arg(report->info.contents);
    });
    m_line->show(tr("Restoring"));
    retell();
}

void FirstStartWizard::goBack()
{
    if (m_restoring) {
        if (page() == 3)
            m_restoring = false;
        return showPage(page() == 3 ? 0 : 3);
    }
    const bool skipped = m_joining;
    m_joining = false;
    showPage(skipped ? 0 : page() - 1);
}

void FirstStartWizard::goOn()
{
    if (!m_footer->primary()->isEnabled())
        return;
    m_bar->clear();
    if (page() == 3)
        return showPage(2);
    if (page() < 2)
        return showPage(page() + 1);
    if (m_restoring)
        return restore();
    finish();
}

void FirstStartWizard::finish()
{
    if (m_place->joins()) {
        FirstStart collected;
        collected.place = m_place->url();
        collected.joins = true;
        Q_EMIT finished(collected);
        return;
    }
    if (const auto why = m_first->refusal()) {
        // After a try that came to nothing the password is gone: it is asked for again.
        showPage(1);
        return refuse(*why);
    }
    auto password = std::make_shared<SecretBytes>(m_first->takePassword());
    m_hashing.setFuture(QtConcurrent::run([password] {
        const QByteArray hash = passwordhash::hash(*password);
        password->wipe();
        return hash;
    }));
    retell();
}

void FirstStartWizard::deliver(const QByteArray &hash)
{
    FirstStart collected;
    collected.place = m_place->url();
    m_office->into(collected.office);
    collected.first = m_first->data();
    collected.hash = hash;
    retell();
    Q_EMIT finished(collected);
}
