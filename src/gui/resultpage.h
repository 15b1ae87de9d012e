// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casefile.h"
#include "gui/requesttab.h"

class ArchivePanel;
class EmptyState;
class InlineQuestion;
class Office;
class QScrollArea;
class QStackedWidget;
class ResetPanel;
class ResultSummary;
class SecretClipboard;
class SecretKeeper;

/// The tab "Hasil": step 6 once the verdict is valid, afterwards what came of it, and step 9. Before the verdict it has
/// but a sentence. Letters and the handover stand on the tab "Surat".
class ResultPage final : public RequestTab
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ResultPage)
public:
    ResultPage(Office &office, SecretKeeper &keeper, SecretClipboard &clipboard, MessageBar &bar,
               QWidget *parent = nullptr);

    QString title() const override;
    QList<Stage> stages() const override { return { Stage::Reset, Stage::Archiving, Stage::Closed }; }
    void setFile(const CaseFile &file) override;
    void clear() override;
    QAction *primary() const override;
    QList<QAction *> secondary() const override;
    QString hint() const override;

private:
    QAction *add(const QString &name, const QString &text, const QKeySequence &key, void (ResultPage::*slot)());
    void build();
    void showStage();
    void refreshRefusals();
    void recordDone();
    void park();
    void unpark();
    void askRefused();
    void askRefer();
    void askChanged();
    void askNoProof();
    void archive();
    bool isOpen() const { return isSet(m_file.request.id); }
    /// One call of a desk for the file that is shown; a new revision of it is our own (see SecretKeeper).
    bool change(const QString &what, const std::function<CaseFile(RequestId, int)> &work);

    Office &m_office;
    SecretKeeper &m_keeper;
    CaseFile m_file;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QScrollArea *m_work;
    ResetPanel *m_reset;
    QScrollArea *m_closing;
    ResultSummary *m_summary;
    ArchivePanel *m_archivePanel;
    InlineQuestion *m_question;
    RequestId m_proposedFor {};
    QAction *m_done;
    QAction *m_unpark;
    QAction *m_park;
    QAction *m_refused;
    QAction *m_refer;
    QAction *m_changed;
    QAction *m_noProof;
    QAction *m_archive;
};
