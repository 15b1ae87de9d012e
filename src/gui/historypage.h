// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casefile.h"
#include "gui/requesttab.h"

#include <memory>

class AuditDesk;
class Office;
class QStringListModel;
class StepTimesModel;
class StoryModel;
namespace Ui
{
class HistoryPage;
}

/// The tab "Riwayat": what happened to the request, in sentences and with times (C25), the minutes of each step with
/// the stretches behind them (I10), its letters and confirmations. Reads only, and only while it is to be seen.
class HistoryPage final : public RequestTab
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryPage)
public:
    HistoryPage(Office &office, AuditDesk &trail, MessageBar &bar, QWidget *parent = nullptr);
    ~HistoryPage() override;

    QString title() const override;
    QList<Stage> stages() const override { return { Stage::Closed }; }
    void setFile(const CaseFile &file) override;
    void clear() override;
    QList<QAction *> secondary() const override { return { m_copy }; }
    /// All of the page as text: what "copy" puts into the clipboard.
    QString plainText() const;

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void read();
    void fit();
    void copy();
    void copySelected();
    QStringList records() const;
    QString letterLine(const Letter &letter) const;

    Office &m_office;
    AuditDesk &m_trail;
    std::unique_ptr<Ui::HistoryPage> m_ui;
    CaseFile m_file;
    bool m_stale = false;
    StepTimesModel *m_times;
    StoryModel *m_story;
    QStringListModel *m_records;
    QAction *m_copy;
};
