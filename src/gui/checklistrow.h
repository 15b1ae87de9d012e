// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casefile.h"
#include "core/decree.h"
#include "core/reasons.h"

#include <QFrame>

#include <optional>

class QButtonGroup;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

/// One item of the checklist: title, three segments, and where something is wrong its reason and note. Keys while one
/// of its buttons has the focus: L, T, A decide; H takes the page now shown as evidence.
class ChecklistRow final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChecklistRow)
public:
    ChecklistRow(const Reasons &reasons, QWidget *parent = nullptr);

    /// @param evidence words for the page that the item points at; "" = none
    void setItem(const ChecklistItem &item, const QString &evidence);
    /// As it stands on the screen: perhaps half said.
    const ChecklistItem &item() const { return m_item; }
    void setDateRule(const DecreeStanding &standing);
    void setRefusal(const std::optional<QString> &why);
    /// The page that a tick takes as its evidence when it has none yet; 0 = none.
    void setProposal(PaperId paper, int page) { m_proposal = { paper, page }; }
    /// What H takes: the page now shown, of whatever paper.
    void setShown(PaperId paper, int page);
    void decide(ItemState state);
    void takeShownPage();
    QString whatIsWrong() const;
    void focusSegments();

Q_SIGNALS:
    void decided(const ChecklistItem &item);
    void edited(); ///< half said or said: counts may have changed
    void evidenceWanted(PaperId paper, int page);
    void entered(); ///< the focus came in: its paper belongs beside it
    void moved(int by); ///< Up and Down
    void turned(int by); ///< Page up and Page down

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Place {
        PaperId paper {};
        int page = 0;
    };
    void build();
    void addSegment(ItemState state, const QString &text, const QString &key);
    void fillReasons();
    void refresh();
    void sayEvidence();
    void commit();

    const Reasons &m_reasons;
    ChecklistItem m_item;
    ChecklistItem m_stored; ///< as it was given: what the database says
    QString m_evidenceWords;
    std::optional<QString> m_refusal;
    std::optional<DecreeStanding> m_standing;
    Place m_proposal;
    Place m_shown;
    bool m_filling = false;
    QLabel *m_sign;
    QLabel *m_title;
    QButtonGroup *m_segments;
    QPushButton *m_evidence;
    QPushButton *m_take;
    QComboBox *m_reason;
    QLineEdit *m_note;
    QLabel *m_wrong;
    QLabel *m_ruleIcon;
    QLabel *m_rule;
};
