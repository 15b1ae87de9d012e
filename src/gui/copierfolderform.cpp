// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/copierfolderform.h"

#include "capture/folderlook.h"
#include "gui/fieldnote.h"
#include "gui/folderintake.h"

#include <QFileDialog>
#include <QFutureWatcher>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace
{
/// What trying a folder has told.
struct Trial {
    QString why;
    QString root;
};

Trial tried(const QString &folder)
{
    return { folderlook::whyNot(folder), folderlook::rootOf(folder) };
}
} // namespace

CopierFolderForm::CopierFolderForm(QWidget *parent)
    : QWidget(parent)
    , m_folder(new QLineEdit(this))
    , m_note(new FieldNote(this))
    , m_choose(new QPushButton(tr("Choose…"), this))
    , m_off(new QPushButton(tr("Watch none"), this))
{
    auto *caption = new QLabel(tr("Folder in which the copier lays its scans"), this);
    caption->setBuddy(m_folder);
    m_folder->setObjectName(u"copierFolder"_s);
    m_folder->setAccessibleName(caption->text());
    m_folder->setPlaceholderText(tr("None is watched"));
    m_note->setObjectName(u"copierFolderNote"_s);
    m_note->bind(m_folder);
    m_choose->setObjectName(u"chooseCopierFolder"_s);
    m_choose->setAccessibleName(tr("Choose the copier's folder"));
    m_off->setObjectName(u"noCopierFolder"_s);
    m_off->setAccessibleName(tr("Watch no folder"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_folder, 1);
    row->addWidget(m_choose);
    row->addWidget(m_off);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(caption);
    column->addLayout(row);
    column->addWidget(m_note);
    connect(m_folder, &QLineEdit::editingFinished, this, &CopierFolderForm::keep);
    connect(m_choose, &QPushButton::clicked, this, &CopierFolderForm::choose);
    connect(m_off, &QPushButton::clicked, this, [this] { setFolder({}); });
}

void CopierFolderForm::setPractice(bool practice)
{
    m_practice = practice;
    m_folder->setText(copierfolder::saved(practice).folder);
}

void CopierFolderForm::choose()
{
    auto *dialog = new QFileDialog(this, tr("The copier's folder"), m_folder->text());
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &CopierFolderForm::setFolder);
    dialog->open();
}

void CopierFolderForm::setFolder(const QString &folder)
{
    m_folder->setText(folder);
    keep();
}

void CopierFolderForm::keep()
{
    const QString folder = m_folder->text().trimmed();
    if (folder == copierfolder::saved(m_practice).folder)
        return;
    if (!folder.isEmpty())
        return check(true);
    ++m_checks;
    copierfolder::save(m_practice, {});
    m_note->hint(tr("No folder is watched."));
    Q_EMIT saved();
}

/// On a worker: a share may take its time. A folder that cannot be used is not kept.
void CopierFolderForm::check(bool thenSave)
{
    const QString folder = m_folder->text().trimmed();
    const int mine = ++m_checks;
    m_note->hint(tr("The folder is being tried…"));
    auto *watcher = new QFutureWatcher<Trial>(this);
    connect(watcher, &QFutureWatcher<Trial>::finished, this, [this, watcher, folder, thenSave, mine] {
        watcher->deleteLater();
        if (mine != m_checks)
            return;
        const Trial trial = watcher->result();
        if (!trial.why.isEmpty())
            return m_note->mistake(trial.why);
        m_note->hint(tr("It can be read and written. What is taken moves to its folder \"%1\", what is refused to "
                        "\"%2\".")
                         .arg(QLatin1String(folderlook::takenName), QLatin1String(folderlook::refusedName)));
        if (!thenSave)
            return;
        copierfolder::save(m_practice, { folder, trial.root });
        Q_EMIT saved();
    });
    watcher->setFuture(QtConcurrent::run(tried, folder));
}

void CopierFolderForm::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_folder->text().isEmpty())
        check(false);
}
