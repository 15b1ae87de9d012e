// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/passwordgenerator.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <sodium.h>
#include <vector>

namespace passwordgenerator
{

namespace
{

using Classes = std::vector<QLatin1String>;

Classes classesOf(const PasswordPolicy &policy)
{
    Classes classes;
    if (policy.lower)
        classes.push_back(lowerLetters);
    if (policy.upper)
        classes.push_back(upperLetters);
    if (policy.digit)
        classes.push_back(digits);
    if (policy.special)
        classes.push_back(specials);
    if (classes.empty())
        classes.push_back(lowerLetters);
    return classes;
}

int lengthOf(const PasswordPolicy &policy, const Classes &classes)
{
    return std::max({ policy.length, policy.minimum, int(classes.size()) });
}

uint32_t countOf(const Classes &classes)
{
    uint32_t count = 0;
    for (const QLatin1String one : classes)
        count += uint32_t(one.size());
    return count;
}

char characterAt(const Classes &classes, uint32_t index)
{
    for (const QLatin1String one : classes) {
        if (index < uint32_t(one.size()))
            return one.data()[index];
        index -= uint32_t(one.size());
    }
    return 0;
}

bool hasEach(const Classes &classes, QByteArrayView password)
{
    return std::all_of(classes.begin(), classes.end(), [&](QLatin1String one) {
        return std::any_of(password.begin(), password.end(),
                           [&](char c) { return std::find(one.begin(), one.end(), QLatin1Char(c)) != one.end(); });
    });
}

const char *nameOfDigit(char c)
{
    constexpr std::array names {
        "nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"
    };
    return names[size_t(c - '0')];
}

const char *nameOfSign(char c)
{
    struct Sign {
        char sign;
        const char *name;
    };
    constexpr std::array signs {
        Sign { ' ', "spasi" },
        Sign { '!', "tanda seru" },
        Sign { '"', "tanda petik dua" },
        Sign { '#', "tanda pagar" },
        Sign { '$', "tanda dolar" },
        Sign { '%', "tanda persen" },
        Sign { '&', "tanda dan" },
        Sign { '\'', "tanda petik satu" },
        Sign { '(', "kurung buka" },
        Sign { ')', "kurung tutup" },
        Sign { '*', "tanda bintang" },
        Sign { '+', "tanda tambah" },
        Sign { ',', "koma" },
        Sign { '-', "tanda hubung" },
        Sign { '.', "titik" },
        Sign { '/', "garis miring" },
        Sign { ':', "titik dua" },
        Sign { ';', "titik koma" },
        Sign { '<', "tanda kurang dari" },
        Sign { '=', "tanda sama dengan" },
        Sign { '>', "tanda lebih dari" },
        Sign { '?', "tanda tanya" },
        Sign { '@', "tanda et" },
        Sign { '[', "kurung siku buka" },
        Sign { '\\', "garis miring terbalik" },
        Sign { ']', "kurung siku tutup" },
        Sign { '^', "tanda sisipan" },
        Sign { '_', "garis bawah" },
        Sign { '`', "tanda aksen" },
        Sign { '{', "kurung kurawal buka" },
        Sign { '|', "garis tegak" },
        Sign { '}', "kurung kurawal tutup" },
        Sign { '~', "tanda tilde" },
    };
    for (const Sign &one : signs) {
        if (one.sign == c)
            return one.name;
    }
    return nullptr;
}

/// Writes into guarded memory that was made large enough; no text of the secret is ever built elsewhere.
class Writer final
{
public:
    explicit Writer(size_t capacity)
        : m_text(capacity)
    {
    }
    void add(QByteArrayView part)
    {
        std::memcpy(m_text.bytes().data() + m_size, part.data(), size_t(part.size()));
        m_size += size_t(part.size());
    }
    SecretBytes take() const { return m_text.first(m_size); }

private:
    SecretBytes m_text;
    size_t m_size = 0;
};

} // namespace

SecretBytes generate(const PasswordPolicy &policy)
{
    const Classes classes = classesOf(policy);
    const uint32_t count = countOf(classes);
    SecretBytes password(size_t(lengthOf(policy, classes)));
    // Whole strings are thrown away until one has every class: so all that have are equally likely.
    do {
        for (unsigned char &c : password.bytes())
            c = static_cast<unsigned char>(characterAt(classes, randombytes_uniform(count)));
    } while (!hasEach(classes, password.view()));
    return password;
}

double entropyBits(const PasswordPolicy &policy)
{
    // How many strings have every class: inclusion and exclusion over the sets of classes left out.
    const Classes classes = classesOf(policy);
    const int length = lengthOf(policy, classes);
    const double all = countOf(classes);
    double share = 0;
    for (unsigned int leftOut = 0; leftOut < (1U << classes.size()); ++leftOut) {
        double left = all;
        bool even = true;
        for (size_t i = 0; i < classes.size(); ++i) {
            if (leftOut & (1U << i)) {
                left -= double(classes[i].size());
                even = !even;
            }
        }
        share += (even ? 1 : -1) * std::pow(left / all, length);
    }
    return length * std::log2(all) + std::log2(share);
}

SecretBytes spelled(const SecretBytes &password)
{
    constexpr size_t longestName = 32;
    const QByteArrayView text = password.view();
    Writer writer(password.size() * longestName + 1);
    for (qsizetype at = 0; at < text.size();) {
        if (at > 0)
            writer.add(", ");
        const qsizetype start = at;
        const char32_t character = nextCharacter(text, at);
        const char c = character < 0x80 ? char(character) : '\0';
        const bool upper = c >= 'A' && c <= 'Z';
        if (c >= '0' && c <= '9') {
            writer.add(nameOfDigit(c));
        } else if (const char *sign = c ? nameOfSign(c) : nullptr) {
            writer.add(sign);
        } else {
            writer.add(text.sliced(start, at - start));
            if (upper || (c >= 'a' && c <= 'z'))
                writer.add(upper ? " besar" : " kecil");
        }
    }
    return writer.take();
}

SecretBytes grouped(const SecretBytes &password)
{
    const QByteArrayView text = password.view();
    Writer writer(password.size() * 2 + 1);
    int characters = 0;
    for (qsizetype at = 0; at < text.size();) {
        if (characters > 0 && characters % 4 == 0)
            writer.add(" ");
        const qsizetype start = at;
        nextCharacter(text, at);
        writer.add(text.sliced(start, at - start));
        ++characters;
    }
    return writer.take();
}

} // namespace passwordgenerator
