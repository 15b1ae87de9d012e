// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/requesttab.h"

#include "core/casefile.h"
#include "gui/guarded.h"

namespace
{
constexpr const char *refusalProperty = "refusal";
}

RequestTab::RequestTab(MessageBar &bar, QWidget *parent)
    : QWidget(parent)
    , m_bar(bar)
{
}

void RequestTab::setRefusal(QAction &action, const std::optional<QString> &why)
{
    action.setProperty(refusalProperty, why ? QVariant(*why) : QVariant());
    action.setToolTip(why.value_or(QString()));
    action.setEnabled(!why.has_value());
}

std::optional<QString> RequestTab::refusalOf(const QAction &action)
{
    const QVariant why = action.property(refusalProperty);
    return why.isValid() ? std::optional<QString>(why.toString()) : std::nullopt;
}

void RequestTab::setShownPage(PaperId paper, int page)
{
    m_shownPaper = paper;
    m_shownPage = page;
}

bool RequestTab::act(const QString &what, const std::function<CaseFile()> &work)
{
    std::optional<CaseFile> now;
    bool outrun = false;
    const bool done = guarded(m_bar, what, [&] {
        try {
            now = work();
        } catch (const Error &error) {
            outrun = error.kind() == Error::Kind::Conflict;
            throw;
        }
    });
    if (done)
        Q_EMIT fileChanged(*now);
    else if (outrun)
        Q_EMIT reloadWanted();
    return done;
}
