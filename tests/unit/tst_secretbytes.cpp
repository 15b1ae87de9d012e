// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"
#include "secrets/secretbuffer.h"
#include "secrets/secretbytes.h"

#include <QTest>

#include <type_traits>
#include <unistd.h>

static_assert(!std::is_copy_constructible_v<SecretBytes> && !std::is_copy_assignable_v<SecretBytes>);

class TestSecretBytes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void movingEmptiesTheSource()
    {
        SecretBytes first = SecretBytes::copyOf("rahasia");
        SecretBytes second = std::move(first);
        QVERIFY(first.isEmpty()); // NOLINT(bugprone-use-after-move): that is the point
        QCOMPARE(second.view().toByteArray(), QByteArray("rahasia"));
        second = SecretBytes::copyOf("lain");
        QCOMPARE(second.view().toByteArray(), QByteArray("lain"));
        second.wipe();
        QVERIFY(second.isEmpty());
    }

    void comparesWholeSecrets()
    {
        const SecretBytes one = SecretBytes::copyOf("abc");
        QVERIFY(one.equals(one.clone()));
        QVERIFY(!one.equals(SecretBytes::copyOf("abd")));
        QVERIFY(!one.equals(SecretBytes::copyOf("ab")));
        QVERIFY(SecretBytes().equals(SecretBytes(0)));
    }

    void readsTheFirstLineOnly()
    {
        QCOMPARE(lineOf("sandi panjang\r\nsisa\n"), QByteArray("sandi panjang"));
        QCOMPARE(lineOf("tanpa akhir"), QByteArray("tanpa akhir"));
        QCOMPARE(lineOf(""), QByteArray(""));
        QVERIFY_THROWS_EXCEPTION(Error, lineOf(QByteArray(1025, 'x')));
    }

    void walksThroughCharacters()
    {
        const QByteArray text = QByteArrayLiteral("a\xc3\xa9\xe2\x82\xac\xf0\x9f\x99\x82\xff");
        const QList<char32_t> expected { U'a', 0xe9, 0x20ac, 0x1f642, 0xfffd };
        QList<char32_t> got;
        for (qsizetype at = 0; at < text.size();)
            got += nextCharacter(text, at);
        QCOMPARE(got, expected);
    }

    void bufferKeepsWhatWasWritten()
    {
        SecretBuffer buffer;
        QByteArray all;
        for (int i = 0; i < 700; ++i) {
            const QByteArray part(1001, char('a' + i % 26));
            QCOMPARE(buffer.write(part), part.size());
            all += part;
        }
        QCOMPARE(buffer.view(), QByteArrayView(all));
        const SecretBytes taken = buffer.take();
        QCOMPARE(taken.view(), QByteArrayView(all));
        QCOMPARE(buffer.used(), 0);
        QVERIFY(buffer.view().isEmpty());
    }

private:
    static QByteArray lineOf(const QByteArray &input)
    {
        int ends[2];
        if (::pipe(ends) != 0 || ::write(ends[1], input.constData(), size_t(input.size())) != input.size())
            return "no pipe";
        ::close(ends[1]);
        struct Closer {
            int descriptor;
            ~Closer() { ::close(descriptor); }
        } closer { ends[0] };
        return SecretBytes::readLine(ends[0]).view().toByteArray();
    }
};

QTEST_APPLESS_MAIN(TestSecretBytes)
#include "tst_secretbytes.moc"
