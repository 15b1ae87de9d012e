// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_intakepage.h"

#include "core/indonesian.h"
#include "desk/office.h"
#include "gui/guarded.h"
#include "gui/intakepage.h"
#include "gui/papertray.h"

// What is typed and not saved yet: kept while it is typed, offered again after a crash, thrown away with an undo.

void IntakePage::keep()
{
    m_keepSoon.stop();
    if (!m_changed || isSet(m_saved) || (isBlank() && !isSet(m_draft)))
        return;
    IntakeForm kept = form();
    for (NewPaper &paper : kept.papers)
        if (m_kept.contains(paper.sha256))
            paper.bytes.clear();
    guarded(*m_ui->bar, tr("Keep what is typed"), [&] {
        m_draft = m_services.intake.keepDraft(kept);
        m_changed = false;
        m_kept.clear();
        for (const NewPaper &paper : std::as_const(kept.papers))
            m_kept.insert(paper.sha256);
        m_ui->kept->setText(
            tr("Kept at %1").arg(indonesian::time(m_services.office.now(), m_services.office.timeZone())));
    });
}

void IntakePage::discard()
{
    if (isBlank())
        return;
    keep();
    const IntakeForm thrown = form();
    reset();
    offerDiscarded(thrown);
}

void IntakePage::offerDiscarded(const IntakeForm &form)
{
    m_ui->offer->offer(tr("Discarded."), { tr("Undo"), [=, this] { fill(form); } }, {}, [this, draft = form.draft] {
        if (isSet(draft))
            guarded(*m_ui->bar, tr("Discard"), [&] { m_services.intake.dropDraft(draft); });
    });
}

void IntakePage::offerDrafts()
{
    m_ui->offer->settle();
    guarded(*m_ui->bar, tr("Look for drafts"), [&] {
        const QList<Draft> drafts = m_services.intake.drafts();
        if (drafts.isEmpty())
            return;
        const Draft newest = drafts.first();
        const QString when = indonesian::dateAndTime(newest.changedAt, m_services.office.timeZone());
        const QString who = newest.form.applicant.name;
        m_ui->offer->offer(who.isEmpty() ? tr("There is an entry of %1 that was not saved.").arg(when)
                                         : tr("There is an entry of %1 that was not saved: %2").arg(when, who),
                           { tr("Go on with it"),
                             [=, this] {
                                 keep();
                                 fill(newest.form);
                             } },
                           { tr("Discard"), [=, this] { offerDiscarded(newest.form); } });
    });
}

void IntakePage::leave()
{
    keep();
    m_ui->offer->settle();
    Q_EMIT left();
}

void IntakePage::clear()
{
    keep();
    m_ui->offer->settle();
    m_draft = {};
    reset();
}
