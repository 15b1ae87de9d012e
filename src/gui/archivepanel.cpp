// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/archivepanel.h"

#include "ui_archivepanel.h"

#include "gui/theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QStringListModel>

ArchivePanel::ArchivePanel(QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::ArchivePanel>())
{
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("archivePanel"));
    theme::makeCard(this);
    m_ui->title->setFont(theme::font(theme::Text::Strong));
    for (QLabel *small : { m_ui->roomLabel, m_ui->rackLabel, m_ui->boxLabel, m_ui->folderLabel, m_ui->placeLine }) {
        small->setFont(theme::font(theme::Text::Support));
        theme::setTone(small, theme::Tone::Muted);
    }
    m_ui->access->view()->setAccessibleName(m_ui->access->accessibleName());
    // The words of the office's access table, kept as they are.
    m_ui->access->addItem(tr("ordinary"), QStringLiteral("biasa"));
    m_ui->access->addItem(tr("restricted"), QStringLiteral("terbatas"));
    m_ui->access->addItem(tr("secret"), QStringLiteral("rahasia"));
    m_ui->access->addItem(tr("top secret"), QStringLiteral("sangat rahasia"));
    for (QLineEdit *field : { m_ui->room, m_ui->rack, m_ui->box, m_ui->folder }) {
        auto *completer = new QCompleter(new QStringListModel(field), field);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->popup()->setAccessibleName(field->accessibleName());
        field->setCompleter(completer);
        connect(field, &QLineEdit::textEdited, this, &ArchivePanel::offerPlaces);
    }
    for (QLineEdit *field : findChildren<QLineEdit *>())
        connect(field, &QLineEdit::textChanged, this, &ArchivePanel::tell);
    connect(m_ui->electronicOnly, &QCheckBox::toggled, this, [this](bool only) {
        m_ui->paperPlace->setEnabled(!only);
        tell();
    });
}

ArchivePanel::~ArchivePanel() = default;

void ArchivePanel::setProposal(const ArchiveEntry &proposal)
{
    m_proposal = proposal;
    m_ui->number->setText(proposal.number);
    m_ui->classification->setText(proposal.classification);
    m_ui->description->setText(proposal.description);
    m_ui->description->setCursorPosition(0);
    m_ui->electronicOnly->setChecked(proposal.electronicOnly);
    m_ui->room->setText(proposal.room);
    m_ui->rack->setText(proposal.rack);
    m_ui->box->setText(proposal.box);
    m_ui->folder->setText(proposal.folder);
    m_ui->retention->setText(proposal.retention);
    const int known = m_ui->access->findData(proposal.access);
    offerPlaces();
    m_ui->access->setCurrentIndex(known < 0 ? 1 : known); // what is not known here is rather too closed than too open
    tell();
}

void ArchivePanel::setPlaces(const QList<ShelfPlace> &places)
{
    m_places = places;
    offerPlaces();
}

void ArchivePanel::offerPlaces()
{
    const ShelfPlace typed = ShelfPlace { m_ui->room->text(), m_ui->rack->text(), m_ui->box->text(), {} }.simplified();
    const std::pair<QLineEdit *, QString ShelfPlace::*> fields[] = { { m_ui->room, &ShelfPlace::room },
                                                                     { m_ui->rack, &ShelfPlace::rack },
                                                                     { m_ui->box, &ShelfPlace::box },
                                                                     { m_ui->folder, &ShelfPlace::folder } };
    ShelfPlace above;
    for (const auto &[field, level] : fields) {
        QStringList known;
        for (const ShelfPlace &place : std::as_const(m_places)) {
            if (!(place.*level).isEmpty() && above.holds(place))
                known << place.*level;
        }
        known.removeDuplicates();
        auto *names = qobject_cast<QStringListModel *>(field->completer()->model());
        if (names->stringList() != known)
            names->setStringList(known);
        above.*level = typed.*level;
    }
}

void ArchivePanel::clear()
{
    setProposal({});
}

ArchiveEntry ArchivePanel::entry() const
{
    ArchiveEntry entry = m_proposal;
    entry.classification = m_ui->classification->text().simplified();
    entry.description = m_ui->description->text().simplified();
    entry.electronicOnly = m_ui->electronicOnly->isChecked();
    const auto place = [&](const QLineEdit *field) {
        return entry.electronicOnly ? QString() : field->text().simplified();
    };
    entry.room = place(m_ui->room);
    entry.rack = place(m_ui->rack);
    entry.box = place(m_ui->box);
    entry.folder = place(m_ui->folder);
    entry.access = m_ui->access->currentData().toString();
    return entry;
}

std::optional<QString> ArchivePanel::missing() const
{
    const ArchiveEntry now = entry();
    if (now.classification.isEmpty())
        return tr("Not yet: the classification is missing.");
    if (now.description.isEmpty())
        return tr("Not yet: the description is missing.");
    const bool placed = !now.room.isEmpty() && !now.box.isEmpty() && !now.folder.isEmpty();
    if (!now.electronicOnly && !placed)
        return tr("Not yet: say where the paper lies (room, box and folder), or tick that there is none.");
    return {};
}

void ArchivePanel::tell()
{
    m_ui->placeLine->setText(tr("Filed by classification. The number is taken when it is archived."));
    Q_EMIT inputChanged();
}
