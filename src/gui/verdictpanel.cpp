// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/verdictpanel.h"

#include "ui_verdictpanel.h"

#include "gui/keyhelp.h"
#include "gui/theme.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace
{
constexpr int noteHeight = 56; // px: two lines

qsizetype letters(const QString &text)
{
    return std::count_if(text.cbegin(), text.cend(), [](QChar c) { return c.isLetterOrNumber(); });
}
} // namespace

VerdictPanel::VerdictPanel(QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::VerdictPanel>())
{
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("verdictPanel"));
    KeyHelp::describeEscape(this);
    setAutoFillBackground(false);
    m_ui->verdictTitle->setFont(theme::font(theme::Text::Title));
    for (QLabel *label : { m_ui->verdictTitle, m_ui->verdictSentence, m_ui->verdictMissing })
        label->setTextFormat(Qt::PlainText);
    theme::setTone(m_ui->verdictSentence, theme::Tone::Muted);
    theme::setTone(m_ui->verdictMissing, theme::Tone::Muted);
    m_ui->verdictNote->setFixedHeight(noteHeight);
    // The panel's own ground shows through.
    m_ui->verdictScroll->viewport()->setAutoFillBackground(false);
    m_ui->verdictReasons->setAutoFillBackground(false);
    m_ui->verdictMissing->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_ui->verdictCancel->setAutoDefault(false);
    m_ui->verdictChoice->view()->setAccessibleName(m_ui->verdictChoice->accessibleName());
    connect(m_ui->verdictCancel, &QPushButton::clicked, this, &VerdictPanel::leave);
    connect(m_ui->verdictConfirm, &QPushButton::clicked, this, &VerdictPanel::confirm);
    connect(m_ui->verdictNote, &QPlainTextEdit::textChanged, this, &VerdictPanel::judge);
    connect(m_ui->verdictChoice, &QComboBox::editTextChanged, this, &VerdictPanel::judge);
    parent->installEventFilter(this);
    hide();
}

VerdictPanel::~VerdictPanel() = default;

void VerdictPanel::ask(const Question &question)
{
    m_question = question;
    setAccessibleName(question.title);
    m_ui->verdictTitle->setText(question.title);
    m_ui->verdictSentence->setText(question.sentence);
    m_ui->verdictSentence->setVisible(!question.sentence.isEmpty());
    fillReasons();
    m_ui->verdictChoice->setVisible(!question.choices.isEmpty());
    m_ui->verdictChoice->clear();
    m_ui->verdictChoice->addItems(question.choices);
    m_ui->verdictNoteLabel->setText(question.noteLabel);
    m_ui->verdictNote->setAccessibleName(question.noteLabel);
    m_ui->verdictNote->clear();
    m_ui->verdictConfirm->setText(question.confirm);
    m_ui->verdictConfirm->setAccessibleName(question.confirm);
    judge();
    show();
    raise();
    place();
    if (!m_ticks.isEmpty())
        m_ticks.first()->setFocus(Qt::OtherFocusReason);
    else if (!question.choices.isEmpty())
        m_ui->verdictChoice->setFocus(Qt::OtherFocusReason);
    else
        m_ui->verdictNote->setFocus(Qt::OtherFocusReason);
}

void VerdictPanel::fillReasons()
{
    qDeleteAll(m_ticks);
    m_ticks.clear();
    QWidget *before = nullptr;
    for (const Reason &reason : m_question.reasons) {
        auto *tick = new QCheckBox(QStringLiteral("%1  %2").arg(reason.code, reason.text), m_ui->verdictReasons);
        tick->setObjectName(QStringLiteral("code-") + reason.code);
        tick->setProperty("code", reason.code);
        tick->setAccessibleName(tick->text());
        tick->setToolTip(reason.sentence);
        tick->setChecked(m_question.suggested.contains(reason.code));
        connect(tick, &QCheckBox::toggled, this, &VerdictPanel::judge);
        m_ui->reasonColumn->addWidget(tick);
        if (before)
            setTabOrder(before, tick);
        before = tick;
        m_ticks.append(tick);
    }
    if (before)
        setTabOrder(before, m_ui->verdictNote);
    m_ui->verdictScroll->setVisible(!m_ticks.isEmpty());
}

void VerdictPanel::leave()
{
    const bool inside = isAncestorOf(focusWidget()) || hasFocus();
    hide();
    m_question = {};
    m_ui->verdictNote->clear();
    if (inside)
        parentWidget()->setFocus(Qt::OtherFocusReason);
    Q_EMIT left();
}

VerdictPanel::Answer VerdictPanel::answer() const
{
    Answer said;
    for (const QCheckBox *tick : m_ticks) {
        if (tick->isChecked())
            said.codes.append(tick->property("code").toString());
    }
    if (!m_question.choices.isEmpty())
        said.choice = m_ui->verdictChoice->currentText().trimmed();
    said.note = m_ui->verdictNote->toPlainText().trimmed();
    return said;
}

QString VerdictPanel::whatIsMissing(const Answer &answer) const
{
    if (!m_question.reasons.isEmpty() && answer.codes.isEmpty())
        return tr("Tick at least one reason.");
    if (!m_question.choices.isEmpty() && letters(answer.choice) < 3)
        return tr("Say who is responsible.");
    const qsizetype lacking = m_question.noteLetters - letters(answer.note);
    if (m_question.noteLetters > 0 && lacking > 0)
        return tr("The note needs %1 more letter(s).").arg(lacking);
    return {};
}

void VerdictPanel::judge()
{
    const QString missing = whatIsMissing(answer());
    m_ui->verdictMissing->setText(missing);
    m_ui->verdictConfirm->setRefusal(missing.isEmpty() ? std::nullopt : std::optional(missing));
}

void VerdictPanel::confirm()
{
    const Answer said = answer();
    if (!whatIsMissing(said).isEmpty() || !m_question.decide)
        return;
    // The question may be replaced while the answer is at work: it is held until then.
    const auto decide = m_question.decide;
    if (decide(said))
        leave();
}

void VerdictPanel::place()
{
    const QWidget *ground = parentWidget();
    int tall = 0;
    for (QCheckBox *tick : std::as_const(m_ticks))
        tall += tick->sizeHint().height() + theme::grid;
    m_ui->verdictScroll->setMinimumHeight(qMin(tall + theme::inside, ground->height() / 2));
    m_ui->verdictScroll->setMaximumHeight(tall + theme::inside);
    layout()->activate();
    const int height =
        qMin(ground->height(),
             layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(ground->width()) : sizeHint().height());
    setGeometry(0, ground->height() - height, ground->width(), height);
}

bool VerdictPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && !isHidden())
        place();
    return QFrame::eventFilter(watched, event);
}

bool VerdictPanel::event(QEvent *event)
{
    // Ctrl+Enter is the page's key for its filled button; while something is asked here it answers.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return && key->modifiers().testFlag(Qt::ControlModifier)) {
            event->accept();
            return true;
        }
    }
    return QFrame::event(event);
}

void VerdictPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return leave();
    if (event->key() == Qt::Key_Return && event->modifiers().testFlag(Qt::ControlModifier))
        return confirm();
    QFrame::keyPressEvent(event);
}

void VerdictPanel::paintEvent(QPaintEvent *)
{
    const theme::Colours &c = theme::colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(c.fieldLine, 1));
    painter.setBrush(c.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme::cardRadius, theme::cardRadius);
}
