// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/restorepanel.h"

#include "core/indonesian.h"
#include "desk/office.h"
#include "gui/guarded.h"
#include "gui/jobline.h"
#include "gui/reasonbutton.h"
#include "gui/restoreform.h"
#include "gui/theme.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

RestorePanel::RestorePanel(Office &office, MessageBar &bar, QWidget *parent)
    : QFrame(parent)
    , m_office(office)
    , m_bar(bar)
    , m_form(new RestoreForm(this))
    , m_what(new QLabel(this))
    , m_word(new QLineEdit(this))
    , m_go(new ReasonButton(tr("Restore this backup"), this))
    , m_line(new JobLine(m_job, this))
{
    setObjectName(u"restorePanel"_s);
    theme::makeCard(this);
    auto *title = new QLabel(tr("Restore a backup in the place of the present data"), this);
    title->setFont(theme::font(theme::Text::Strong));
    m_what->setWordWrap(true);
    m_what->setTextFormat(Qt::PlainText);
    theme::setTone(m_what, theme::Tone::Muted);
    m_word->setObjectName(u"restoreWord"_s);
    m_word->setAccessibleName(tr("Word of confirmation"));
    m_word->setPlaceholderText(tr("Type RESTORE"));
    m_word->setMaximumWidth(220);
    m_go->setObjectName(u"restoreNow"_s);
    m_go->setAccessibleName(m_go->text());
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::inside);
    row->addWidget(m_word);
    row->addWidget(m_go);
    row->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme::inside);
    column->addWidget(title);
    column->addWidget(m_what);
    column->addWidget(m_form);
    column->addLayout(row);
    column->addWidget(m_line);
    connect(m_form, &RestoreForm::changed, this, &RestorePanel::retell);
    connect(m_word, &QLineEdit::textChanged, this, &RestorePanel::retell);
    connect(m_go, &QPushButton::clicked, this, &RestorePanel::replace);
    connect(&m_job, &LongJob::succeeded, this, &RestorePanel::take);
    connect(&m_job, &LongJob::failed, this, [this](const Error &error) { m_bar.report(tr("Restore"), error); });
    connect(&m_job, &LongJob::ended, this, &RestorePanel::retell);
    retell();
}

QString RestorePanel::keepingPlace()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/sebelum-pemulihan"_s;
}

void RestorePanel::clear()
{
    m_word->clear();
    if (m_form->found())
        m_form->setFolder(m_form->folder()); // its pass phrase goes
}

std::optional<QString> RestorePanel::refusal() const
{
    if (m_job.isRunning())
        return tr("The backup is being restored.");
    if (!m_office.who().administrator)
        return tr("Only an administrator restores a backup.");
    if (const auto why = m_form->refusal())
        return why;
    if (m_word->text().trimmed() != tr("RESTORE"))
        return tr("Type the word RESTORE: what was done since that backup is then no longer here.");
    return {};
}

void RestorePanel::retell()
{
    m_what->setText(tr("First the present data is backed up to a new folder in %1 and read back. Everybody else closes "
                       "Loket. Then the backup takes its place, and Loket starts anew.")
                        .arg(QDir::toNativeSeparators(keepingPlace())));
    m_go->setRefusal(refusal());
    m_form->setEnabled(!m_job.isRunning());
    m_word->setEnabled(!m_job.isRunning());
}

void RestorePanel::replace()
{
    if (refusal())
        return;
    Replacement replacement;
    replacement.at = m_office.now();
    replacement.by = m_office.who().id;
    replacement.session = m_office.session();
    replacement.keepIn =
        keepingPlace() + u'/' + replacement.at.toTimeZone(m_office.timeZone()).toString(u"yyyy-MM-dd-HHmmss"_s);
    m_keepIn = replacement.keepIn;
    m_report = std::make_shared<RestoreReport>();
    const DatabaseUrl url = m_office.db().url();
    const QString folder = m_form->folder();
    const auto phrase = m_form->takePhrase();
    const Damaged damaged = m_form->damaged();
    const QString destroyed = m_form->destroyedList();
    m_job.start([=, report = m_report](const LongJob::Progress &progress) {
        *report = backupdesk::replace(folder, url, phrase.get(), damaged, replacement, progress, destroyed);
        return QString();
    });
    m_line->show(tr("Restoring"));
    retell();
}

void RestorePanel::take()
{
    m_word->clear();
    if (!m_report->done)
        return m_form->tellDamage(*m_report);
    QStringList said { tr("The backup of %1 is restored. What was here before lies in %2. Loket starts anew.")
                           .arg(indonesian::dateAndTime(m_report->info.at, m_office.timeZone()),
                                QDir::toNativeSeparators(m_keepIn)) };
    if (const QString destroyed = RestoreForm::toldDestroyed(*m_report); !destroyed.isEmpty())
        said << destroyed;
    if (m_report->notCleaned.isEmpty())
        m_bar.succeed(said.join(u' '));
    else
        m_bar.warn(said.join(u' '));
    Q_EMIT replaced();
}
