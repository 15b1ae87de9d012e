// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/lettertemplate.h"

#include "core/error.h"

#include <QCoreApplication>
#include <QStringList>

#include <utility>

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(letters)
};

const QString rowNumber = QStringLiteral("row_number");
const QString rowFirst = QStringLiteral("row_first");
const QString rowLast = QStringLiteral("row_last");

/// Line breaks and control characters of a value become blanks: a value is one line of text.
QString escaped(const QString &value)
{
    QString clean = value;
    for (QChar &c : clean) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
            c = QLatin1Char(' ');
    }
    return clean.simplified().toHtmlEscaped();
}
} // namespace

/// Text to nodes: one pass, with the open blocks on the call stack.
class LetterTemplate::Parser final
{
public:
    Parser(const LetterFieldSet &fields, const Include &include)
        : m_fields(fields)
        , m_include(include)
    {
    }

    QList<Node> whole(const QString &text)
    {
        m_text = text;
        m_at = 0;
        QString stop;
        QList<Node> nodes = block(&stop);
        if (!stop.isEmpty())
            throw refused(Words::tr("The template has a \"%1\" too many.").arg(stop));
        return nodes;
    }

private:
    /// Up to [[else]], [[end]] or the end of the text; @p stop says which.
    QList<Node> block(QString *stop)
    {
        QList<Node> nodes;
        while (m_at < m_text.size()) {
            const qsizetype field = m_text.indexOf(QStringLiteral("{{"), m_at);
            const qsizetype directive = m_text.indexOf(QStringLiteral("[["), m_at);
            const bool fieldFirst = field >= 0 && (directive < 0 || field < directive);
            const qsizetype next = fieldFirst ? field : directive;
            const qsizetype literal = next < 0 ? m_text.size() : next;
            if (literal > m_at)
                nodes.append(Node { Kind::Text, m_text.mid(m_at, literal - m_at), false, {}, {} });
            m_at = literal;
            if (next < 0)
                break;
            if (fieldFirst) {
                nodes.append(fieldNode(inside(QStringLiteral("}}"))));
                continue;
            }
            const QString word = inside(QStringLiteral("]]"));
            if (word == QStringLiteral("end") || word == QStringLiteral("else")) {
                *stop = word;
                return nodes;
            }
            nodes.append(directiveNodes(word));
        }
        stop->clear();
        return nodes;
    }

    QString inside(const QString &close)
    {
        const qsizetype end = m_text.indexOf(close, m_at);
        if (end < 0)
            throw refused(Words::tr("A gap of the template is not closed: \"%1\".").arg(m_text.mid(m_at, 20)));
        const QString word = m_text.mid(m_at + 2, end - m_at - 2).simplified();
        m_at = end + 2;
        return word;
    }

    Node fieldNode(QString name)
    {
        const bool mayBeEmpty = name.endsWith(QLatin1Char('?'));
        if (mayBeEmpty)
            name.chop(1);
        if (!knowsText(name))
            throw unknown(name);
        return Node { Kind::Field, name, mayBeEmpty, {}, {} };
    }

    QList<Node> directiveNodes(const QString &word)
    {
        const QString verb = word.section(QLatin1Char(' '), 0, 0);
        const QString name = word.section(QLatin1Char(' '), 1);
        if (verb == QStringLiteral("include") && m_include)
            return included(name);
        if (verb == QStringLiteral("if")) {
            if (!knowsText(name) && !m_fields.rows.contains(name))
                throw unknown(name);
            return { blockNode(Kind::If, name) };
        }
        if (verb == QStringLiteral("each")) {
            const auto columns = m_fields.rows.find(name);
            if (columns == m_fields.rows.end())
                throw unknown(name);
            m_columns.append(*columns);
            Node node = blockNode(Kind::Each, name);
            m_columns.removeLast();
            return { node };
        }
        if (word == QStringLiteral("item"))
            return { blockNode(Kind::Item, {}) };
        throw refused(Words::tr("The template has an unknown instruction: \"%1\".").arg(word));
    }

    Node blockNode(Kind kind, const QString &name)
    {
        Node node { kind, name, false, {}, {} };
        QString stop;
        node.body = block(&stop);
        if (stop == QStringLiteral("else") && kind == Kind::If)
            node.otherwise = block(&stop);
        if (stop != QStringLiteral("end"))
            throw refused(Words::tr("A block of the template is not closed: \"%1\".").arg(name));
        return node;
    }

    QList<Node> included(const QString &name)
    {
        if (m_depth == 4)
            throw refused(Words::tr("The template includes itself: \"%1\".").arg(name));
        ++m_depth;
        const QString text = std::exchange(m_text, m_include(name));
        const qsizetype at = std::exchange(m_at, 0);
        QString stop;
        QList<Node> nodes = block(&stop);
        if (!stop.isEmpty())
            throw refused(Words::tr("The template has a \"%1\" too many.").arg(stop));
        m_text = text;
        m_at = at;
        --m_depth;
        return nodes;
    }

    bool knowsText(const QString &name) const
    {
        if (m_fields.texts.contains(name))
            return true;
        if (!m_columns.isEmpty() && (name == rowNumber || name == rowFirst || name == rowLast))
            return true;
        for (const QMap<QString, FieldType> &columns : m_columns) {
            if (columns.contains(name))
                return true;
        }
        return false;
    }

