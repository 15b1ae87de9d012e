// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/qualitybar.h"

#include "gui/guarded.h"
#include "gui/inlinequestion.h"
#include "gui/reasonbutton.h"
#include "gui/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

QualityBar::QualityBar(Office &office, MessageBar &bar, QWidget *parent)
    : QWidget(parent)
    , m_desk(office)
    , m_bar(bar)
    , m_count(new QSpinBox(this))
    , m_seed(new QLineEdit(this))
    , m_draw(new ReasonButton(tr("Draw"), this))
    , m_agrees(new ReasonButton(tr("Agrees"), this))
    , m_differs(new ReasonButton(tr("Differs …"), this))
    , m_question(new InlineQuestion(this))
{
    m_count->setObjectName(QStringLiteral("drawCount"));
    m_count->setAccessibleName(tr("How many requests"));
    m_count->setRange(1, 500);
    m_count->setValue(10);
    m_seed->setObjectName(QStringLiteral("drawSeed"));
    m_seed->setAccessibleName(tr("Seed of the draw"));
    m_seed->setPlaceholderText(tr("Seed: empty = by chance"));
    m_seed->setMaxLength(40);
    m_seed->setMaximumWidth(220);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::inside);
    row->addWidget(new QLabel(tr("Requests"), this));
    row->addWidget(m_count);
    row->addWidget(m_seed);
    const std::pair<ReasonButton *, QString> buttons[] = { { m_draw, QStringLiteral("drawRequests") },
                                                           { m_agrees, QStringLiteral("verdictAgrees") },
                                                           { m_differs, QStringLiteral("verdictDiffers") } };
    for (const auto &[button, name] : buttons) {
        button->setObjectName(name);
        button->setAccessibleName(button->text());
        row->addWidget(button);
        if (button == m_draw)
            row->addStretch();
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::inside);
    column->addLayout(row);
    column->addWidget(m_question);
    m_question->dismiss();
    connect(m_draw, &QPushButton::clicked, this, &QualityBar::draw);
    connect(m_agrees, &QPushButton::clicked, this, [this] { judge(QualityVerdict::Agrees, {}); });
    connect(m_differs, &QPushButton::clicked, this, &QualityBar::askWhatDiffers);
    setCheck(0, false);
}

void QualityBar::setCheck(qint64 check, bool open)
{
    if (check != m_check)
        m_question->dismiss();
    m_check = check;
    const auto forbidden = m_desk.refusal();
    m_draw->setRefusal(forbidden);
    const auto why = forbidden ? forbidden
        : check == 0           ? std::optional(tr("Choose a drawn request first."))
        : !open                ? std::optional(tr("The verdict stands already and is not changed."))
                               : std::nullopt;
    m_agrees->setRefusal(why);
    m_differs->setRefusal(why);
}

void QualityBar::draw()
{
    const bool done = guarded(m_bar, tr("Draw requests"), [this] {
        const QualityDraw drawn = m_desk.draw(m_period, m_count->value(), m_seed->text());
        m_bar.succeed(tr("%1 of %2 closed requests are drawn, seed %3.")
                          .arg(QString::number(drawn.drawn), QString::number(drawn.population), drawn.seed));
    });
    if (!done)
        return;
    m_seed->clear();
    Q_EMIT changed();
}

void QualityBar::judge(QualityVerdict verdict, const QString &note)
{
    if (guarded(m_bar, tr("Keep the verdict"), [&] { m_desk.judge(m_check, verdict, note); }))
        Q_EMIT changed();
}

void QualityBar::askWhatDiffers()
{
    InlineQuestion::Question question;
    question.title = tr("What would you have decided otherwise?");
    question.sentence = tr("The verdict is kept as it is given and is not changed afterwards.");
    question.noteLabel = tr("In a sentence");
    question.noteLetters = 10;
    question.confirm = tr("Keep the verdict");
    m_question->ask(question, [this](const InlineQuestion::Answer &answer) {
        judge(QualityVerdict::Differs, answer.note);
        return true;
    });
}
