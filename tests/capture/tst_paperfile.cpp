// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/paperfacts.h"
#include "capture/paperfile.h"
#include "core/error.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

/// Files from the officer's hand: what may not be opened is told in one sentence, and nothing waits (B1, B31, B32).
class PaperFileTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsACopy();
    void showsNamesOpenly();
    void refusesWhatIsNoFile_data();
    void refusesWhatIsNoFile();
    void refusesFourGigabytesWithoutReading();
    void refusesAThousandFiles();

private:
    QString at(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    static QString sentence(const QString &path)
    {
        try {
            readPaperFile(path);
        } catch (const Error &error) {
            return error.kind() == Error::Kind::Refused ? error.text() : QString();
        }
        return {};
    }
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    QTemporaryDir m_folder;
};

void PaperFileTest::readsACopy()
{
    const QByteArray bytes = QByteArray(3 << 20, 'p') + "akhir";
    write(at("surat.pdf"), bytes);
    const PaperFile file = readPaperFile(at("surat.pdf"));
    QCOMPARE(file.bytes, bytes);
    QCOMPARE(file.name, QStringLiteral("surat.pdf"));
    QCOMPARE(readPaperFile(at("surat.pdf"), bytes.size()).bytes.size(), bytes.size());
    QVERIFY_THROWS_EXCEPTION(Error, readPaperFile(at("surat.pdf"), bytes.size() - 1));
}

void PaperFileTest::showsNamesOpenly()
{
    for (const char *name : { "nama\nbaris.pdf", "-rf", "x\u202Efdp.exe" })
        write(at(name), "x");
    QVERIFY(!readPaperFile(at("nama\nbaris.pdf")).name.contains(QLatin1Char('\n')));
    QCOMPARE(readPaperFile(at("-rf")).name, QStringLiteral("-rf"));
    QCOMPARE(readPaperFile(at("x\u202Efdp.exe")).name, QStringLiteral("x<U+202E>fdp.exe"));
    const QByteArray longName = QByteArray(251, 'x') + ".pdf";
    write(at(longName.constData()), "x");
    QCOMPARE(readPaperFile(at(longName.constData())).name.size(), 120);
}

void PaperFileTest::refusesWhatIsNoFile_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("says");
    QVERIFY(QFile::link(QStringLiteral("/etc/passwd"), at("link.pdf")));
    QCOMPARE(::mkfifo(QFile::encodeName(at("pipe.pdf")).constData(), 0600), 0);
    write(at("empty.pdf"), {});
    QTest::newRow("link") << at("link.pdf") << QStringLiteral("link");
    QTest::newRow("pipe") << at("pipe.pdf") << QStringLiteral("not a file");
    QTest::newRow("folder") << m_folder.path() << QStringLiteral("folder");
    QTest::newRow("device") << QStringLiteral("/dev/zero") << QStringLiteral("not a file");
    QTest::newRow("empty") << at("empty.pdf") << QStringLiteral("empty");
    QTest::newRow("gone") << at("gone.pdf") << QStringLiteral("no longer there");
    QTest::newRow("no UTF-8") << at("\xff\xfe.pdf") << QStringLiteral("no longer there");
}

void PaperFileTest::refusesWhatIsNoFile()
{
    QFETCH(QString, path);
    QFETCH(QString, says);
    const QString told = sentence(path);
    QVERIFY2(told.contains(says), qPrintable(told));
    QVERIFY(told.endsWith(QLatin1Char('.')));
}

void PaperFileTest::refusesFourGigabytesWithoutReading()
{
    QFile file(at("film.pdf"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(4LL << 30)); // takes no room on the disk
    QVERIFY2(sentence(at("film.pdf")).contains(QStringLiteral("larger than 64 MB")),
             qPrintable(sentence(at("film.pdf"))));
}

void PaperFileTest::refusesAThousandFiles()
{
    checkFileCount(paperlimits::filesAtOnce);
    QVERIFY_THROWS_EXCEPTION(Error, checkFileCount(100'000));
}

QTEST_GUILESS_MAIN(PaperFileTest)
#include "tst_paperfile.moc"
