// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/confirmationcard.h"

#include "ui_confirmationcard.h"

#include "core/indonesian.h"
#include "core/note.h"
#include "core/phone.h"
#include "gui/theme.h"

#include <QEvent>
#include <QMenu>
#include <QPainter>

ConfirmationCard::ConfirmationCard(QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::ConfirmationCard>())
{
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("confirmationCard"));
    setAccessibleName(tr("Confirmation by phone or in person"));
    theme::makeLink(m_ui->confirmationHead);
    m_ui->confirmationWhy->setFont(theme::font(theme::Text::Strong));
    m_ui->confirmationWhy->setTextFormat(Qt::PlainText);
    m_ui->confirmationNumber->setTextFormat(Qt::RichText);
    m_ui->confirmationLog->setTextFormat(Qt::PlainText);
    m_ui->confirmationLog->setFont(theme::font(theme::Text::Support));
    m_ui->confirmationMissing->setTextFormat(Qt::PlainText);
    m_ui->confirmationMissing->setFont(theme::font(theme::Text::Support));
    theme::setTone(m_ui->confirmationWhy, theme::Tone::Warning);
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("confirmDeniedMenu"));
    const auto add = [&](const QString &text, const char *name, ConfirmationResult result) {
        QAction *action = menu->addAction(text);
        action->setObjectName(QString::fromLatin1(name));
        connect(action, &QAction::triggered, this, [this, result] { attempt(ConfirmationChannel::Phone, result); });
    };
    add(tr("Denies the request"), "confirmDenies", ConfirmationResult::Denied);
    add(tr("Doubtful"), "confirmDoubtful", ConfirmationResult::Doubtful);
    add(tr("The number is dead"), "confirmNumberDead", ConfirmationResult::NumberDead);
    m_ui->confirmDenied->setMenu(menu);
    using enum ConfirmationResult;
    connect(m_ui->confirmReached, &QPushButton::clicked, this,
            [this] { attempt(ConfirmationChannel::Phone, Confirmed); });
    connect(m_ui->confirmNoAnswer, &QPushButton::clicked, this,
            [this] { attempt(ConfirmationChannel::Phone, NoAnswer); });
    connect(m_ui->confirmCame, &QPushButton::clicked, this,
            [this] { attempt(ConfirmationChannel::InPerson, Confirmed); });
    for (ReasonButton *button : { m_ui->confirmReached, m_ui->confirmNoAnswer, m_ui->confirmCame, m_ui->confirmDenied })
        connect(button, &ReasonButton::refused, this, &ConfirmationCard::tellWhy);
    connect(m_ui->confirmationPerson, &QLineEdit::textChanged, this, &ConfirmationCard::judge);
    connect(m_ui->confirmationHead, &QPushButton::clicked, this, [this] {
        m_open = !m_open;
        fold();
    });
}

ConfirmationCard::~ConfirmationCard() = default;

void ConfirmationCard::setFile(const CaseFile &file, const QString &registered, const std::optional<QString> &refusal,
                               const QTimeZone &office)
{
    if (file.request.id != m_file.request.id || file.confirmations.size() != m_file.confirmations.size()) {
        m_ui->confirmationPerson->clear();
        m_ui->confirmationNote->clear();
    }
    if (file.request.id != m_file.request.id)
        m_open = false;
    m_file = file;
    m_registered = registered;
    m_refusal = refusal;
    m_ui->confirmationWhy->setText(file.request.confirmationWhy);
    m_ui->confirmationWhy->setVisible(isMandatory());
    sayNumber();
    sayLog(office);
    fold();
    judge();
    update();
}

void ConfirmationCard::clear()
{
    setFile({}, {}, std::nullopt, QTimeZone::utc());
}

void ConfirmationCard::sayNumber()
{
    const theme::Colours &c = theme::colours();
    QString text = m_registered.isEmpty()
        ? tr("The register has no number: only a meeting in person confirms.").toHtmlEscaped()
        : tr("Call the number of the register: %1")
              .toHtmlEscaped()
              .arg(QStringLiteral("<b>%1</b>").arg(phone::printed(m_registered).toHtmlEscaped()));
    const QString letter = m_file.request.applicant.phone;
    if (!letter.isEmpty() && !phone::same(letter, m_registered)) {
        text += QStringLiteral("<br><span style=\"color:%1\">%2</span>")
                    .arg(c.muted.name(),
                         tr("Number in the letter, not to be called: %1")
                             .toHtmlEscaped()
                             .arg(QStringLiteral("<s>%1</s>").arg(phone::printed(letter).toHtmlEscaped())));
    }
    m_ui->confirmationNumber->setText(text);
}

