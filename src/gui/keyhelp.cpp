// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/keyhelp.h"

#include "gui/theme.h"

#include <QAction>
#include <QDialog>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace
{
constexpr const char *hintProperty = "keyHints"; // QStringList: keys, text, keys, text ...

QString plain(const QString &text)
{
    QString words = text;
    return words.remove(QLatin1Char('&'));
}

void addActionsOf(const QWidget *widget, QList<KeyHelp::Line> &lines)
{
    const QList<QAction *> actions = widget->actions();
    for (const QAction *action : actions) {
        if (action->shortcut().isEmpty() || !action->isVisible())
            continue;
        QStringList keys;
        const QList<QKeySequence> sequences = action->shortcuts();
        for (const QKeySequence &sequence : sequences)
            keys.append(sequence.toString(QKeySequence::NativeText));
        KeyHelp::Line line { keys.join(QStringLiteral(", ")), plain(action->text()),
                             action->isEnabled() ? QString() : action->toolTip() };
        if (!lines.contains(line))
            lines.append(line);
    }
    const QStringList hints = widget->property(hintProperty).toStringList();
    for (qsizetype at = 0; at + 1 < hints.size(); at += 2) {
        KeyHelp::Line line { hints.at(at), hints.at(at + 1), QString() };
        if (!lines.contains(line))
            lines.append(line);
    }
}
} // namespace

KeyHelp::KeyHelp(QWidget *window)
    : QFrame(window)
    , m_table(new QTableWidget(this))
{
    setObjectName(QStringLiteral("keyHelp"));
    setAccessibleName(tr("Keys of this page"));
    auto *title = new QLabel(tr("Keys of this page"), this);
    title->setFont(theme::font(theme::Text::Title));
    auto *close = new QPushButton(tr("Close (Esc)"), this);
    close->setObjectName(QStringLiteral("closeKeyHelp"));
    close->setAccessibleName(tr("Close the list of keys"));
    m_table->setObjectName(QStringLiteral("keyTable"));
    m_table->setAccessibleName(tr("Keys of this page"));
    m_table->setProperty("look", QStringLiteral("plain"));
    m_table->setColumnCount(2);
    m_table->horizontalHeader()->hide();
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setWordWrap(true);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::edge, theme::edge, theme::edge, theme::edge);
    column->setSpacing(theme::between);
    column->addWidget(title);
    column->addWidget(m_table, 1);
    column->addWidget(close, 0, Qt::AlignRight);
    connect(close, &QPushButton::clicked, this, &KeyHelp::close);
    window->installEventFilter(this);
    hide();
}

void KeyHelp::installOn(QWidget *window)
{
    auto *help = new QAction(tr("Keys of this page"), window);
    help->setObjectName(QStringLiteral("keyHelpAction"));
    help->setShortcut(QKeySequence(Qt::Key_F1));
    window->addAction(help);
    connect(help, &QAction::triggered, window, [window] {
        auto *panel = window->findChild<KeyHelp *>(QString(), Qt::FindDirectChildrenOnly);
        if (!panel)
            panel = new KeyHelp(window);
        panel->isVisible() ? panel->close() : panel->open();
    });
}

void KeyHelp::describe(QWidget *widget, const QString &keys, const QString &text)
{
    QStringList hints = widget->property(hintProperty).toStringList();
    hints << keys << text;
    widget->setProperty(hintProperty, hints);
}

void KeyHelp::describeEscape(QWidget *band)
{
    describe(band, tr("Esc"), tr("Put the question or message away; nothing is done"));
}

QList<KeyHelp::Line> KeyHelp::linesOf(const QWidget *root)
{
    QList<Line> lines;
    addActionsOf(root, lines);
    const QList<QWidget *> widgets = root->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (widget->isVisibleTo(root) && widget->window() == root->window())
            addActionsOf(widget, lines);
    }
    // What has no key of its own is a button or a field: these two reach it.
    lines.append({ tr("Tab, Space"), tr("To the next field or button, and press it"), QString() });
    if (qobject_cast<const QDialog *>(root))
        lines.append({ tr("Esc"), tr("Close this window"), QString() });
    return lines;
}

void KeyHelp::open()
{
    m_before = window()->focusWidget();
    fill();
    place();
    show();
    m_table->resizeRowsToContents(); // only now it knows its width
    place();
    raise();
    m_table->setFocus(Qt::PopupFocusReason);
}

void KeyHelp::close()
{
    hide();
    if (m_before && m_before->isVisible())
        m_before->setFocus(Qt::PopupFocusReason);
    m_before = nullptr;
}

void KeyHelp::fill()
{
    const QList<Line> lines = linesOf(parentWidget());
    m_table->setRowCount(int(lines.size()));
    for (int row = 0; row < lines.size(); ++row) {
        const Line &line = lines.at(row);
        auto *keys = new QTableWidgetItem(line.keys);
        keys->setFont(theme::font(theme::Text::Strong));
        const bool told = !line.why.isEmpty() && line.why != line.text;
        m_table->setItem(row, 0, keys);
        m_table->setItem(row, 1, new QTableWidgetItem(told ? line.text + QStringLiteral(" — ") + line.why : line.text));
    }
    m_table->setCurrentCell(0, 0);
}

void KeyHelp::place()
{
    const QSize room = parentWidget()->size();
    const int rows = m_table->verticalHeader()->length() + 120;
    const QSize size(qMin(560, room.width() - 2 * theme::edge), qMin(qMax(rows, 240), room.height() - 2 * theme::edge));
    setGeometry(QRect(QPoint((room.width() - size.width()) / 2, (room.height() - size.height()) / 2), size));
}

bool KeyHelp::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void KeyHelp::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return close();
    QFrame::keyPressEvent(event);
}

void KeyHelp::paintEvent(QPaintEvent *)
{
    const theme::Colours &c = theme::colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(c.fieldLine, 1));
    painter.setBrush(c.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme::cardRadius, theme::cardRadius);
}
