// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/fieldsuggestions.h"

#include "gui/fieldsuggestionmodel.h"
#include "gui/theme.h"

#include <QAction>
#include <QLabel>
#include <QListView>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace
{
constexpr int mostHeight = 232; ///< px: four rows; the page of the paper is the larger thing
}

FieldSuggestions::FieldSuggestions(QWidget *parent)
    : QWidget(parent)
    , m_model(new FieldSuggestionModel(this))
    , m_head(new QLabel(this))
    , m_list(new QListView(this))
{
    setObjectName(QStringLiteral("fieldSuggestions"));
    m_head->setFont(theme::font(theme::Text::Head));
    theme::setTone(m_head, theme::Tone::Muted);
    m_head->setTextFormat(Qt::PlainText);
    m_list->setObjectName(QStringLiteral("suggestionList"));
    m_list->setAccessibleName(tr("Read from the papers; Enter takes the marked one"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FieldSuggestionDelegate(m_list));
    m_list->setMaximumHeight(mostHeight);
    m_list->setTabKeyNavigation(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid);
    column->addWidget(m_head);
    column->addWidget(m_list);
    setFocusProxy(m_list);
    // one key on every style: "activated" is a double click here and Enter there
    auto *accept = new QAction(tr("Take this value"), m_list);
    accept->setShortcuts({ QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter) });
    accept->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(accept);
    connect(accept, &QAction::triggered, this, &FieldSuggestions::take);
    connect(m_list, &QListView::doubleClicked, this, &FieldSuggestions::take);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
        if (now.isValid())
            Q_EMIT stoodOn(m_model->all().at(now.row()));
    });
    hide();
}

QString FieldSuggestions::label(PaperField field)
{
    switch (field) {
    case PaperField::LetterNumber:
        return tr("Number of the letter");
    case PaperField::LetterDate:
        return tr("Date of the letter");
    case PaperField::Name:
        return tr("Name");
    case PaperField::Nip:
        return tr("NIP");
    case PaperField::UserId:
        return tr("User ID");
    case PaperField::Pokja:
        return tr("Pokja Pemilihan");
    case PaperField::Email:
        return tr("E-mail");
    case PaperField::Phone:
        return tr("Phone");
    case PaperField::DecreeNumber:
        return tr("Number of the SK");
    case PaperField::DecreeDate:
        return tr("Date of the SK");
    case PaperField::DecreeValidUntil:
        return tr("SK valid until");
    }
    return {};
}

void FieldSuggestions::setSuggestions(const QList<Suggestion> &suggestions)
{
    const int before = m_list->currentIndex().row();
    m_model->replace(suggestions);
    if (before >= 0 && before < suggestions.size()) {
        const QSignalBlocker quiet(this);
        m_list->setCurrentIndex(m_model->index(before));
    }
    setVisible(!suggestions.isEmpty());
    sayCount();
}

QList<FieldSuggestions::Suggestion> FieldSuggestions::suggestions() const
{
    return m_model->all();
}

void FieldSuggestions::setClip(PaperField field, const QPixmap &clip)
{
    m_model->setClip(field, clip);
}

void FieldSuggestions::sayCount()
{
    int open = 0;
    for (const Suggestion &s : m_model->all())
        open += s.taken ? 0 : 1;
    m_head->setText(open ? tr("Read from the papers: Enter takes the marked value (%n)", nullptr, open)
                         : tr("Read from the papers: all taken"));
}

void FieldSuggestions::take()
{
    const int row = m_list->currentIndex().row();
    if (row < 0)
        return;
    const Suggestion chosen = m_model->all().at(row);
    m_model->setTaken(row);
    sayCount();
    Q_EMIT accepted(chosen);
    if (row + 1 < m_model->rowCount())
        m_list->setCurrentIndex(m_model->index(row + 1));
}
