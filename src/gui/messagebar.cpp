// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/messagebar.h"

#include "core/error.h"
#include "gui/keyhelp.h"
#include "gui/theme.h"

#include <QAccessible>
#include <QAccessibleEvent>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLoggingCategory>
#include <QPainter>
#include <QToolButton>

Q_LOGGING_CATEGORY(lcMessage, "loket.gui")

namespace
{
constexpr int lineHeight = 26; // px, of the close button

theme::Tone toneOf(MessageBar::Kind kind)
{
    switch (kind) {
    case MessageBar::Kind::Success:
        return theme::Tone::Accent;
    case MessageBar::Kind::Warning:
        return theme::Tone::Warning;
    case MessageBar::Kind::Refusal:
        return theme::Tone::Refusal;
    case MessageBar::Kind::Info:
        break;
    }
    return theme::Tone::Plain;
}

QString iconOf(MessageBar::Kind kind)
{
    switch (kind) {
    case MessageBar::Kind::Success:
        return QStringLiteral("dialog-ok");
    case MessageBar::Kind::Warning:
        return QStringLiteral("dialog-warning");
    case MessageBar::Kind::Refusal:
        return QStringLiteral("dialog-cancel");
    case MessageBar::Kind::Info:
        break;
    }
    return QStringLiteral("dialog-information");
}
} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_word(new QLabel(this))
    , m_text(new QLabel(this))
    , m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("messageBar"));
    KeyHelp::describeEscape(this);
    setAccessibleName(tr("Message"));
    m_word->setFont(theme::font(theme::Text::Strong));
    // One line stands in the middle; of several lines the first stands beside the word.
    m_word->setMinimumHeight(lineHeight);
    m_icon->setMinimumHeight(lineHeight);
    m_text->setMinimumHeight(lineHeight);
    m_text->setObjectName(QStringLiteral("messageText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_close->setObjectName(QStringLiteral("closeMessage"));
    m_close->setIcon(theme::icon(QStringLiteral("window-close"), theme::Tone::Muted));
    m_close->setText(tr("Close"));
    m_close->setToolTip(tr("Close this message (Esc)"));
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setFocusPolicy(Qt::TabFocus);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::between, theme::grid, theme::inside, theme::grid);
    row->setSpacing(theme::inside);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_word, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    row->addWidget(m_close, 0, Qt::AlignTop);
    m_leave.setSingleShot(true);
    m_leave.setInterval(6000);
    connect(&m_leave, &QTimer::timeout, this, &MessageBar::clear);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::clear);
    hide();
}

void MessageBar::report(const QString &what, const Error &error)
{
    if (error.kind() == Error::Kind::Cancelled)
        return;
    if (error.kind() == Error::Kind::Fault)
        qCCritical(lcMessage).noquote() << "fault:" << error.what();
    const bool conflict = error.kind() == Error::Kind::Conflict;
    tell(what + QStringLiteral(": ") + error.text(), conflict ? Kind::Warning : Kind::Refusal);
    if (error.kind() == Error::Kind::Fault)
        m_word->setText(tr("Fault"));
}

void MessageBar::tell(const QString &text, Kind kind)
{
    m_kind = kind;
    m_word->setText(wordOf(kind));
    m_text->setText(text);
    m_text->setAccessibleName(word() + QStringLiteral(": ") + text);
    dress();
    show();
    if (kind == Kind::Success)
        m_leave.start();
    else
        m_leave.stop();
    announce();
    Q_EMIT told(text);
}

void MessageBar::clear()
{
    m_leave.stop();
    if (isAncestorOf(focusWidget()) && parentWidget())
        parentWidget()->setFocus();
    hide();
    m_text->clear();
}

QString MessageBar::text() const
{
    return m_text->text();
}

QString MessageBar::word() const
{
    return m_word->text();
}

QString MessageBar::wordOf(Kind kind) const
{
    switch (kind) {
    case Kind::Success:
        return tr("Done");
    case Kind::Warning:
        return tr("Mind");
    case Kind::Refusal:
        return tr("Not possible");
    case Kind::Info:
        break;
    }
    return tr("Note");
}

void MessageBar::dress()
{
    m_icon->setPixmap(theme::icon(iconOf(m_kind), toneOf(m_kind)).pixmap(theme::smallIcon, theme::smallIcon));
    theme::setTone(m_word, toneOf(m_kind));
    update();
}

void MessageBar::announce()
{
    setAccessibleDescription(word() + QStringLiteral(": ") + text());
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const theme::Colours &c = theme::colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::toneGround(c, toneOf(m_kind)));
    painter.drawRoundedRect(rect(), theme::cardRadius, theme::cardRadius);
}

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return clear();
    QFrame::keyPressEvent(event);
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && isVisible())
        dress();
}
