// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/fieldsuggestionmodel.h"

#include "gui/theme.h"

#include <QPainter>

namespace
{
constexpr int padY = 5;
constexpr double clipShare = 0.42; ///< of the row's width

int lineHeight(theme::Text text)
{
    return QFontMetrics(theme::font(text)).height();
}
} // namespace

int FieldSuggestionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_all.size());
}

QVariant FieldSuggestionModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const FieldSuggestions::Suggestion &s = m_all.at(index.row());
    const QString label = FieldSuggestions::label(s.field);
    switch (role) {
    case Qt::DisplayRole:
    case LabelRole:
        return label;
    case ShownRole:
        return s.shown;
    case RegisterRole:
        return s.registered;
    case DiffersRole:
        return s.differs;
    case CertainRole:
        return s.certain;
    case TakenRole:
        return s.taken;
    case ClipRole:
        return s.clip;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        QString text = label + QStringLiteral(": ") + s.shown;
        if (!s.certain)
            text += QStringLiteral(". ") + tr("Compare it with the paper.");
        if (!s.registered.isEmpty())
            text += QStringLiteral(". ") + tr("Register: %1").arg(s.registered);
        return text;
    }
    default:
        return {};
    }
}

void FieldSuggestionModel::replace(const QList<FieldSuggestions::Suggestion> &all)
{
    beginResetModel();
    m_all = all;
    endResetModel();
}

void FieldSuggestionModel::setClip(PaperField field, const QPixmap &clip)
{
    for (int row = 0; row < m_all.size(); ++row) {
        if (m_all[row].field != field)
            continue;
        m_all[row].clip = clip;
        Q_EMIT dataChanged(index(row), index(row));
    }
}

void FieldSuggestionModel::setTaken(int row)
{
    m_all[row].taken = true;
    Q_EMIT dataChanged(index(row), index(row));
}

QSize FieldSuggestionDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const bool registered = !index.data(FieldSuggestionModel::RegisterRole).toString().isEmpty();
    return { 200,
             2 * padY + lineHeight(theme::Text::Support) + lineHeight(theme::Text::Strong)
                 + (registered ? lineHeight(theme::Text::Support) : 0) };
}

void FieldSuggestionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    const theme::Colours &c = theme::colours();
    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(option.rect, c.accentSoft);
        painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), c.accent);
    } else if (option.state & QStyle::State_MouseOver) {
        painter->fillRect(option.rect, c.hover);
    }
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), c.line);
    QRect area = option.rect.adjusted(theme::between, padY, -theme::inside, -padY);
    const auto clip = index.data(FieldSuggestionModel::ClipRole).value<QPixmap>();
    const int clipWidth = int(area.width() * clipShare);
    if (!clip.isNull()) {
        const QSize size = clip.size().scaled(QSize(clipWidth, area.height()), Qt::KeepAspectRatio);
        const QRect place(QPoint(area.right() - size.width() + 1, area.center().y() - size.height() / 2), size);
        painter->drawPixmap(place, clip);
        painter->setPen(c.line);
        painter->drawRect(place);
    }
    area.setRight(area.right() - clipWidth - theme::inside);
    const auto line = [&](theme::Text text, const QColor &colour, const QString &words) {
        painter->setFont(theme::font(text));
        painter->setPen(colour);
        const QString fitting = painter->fontMetrics().elidedText(words, Qt::ElideRight, area.width());
        painter->drawText(area, Qt::AlignLeft | Qt::AlignTop, fitting);
        area.setTop(area.top() + painter->fontMetrics().height());
    };
    const bool taken = index.data(FieldSuggestionModel::TakenRole).toBool();
    const bool certain = index.data(FieldSuggestionModel::CertainRole).toBool();
    const QString sign = taken ? QStringLiteral("✓ ") : certain ? QString() : QStringLiteral("? ");
    line(theme::Text::Support, c.muted, index.data(FieldSuggestionModel::LabelRole).toString());
    line(theme::Text::Strong, taken ? c.accent : c.text, sign + index.data(FieldSuggestionModel::ShownRole).toString());
    const QString registered = index.data(FieldSuggestionModel::RegisterRole).toString();
    if (!registered.isEmpty()) {
        const bool differs = index.data(FieldSuggestionModel::DiffersRole).toBool();
        line(theme::Text::Support, differs ? c.warning : c.muted,
             FieldSuggestionModel::tr("Register: %1").arg(registered));
    }
    painter->restore();
}
