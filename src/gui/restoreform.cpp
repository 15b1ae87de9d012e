// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/restoreform.h"

#include "core/indonesian.h"
#include "gui/secretlineedit.h"
#include "gui/theme.h"

#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QTimeZone>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

RestoreForm::RestoreForm(QWidget *parent)
    : QWidget(parent)
    , m_told(new QLabel(tr("No backup is chosen yet."), this))
    , m_choose(new QPushButton(tr("Choose the folder of the backup…"), this))
    , m_phrase(new SecretLineEdit(this))
{
    setObjectName(u"restoreForm"_s);
    m_choose->setObjectName(u"chooseBackup"_s);
    m_choose->setAccessibleName(m_choose->text());
    m_told->setObjectName(u"backupFound"_s);
    m_told->setTextFormat(Qt::PlainText);
    m_told->setWordWrap(true);
    m_phrase->setObjectName(u"restorePhrase"_s);
    m_phrase->setAccessibleName(tr("Pass phrase of the backup"));
    m_phrase->setPlaceholderText(tr("Pass phrase of the backup"));
    m_phrase->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::between);
    column->addWidget(m_choose, 0, Qt::AlignLeft);
    column->addWidget(m_told);
    column->addWidget(m_phrase);
    connect(m_choose, &QPushButton::clicked, this, &RestoreForm::choose);
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

void RestoreForm::setFolder(const QString &folder)
{
    const QString inside = QDir(folder).filePath(u"cadangan-loket"_s);
    m_folder = folder;
    m_found = backupdesk::look(folder);
    if (!m_found && (m_found = backupdesk::look(inside)))
        m_folder = inside;
    m_told->setText(m_found ? tr("%1: backup of %2, %3 rows and %4 papers.")
                                  .arg(QDir::toNativeSeparators(m_folder),
                                       indonesian::dateAndTime(m_found->at, QTimeZone::systemTimeZone()))
                                  .arg(m_found->rows)
                                  .arg(m_found->contents)
                            : tr("%1 holds no backup of Loket.").arg(QDir::toNativeSeparators(folder)));
    m_phrase->wipe();
    m_phrase->setVisible(m_found && m_found->sealed);
    Q_EMIT changed();
}

std::optional<QString> RestoreForm::refusal() const
{
    if (!m_found)
        return tr("Choose the folder of the backup.");
    if (m_found->sealed && m_phrase->isEmpty())
        return tr("Type the pass phrase of the backup.");
    return {};
}

std::shared_ptr<SecretBytes> RestoreForm::takePhrase()
{
    return m_found && m_found->sealed ? std::make_shared<SecretBytes>(m_phrase->take()) : nullptr;
}
