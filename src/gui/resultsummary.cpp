// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/resultsummary.h"

#include "core/indonesian.h"
#include "core/reasons.h"
#include "core/workflow.h"
#include "gui/archivemodel.h"
#include "gui/lettersmodel.h"
#include "gui/theme.h"

#include <QFormLayout>
#include <QLabel>

ResultSummary::ResultSummary(const QTimeZone &zone, QWidget *parent)
    : QFrame(parent)
    , m_zone(zone)
    , m_form(new QFormLayout(this))
{
    theme::makeCard(this);
    setObjectName(QStringLiteral("resultSummary"));
    m_form->setContentsMargins(theme::between, theme::between, theme::between, theme::between);
    m_form->setHorizontalSpacing(theme::between);
    m_form->setVerticalSpacing(theme::inside);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
}

QList<ResultSummary::Line> ResultSummary::linesOf(const CaseFile &file, const QTimeZone &zone)
{
    const Request &r = file.request;
    QList<Line> lines { { tr("Result"), workflow::name(r.outcome) } };
    static const Reasons reasons = Reasons::builtIn();
    for (const QString &code : r.reasonCodes) {
        const Reason *reason = reasons.find(code);
        lines.append({ tr("Reason %1").arg(code), reason ? reason->text : QString() });
    }
    if (!r.verdictNote.isEmpty())
        lines.append({ tr("Note"), r.verdictNote });
    if (!r.resetAt.isNull())
        lines.append({ tr("Done in SPSE"), indonesian::dateAndTime(r.resetAt, zone) });
    for (auto it = file.letters.crbegin(); it != file.letters.crend(); ++it) {
        if (it->state != LetterState::Void)
            lines.append({ tr("Letter"), it->number + QStringLiteral(", ") + LettersModel::kindName(*it) });
    }
    if (file.handover) {
        const Handover &h = *file.handover;
        lines.append(
            { tr("Handed over to"),
              h.receiver + (h.byCarrier ? QLatin1Char(' ') + tr("(with authority %1)").arg(h.authority) : QString()) });
        lines.append({ tr("Handed over at"), indonesian::dateAndTime(h.at, zone) });
        lines.append(
            { tr("Identity seen"),
              h.identityLast.isEmpty() ? h.identitySeen : tr("%1 ending in %2").arg(h.identitySeen, h.identityLast) });
    }
    if (!r.passwordChangedAt.isNull())
        lines.append({ tr("Password changed"),
                       indonesian::date(r.passwordChangedAt, zone) + QStringLiteral(", ") + r.passwordChangedHow });
    else if (r.changeAwaited)
        lines.append({ tr("Password changed"), tr("not yet confirmed") });
    if (file.archive) {
        lines.append({ tr("Archive number"), file.archive->number });
        lines.append({ tr("Place"), ArchiveModel::placeOf(*file.archive) });
    }
    return lines;
}

void ResultSummary::setFile(const CaseFile &file)
{
    clear();
    const QList<Line> lines = linesOf(file, m_zone);
    for (const Line &line : lines) {
        auto *label = new QLabel(line.label, this);
        theme::setTone(label, theme::Tone::Muted);
        auto *value = new QLabel(line.value, this);
        value->setWordWrap(true);
        value->setTextFormat(Qt::PlainText);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_form->addRow(label, value);
    }
}

void ResultSummary::clear()
{
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
}
