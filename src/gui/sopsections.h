// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QJsonObject>
#include <QWidget>

class QComboBox;
class QTableWidget;

/// The sections of the SOP's head (legal basis, equipment, warnings, ...), one at a time: their lines as the SOP says
/// them, wrong citations too, and our remark beside each. What is typed goes into the SOP's JSON.
class SopSections final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SopSections)
public:
    explicit SopSections(QWidget *parent = nullptr);
    void setSop(const QJsonObject &sop);
    /// That SOP with the sections as they are typed.
    QJsonObject into(QJsonObject sop) const;

Q_SIGNALS:
    void changed();

private:
    void show(int row);
    void keep(); ///< what is typed of the shown section
    void addLine();

    QComboBox *m_choice;
    QTableWidget *m_items;
    QJsonObject m_sections; ///< by key, as they are typed
    int m_row = -1;
    bool m_filling = false;
};
