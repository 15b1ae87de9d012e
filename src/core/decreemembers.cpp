// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decreemembers.h"

#include "core/nipsintext.h"
#include "core/personfields.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

QList<DecreeMember> decreeMembers(const QList<PageLine> &decree)
{
    static const QRegularExpression lead(u"\\A\\s*(?:[0-9]{1,3}|[a-z])\\s*[.)\\t]\\s*"_s);
    static const QRegularExpression label = placesearch::words(u"\\bN\\s?I\\s?P\\b[\\s.:]*\\z"_s);
    QList<DecreeMember> members;
    for (qsizetype i = 0; i < decree.size(); ++i) {
        const PageLine &line = decree[i];
        const QList<NipInText> nips = nipsInText(line.text);
        if (nips.isEmpty())
            continue;
        QString left = line.text.left(nips.first().from).remove(label);
        QString name = personfields::nameOf(left.remove(lead).section(u'\t', 0, 0));
        if (!personfields::looksLikeAName(name) && i > 0 && decree[i - 1].page == line.page)
            name = personfields::nameOf(QString(decree[i - 1].text).remove(lead).section(u'\t', 0, 0));
        if (personfields::looksLikeAName(name))
            members.append({ name, nips.first().digits, line.text.mid(nips.first().to).simplified() });
    }
    return members;
}
