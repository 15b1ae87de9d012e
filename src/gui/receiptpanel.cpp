// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/receiptpanel.h"

#include "core/indonesian.h"
#include "desk/office.h"
#include "gui/paperview.h"
#include "gui/printpanel.h"
#include "gui/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace
{
QSizeF millimetres(SheetFormat format)
{
    switch (format) {
    case SheetFormat::A4:
        return { 210, 297 };
    case SheetFormat::F4Narrow:
        return { 210, 330 };
    case SheetFormat::F4:
        break;
    }
    return { 215, 330 };
}
} // namespace

ReceiptPanel::ReceiptPanel(const Office &office, PrintService &printer, PaperReader &reader, MessageBar &bar,
                           const Receipt &receipt, QWidget *parent)
    : QWidget(parent)
    , m_office(office)
    , m_receipt(receipt)
    , m_agenda(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_printing(new PrintPanel(printer, bar, this))
    , m_view(new PaperView(reader, this))
{
    QFont large = theme::font(theme::Text::Name);
    large.setPointSizeF(large.pointSizeF() * 2.2);
    m_agenda->setFont(large);
    m_agenda->setObjectName(QStringLiteral("agenda"));
    m_agenda->setTextInteractionFlags(Qt::TextSelectableByMouse);
    theme::setTone(m_agenda, theme::Tone::Accent);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setObjectName(QStringLiteral("takenIn"));
    auto *caption = new QLabel(tr("Agenda number"), this);
    caption->setFont(theme::font(theme::Text::Head));
    theme::setTone(caption, theme::Tone::Muted);
    auto *head = new QLabel(tr("Receipt"), this);
    head->setFont(theme::font(theme::Text::Head));
    theme::setTone(head, theme::Tone::Muted);
    auto *left = new QVBoxLayout;
    left->setSpacing(theme::inside);
    for (QWidget *one : std::initializer_list<QWidget *> { caption, m_agenda, m_sentence })
        left->addWidget(one);
    left->addSpacing(theme::edge);
    left->addWidget(head);
    left->addWidget(m_printing);
    left->addStretch();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, theme::between, 0, 0);
    row->setSpacing(theme::edge);
    row->addLayout(left, 4);
    row->addWidget(m_view, 5);
}

QString ReceiptPanel::agenda() const
{
    return m_agenda->text();
}

void ReceiptPanel::setFile(const CaseFile &file, bool justTakenIn)
{
    const Request &request = file.request;
    m_agenda->setText(request.agenda());
    const QString when = indonesian::dateAndTime(request.receivedAt, m_office.timeZone());
    m_sentence->setText(justTakenIn ? tr("%1 was taken in on %2. Next: check whether the papers are complete.")
                                          .arg(request.applicant.name, when)
                                    : tr("%1, received on %2.").arg(request.applicant.name, when));
    m_printing->clear();
    m_view->setPapers({});
    const QByteArray pdf = m_receipt(file);
    PaperSource source;
    source.id = raw(request.id);
    source.title = tr("Receipt %1").arg(request.agenda());
    source.mediaType = QStringLiteral("application/pdf");
    source.bytes = [pdf] { return pdf; };
    m_view->setPapers({ source });
    const QString name = QStringLiteral("Tanda Terima %1.pdf").arg(request.agenda());
    m_printing->setDocument(pdf, { {}, request.agenda(), millimetres(m_office.settings().paper), 1 }, PrintUse::Receipt,
                            QString(name).replace(QLatin1Char('/'), QLatin1Char('-')));
}

void ReceiptPanel::clear()
{
    m_agenda->clear();
    m_sentence->clear();
    m_printing->clear();
    m_view->setPapers({});
}

void ReceiptPanel::setContentsHidden(bool hidden)
{
    hidden ? m_view->hideContents() : m_view->showContents();
}

bool ReceiptPanel::print()
{
    return m_printing->print();
}
