// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <memory>

/// The folder of one stack that is not filed yet: its pages as they came (page-0001.jpg ...) and the last word on what
/// was done with them. It is held by this process; when the process dies, the folder is there for the next one (C7).
/// What the word says is the stack's own. Every change is on the disk, with its folder, when the call returns.
class ScanRun final
{
    Q_DISABLE_COPY_MOVE(ScanRun)
public:
    ~ScanRun();

    /// A new folder in home, which is made where it is missing. @throws Error
    static std::unique_ptr<ScanRun> begin(const QString &home);
    /// One that was left behind. @throws Error::Refused when another window holds it, or it is not there
    static std::unique_ptr<ScanRun> open(const QString &folder);

    struct Left {
        QString folder;
        QDateTime at; ///< of the last change, UTC
        int pages = 0;
    };
    /// Those with pages that nobody holds, newest first. Empty ones are cleared away.
    static QList<Left> leftIn(const QString &home);
    /// Where this user's runs for one database lie. @param database its address: another one has other runs
    static QString homeFor(const QString &database);

    QString folder() const { return m_folder; }
    QString path(const QString &file) const { return m_folder + QLatin1Char('/') + file; }
    QStringList pages() const; ///< names, in the order of their numbers
    int nextNumber() const;
    /// A page from elsewhere than the scanner. @param suffix jpg or png @return its name @throws Error
    QString add(const QByteArray &bytes, const QString &suffix);
    QByteArray bytes(const QString &file) const; ///< @throws Error::Fault
    void keepWord(const QByteArray &word); ///< @throws Error
    QByteArray word() const; ///< the last one that is whole; empty: none
    /// Filed or thrown away: the folder goes with all that is in it.
    void drop();

private:
    ScanRun(QString folder, int lock);
    QString m_folder;
    int m_lock;
    int m_words = 0;
};
