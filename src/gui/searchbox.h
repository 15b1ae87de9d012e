// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QLineEdit>

/// The one search field of the window (Ctrl+K): says at once what is typed, Esc empties it and then gives the focus
/// back, Down goes to the results. It does not search.
class SearchBox final : public QLineEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchBox)
public:
    explicit SearchBox(QWidget *parent = nullptr);
    QAction *focusAction() const { return m_focus; }

Q_SIGNALS:
    void changed(const QString &text); ///< trimmed; empty: no search
    void left(); ///< Esc in the empty field, or Down: the results take the focus

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QAction *m_focus;
};
