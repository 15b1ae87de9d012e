// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QLabel>
#include <QPointer>

/// The line under a field: a hint while all is well, the mistake where it was made. It marks its field (red border) and
/// tells it to the screen reader as the field's description. It judges nothing.
class FieldNote final : public QLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FieldNote)
public:
    explicit FieldNote(QWidget *parent = nullptr);
    void bind(QWidget *field);
    void hint(const QString &text); ///< muted; empty: nothing
    void caution(const QString &text); ///< lets pass, but look again
    void mistake(const QString &text);
    bool isMistake() const { return m_mistake; }

private:
    void say(const QString &text, int tone);
    void mark();
    QPointer<QWidget> m_field;
    bool m_mistake = false;
};