    static Error unknown(const QString &name)
    {
        return refused(Words::tr("The template uses an unknown field: \"%1\".").arg(name));
    }

    const LetterFieldSet &m_fields;
    const Include &m_include;
    QString m_text;
    qsizetype m_at = 0;
    int m_depth = 0;
    QList<QMap<QString, FieldType>> m_columns;
};

/// Nodes and values to HTML.
class LetterTemplate::Writer final
{
public:
    Writer(const LetterFieldSet &fields, const LetterFields &values)
        : m_fields(fields)
        , m_values(values)
    {
    }

    /// Throws Refused for what was empty and must not be: all of it at once, or one would walk from field to field.
    QString take()
    {
        if (m_empty.isEmpty())
            return std::move(m_html);
        m_empty.removeDuplicates();
        throw refused(Words::tr("The letter cannot be made yet. Empty: %1.").arg(m_empty.join(QStringLiteral(", "))));
    }

    void write(const QList<Node> &nodes)
    {
        for (const Node &node : nodes) {
            switch (node.kind) {
            case Kind::Text:
                m_html += node.text;
                break;
            case Kind::Field:
                field(node);
                break;
            case Kind::If:
                m_guards.append(node.text);
                write(holds(node.text) ? node.body : node.otherwise);
                m_guards.removeLast();
                break;
            case Kind::Each:
                each(node);
                break;
            case Kind::Item:
                item(node);
                break;
            }
        }
    }

private:
    void field(const Node &node)
    {
        QString text = escaped(value(node.text));
        const qsizetype blank = text.indexOf(QLatin1Char(' '));
        if (blank > 0 && m_fields.texts.value(node.text) == FieldType::Date)
            text[blank] = QChar::Nbsp; // the day stays with its month
        if (text.isEmpty() && !node.mayBeEmpty)
            m_empty.append(node.text);
        m_html += text;
    }

    void each(const Node &node)
    {
        const QList<LetterRow> rows = m_values.rows.value(node.text);
        if (rows.isEmpty() && !m_guards.contains(node.text))
            m_empty.append(node.text);
        for (qsizetype i = 0; i < rows.size(); ++i) {
            LetterRow row = rows.at(i);
            row.insert(rowNumber, QString::number(i + 1));
            row.insert(rowFirst, i == 0 ? QStringLiteral("1") : QString());
            row.insert(rowLast, i == rows.size() - 1 ? QStringLiteral("1") : QString());
            m_rows.append(row);
            write(node.body);
            m_rows.removeLast();
        }
    }

    void item(const Node &node)
    {
        const qsizetype level = m_numbers.size() - 1;
        const int number = ++m_numbers.last();
        closeParagraph(); // of the item around this one: paragraphs do not nest
        m_html += QStringLiteral("<p class=\"item%1\" align=\"justify\"><img src=\"loket:mark:%2.\">")
                      .arg(QString::number(level + 1), level == 0 ? QString::number(number) : lettered(number));
        m_paragraphOpen = true;
        m_numbers.append(0);
        write(node.body);
        m_numbers.removeLast();
        closeParagraph();
    }

    void closeParagraph()
    {
        if (std::exchange(m_paragraphOpen, false))
            m_html += QStringLiteral("</p>");
    }

    /// a, b, .. z, aa, ab ..
    static QString lettered(int number)
    {
        QString text;
        for (; number > 0; number = (number - 1) / 26)
            text.prepend(QChar(u'a' + (number - 1) % 26));
        return text;
    }

    bool holds(const QString &name) const
    {
        return m_values.rows.contains(name) ? !m_values.rows.value(name).isEmpty() : !escaped(value(name)).isEmpty();
    }

    QString value(const QString &name) const
    {
        for (auto row = m_rows.crbegin(); row != m_rows.crend(); ++row) {
            const auto column = row->find(name);
            if (column != row->end())
                return *column;
        }
        return m_values.texts.value(name);
    }

    const LetterFieldSet &m_fields;
    const LetterFields &m_values;
    QString m_html;
    QStringList m_empty;
    QStringList m_guards; ///< the fields of the [[if]]s around
    QList<LetterRow> m_rows;
    QList<int> m_numbers { 0 }; ///< of the last item on each level
    bool m_paragraphOpen = false;
};

LetterTemplate::LetterTemplate(const QString &text, LetterFieldSet fields, const Include &include)
    : m_fields(std::move(fields))
    , m_nodes(Parser(m_fields, include).whole(text))
{
}

QString LetterTemplate::html(const LetterFields &values) const
{
    m_fields.check(values);
    Writer writer(m_fields, values);
    writer.write(m_nodes);
    return writer.take();
}

void LetterTemplate::collect(const QList<Node> &nodes, const QStringList &set, QStringList &names) const
{
    for (const Node &node : nodes) {
        const bool known = m_fields.texts.contains(node.text) || m_fields.rows.contains(node.text);
        if ((node.kind == Kind::Field || node.kind == Kind::Each) && known && !node.mayBeEmpty)
            names.append(node.text);
        if (node.kind == Kind::Each || node.kind == Kind::Item || (node.kind == Kind::If && set.contains(node.text)))
            collect(node.body, set, names);
    }
}

QStringList LetterTemplate::required(const QStringList &set) const
{
    QStringList names;
    collect(m_nodes, set, names);
    names.removeDuplicates();
    names.sort();
    return names;
}
