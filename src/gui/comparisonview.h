// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/comparison.h"

#include <QTableView>

class ComparisonDelegate;
class ComparisonModel;

/// The table of step 5. Up and Down walk; to stand on a row is to look at it (I1). S, B, T decide, Enter goes by the
/// rule, H takes the page now shown. It tells what was pressed and keeps nothing.
class ComparisonView final : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ComparisonView)
public:
    explicit ComparisonView(QWidget *parent = nullptr);
    ComparisonModel &rows() const { return *m_rows; }
    int currentRow() const { return currentIndex().row(); } ///< -1: none
    void goTo(int row);
    bool goToNext(); ///< false on the last row

Q_SIGNALS:
    void stoodOn(int row); ///< the keyboard or a click is on it
    void decided(Agreement agreement);
    void accepted(); ///< Enter
    void evidenceTaken(); ///< H

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void arrangeIn(int width);
    ComparisonModel *m_rows;
    ComparisonDelegate *m_delegate;
    bool m_arranging = false;
};
