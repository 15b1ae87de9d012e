// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QByteArrayView>
#include <QDirIterator>
#include <QFile>
#include <QList>
#include <QStringList>

#include <algorithm>
#include <cstring>
#include <span>

/// Looks for a secret in files and in memory (corememory.h), in the forms in which programs write text down: UTF-8,
/// UTF-16 (both orders), hex (both cases) and base64 at any place in a longer text. It keeps no form of it in the
/// clear: all are masked, and so is what is looked through.
class Traces final
{
public:
    static constexpr qsizetype longest = 256; ///< bytes of a form at most: so far do the pieces of a whole overlap
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
            QByteArray shifted(before + secret.size(), 'x');
            std::memcpy(shifted.data() + before, secret.data(), size_t(secret.size()));
            QByteArray text = QByteArray::fromRawData(shifted.constData(), shifted.size() / 3 * 3).toBase64();
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
    /// Whether it stands in that piece as text does in memory: UTF-8 or UTF-16. The piece is masked by it.
    bool isTextIn(std::span<char> piece) const { return isIn(piece, 3); }

private:
    static constexpr quint64 mask = 0x5a5a5a5a5a5a5a5a;
    static void turn(std::span<char> bytes)
    {
        quint64 word = 0; // eight at a time: whole memories are looked through
        for (size_t at = 0; at < bytes.size(); at += sizeof word) {
            const size_t size = std::min(sizeof word, bytes.size() - at);
            std::memcpy(&word, bytes.data() + at, size);
            word ^= mask;
            std::memcpy(bytes.data() + at, &word, size);
        }
    }
    void add(QByteArray form)
    {
        form.detach();
        turn({ form.data(), size_t(form.size()) });
        m_forms.append(form);
    }
    bool isIn(std::span<char> piece, qsizetype forms) const
    {
        turn(piece);
        return std::any_of(m_forms.begin(), m_forms.begin() + forms, [piece](const QByteArray &form) {
            return memmem(piece.data(), piece.size(), form.constData(), size_t(form.size()));
        });
    }
    void look(const QString &path, QStringList &found) const
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return;
        ++m_looked;
        QByteArray bytes = file.readAll();
        if (isIn({ bytes.data(), size_t(bytes.size()) }, m_forms.size()))
            found << path;
    }
    QList<QByteArray> m_forms; ///< masked; the text as it stands in memory first
    mutable int m_looked = 0;
};
