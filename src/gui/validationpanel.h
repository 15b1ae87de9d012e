// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casefile.h"
#include "gui/membership.h"
#include "gui/requesttab.h"

#include <memory>

enum class Action;
class ConflictPanel;
class Office;
class PaperReader;
class ReadingCard;
class ReadingDesk;
class RegisterDesk;
class RequestDesk;
class VerdictPanel;
namespace Ui
{
class ValidationPanel;
}

/// The tab "Kebenaran" (step 5): what the request says beside the register and the first registration, row by row with
/// the paper beside it (I1), the membership of the decree, the call-back (I5), and the verdict. What may be decided is
/// the workflow's word, what is written the desk's.
class ValidationPanel final : public RequestTab
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ValidationPanel)
public:
    ValidationPanel(Office &office, RequestDesk &requests, RegisterDesk &accounts, MessageBar &bar,
                    QWidget *parent = nullptr);
    ~ValidationPanel() override;
    /// What was read of the papers stands beside the row, and its place is the row's evidence. Both outlive the panel.
    void useReadings(ReadingDesk &readings, PaperReader &reader);

    QString title() const override;
    QList<Stage> stages() const override { return { Stage::ValidityCheck }; }
    void setFile(const CaseFile &file) override;
    void clear() override;
    QAction *primary() const override { return m_valid; }
    QList<QAction *> secondary() const override;
    QString hint() const override;

public Q_SLOTS:
    void setShownPage(PaperId paper, int page) override;

private:
    void makeActions();
    QAction *makeAction(Action action, const char *name, bool asks, void (ValidationPanel::*slot)());
    void connectParts();
    void showFile();
    void readRegister();
    void showRow(int row); ///< in the strip under the table
    void sayProgress();
    void judge();
    void stand(int row);
    void showEvidence(const ComparisonRow &row);
    void write(const ComparisonRow &row, bool goOn);
    ComparisonRow rowOf(ComparedField field) const;
    void searchAccounts(const QString &text);
    void chooseAccount(AccountId account);
    void offerAccounts();
    void compareAgain();
    void toggleFirstRegistration();
    void recordAttempt(const Confirmation &attempt);
    void declareValid();
    void askInvalid();
    void askReferral();
    void askWithdrawal();
    QStringList suggestedReasons() const;
    QDate receivedOn() const;
    bool isHere() const; ///< the request is in step 5
    void keepHalfSaid();
    void bringHalfSaid();

    Office &m_office;
    RequestDesk &m_requests;
    RegisterDesk &m_accounts;
    std::unique_ptr<Ui::ValidationPanel> m_ui;
    VerdictPanel *m_verdict;
    ConflictPanel *m_conflict; ///< another desk decided the same row
    ReadingCard *m_reading = nullptr;
    CaseFile m_file;
    Membership m_membership;
    QString m_registeredPhone;
    /// A note that was being typed when the desk was locked: it comes back to the same officer on the same request.
    struct HalfSaid {
        RequestId request {};
        OperatorId by {};
        ComparedField field {};
        QString note;
    };
    HalfSaid m_halfSaid;
    bool m_choosing = false;
    PaperId m_wanted {}; ///< asked for and not shown yet
    QString m_beside; ///< SHA-256 of what lies beside, "" = nothing
    QAction *m_valid = nullptr;
    QAction *m_invalid = nullptr;
    QAction *m_refer = nullptr;
    QAction *m_withdraw = nullptr;
};
