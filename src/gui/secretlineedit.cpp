// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/secretlineedit.h"

#include "gui/secretclipboard.h"
#include "letters/secretglyphs.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QContextMenuEvent>
#include <QFontInfo>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyleHints>
#include <QStyleOptionFrame>

#include <algorithm>
#include <array>
#include <cstring>

namespace
{

/// A password field to a screen reader: that it is one, and its name, but never its text or how long it is.
class AccessibleSecretLineEdit final : public QAccessibleWidget
{
public:
    explicit AccessibleSecretLineEdit(QWidget *widget)
        : QAccessibleWidget(widget, QAccessible::EditableText)
    {
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.passwordEdit = true;
        state.editable = true;
        return state;
    }
};

QAccessibleInterface *accessibleFor(const QString &, QObject *object)
{
    auto *field = qobject_cast<SecretLineEdit *>(object);
    return field ? new AccessibleSecretLineEdit(field) : nullptr;
}

/// Whether a key writes something, by the rule that line edits have.
bool isTyped(const QKeyEvent &event)
{
    const QString text = event.text();
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (text.isEmpty() || modifiers == Qt::ControlModifier || modifiers == (Qt::ControlModifier | Qt::ShiftModifier))
        return false;
    return text.at(0).isPrint() || text.at(0).isSurrogate();
}

} // namespace

