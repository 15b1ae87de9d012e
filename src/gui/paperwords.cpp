// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/paperwords.h"

#include <QCoreApplication>

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(paperwords)
};
} // namespace

QString paperwords::kind(PaperKind kind)
{
    switch (kind) {
    case PaperKind::RequestLetter:
        return Words::tr("Request letter");
    case PaperKind::Decree:
        return Words::tr("SK of appointment");
    case PaperKind::Authority:
        return Words::tr("Letter of authority");
    case PaperKind::Proof:
        return Words::tr("Proof of handover");
    case PaperKind::Other:
        break;
    }
    return Words::tr("Other paper");
}

QString paperwords::place(const CaseFile &file, PaperId paper, int page)
{
    const Paper *found = file.paper(paper);
    if (!found)
        return {};
    return found->pages == 1 ? kind(found->kind) : Words::tr("%1, p. %2").arg(kind(found->kind)).arg(page);
}

QString paperwords::shortHash(const QString &sha256)
{
    return sha256.size() < 8 ? sha256 : sha256.left(4) + QLatin1Char(' ') + sha256.mid(4, 4);
}

const Paper *paperwords::newest(const CaseFile &file, PaperKind kind)
{
    for (auto it = file.papers.crbegin(); it != file.papers.crend(); ++it) {
        if (it->kind == kind)
            return &*it;
    }
    return nullptr;
}
