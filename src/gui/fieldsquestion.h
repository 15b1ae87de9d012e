// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFrame>
#include <QStringList>

#include <functional>

class QFormLayout;
class QLabel;
class QPushButton;

/// A few fields in the page itself instead of a box over it: texts that complete what is typed, dates, choices. Enter
/// confirms, Esc takes it back. What is right is the asker's: an answer that was refused leaves the fields open.
class FieldsQuestion final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FieldsQuestion)
public:
    enum class Kind { Text, Date, Choice };
    struct Field {
        QString name; ///< objectName of its widget
        QString label;
        Kind kind = Kind::Text;
        QString value; ///< a date in ISO form; of a choice the text that is chosen
        QStringList offers; ///< completions, or what can be chosen
    };
    struct Question {
        QString title;
        QString sentence; ///< what will happen
        QList<Field> fields;
        QString confirm;
    };
    /// A value for each field, in their order; a date in ISO form, "" where it is none. @return whether it was done
    using Done = std::function<bool(const QStringList &values)>;

    explicit FieldsQuestion(QWidget *parent = nullptr);
    void ask(const Question &question, Done done);
    bool isOpen() const { return !isHidden(); }
    void dismiss(); ///< forgets what was typed

Q_SIGNALS:
    void openChanged(bool open);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *widgetFor(const Field &field);
    QStringList values() const;
    void submit();

    Question m_question;
    Done m_done;
    QLabel *m_title;
    QLabel *m_sentence;
    QWidget *m_fields = nullptr;
    QList<QWidget *> m_widgets;
    QPushButton *m_confirm;
    QPushButton *m_cancel;
};
