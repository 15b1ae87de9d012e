// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/operator.h"
#include "gui/operatorform.h"

#include <QFutureWatcher>
#include <QWidget>

#include <functional>

class MessageBar;
class Office;
class OfferLine;
class OperatorDesk;
class QFrame;
class QLabel;
class QTableView;
class ReasonButton;
class RowsModel;

/// Who works here: the list, and one operator who is added, changed, disabled, or given a new password. Administrators
/// only; everybody may set their own password. The slow hash runs on a worker.
class OperatorsPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OperatorsPanel)
public:
    OperatorsPanel(Office &office, OperatorDesk &desk, MessageBar &bar, OfferLine &offer, QWidget *parent = nullptr);
    ~OperatorsPanel() override;
    void reload();
    void clear();

private:
    void build();
    const Operator *current() const;
    void retell();
    void ask(OperatorForm::Purpose purpose, const Operator &who);
    void confirm();
    void hashThen(const std::function<void(const QByteArray &hash)> &work);
    void disable();
    void done(const QString &sentence);
    QString strangerRefusal() const;

    Office &m_office;
    OperatorDesk &m_desk;
    MessageBar &m_bar;
    OfferLine &m_offer;
    QList<Operator> m_operators;
    RowsModel *m_model;
    QTableView *m_table;
    ReasonButton *m_add;
    ReasonButton *m_change;
    ReasonButton *m_password;
    ReasonButton *m_disable;
    QFrame *m_card;
    QLabel *m_head;
    OperatorForm *m_form;
    ReasonButton *m_confirm;
    QFutureWatcher<QByteArray> m_hashing;
    std::function<void(const QByteArray &)> m_after;
};
