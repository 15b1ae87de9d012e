// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "secrets/secretbytes.h"

#include <QWidget>

class QAbstractButton;

/// Shows a temporary password while a button is held, in groups of four, straight from guarded memory; dots otherwise.
/// Also hides when the window loses the focus or the widget is hidden. Does not generate, copy or print it.
class SecretView final : public QWidget
{
    Q_OBJECT

public:
    explicit SecretView(QWidget *parent = nullptr);
    void setSecret(SecretBytes secret);
    const SecretBytes &secret() const { return m_secret; }
    void wipe();
    /// By mouse or by the space key; the button must outlive neither this nor the other way round.
    void showWhileHeld(QAbstractButton &button);
    bool isShown() const { return m_shown; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void shownChanged(bool shown);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    SecretBytes m_secret;
    bool m_shown = false;

    void setShown(bool shown);
    QFont secretFont() const;
};
