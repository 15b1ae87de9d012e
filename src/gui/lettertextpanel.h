// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/lettertextdesk.h"
#include "letters/officeidentity.h"

#include <QTimer>
#include <QWidget>

class FieldNote;
class LetterSheet;
class MessageBar;
class Office;
class QComboBox;
class QLabel;
class QListWidget;
class QPlainTextEdit;
class ReasonButton;

/// Settings, section "Teks surat": the text of a letter with its fields, and beside it the letter of a sample request,
/// drawn again while one types. What cannot be a letter is said below and cannot be saved. Every version is kept and
/// can be looked at and taken again.
class LetterTextPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LetterTextPanel)
public:
    LetterTextPanel(Office &office, MessageBar &bar, QWidget *parent = nullptr);
    ~LetterTextPanel() override;
    void reload(); ///< what is typed and not saved goes

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    QWidget *buildEditor();
    void connectAll();
    void choose(int index);
    void fillFields();
    void fillVersions();
    void showVersion(int index);
    void insertField();
    void draw();
    void retell();
    void save();
    void discard();
    void reset();
    LetterKind kind() const;
    bool isChanged() const;
    std::optional<QString> saveRefusal() const;

    Office &m_office;
    MessageBar &m_bar;
    LetterTextDesk m_desk;
    QString m_base; ///< as it is in force
    QString m_wrong; ///< why what is typed is no letter
    QList<LetterText> m_history;
    bool m_reloading = false;
    bool m_stale = true;
    QComboBox *m_kind;
    QComboBox *m_version;
    QPlainTextEdit *m_text;
    QListWidget *m_fields;
    FieldNote *m_note;
    LetterSheet *m_sheet;
    QLabel *m_state;
    ReasonButton *m_save;
    ReasonButton *m_discard;
    ReasonButton *m_reset;
    QTimer m_typing;
};
