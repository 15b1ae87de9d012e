// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QByteArrayView>
#include <QDirIterator>
#include <QFile>
#include <QList>
#include <QStringList>

/// Looks for a secret in files, in the forms in which programs write text down: UTF-8, UTF-16 (both orders), hex (both
/// cases) and base64 at any place in a longer text. It keeps no form of it in the clear: all are masked, and so is
/// what is looked through.
class Traces final
{
public:
    explicit Traces(QByteArrayView secret)
    {
        QByteArray little;
        QByteArray big;
        for (QByteArray *wide : { &little, &big })
            wide->reserve(2 * secret.size()); // growing would leave a copy behind
        for (const char c : secret) {
            little.append(c).append('\0');
            big.append('\0').append(c);
        }
        add(QByteArray(secret.data(), secret.size()));
        add(std::move(little));
        add(std::move(big));
        add(QByteArray::fromRawData(secret.data(), secret.size()).toHex());
        add(QByteArray::fromRawData(secret.data(), secret.size()).toHex().toUpper());
        for (int before = 0; before < 3; ++before) {
            // The first and the last group of four depend on what stands around it.
            QByteArray shifted = QByteArray(before, 'x') + QByteArray(secret.data(), secret.size());
            QByteArray text = shifted.left(shifted.size() / 3 * 3).toBase64();
            add(before == 0 ? text : text.mid(4));
            text.fill('\0');
            shifted.fill('\0');
        }
    }
    /// The files, of those given and of those below the folders given, that hold it in any form.
    QStringList in(const QStringList &places) const
    {
        QStringList found;
        for (const QString &place : places) {
            look(place, found);
            QDirIterator files(place, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
            while (files.hasNext())
                look(files.next(), found);
        }
        return found;
    }
    int looked() const { return m_looked; } ///< files that could be read

private:
    static constexpr char mask = 0x5a;
    static void turn(QByteArray &bytes)
    {
        for (char &c : bytes)
            c = char(c ^ mask);
    }
    void add(QByteArray form)
    {
        form.detach();
        turn(form);
        m_forms.append(form);
    }
    void look(const QString &path, QStringList &found) const
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return;
        ++m_looked;
        QByteArray bytes = file.readAll();
        turn(bytes);
        for (const QByteArray &form : m_forms) {
            if (bytes.contains(form)) {
                found << path;
                return;
            }
        }
    }
    QList<QByteArray> m_forms;
    mutable int m_looked = 0;
};
