// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/realfiles.h"

#include <QBuffer>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

class TestRealFiles final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void programsThatAreNotOursCanReadThePdf()
    {
        const QByteArray bytes =
            realfiles::pdf({ QStringLiteral("Surat (Permohonan)\nNomor 12"), QStringLiteral("Halaman dua") });
        QCOMPARE(bytes,
                 realfiles::pdf({ QStringLiteral("Surat (Permohonan)\nNomor 12"), QStringLiteral("Halaman dua") }));
        const QString path = realfiles::write(m_folder.path(), QStringLiteral("a.pdf"), bytes);
        QCOMPARE(run(QStringLiteral("qpdf"), { QStringLiteral("--check"), path }).first, 0);
        const QByteArray text = run(QStringLiteral("pdftotext"), { path, QStringLiteral("-") }).second;
        QVERIFY2(text.contains("Surat (Permohonan)") && text.contains("Halaman dua"), text.constData());
    }

    void picturesAreWhatTheySay()
    {
        QCOMPARE(QImage::fromData(realfiles::png(QStringLiteral("SK"), { 200, 300 }), "PNG").size(), QSize(200, 300));
        QCOMPARE(QImage::fromData(realfiles::jpeg(QStringLiteral("SK"), { 200, 300 }), "JPEG").size(), QSize(200, 300));
        QVERIFY(realfiles::png(QStringLiteral("SK 1")) != realfiles::png(QStringLiteral("SK 2")));
        QVERIFY(realfiles::tiff(2).startsWith(QByteArray("II*\0", 4)));
    }

private:
    QTemporaryDir m_folder;

    static std::pair<int, QByteArray> run(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments);
        process.waitForFinished();
        return { process.exitCode(), process.readAllStandardOutput() };
    }
};

QTEST_MAIN(TestRealFiles)
#include "tst_realfiles.moc"
