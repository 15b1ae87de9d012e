// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/request.h"
#include "secrets/passwordpolicy.h"

#include <QFrame>

class Office;
class QLabel;
class QPushButton;
class QStackedWidget;
class SecretClipboard;
class SecretKeeper;
class SecretLineEdit;
class SecretView;

/// The temporary password in step 6: generated here, or typed or pasted from SPSE and checked by the office's policy
/// (R15, R16). Seen while a button is held, copied for 15 seconds. What is kept, is the keeper's; where a request
/// stands, is the page's.
class PasswordPanel final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PasswordPanel)
public:
    PasswordPanel(const Office &office, SecretKeeper &keeper, SecretClipboard &clipboard, QWidget *parent = nullptr);
    /// @param userId the register's, where the letter named none
    void setRequest(const Request &request, const QString &userId);
    void clear(); ///< shows nothing; the keeper keeps what it has
    bool isReady() const; ///< the keeper holds one

private:
    void build();
    QWidget *buildGenerate();
    QWidget *buildType();
    QWidget *buildKept();
    void choose(bool typed);
    void generate();
    void check();
    void take();
    void showKept();
    PasswordPolicy policy() const;
    PasswordOwner owner() const;

    const Office &m_office;
    SecretKeeper &m_keeper;
    SecretClipboard &m_clipboard;
    Request m_request;
    QString m_userId;
    bool m_replacing = false; ///< one is kept, another is being made
    QPushButton *m_here = nullptr;
    QPushButton *m_fromSpse = nullptr;
    QStackedWidget *m_ways = nullptr;
    QWidget *m_choice = nullptr;
    QLabel *m_generateHint = nullptr;
    SecretLineEdit *m_field = nullptr;
    QLabel *m_typedLine = nullptr;
    QPushButton *m_use = nullptr;
    QWidget *m_kept = nullptr;
    SecretView *m_view = nullptr;
    QPushButton *m_copy = nullptr;
    QLabel *m_origin = nullptr;
};
