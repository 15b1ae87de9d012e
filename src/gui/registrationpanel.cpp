// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/registrationpanel.h"

#include "gui/accountform.h"
#include "gui/datefield.h"
#include "gui/fieldnote.h"
#include "gui/paperarrival.h"
#include "gui/theme.h"

#include <QAction>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

RegistrationPanel::RegistrationPanel(PaperReader &reader, QWidget *parent)
    : QWidget(parent)
    , m_arrival(new PaperArrival(reader, this))
{
    setObjectName(QStringLiteral("registration"));
    setAcceptDrops(true);
    build();
    connect(m_arrival, &PaperArrival::arrived, this, [this](const NewPaper &paper, const QString &caution) {
        m_refused->caution(caution);
        m_new.append(paper);
        m_touched = true;
        listPapers();
        Q_EMIT changed();
    });
    connect(m_arrival, &PaperArrival::refused, this, [this](const QString &name, const QString &sentence) {
        m_refused->mistake(QStringLiteral("%1: %2").arg(name, sentence));
    });
    connect(m_arrival, &PaperArrival::busyChanged, this, &RegistrationPanel::changed);
    const auto touched = [this] {
        m_touched = true;
        Q_EMIT changed();
    };
    for (QLineEdit *field : { static_cast<QLineEdit *>(m_date), m_place, m_note })
        connect(field, &QLineEdit::textEdited, this, touched);
    connect(m_form, &AccountForm::changed, this, &RegistrationPanel::changed);
    auto *pasting = new QAction(tr("Paste scans"), this);
    pasting->setShortcut(QKeySequence::Paste);
    pasting->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(pasting);
    connect(pasting, &QAction::triggered, this, &RegistrationPanel::paste);
    connect(m_copy, &QPushButton::clicked, this, [this, touched] {
        m_form->setData(m_file.account.data);
        touched();
    });
    connect(m_add, &QPushButton::clicked, this, &RegistrationPanel::choose);
    connect(m_remove, &QPushButton::clicked, this, &RegistrationPanel::removePaper);
    connect(m_papers, &QListWidget::itemActivated, this, [this] { want(m_papers->currentRow()); });
    connect(m_papers, &QListWidget::itemClicked, this, [this] { want(m_papers->currentRow()); });
}

void RegistrationPanel::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme::between, theme::between, 0);
    column->setSpacing(theme::inside);
    m_sentence = new QLabel(this);
    m_sentence->setWordWrap(true);
    theme::setTone(m_sentence, theme::Tone::Muted);
    column->addWidget(m_sentence);
    m_date = new DateField(this);
    m_place = new QLineEdit(this);
    m_note = new QLineEdit(this);
    auto *dateNote = new FieldNote(this);
    m_date->setNote(dateNote);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(theme::between);
    grid->setVerticalSpacing(2);
    const auto add = [&](int at, const QString &caption, const QString &name, QLineEdit *field) {
        field->setObjectName(name);
        field->setAccessibleName(caption);
        auto *label = new QLabel(caption, this);
        label->setBuddy(field);
        grid->addWidget(label, at * 3, 0);
        grid->addWidget(field, at * 3 + 1, 0);
        grid->setRowMinimumHeight(at * 3 + 2, theme::grid);
    };
    add(0, tr("Registered on"), QStringLiteral("registeredOn"), m_date);
    grid->addWidget(dateNote, 2, 0);
    add(1, tr("Where the paper lies (room, rack, box, folder)"), QStringLiteral("place"), m_place);
    add(2, tr("Note"), QStringLiteral("note"), m_note);
    column->addLayout(grid);
    buildPapers(column);
    auto *row = new QHBoxLayout;
    auto *head = new QLabel(tr("What was registered then"), this);
    head->setFont(theme::font(theme::Text::Head));
    theme::setTone(head, theme::Tone::Muted);
    m_copy = new QPushButton(tr("Copy today's data"), this);
    m_copy->setObjectName(QStringLiteral("copyData"));
    m_copy->setAccessibleName(m_copy->text());
    row->addWidget(head);
    row->addStretch();
    row->addWidget(m_copy);
    column->addLayout(row);
    m_form = new AccountForm(this);
    column->addWidget(m_form);
    column->addStretch();
}

void RegistrationPanel::buildPapers(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    auto *head = new QLabel(tr("Scans"), this);
    head->setFont(theme::font(theme::Text::Head));
    theme::setTone(head, theme::Tone::Muted);
    m_add = new QPushButton(tr("Add scans"), this);
    m_add->setObjectName(QStringLiteral("addScans"));
    m_remove = new QPushButton(tr("Take out"), this);
    m_remove->setObjectName(QStringLiteral("removeScan"));
    row->addWidget(head);
    row->addStretch();
    for (QPushButton *button : { m_remove, m_add }) {
        button->setAccessibleName(button->text());
        row->addWidget(button);
    }
    column->addLayout(row);
    m_papers = new QListWidget(this);
    m_papers->setObjectName(QStringLiteral("scans"));
    m_papers->setAccessibleName(tr("Scans of the first registration"));
    m_papers->setFixedHeight(96);
    column->addWidget(m_papers);
    m_refused = new FieldNote(this);
    m_refused->setObjectName(QStringLiteral("scansNote"));
    m_refused->bind(m_add);
    column->addWidget(m_refused);
    connect(m_papers, &QListWidget::currentRowChanged, this,
            [this](int at) { m_remove->setEnabled(!m_readOnly && at >= m_file.papers.size()); });
}