void ConfirmationCard::sayLog(const QTimeZone &office)
{
    QStringList lines;
    for (auto it = m_file.confirmations.crbegin(); it != m_file.confirmations.crend(); ++it)
        lines.append(line(*it, office));
    m_ui->confirmationLog->setText(lines.join(QLatin1Char('\n')));
    m_ui->confirmationLog->setVisible(!lines.isEmpty());
}

void ConfirmationCard::fold()
{
    const bool done = m_file.confirmed();
    const bool needed = isMandatory() && !done;
    const bool open = needed || m_open;
    m_ui->confirmationHead->setText(done         ? tr("✓ Confirmed")
                                        : needed ? tr("Confirmation")
                                                 : tr("Confirm by phone or in person (if needed)"));
    m_ui->confirmationHead->setVisible(!needed);
    m_ui->confirmationHead->setAccessibleName(m_ui->confirmationHead->text());
    m_ui->confirmationBody->setVisible(open);
}

void ConfirmationCard::judge()
{
    const bool named = saysSomething(m_ui->confirmationPerson->text());
    const std::optional<QString> who = named ? std::nullopt : std::optional(tr("Write who answered or came first."));
    const auto phoneRefusal = m_refusal ? m_refusal
        : m_registered.isEmpty() ? std::optional(tr("The register has no number: only a meeting in person confirms."))
                                 : std::nullopt;
    m_ui->confirmNoAnswer->setRefusal(phoneRefusal);
    m_ui->confirmDenied->setRefusal(phoneRefusal);
    m_ui->confirmReached->setRefusal(phoneRefusal ? phoneRefusal : who);
    m_ui->confirmCame->setRefusal(m_refusal ? m_refusal : who);
    m_ui->confirmationMissing->setText(m_refusal.value_or(QString()));
    m_ui->confirmationMissing->setVisible(m_refusal.has_value());
}

/// Somebody pressed a button that cannot be used: the sentence comes into the card.
void ConfirmationCard::tellWhy(const QString &why)
{
    m_ui->confirmationMissing->setText(why);
    m_ui->confirmationMissing->show();
    if (m_ui->confirmationPerson->text().isEmpty() && !m_refusal)
        m_ui->confirmationPerson->setFocus(Qt::OtherFocusReason);
}

void ConfirmationCard::attempt(ConfirmationChannel channel, ConfirmationResult result)
{
    Confirmation made;
    made.channel = channel;
    made.result = result;
    made.number = channel == ConfirmationChannel::Phone ? m_registered : QString();
    made.person = m_ui->confirmationPerson->text().trimmed();
    made.note = m_ui->confirmationNote->text().trimmed();
    Q_EMIT attempted(made);
}

QString ConfirmationCard::channelTitle(ConfirmationChannel channel)
{
    return channel == ConfirmationChannel::Phone ? tr("by phone") : tr("in person");
}

QString ConfirmationCard::resultTitle(ConfirmationResult result)
{
    switch (result) {
    case ConfirmationResult::Confirmed:
        return tr("confirmed");
    case ConfirmationResult::NoAnswer:
        return tr("no answer");
    case ConfirmationResult::Denied:
        return tr("denied");
    case ConfirmationResult::Doubtful:
        return tr("doubtful");
    case ConfirmationResult::NumberDead:
        return tr("number dead");
    }
    return {};
}

QString ConfirmationCard::line(const Confirmation &attempt, const QTimeZone &office)
{
    QStringList parts { resultTitle(attempt.result), channelTitle(attempt.channel) };
    if (!attempt.number.isEmpty())
        parts.append(phone::printed(attempt.number));
    if (!attempt.person.isEmpty())
        parts.append(attempt.person);
    if (!attempt.note.isEmpty())
        parts.append(attempt.note);
    parts.append(tr("recorded by %1").arg(attempt.operatorName));
    const QString sign = attempt.result == ConfirmationResult::Confirmed ? QStringLiteral("✓ ") : QStringLiteral("✕ ");
    return sign + indonesian::dateAndTime(attempt.at, office) + QStringLiteral(": ")
        + parts.join(QStringLiteral(" · "));
}

void ConfirmationCard::paintEvent(QPaintEvent *)
{
    const theme::Colours &c = theme::colours();
    const bool needed = isMandatory() && !m_file.confirmed();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(needed ? c.warning : c.line, 1));
    painter.setBrush(needed ? c.warningSoft : c.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme::cardRadius, theme::cardRadius);
}

void ConfirmationCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_ui)
        sayNumber();
}
