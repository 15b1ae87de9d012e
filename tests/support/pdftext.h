// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>

/// A PDF as another program reads it. LOKET_KEEP_LETTERS=DIR keeps what was read for looking at.
namespace pdftext
{
inline QByteArray run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(30000);
    return process.readAllStandardOutput();
}

inline QString keep(const QTemporaryDir &dir, const QByteArray &pdf, const QString &name)
{
    const QString folder = qEnvironmentVariable("LOKET_KEEP_LETTERS", dir.path());
    QFile file(folder + QLatin1Char('/') + name + QStringLiteral(".pdf"));
    return file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size() ? file.fileName() : QString();
}

inline QString text(const QByteArray &pdf, const QString &name = QStringLiteral("text"))
{
    const QTemporaryDir dir;
    return QString::fromUtf8(
        run(QStringLiteral("pdftotext"), { QStringLiteral("-layout"), keep(dir, pdf, name), QStringLiteral("-") }));
}

/// The first page, in grey, at one pixel a point.
inline QImage picture(const QByteArray &pdf, const QString &name = QStringLiteral("picture"))
{
    const QTemporaryDir dir;
    return QImage::fromData(run(QStringLiteral("pdftoppm"),
                                { QStringLiteral("-gray"), QStringLiteral("-r"), QStringLiteral("72"),
                                  QStringLiteral("-l"), QStringLiteral("1"), keep(dir, pdf, name) }));
}
} // namespace pdftext
