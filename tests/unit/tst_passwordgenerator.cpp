// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/passwordgenerator.h"

#include <QTest>

#include <array>
#include <cmath>

using namespace passwordgenerator;

class TestPasswordGenerator final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void obeysItsOwnPolicy()
    {
        const QByteArray lookAlikes = "0Oo1lIi|8B6G5S2Zgqckpuvwx";
        for (int i = 0; i < 2000; ++i) {
            const SecretBytes password = generate({});
            QCOMPARE(password.size(), size_t(16));
            QCOMPARE(passwordpolicy::refusalOf(password, {}, {}), QString());
            for (const char c : password.view())
                QVERIFY2(!lookAlikes.contains(c), "a look-alike");
        }
    }

    void shortPoliciesStillGetEveryClass()
    {
        PasswordPolicy policy;
        policy.minimum = policy.length = 4;
        for (int i = 0; i < 500; ++i)
            QCOMPARE(passwordpolicy::refusalOf(generate(policy), {}, policy), QString());
        policy.lower = policy.upper = policy.digit = policy.special = false;
        QCOMPARE(generate(policy).size(), size_t(4));
    }

    void isStrongEnough()
    {
        const double bits = entropyBits({});
        QVERIFY2(bits >= 80.0, qPrintable(QString::number(bits)));
        // Two classes of known size, counted by hand: 24 characters, strings of 2 with one of each.
        const PasswordPolicy two { .minimum = 2, .length = 2, .lower = false, .special = false };
        QVERIFY(std::abs(entropyBits(two) - std::log2(2.0 * 20 * 4)) < 1e-9);
    }

    void everyCharacterIsAboutAsLikely()
    {
        // Of one class alone no string is thrown away, so the counts are those of the random source.
        const PasswordPolicy one { .minimum = 20, .length = 20, .lower = false, .digit = false, .special = false };
        constexpr int draws = 20000;
        std::array<int, 256> counts {};
        for (int i = 0; i < draws / 20; ++i) {
            const SecretBytes password = generate(one);
            for (const unsigned char c : password.bytes())
                ++counts[c];
        }
        const double expected = double(draws) / double(upperLetters.size());
        double chiSquare = 0;
        for (const char c : upperLetters)
            chiSquare += std::pow(counts[uchar(c)] - expected, 2) / expected;
        QVERIFY2(chiSquare < 70, qPrintable(QString::number(chiSquare))); // 19 degrees of freedom: less than 1 in 10^6
    }

    void spellsAndGroups()
    {
        const SecretBytes password = SecretBytes::copyOf("K3m!@x9");
        QCOMPARE(spelled(password).view().toByteArray(),
                 QByteArray("K besar, tiga, m kecil, tanda seru, tanda et, x kecil, sembilan"));
        QCOMPARE(grouped(password).view().toByteArray(), QByteArray("K3m! @x9"));
        QCOMPARE(grouped(SecretBytes::copyOf("abcdefgh")).view().toByteArray(), QByteArray("abcd efgh"));
        QVERIFY(spelled({}).isEmpty() && grouped({}).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestPasswordGenerator)
#include "tst_passwordgenerator.moc"
