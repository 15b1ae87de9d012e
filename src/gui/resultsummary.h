// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casefile.h"

#include <QFrame>
#include <QTimeZone>

class QFormLayout;

/// What came of a request, in a few lines: verdict and reasons, reset, letter, handover, password changed, archive.
class ResultSummary final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ResultSummary)
public:
    explicit ResultSummary(const QTimeZone &zone, QWidget *parent = nullptr);
    void setFile(const CaseFile &file);
    void clear();

    struct Line {
        QString label;
        QString value;
    };
    static QList<Line> linesOf(const CaseFile &file, const QTimeZone &zone);

private:
    QTimeZone m_zone;
    QFormLayout *m_form;
};
