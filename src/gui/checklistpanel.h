// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casefile.h"
#include "core/decree.h"
#include "core/reasons.h"

#include <QList>
#include <QSet>
#include <QWidget>

#include <optional>

class ChecklistRow;
class ConflictPanel;
class QLabel;
class QPushButton;
class QVBoxLayout;

/// The list of step 2: a row for each paper that the SOP asks for, decided by one key or click, with its reason, its
/// note and the page that shows it (I4). An item is told by itemDecided() as soon as it is decided in order; what is
/// half said stays here. Knows no desk: who owns it writes the decision and gives the changed file back.
class ChecklistPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChecklistPanel)
public:
    explicit ChecklistPanel(QWidget *parent = nullptr);

    /// @param receivedOn the day on which the decree must be in force, in the office's time zone
    void setFile(const CaseFile &file, QDate receivedOn);
    void clear();
    /// Why nothing can be decided now (stage, role); nullopt: it can.
    void setRefusal(const std::optional<QString> &why);
    void setShownPage(PaperId paper, int page);
    /// Open items, the first of them in words; "" when all are decided.
    QString whatIsOpen() const;
    void focusFirstOpen();
    const QList<ChecklistRow *> &rows() const { return m_rows; }
    /// Where it is asked whose decision stands when another desk decided the same item.
    ConflictPanel &conflict() const { return *m_conflict; }

    /// The decree as the request states it: its first day, its end.
    static Decree decreeOf(const Request &request);
    /// The kind under which the paper of this item is filed.
    static PaperKind kindOf(const QString &code);

Q_SIGNALS:
    void itemDecided(const ChecklistItem &item);
    void paperWanted(PaperId paper, int page);
    void progressChanged();

private:
    void build();
    void foldEarlier();
    void turnPage(int by);
    void moveFrom(ChecklistRow *row, int by);
    DecreeStanding letterStanding() const;

    CaseFile m_file;
    QDate m_receivedOn;
    Reasons m_reasons;
    QList<ChecklistRow *> m_rows;
    QSet<QString> m_earlier; ///< codes that stood complete when this round was opened
    bool m_showEarlier = false;
    std::optional<QString> m_refusal;
    PaperId m_shownPaper {};
    int m_shownPage = 0;
    QVBoxLayout *m_column;
    QPushButton *m_earlierButton;
    ConflictPanel *m_conflict;
};
