// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDir>
#include <QFile>
#include <QHash>
#include <QString>
#include <QTranslator>

/// Words as the translators keep them, context TAB source TAB translation: for pictures of a language not yet built in.
class TableTranslator final : public QTranslator
{
public:
    explicit TableTranslator(const QString &folder)
    {
        const QStringList files = QDir(folder).entryList({ QStringLiteral("*.tsv") });
        for (const QString &name : files) {
            QFile file(folder + QLatin1Char('/') + name);
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
            for (const QString &line : lines) {
                const QStringList parts = line.split(QLatin1Char('\t'));
                if (parts.size() == 3)
                    m_words.insert(parts.at(0) + QLatin1Char('\t') + parts.at(1), parts.at(2));
            }
        }
    }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        return m_words.value(QString::fromUtf8(context) + QLatin1Char('\t') + QString::fromUtf8(source));
    }
    bool isEmpty() const override { return m_words.isEmpty(); }

private:
    QHash<QString, QString> m_words;
};
