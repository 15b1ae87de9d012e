// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QPushButton>

#include <optional>

/// A button that, while it cannot be pressed, says why: as tool tip, to the screen reader, and by a signal so that the
/// line beside it shows the sentence. The rule itself is asked elsewhere (workflow, desk).
class ReasonButton final : public QPushButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReasonButton)
public:
    explicit ReasonButton(QWidget *parent = nullptr);
    explicit ReasonButton(const QString &text, QWidget *parent = nullptr);

    /// @param why one sentence; nullopt: the button can be pressed
    void setRefusal(const std::optional<QString> &why);
    const std::optional<QString> &refusal() const { return m_refusal; }
    void setHint(const QString &hint); ///< tool tip while it can be pressed

Q_SIGNALS:
    void refusalChanged(const QString &why); ///< empty: none
    void refused(const QString &why); ///< somebody pressed it all the same

protected:
    bool event(QEvent *event) override;

private:
    void say();
    std::optional<QString> m_refusal;
    QString m_hint;
};
