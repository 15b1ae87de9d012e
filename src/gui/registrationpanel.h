// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/registerdesk.h"

#include <QWidget>

#include <optional>

class AccountForm;
class DateField;
class FieldNote;
class PaperArrival;
class PaperReader;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QVBoxLayout;

/// The first registration of an account: what was registered then, when, where the paper lies, and its scans. New scans
/// come by drop or dialog and are looked into by the shut-in reader before they count. It saves nothing and shows no
/// page: papersWanted() asks for that.
class RegistrationPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RegistrationPanel)
public:
    explicit RegistrationPanel(PaperReader &reader, QWidget *parent = nullptr);
    void setFile(const AccountFile &file);
    void setToday(QDate today);
    void setReadOnly(bool readOnly);
    FirstRegistration registration() const;
    const QList<NewPaper> &newPapers() const { return m_new; }
    std::optional<QString> refusal() const; ///< why it cannot be kept now, one sentence
    bool isChanged() const;
    void addFiles(const QStringList &paths);

Q_SIGNALS:
    void changed();
    /// This scan shall be shown. The bytes are empty for one that is in the database.
    void paperWanted(const QString &sha256, const QString &fileName, const QByteArray &bytes);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void buildPapers(QVBoxLayout *column);
    void choose();
    void paste();
    void listPapers();
    void removePaper();
    void want(int row);

    AccountFile m_file;
    QList<NewPaper> m_new;
    bool m_readOnly = false;
    bool m_touched = false;
    PaperArrival *m_arrival;
    QLabel *m_sentence = nullptr;
    DateField *m_date = nullptr;
    QLineEdit *m_place = nullptr;
    QLineEdit *m_note = nullptr;
    QPushButton *m_copy = nullptr;
    AccountForm *m_form = nullptr;
    QListWidget *m_papers = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_remove = nullptr;
    FieldNote *m_refused = nullptr;
};
