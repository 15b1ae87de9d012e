// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gui/paperpane.h"

class PaperReader;
class PaperView;
class QSplitter;
class RequestDesk;

/// The papers of the open request in a view, and under it a second view for a paper from elsewhere (the first
/// registration, F6). Fetches the bytes when a paper is first looked at; drawing is PaperView's.
class CasePapers final : public PaperPane
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CasePapers)
public:
    /// Both outlive the pane.
    CasePapers(RequestDesk &desk, PaperReader &reader, QWidget *parent = nullptr);
    void setFile(const CaseFile &file) override;
    void clear() override;
    void showPage(PaperId paper, int page) override;
    void showPlace(PaperId paper, int page, const QRectF &millimetres) override;
    void showBeside(const QString &sha256, const QString &caption) override;
    PaperView *view() const { return m_view; }
    PaperView *beside() const { return m_beside; } ///< null until it was first needed

private:
    void markPlace(qint64 paper, int page);

    std::pair<qint64, int> m_marked; ///< paper and page, 0: nothing is to be marked
    QRectF m_mark;
    RequestDesk &m_desk;
    PaperReader &m_reader;
    QSplitter *m_splitter;
    PaperView *m_view;
    PaperView *m_beside = nullptr;
};
