// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/restoreform.h"

#include "core/error.h"
#include "core/indonesian.h"
#include "desk/tombstoneledger.h"
#include "gui/secretlineedit.h"
#include "gui/theme.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QTimeZone>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

RestoreForm::RestoreForm(QWidget *parent)
    : QWidget(parent)
    , m_told(new QLabel(tr("No backup is chosen yet."), this))
    , m_choose(new QPushButton(tr("Choose the folder of the backup…"), this))
    , m_damage(new QLabel(this))
    , m_anyway(new QCheckBox(tr("Restore it all the same: the damage stays on record"), this))
    , m_phrase(new SecretLineEdit(this))
    , m_destroyed(new QLabel(this))
    , m_chooseList(new QPushButton(this))
{
    setObjectName(u"restoreForm"_s);
    m_choose->setObjectName(u"chooseBackup"_s);
    m_choose->setAccessibleName(m_choose->text());
    m_told->setObjectName(u"backupFound"_s);
    m_told->setTextFormat(Qt::PlainText);
    m_told->setWordWrap(true);
    m_damage->setObjectName(u"backupDamage"_s);
    m_damage->setTextFormat(Qt::PlainText);
    m_damage->setWordWrap(true);
    theme::setTone(m_damage, theme::Tone::Warning);
    m_damage->hide();
    m_anyway->setObjectName(u"restoreAnyway"_s);
    m_anyway->setAccessibleName(m_anyway->text());
    m_anyway->hide();
    m_phrase->setObjectName(u"restorePhrase"_s);
    m_phrase->setAccessibleName(tr("Pass phrase of the backup"));
    m_phrase->setPlaceholderText(tr("Pass phrase of the backup"));
    m_phrase->hide();
    m_destroyed->setObjectName(u"destroyedFound"_s);
    m_destroyed->setTextFormat(Qt::PlainText);
    m_destroyed->setWordWrap(true);
    m_chooseList->setObjectName(u"chooseDestroyed"_s);
    theme::makeLink(m_chooseList);
    setDestroyedList({});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::between);
    column->addWidget(m_choose, 0, Qt::AlignLeft);
    column->addWidget(m_told);
    column->addWidget(m_damage);
    column->addWidget(m_anyway);
    column->addWidget(m_phrase);
    column->addWidget(m_destroyed);
    column->addWidget(m_chooseList, 0, Qt::AlignLeft);
    connect(m_anyway, &QCheckBox::toggled, this, &RestoreForm::changed);
    connect(m_choose, &QPushButton::clicked, this, &RestoreForm::choose);
    connect(m_chooseList, &QPushButton::clicked, this, &RestoreForm::chooseList);
    connect(m_phrase, &SecretLineEdit::contentChanged, this, &RestoreForm::changed);
}

void RestoreForm::choose()
{
    auto *dialog = new QFileDialog(this, tr("Folder of the backup"), m_folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &RestoreForm::setFolder);
    dialog->open();
}

void RestoreForm::chooseList()
{
    if (!m_list.isEmpty())
        return setDestroyedList({});
    auto *dialog = new QFileDialog(this, tr("List of destroyed files"), QFileInfo(m_folder).absolutePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &RestoreForm::setDestroyedList);
    dialog->open();
}

void RestoreForm::setDestroyedList(const QString &path)
{
    m_list.clear();
    QString told = tr("What this place knows to be destroyed does not come back.");
    theme::Tone tone = theme::Tone::Muted;
    if (!path.isEmpty()) {
        try {
            const int files = int(tombstoneledger::read(path).size());
            told = tr("%1: %n destroyed file(s) on the list. They do not come back.", nullptr, files)
                       .arg(QDir::toNativeSeparators(path));
            m_list = path;
        } catch (const Error &error) {
            told = error.text();
            tone = theme::Tone::Warning;
        }
    }
    m_destroyed->setText(told);
    theme::setTone(m_destroyed, tone);
    m_chooseList->setText(m_list.isEmpty() ? tr("Add a list of destroyed files from another place…")
                                           : tr("Restore without this list"));
    m_chooseList->setAccessibleName(m_chooseList->text());
    Q_EMIT changed();
}

