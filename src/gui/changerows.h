// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casefile.h"

#include <QList>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

/// The changes that a letter asks for: a field and its new value a row. A new empty row stands ready at the end. What
/// stands in the register now is added by the desk.
class ChangeRows final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChangeRows)
public:
    explicit ChangeRows(QWidget *parent = nullptr);
    QList<ChangeItem> changes() const; ///< rows with a value only
    void setChanges(const QList<ChangeItem> &changes);

Q_SIGNALS:
    void changed();
    void entered(); ///< Enter in a value

private:
    struct Row {
        QWidget *box;
        QComboBox *field;
        QLineEdit *value;
        QPushButton *remove;
    };
    void addRow(const ChangeItem *item);
    static void letGo(QWidget *box);
    void drop(const QWidget *box);
    void keepOneReady();
    QVBoxLayout *m_column;
    QList<Row> m_rows;
};
