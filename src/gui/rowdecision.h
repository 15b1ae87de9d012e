// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/comparison.h"

#include <QWidget>

#include <optional>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QPushButton;

/// What the officer says about the row that the cursor is on: agrees, differs or not stated, a note where the rule asks
/// for one, and the page that shows the value. A decision that still lacks its note waits here and is not told.
class RowDecision final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RowDecision)
public:
    explicit RowDecision(QWidget *parent = nullptr);

    /// Another field drops what was half said. @param evidence words for its page, "" = none
    void setRow(const ComparisonRow &row, const QString &evidence);
    void clear();
    void setRefusal(const std::optional<QString> &why);
    void setShown(qint64 paper, int page);
    /// Where the request's own value was read: a word on the row takes it as its evidence when it has none. 0: nowhere.
    void setProposal(qint64 paper, int page);
    void decide(Agreement agreement);
    /// Enter: by the rule, if the rule lets it pass; else the strip asks for what is missing.
    void accept();
    void takeShownPage();
    /// The note as it was typed and not yet written; "" = none.
    QString halfSaid() const;
    void type(const QString &note); ///< as if it had just been typed
    bool isPending() const { return m_pending.has_value(); }

Q_SIGNALS:
    /// To be written. @param goOn the cursor goes to the next row
    void decided(const ComparisonRow &row, bool goOn);
    void passed(); ///< nothing to write: on to the next row
    void evidenceWanted(qint64 paper, int page);
    void left(); ///< Esc: back to the table

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void refresh();
    void commit(bool goOn);
    void askForNote();
    ComparisonRow said() const;

    ComparisonRow m_row;
    bool m_has = false;
    std::optional<Agreement> m_pending;
    std::optional<QString> m_refusal;
    QString m_evidenceWords;
    qint64 m_shownPaper = 0;
    int m_shownPage = 0;
    qint64 m_readPaper = 0;
    int m_readPage = 0;
    QLabel *m_title;
    QButtonGroup *m_choices;
    QLineEdit *m_note;
    QLabel *m_hint;
    QPushButton *m_evidence;
    QPushButton *m_take;
};
