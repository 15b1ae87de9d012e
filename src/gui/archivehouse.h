// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/ids.h"

#include <QTimer>
#include <QWidget>

class ArchiveDesk;
class ArchiveView;
class DisposalView;
class FileCard;
class InboxDesk;
class LoansView;
class MessageBar;
class Office;
class OnDeskView;
class PaperReader;
class PlacesView;
class PrintService;
class QStackedWidget;
class QTabBar;
class RequestDesk;
class ScheduleView;
class StocktakeView;

/// The rail's view "Arsip" as a whole: the files with where they lie, papers on the desk, loans, places, stock-take,
/// destruction, and codes with their retention. Each section is its own class; here they stand side by side.
class ArchiveHouse final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ArchiveHouse)
public:
    enum Section { Files, OnDesk, Loans, Places, Stocktake, Disposals, Schedule };
    struct Services {
        Office &office;
        const ArchiveDesk &archive;
        const InboxDesk &inbox;
        const RequestDesk &requests;
        PrintService &printing;
        PaperReader &reader;
    };
    explicit ArchiveHouse(const Services &services, QWidget *parent = nullptr);
    void showSection(Section section);
    void reload();
    void clear(); ///< the desk was locked
    MessageBar *bar() const { return m_bar; }

Q_SIGNALS:
    void openRequested(RequestId id);
    void changed(); ///< files were lent, came back, or are gone
    void filesGone(); ///< destroyed: lists elsewhere read anew

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build(const Services &services);
    void addSection(const QString &title, const QString &about, QWidget *part);
    void addTab(const QString &title);
    void reloadCurrent();

    Office &m_office;
    MessageBar *m_bar;
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    ArchiveView *m_files;
    FileCard *m_card;
    OnDeskView *m_onDesk;
    LoansView *m_loans;
    PlacesView *m_places;
    StocktakeView *m_stocktake;
    DisposalView *m_disposals;
    ScheduleView *m_schedule;
    QTimer m_soon; ///< many changes at once are read once
};
