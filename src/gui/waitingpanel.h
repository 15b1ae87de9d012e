// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casefile.h"

#include <QTimeZone>
#include <QWidget>

#include <memory>

namespace Ui
{
class WaitingPanel;
}

/// Step 4 at a glance: since when, what is missing, who was told and how; and the deadline, which is off until a person
/// sets one (R6). Nothing expires by itself. Leaves taking in the papers to the page.
class WaitingPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WaitingPanel)
public:
    explicit WaitingPanel(QWidget *parent = nullptr);
    ~WaitingPanel() override;
    /// @param now UTC; for "3 days ago" and a deadline that has passed
    void setFile(const CaseFile &file, const QDateTime &now, const QTimeZone &office);
    void clear();
    /// When step 4 began: null when it never did.
    static QDateTime waitingSince(const CaseFile &file);

Q_SIGNALS:
    void deadlineChosen(QDate deadline); ///< invalid: none

private:
    void sayDeadline(QDate deadline, QDate today);
    QString missing(const CaseFile &file) const;
    QString told(const CaseFile &file, const QTimeZone &office) const;

    std::unique_ptr<Ui::WaitingPanel> m_ui;
    QDate m_deadline;
};
