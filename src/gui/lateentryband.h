// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/slip.h"

#include <QWidget>

#include <optional>

class Office;
class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class WallTimeEdit;

/// The counter form's line "susulan": the slip's number and the true times that stand on it. Closed it is one word to
/// press; nothing of it is asked on an ordinary day.
class LateEntryBand final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LateEntryBand)
public:
    explicit LateEntryBand(Office &office, QWidget *parent = nullptr);
    void setEntry(const std::optional<LateEntry> &entry);
    std::optional<LateEntry> entry() const; ///< none while it is closed
    void reload(); ///< the slips that are free
    bool complain(const QString &field, const QString &sentence); ///< whether the field is one of these

Q_SIGNALS:
    void changed();

private:
    void build();
    void open(bool wanted);

    Office &m_office;
    QPushButton *m_open;
    QWidget *m_line;
    QComboBox *m_slip;
    WallTimeEdit *m_received;
    QCheckBox *m_checked;
    WallTimeEdit *m_from;
    WallTimeEdit *m_to;
    QLabel *m_complaint;
    bool m_wanted = false;
};
