// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/registerdesk.h"

#include <QWidget>

#include <optional>

class MessageBar;
class Office;
class QTableView;
class ReasonButton;
class RowsModel;

/// The earlier imports, newest first, each of which can be taken back as a whole. Taking it back is the page's.
class ImportHistory final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportHistory)
public:
    ImportHistory(Office &office, RegisterDesk &desk, MessageBar &bar, QWidget *parent = nullptr);
    void reload();
    void clear();
    bool isEmpty() const { return m_batches.isEmpty(); }

Q_SIGNALS:
    void undoAsked(ImportId id);

private:
    void build();
    std::optional<QString> refusal() const;
    void retell();

    Office &m_office;
    RegisterDesk &m_desk;
    MessageBar &m_bar;
    QList<ImportBatch> m_batches;
    RowsModel *m_model;
    QTableView *m_table;
    ReasonButton *m_takeBack;
};
