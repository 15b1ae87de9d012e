// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "capture/scanrun.h"
#include "capture/scanwishes.h"
#include "core/pagestack.h"

#include <QHash>
#include <QImage>
#include <QObject>

#include <functional>
#include <memory>

/// The stack on the table: its folder, its pages and decisions, and a look at each page, taken on a worker. Every
/// change is on the disk when the call returns, so that a stack outlives the program (C7). Pages come from the scanner,
/// which has stored them already, or from anywhere else by add(). Drawing and filing are others'.
class ScanStack final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScanStack)
public:
    static constexpr int side = 300; ///< pixels of a small picture's longer side

    /// @param home the folder of this database's runs
    explicit ScanStack(QString home, QObject *parent = nullptr);
    ~ScanStack() override;

    const PageStack &pages() const { return m_pages; }
    bool isEmpty() const { return m_pages.isEmpty(); }
    /// One change of what was decided, kept at once. @throws Error when the disk does not take it
    void edit(const std::function<void(PageStack &)> &change);
    /// Where the next page's file goes; makes the folder where there is none yet. @throws Error
    QString folder();
    int nextNumber();
    /// A page that lies in the folder. @param like its run, and what was decided beforehand; @throws Error
    void take(const ScannedPage &page, const StackPage &like);
    /// A page from elsewhere: a watched folder, a mail, a camera. @param suffix jpg or png @throws Error
    void add(const QByteArray &bytes, const QString &suffix, const QSize &pixels, double dpi, const StackPage &like);

    QList<ScanRun::Left> left() const; ///< stacks that a broken program left behind
    void resume(const QString &folder); ///< @throws Error
    static void discard(const QString &folder); ///< of left(); @throws Error
    static QStringList originsIn(const QString &folder); ///< of left(): SHA-256 of the files that it holds pages of
    /// Filed or thrown away: the folder goes.
    void drop();

    QByteArray bytes(int id) const; ///< as it came; @throws Error
    QString path(int id) const;
    QImage picture(int id) const { return m_pictures.value(id); } ///< as it came, small; null until it was looked at
    bool isLooking() const { return m_looking > 0; }
    /// Forgets the pictures (the desk is locked), and looks again.
    void forgetPictures() { m_pictures.clear(); }
    void lookAgain();

Q_SIGNALS:
    void changed(); ///< pages, order, decisions
    void looked(int id);

private:
    void keep();
    void look(const StackPage &page);
    ScanRun &run();

    QString m_home;
    std::unique_ptr<ScanRun> m_run;
    PageStack m_pages;
    QHash<int, QImage> m_pictures;
    QHash<int, bool> m_cutShort;
    int m_looking = 0;
    int m_opening = 0; ///< tells a late look of an earlier stack apart
};