SecretLineEdit::SecretLineEdit(QWidget *parent)
    : QWidget(parent)
    , m_text(capacity)
{
    [[maybe_unused]] static const bool announced = (QAccessible::installFactory(accessibleFor), true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::IBeamCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setAcceptDrops(false);
}

SecretBytes SecretLineEdit::take()
{
    SecretBytes taken = copy();
    wipe();
    return taken;
}

void SecretLineEdit::wipe()
{
    setShown(false);
    const bool changed = !m_text.isEmpty();
    m_text.wipe();
    m_allSelected = false;
    update();
    if (changed)
        Q_EMIT contentChanged();
}

void SecretLineEdit::setPlaceholderText(const QString &text)
{
    m_placeholder = text;
    update();
}

void SecretLineEdit::showWhileHeld(QAbstractButton &button)
{
    connect(&button, &QAbstractButton::pressed, this, [this] { setShown(true); });
    connect(&button, &QAbstractButton::released, this, [this] { setShown(false); });
}

void SecretLineEdit::setShown(bool shown)
{
    if (m_shown == shown)
        return;
    m_shown = shown;
    if (isVisible())
        repaint(); // at once: nothing may stay on the screen after the button is let go
}

// --- editing

void SecretLineEdit::insert(QStringView text)
{
    replaceSelection();
    const size_t sizeBefore = m_text.end();
    for (qsizetype at = 0; at < text.size(); ++at) {
        char32_t character = text[at].unicode();
        if (text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate()) {
            character = QChar::surrogateToUcs4(text[at], text[at + 1]);
            ++at;
        } else if (text[at].isSurrogate()) {
            continue;
        }
        if (character < 0x20 || character == 0x7f) // such as the line end of what was copied
            continue;
        if (!m_text.insert(character))
            break;
    }
    showCaret();
    if (m_text.end() != sizeBefore)
        Q_EMIT contentChanged();
}

void SecretLineEdit::erase(size_t from, size_t to)
{
    if (from >= to)
        return;
    m_text.erase(from, to);
    showCaret();
    Q_EMIT contentChanged();
}

void SecretLineEdit::replaceSelection()
{
    if (std::exchange(m_allSelected, false))
        erase(0, m_text.end());
}

void SecretLineEdit::paste(QClipboard::Mode mode)
{
    size_t copied = 0;
    {
        const QMimeData *data = QGuiApplication::clipboard()->mimeData(mode);
        if (!data)
            return;
        if (const auto *own = qobject_cast<const SecretMimeData *>(data)) {
            const QByteArrayView secret = own->secret().view();
            replaceSelection();
            for (qsizetype at = 0; at < secret.size() && m_text.insert(nextCharacter(secret, at));) { }
            showCaret();
            Q_EMIT contentChanged();
            return;
        }
        const QString text = data->text();
        insert(text);
        copied = size_t(text.size()) * sizeof(QChar);
        if (text.isDetached()) // else it is the clipboard's own and not ours to overwrite
            wipeMemory(const_cast<QChar *>(text.constData()), copied);
    }
    scrubTraces(2 * std::min(copied, 4 * capacity) + 256); // the copies that the clipboard made on the way
}

// --- keys, mouse, focus

bool SecretLineEdit::edit(const QKeyEvent &event)
{
    const auto moveTo = [this](size_t position) {
        m_allSelected = false;
        m_text.moveTo(position);
        showCaret();
    };
    const auto remove = [this](size_t from, size_t to) { m_allSelected ? replaceSelection() : erase(from, to); };
    auto &key = const_cast<QKeyEvent &>(event); // matches() is not const
    if (key.matches(QKeySequence::Paste))
        paste(QClipboard::Clipboard);
    else if (key.matches(QKeySequence::SelectAll))
        m_allSelected = !m_text.isEmpty();
    else if (key.matches(QKeySequence::MoveToStartOfLine))
        moveTo(0);
    else if (key.matches(QKeySequence::MoveToEndOfLine))
        moveTo(m_text.end());
    else if (key.matches(QKeySequence::MoveToPreviousChar))
        moveTo(m_allSelected ? 0 : m_text.before(m_text.caret()));
    else if (key.matches(QKeySequence::MoveToNextChar))
        moveTo(m_allSelected ? m_text.end() : m_text.after(m_text.caret()));
    else if (key.matches(QKeySequence::Delete))
        remove(m_text.caret(), m_text.after(m_text.caret()));
    else if (event.key() == Qt::Key_Backspace && event.modifiers() & Qt::ControlModifier)
        remove(0, m_text.caret());
    else if (event.key() == Qt::Key_Backspace)
        remove(m_text.before(m_text.caret()), m_text.caret());
    else if (isTyped(event))
        insert(event.text());
    else
        return false;
    update();
    return true;
}

bool SecretLineEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // A shortcut of the window must not swallow a character of a password, or Ctrl+V.
        auto *key = static_cast<QKeyEvent *>(event);
        constexpr std::array editing { Qt::Key_Backspace, Qt::Key_Delete, Qt::Key_Home,
                                       Qt::Key_End,       Qt::Key_Left,   Qt::Key_Right };
        const bool moves = std::find(editing.begin(), editing.end(), key->key()) != editing.end();
        if (isTyped(*key) || moves || key->matches(QKeySequence::Paste) || key->matches(QKeySequence::SelectAll))
            event->accept();
    }
    if (event->type() == QEvent::WindowDeactivate || event->type() == QEvent::Hide)
        setShown(false);
    return QWidget::event(event);
}

void SecretLineEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT returnPressed();
        event->ignore(); // the default button of a dialog wants it too
    } else if (edit(*event)) {
        event->accept();
    } else {
        event->ignore();
    }
}

void SecretLineEdit::focusInEvent(QFocusEvent *event)
{
    m_allSelected =
        !m_text.isEmpty() && (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason);
    showCaret();
    QWidget::focusInEvent(event);
}

void SecretLineEdit::focusOutEvent(QFocusEvent *event)
{
    m_blink.stop();
    m_caretOn = false;
    m_allSelected = false;
    QWidget::focusOutEvent(event);
}

void SecretLineEdit::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_allSelected = false;
    const QRect area = textRect();
    const qreal cell = QFontMetricsF(cellFont()).horizontalAdvance(QLatin1Char('0'));
    const int index = qRound((event->position().x() - area.left() + scrolledBy(area, cell)) / cell);
    m_text.moveTo(0);
    for (int i = 0; i < index; ++i)
        m_text.moveTo(m_text.after(m_text.caret()));
    showCaret();
}

