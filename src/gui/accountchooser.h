// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/account.h"
#include "core/ids.h"

#include <QAbstractListModel>
#include <QList>
#include <QWidget>

class QLineEdit;
class QListView;

/// Accounts of the register that may be the applicant's.
class AccountHitsModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccountHitsModel)
public:
    struct Hit {
        AccountId id {};
        AccountData data;
    };
    explicit AccountHitsModel(QObject *parent = nullptr);
    void setHits(const QList<Hit> &hits);
    AccountId idAt(int row) const;
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<Hit> m_hits;
};

/// With which account of the register the applicant is compared: found by typing, chosen by Enter or a click. Who looks
/// the hits up, and what the choice leads to, is the page's business.
class AccountChooser final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccountChooser)
public:
    explicit AccountChooser(QWidget *parent = nullptr);
    void setHits(const QList<AccountHitsModel::Hit> &hits);
    void start(const QString &text); ///< what is searched for first
    QString text() const;

Q_SIGNALS:
    void searched(const QString &text);
    void chosen(AccountId account);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *m_search;
    QListView *m_list;
    AccountHitsModel *m_hits;
};
