// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QLabel>
#include <QList>

/// A value shown whole, with the letters that differ from another source marked by ground, weight and underline. It
/// compares nothing: the ranges come from the comparison (step 5).
class FieldMark final : public QLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FieldMark)
public:
    struct Range {
        qsizetype from = 0; ///< UTF-16 units, as in QString
        qsizetype length = 0;
    };
    explicit FieldMark(QWidget *parent = nullptr);
    void setValue(const QString &value, const QList<Range> &different);
    const QString &value() const { return m_value; }
    const QList<Range> &ranges() const { return m_ranges; }
    /// The same for a delegate or a tool tip. What is not in a range is escaped; ranges may be out of order or overlap.
    static QString html(const QString &value, const QList<Range> &different);

protected:
    void changeEvent(QEvent *event) override;

private:
    QString m_value;
    QList<Range> m_ranges;
};
