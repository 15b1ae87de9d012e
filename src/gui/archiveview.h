// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/archivedesk.h"

#include <QTimer>
#include <QWidget>

class ArchiveModel;
class DossierExport;
class EmptyState;
class InboxDesk;
class MessageBar;
class Office;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QTableView;
class RequestDesk;

/// The view "Arsip" of the rail: what is archived, newest first, paged by key; found by agenda number, archive number
/// or any word of the request while one types. Opening a dossier is the window's business.
class ArchiveView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ArchiveView)
public:
    static constexpr int mostFound = 50;
    ArchiveView(Office &office, const ArchiveDesk &archive, const InboxDesk &inbox, const RequestDesk &requests,
                QWidget *parent = nullptr);
    void reload();
    RequestId current() const; ///< 0 = none

Q_SIGNALS:
    void openRequested(RequestId id);
    void currentChanged(RequestId id); ///< 0 = none

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void search();
    QList<ArchiveRow> find(const QString &text) const;
    void showRows();
    void openCurrent();
    void tellExport();

    Office &m_office;
    const ArchiveDesk &m_archive;
    const InboxDesk &m_inbox;
    const RequestDesk &m_requests;
    MessageBar *m_bar;
    QLineEdit *m_search;
    QLabel *m_found;
    QStackedWidget *m_stack;
    DossierExport *m_export;
    EmptyState *m_empty;
    QTableView *m_table;
    ArchiveModel *m_model;
    QTimer m_typing;
    bool m_stale = true;
};
