// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casefile.h"

#include <QFrame>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QPushButton;

/// Who was told of a notice, and how (steps 3 and 7). For WhatsApp it holds a text without personal data, to be copied
/// and sent by a person: Loket sends nothing.
class ToldPanel final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ToldPanel)
public:
    explicit ToldPanel(QWidget *parent = nullptr);
    void setFile(const CaseFile &file);
    void clear();
    QString whom() const;
    std::optional<ToldHow> how() const;
    bool needsPaper() const; ///< told by hand or by letter, or nothing chosen yet
    std::optional<QString> missing() const;
    /// "Permohonan 0012/2026 belum lengkap: SK Penetapan." No name, no NIP, no User ID.
    static QString messageFor(const CaseFile &file);

Q_SIGNALS:
    void inputChanged();

private:
    void tell();

    Request m_request;
    QLineEdit *m_whom;
    QButtonGroup *m_how;
    QWidget *m_messageRow;
    QLabel *m_message;
    QPushButton *m_copy;
};