void RegistrationPanel::setToday(QDate today)
{
    m_form->setToday(today);
}

void RegistrationPanel::setFile(const AccountFile &file)
{
    m_file = file;
    m_new.clear();
    const FirstRegistration first = file.first.value_or(FirstRegistration {});
    m_date->setDate(first.registeredOn);
    m_place->setText(first.place);
    m_note->setText(first.note);
    m_form->setData(first.data);
    m_refused->hint(tr("Drop PDF, JPEG, PNG or TIFF files here."));
    m_sentence->setText(file.first ? tr("The first registration is compared with every request in step 5.")
                                   : tr("No first registration is kept yet. Scan the paper or copy what it says."));
    m_touched = false;
    listPapers();
}

void RegistrationPanel::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (QLineEdit *field : { static_cast<QLineEdit *>(m_date), m_place, m_note })
        field->setReadOnly(readOnly);
    m_form->setReadOnly(readOnly);
    m_add->setEnabled(!readOnly);
    m_copy->setEnabled(!readOnly);
    m_remove->setEnabled(false);
    setAcceptDrops(!readOnly);
    const QString why = readOnly ? tr("Only an officer changes the register.") : QString();
    m_add->setToolTip(why);
    m_copy->setToolTip(why);
    m_remove->setToolTip(readOnly ? why : tr("A scan that is kept stays; one that was just added can be taken out."));
}

FirstRegistration RegistrationPanel::registration() const
{
    return { m_form->data(), m_date->date(), m_place->text().simplified(), m_note->text().simplified() };
}

bool RegistrationPanel::isChanged() const
{
    return m_touched || m_form->isChanged();
}

std::optional<QString> RegistrationPanel::refusal() const
{
    if (m_arrival->isBusy())
        return tr("A scan is still being read.");
    if (!isChanged())
        return tr("Nothing was changed.");
    if (!m_date->mistake().isEmpty())
        return m_date->mistake();
    return m_form->refusal();
}

void RegistrationPanel::listPapers()
{
    m_papers->clear();
    for (const RegistrationPaper &paper : std::as_const(m_file.papers))
        m_papers->addItem(tr("%1, %n page(s)", nullptr, paper.pages).arg(paper.fileName));
    for (const NewPaper &paper : std::as_const(m_new))
        m_papers->addItem(tr("%1, %n page(s), not kept yet", nullptr, paper.pages).arg(paper.fileName));
    m_papers->setVisible(m_papers->count() > 0);
    m_remove->setVisible(!m_new.isEmpty());
    m_remove->setEnabled(false);
}

void RegistrationPanel::removePaper()
{
    const qsizetype at = m_papers->currentRow() - m_file.papers.size();
    if (at < 0 || at >= m_new.size())
        return;
    m_new.removeAt(at);
    listPapers();
    Q_EMIT changed();
}

void RegistrationPanel::want(int row)
{
    if (row >= 0 && row < m_file.papers.size()) {
        const RegistrationPaper &paper = m_file.papers.at(row);
        Q_EMIT paperWanted(paper.sha256, paper.fileName, {});
    } else if (const qsizetype at = row - m_file.papers.size(); at >= 0 && at < m_new.size()) {
        Q_EMIT paperWanted(m_new.at(at).sha256, m_new.at(at).fileName, m_new.at(at).bytes);
    }
}

void RegistrationPanel::addFiles(const QStringList &paths)
{
    m_arrival->addFiles(paths);
}

void RegistrationPanel::choose()
{
    auto *dialog = new QFileDialog(this, tr("Choose scans"), {},
                                   tr("Papers and mails (*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.eml);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &RegistrationPanel::addFiles);
    dialog->open();
}

void RegistrationPanel::paste()
{
    if (!m_readOnly && !m_arrival->addData(QGuiApplication::clipboard()->mimeData(), tr("first registration")))
        m_refused->mistake(tr("There is no file and no picture on the clipboard. Copy one first."));
}

void RegistrationPanel::dragEnterEvent(QDragEnterEvent *event)
{
    if (PaperArrival::holdsPapers(event->mimeData()))
        event->acceptProposedAction();
}

void RegistrationPanel::dropEvent(QDropEvent *event)
{
    if (m_arrival->addData(event->mimeData(), tr("first registration")))
        event->acceptProposedAction();
}
