// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>
#include <QWidget>

#include <optional>

class QLabel;
class QHBoxLayout;
class ReasonButton;

/// The foot of a page: at the right the one filled button, named after the next step, beside it the outlines; at the
/// left the sentence that says what is still missing. What the buttons do is connected by the page.
class ActionFooter final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActionFooter)
public:
    explicit ActionFooter(QWidget *parent = nullptr);

    /// @param refusal why it cannot be pressed now; it stands at the left
    void setPrimary(const QString &text, const std::optional<QString> &refusal = std::nullopt);
    void hidePrimary();
    ReasonButton *primary() const { return m_primary; }
    /// @return the new outline button, left of the filled one; the footer keeps it until clearSecondary()
    ReasonButton *addSecondary(const QString &text);
    void clearSecondary();
    void setSentence(const QString &text); ///< while nothing is refused: a hint, muted
    QString sentence() const;

private:
    void showSentence();
    QLabel *m_sentence;
    QHBoxLayout *m_row;
    ReasonButton *m_primary;
    QList<ReasonButton *> m_secondary;
    QString m_hint;
    QString m_refused; ///< of a secondary button that was pressed
};