QString RestoreForm::toldDestroyed(const RestoreReport &report)
{
    QStringList words;
    if (report.purgedAgain > 0)
        words << tr("%n file(s) that were destroyed since that backup are destroyed again.", nullptr,
                    report.purgedAgain);
    if (!report.notCleaned.isEmpty())
        words << report.notCleaned
              << tr("It is finished in the archive, section Transfer and destruction, with \"Clear away\".");
    return words.join(u' ');
}

void RestoreForm::setFolder(const QString &folder)
{
    const QString inside = QDir(folder).filePath(u"cadangan-loket"_s);
    m_folder = folder;
    m_found = backupdesk::look(folder);
    if (!m_found && (m_found = backupdesk::look(inside)))
        m_folder = inside;
    m_told->setText(told());
    m_damage->hide();
    m_anyway->hide();
    m_anyway->setChecked(false);
    m_phrase->wipe();
    m_phrase->setVisible(m_found && m_found->sealed);
    Q_EMIT changed();
}

QString RestoreForm::told() const
{
    if (!m_found)
        return tr("%1 holds no backup of Loket.").arg(QDir::toNativeSeparators(m_folder));
    const BackupInfo &info = *m_found;
    QStringList lines { QDir::toNativeSeparators(m_folder) };
    if (!info.office.isEmpty())
        lines << tr("Office: %1").arg(info.office);
    lines << tr("Backed up on %1%2")
                 .arg(indonesian::dateAndTime(info.at, QTimeZone::systemTimeZone()),
                      info.sealed ? tr(", encrypted") : QString());
    const QString rows =
        tr("%1 rows and %2 papers").arg(indonesian::integer(info.rows), indonesian::integer(info.contents));
    lines << (info.requests < 0 ? tr("Holds %1").arg(rows)
                                : tr("Holds %1 requests: %2").arg(indonesian::integer(info.requests), rows));
    lines << tr("End of the trail: entry %1, %2")
                 .arg(indonesian::integer(info.anchor.entries), info.anchor.head.left(16));
    return lines.join(u'\n');
}

void RestoreForm::tellDamage(const RestoreReport &report)
{
    QStringList lines;
    if (!report.audit.chainOk)
        lines << tr("The chain of the trail is broken.");
    if (!report.audit.damage.isEmpty())
        lines << tr("%n records or entries are other than the trail says.", nullptr, int(report.audit.damage.size()));
    if (!report.anchorHolds)
        lines << tr("The trail does not end where the backup says.");
    if (!report.damaged.isEmpty())
        lines << tr("%n papers are not as they were filed.", nullptr, int(report.damaged.size()));
    m_damage->setText(tr("This backup holds together, but something in it was changed or damaged before it was made. "
                         "Nothing was restored.")
                      + u'\n' + lines.join(u'\n'));
    m_damage->show();
    m_anyway->setChecked(false);
    m_anyway->show();
    Q_EMIT changed();
}

Damaged RestoreForm::damaged() const
{
    return m_anyway->isChecked() ? Damaged::Restore : Damaged::Ask;
}

std::optional<QString> RestoreForm::refusal() const
{
    if (!m_found)
        return tr("Choose the folder of the backup.");
    if (m_found->sealed && m_phrase->isEmpty())
        return tr("Type the pass phrase of the backup.");
    if (!m_anyway->isHidden() && !m_anyway->isChecked())
        return tr("This backup is damaged: choose another one, or tick that it is wanted all the same.");
    return {};
}

std::shared_ptr<SecretBytes> RestoreForm::takePhrase()
{
    return m_found && m_found->sealed ? std::make_shared<SecretBytes>(m_phrase->take()) : nullptr;
}
