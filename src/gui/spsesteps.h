// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/request.h"

#include <QFrame>

class Office;
class QCheckBox;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

/// What to do in SPSE, step by step, to be ticked along the way: the office's own words, which an administrator changes
/// here. The ticks are a help for the eye and are not kept; what was done is recorded by the page.
class SpseSteps final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SpseSteps)
public:
    explicit SpseSteps(Office &office, QWidget *parent = nullptr);
    /// Another request: the ticks are empty again.
    void setRequest(const Request &request, const QString &userId);
    void clear();
    void setTickable(bool yes);
    int openCount() const; ///< not ticked yet
    /// The lines of a help text for these kinds, User ID filled in.
    static QStringList linesFor(const QString &text, RequestKinds kinds, const QString &userId);

Q_SIGNALS:
    void ticked();
    void textEdited(const QString &text); ///< the new help, to be saved as a setting

private:
    void fill();
    void edit(bool on);

    Office &m_office;
    RequestId m_id {};
    RequestKinds m_kinds;
    QString m_userId;
    QStringList m_lines;
    QList<QCheckBox *> m_boxes;
    bool m_tickable = true;
    QVBoxLayout *m_steps;
    QPushButton *m_edit;
    QWidget *m_editor;
    QPlainTextEdit *m_text;
};
