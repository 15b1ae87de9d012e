// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/lookalikedialog.h"

#include "core/indonesian.h"
#include "desk/office.h"
#include "desk/paperfiling.h"
#include "gui/keyhelp.h"
#include "gui/pagecanvas.h"
#include "gui/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace
{
constexpr double longSide = 297; // mm
}

LookalikeDialog::LookalikeDialog(Office &office, const QImage &page, const LookFinder::Found &found, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("lookalikeDialog"));
    KeyHelp::installOn(this);
    setWindowTitle(tr("Is this the same page?"));
    const FiledBefore &where = found.other.where;
    auto *sentence = new QLabel(tr("A page that looks the same was filed on %1: agenda %2, %3, %4, page %5.")
                                    .arg(indonesian::date(where.addedAt, office.timeZone()), where.agenda,
                                         where.applicant, paperfiling::title(where.kind))
                                    .arg(found.other.page),
                                this);
    sentence->setObjectName(QStringLiteral("lookalikeSentence"));
    sentence->setTextFormat(Qt::PlainText);
    sentence->setWordWrap(true);
    auto *pictures = new QHBoxLayout;
    pictures->setSpacing(theme::between);
    const auto add = [&](const QString &words, const char *name, const QImage &image) {
        auto *column = new QVBoxLayout;
        auto *head = new QLabel(words, this);
        head->setFont(theme::font(theme::Text::Head));
        theme::setTone(head, theme::Tone::Muted);
        auto *canvas = new PageCanvas(this);
        canvas->setObjectName(QString::fromLatin1(name));
        canvas->setAccessibleName(words);
        canvas->setFit(PageCanvas::Fit::Page);
        canvas->setPage(QSizeF(image.size()) * longSide / std::max(1, std::max(image.width(), image.height())));
        canvas->setImage(image);
        column->addWidget(head);
        column->addWidget(canvas, 1);
        pictures->addLayout(column, 1);
    };
    add(tr("This page"), "thisPage", page);
    add(tr("Filed before"), "filedPage", found.picture);
    auto *foot = new QHBoxLayout;
    const auto button = [&](const QString &text, const char *name, auto answer) {
        auto *made = new QPushButton(text, this);
        made->setObjectName(QString::fromLatin1(name));
        made->setAccessibleName(text);
        connect(made, &QPushButton::clicked, this, [this, answer] {
            answer();
            accept();
        });
        return made;
    };
    QPushButton *open = button(tr("Open agenda %1").arg(where.agenda), "openLookalike",
                               [this, request = where.request] { Q_EMIT requestWanted(request); });
    theme::makeLink(open);
    foot->addWidget(open);
    foot->addStretch(1);
    foot->addWidget(button(tr("The same: leave it out"), "samePage", [this] { Q_EMIT same(); }));
    QPushButton *other = button(tr("Another page: keep it"), "differentPage", [this] { Q_EMIT different(); });
    theme::makePrimary(other);
    foot->addWidget(other);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::edge, theme::edge, theme::edge, theme::edge);
    column->setSpacing(theme::inside);
    column->addWidget(sentence);
    column->addLayout(pictures, 1);
    column->addLayout(foot);
    resize(980, 680);
    other->setFocus(Qt::OtherFocusReason);
}