void SecretLineEdit::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::MiddleButton && QGuiApplication::clipboard()->supportsSelection())
        paste(QClipboard::Selection);
}

void SecretLineEdit::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Paste"), this, [this] { paste(QClipboard::Clipboard); });
    menu->addAction(tr("Clear"), this, &SecretLineEdit::wipe)->setEnabled(!m_text.isEmpty());
    menu->popup(event->globalPos());
}

void SecretLineEdit::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_blink.timerId())
        return QWidget::timerEvent(event);
    m_caretOn = !m_caretOn;
    update();
}

void SecretLineEdit::showCaret()
{
    m_caretOn = hasFocus();
    const int flash = QGuiApplication::styleHints()->cursorFlashTime();
    if (m_caretOn && flash > 1)
        m_blink.start(flash / 2, this);
    update();
}

// --- looks

QFont SecretLineEdit::cellFont() const
{
    return secretglyphs::font(QFontInfo(font()).pixelSize() * 9 / 8);
}

QSize SecretLineEdit::sizeHint() const
{
    QStyleOptionFrame frame;
    frame.initFrom(this);
    frame.lineWidth = style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &frame, this);
    const QFontMetrics metrics(font());
    const QSize text(metrics.horizontalAdvance(QLatin1Char('x')) * 20, std::max(metrics.height(), 14) + 2);
    return style()->sizeFromContents(QStyle::CT_LineEdit, &frame, text + QSize(4, 0), this);
}

QSize SecretLineEdit::minimumSizeHint() const
{
    const QSize size = sizeHint();
    return { size.width() / 3, size.height() };
}

QRect SecretLineEdit::textRect() const
{
    QStyleOptionFrame frame;
    frame.initFrom(this);
    frame.lineWidth = style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &frame, this);
    return style()->subElementRect(QStyle::SE_LineEditContents, &frame, this).adjusted(2, 0, -2, 0);
}

qreal SecretLineEdit::scrolledBy(const QRect &area, qreal cell) const
{
    return std::max(0.0, m_text.charactersBefore(m_text.caret()) * cell + 2 - area.width());
}

void SecretLineEdit::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionFrame frame;
    frame.initFrom(this);
    frame.rect = rect();
    frame.lineWidth = style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &frame, this);
    frame.state |= QStyle::State_Sunken;
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &frame, &painter, this);
    const QRect area = textRect();
    painter.setClipRect(area);
    if (m_text.isEmpty() && !m_placeholder.isEmpty()) {
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeft,
                         fontMetrics().elidedText(m_placeholder, Qt::ElideRight, area.width()));
    }
    paintText(painter, area);
}

void SecretLineEdit::paintText(QPainter &painter, const QRect &area)
{
    painter.setFont(cellFont());
    const QFontMetricsF metrics(painter.font());
    const qreal cell = metrics.horizontalAdvance(QLatin1Char('0'));
    const qreal left = area.left() - scrolledBy(area, cell);
    const qreal baseline = area.top() + (area.height() - metrics.height()) / 2 + metrics.ascent();
    if (m_allSelected)
        painter.fillRect(QRectF(left, area.top() + 2, m_text.characters() * cell, area.height() - 4),
                         palette().highlight());
    painter.setPen(palette().color(m_allSelected ? QPalette::HighlightedText : QPalette::Text));
    painter.setBrush(painter.pen().color());
    painter.setRenderHint(QPainter::Antialiasing);
    const QByteArrayView text = m_text.view();
    qreal x = left;
    for (qsizetype at = 0; at < text.size(); x += cell) {
        const char32_t character = nextCharacter(text, at);
        if (m_shown)
            painter.drawText(QPointF(x, baseline), QString::fromUcs4(&character, 1));
        else
            painter.drawEllipse(QPointF(x + cell / 2, area.top() + area.height() / 2.0), cell * 0.36, cell * 0.36);
    }
    if (m_caretOn)
        painter.fillRect(
            QRectF(left + m_text.charactersBefore(m_text.caret()) * cell, area.top() + 3, 1, area.height() - 6),
            palette().text());
}
