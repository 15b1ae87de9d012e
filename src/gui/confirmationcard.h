// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casefile.h"

#include <QFrame>
#include <QTimeZone>

#include <memory>
#include <optional>

namespace Ui
{
class ConfirmationCard;
}

/// The call-back of step 5 (I5). Only the register's number is offered; the number of the letter, where it is another
/// one, is shown struck through and nowhere else on this card. Every attempt is told by attempted() and listed with its
/// time and result; only a yes confirms. Whether a confirmation is needed, and whether it suffices, is the workflow's.
class ConfirmationCard final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConfirmationCard)
public:
    explicit ConfirmationCard(QWidget *parent = nullptr);
    ~ConfirmationCard() override;

    /// @param registered the register's number, "" = it has none. @param refusal why nothing can be recorded now
    void setFile(const CaseFile &file, const QString &registered, const std::optional<QString> &refusal,
                 const QTimeZone &office);
    void clear();
    static QString channelTitle(ConfirmationChannel channel);
    static QString resultTitle(ConfirmationResult result);
    /// "20 November 2026 pukul 09.31 WIT: telepon ke +62 813..., tidak dijawab (Siti Rumakat)"
    static QString line(const Confirmation &attempt, const QTimeZone &office);

Q_SIGNALS:
    void attempted(const Confirmation &attempt);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void attempt(ConfirmationChannel channel, ConfirmationResult result);
    void judge();
    void tellWhy(const QString &why);
    void sayNumber();
    void sayLog(const QTimeZone &office);
    void fold();
    bool isMandatory() const { return !m_file.request.confirmationWhy.isEmpty(); }

    std::unique_ptr<Ui::ConfirmationCard> m_ui;
    CaseFile m_file;
    QString m_registered;
    std::optional<QString> m_refusal;
    bool m_open = false; ///< unfolded by hand
};
