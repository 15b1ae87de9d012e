// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/registerimport.h"
#include "desk/registerdesk.h"

#include <QWidget>

#include <optional>

class ActionFooter;
class EmptyState;
class ImportHistory;
class MessageBar;
class Office;
class OfferLine;
class PaperReader;
class RowsModel;
class QAction;
class QLabel;
class QMimeData;
class QTabWidget;
class QTableView;
struct Table;

/// A register file on its way in: chosen or dropped, read by the shut-in reader, and shown as what it would do before
/// anything is written: which column is which, what is new, what changes from what to what, which rows are refused and
/// why. All or nothing, and the whole import can be taken back. The rules are core/registerimport's.
class ImportPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportPage)
public:
    ImportPage(Office &office, RegisterDesk &desk, PaperReader &reader, QWidget *parent = nullptr);
    void reload(); ///< the list of earlier imports
    void clear();
    void takeFile(const QString &path);
    const std::optional<ImportPlan> &plan() const { return m_plan; }
    MessageBar *bar() const { return m_bar; }

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    QTableView *addTable(const QString &name, const QString &title, RowsModel *model);
    void choose();
    void paste();
    void takeOnly(const QMimeData *data);
    void read(const QByteArray &bytes);
    void take(const Table &table);
    void showPlan(const Table &table);
    void showMapping();
    void fillTables();
    void forgetPlan();
    void retell();
    std::optional<QString> refusal() const;
    void import();
    void undo(ImportId id);

    Office &m_office;
    RegisterDesk &m_desk;
    PaperReader &m_reader;
    QString m_name;
    QString m_sha256;
    bool m_busy = false;
    quint64 m_job = 0;
    std::optional<ImportPlan> m_plan;
    MessageBar *m_bar;
    OfferLine *m_undo;
    QLabel *m_file;
    QLabel *m_mapping;
    QLabel *m_counts;
    EmptyState *m_empty;
    QAction *m_choose;
    QTabWidget *m_tabs;
    RowsModel *m_refused;
    RowsModel *m_changed;
    RowsModel *m_added;
    RowsModel *m_warnings;
    ImportHistory *m_earlier;
    ActionFooter *m_footer;
};
