// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDir>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>

/// Scanners of a test's own, found by nobody else: SANE's "test" device, and one ("pages:stack") that feeds the
/// pictures laid in its stack. Alive for as long as the object.
class OwnScanner final
{
    Q_DISABLE_COPY_MOVE(OwnScanner)
public:
    static constexpr auto test = "test:0";
    static constexpr auto pages = "pages:stack";

    OwnScanner()
    {
        write("dll.conf", "test\npages\n");
        write("test.conf",
              "number_of_devices 2\nmode Color\ndepth 8\nresolution_min 50.0\nresolution_max 1200.0\n"
              "resolution_quant 1.0\nresolution 150.0\ngeometry_min 0.0\ngeometry_max 400.0\ngeometry_quant 1.0\n"
              "tl_x 0.0\ntl_y 0.0\nbr_x 210.0\nbr_y 297.0\ntest-picture \"Color pattern\"\n");
        QDir(m_dir.path()).mkdir(QStringLiteral("stack"));
        qputenv("SANE_CONFIG_DIR", m_dir.path().toUtf8()); // no colon behind: this folder alone
        qputenv("LOKET_PAGES", stack().toUtf8());
        qputenv("LD_LIBRARY_PATH", LOKET_BIN "/sane");
        qputenv("LOKET_SCANNER", LOKET_BIN "/loket-scanner");
    }
    ~OwnScanner()
    {
        for (const char *name : { "SANE_CONFIG_DIR", "LOKET_PAGES", "LOKET_PAGES_WATCH", "LOKET_PAGES_DELAY" })
            qunsetenv(name);
    }
    QString stack() const { return m_dir.filePath(QStringLiteral("stack")); }
    /// Sheet number n of the stack.
    void lay(int number, const QImage &page) const
    {
        const QImage flat =
            page.convertToFormat(page.isGrayscale() ? QImage::Format_Grayscale8 : QImage::Format_RGB888);
        flat.save(name(number, page.isGrayscale() ? "pgm" : "ppm"), page.isGrayscale() ? "PGM" : "PPM");
    }
    /// "jammed", "cover", "io", "hang" or "crash" before sheet number n, once.
    void mishap(int number, const char *what) const
    {
        QFile(name(number, (QByteArray("a.") + what).constData())).open(QIODevice::WriteOnly); // sorts before its sheet
    }
    /// The next time that "pages:stack" is let go, its driver does not come back from it.
    void hangOnClosing() const { QFile(m_dir.filePath(QStringLiteral("stack/.hang"))).open(QIODevice::WriteOnly); }
    bool hangs() const { return QFile::exists(m_dir.filePath(QStringLiteral("stack/.hang"))); }
    void clear() const
    {
        QDir(stack()).removeRecursively();
        QDir().mkpath(stack());
    }
    /// How many pages lay on the disk each time a sheet was fed.
    QList<int> seen() const
    {
        QFile log(stack() + QStringLiteral("/seen.log"));
        QList<int> counts;
        if (log.open(QIODevice::ReadOnly)) {
            for (const QByteArray &line : log.readAll().split('\n')) {
                if (!line.isEmpty())
                    counts.append(line.toInt());
            }
        }
        return counts;
    }

private:
    QString name(int number, const char *suffix) const
    {
        return stack() + QStringLiteral("/%1.%2").arg(number, 3, 10, QLatin1Char('0')).arg(QLatin1String(suffix));
    }
    void write(const char *file, const char *text) const
    {
        QFile out(m_dir.filePath(QString::fromLatin1(file)));
        out.open(QIODevice::WriteOnly);
        out.write(text);
    }
    QTemporaryDir m_dir;
};
