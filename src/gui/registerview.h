// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gui/accountpage.h"

#include <QTimer>

class EmptyState;
class ImportPage;
class MessageBar;
class OfferLine;
class PaperView;
class PokjaView;
class QAction;
class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTableView;
class RegisterModel;

/// The rail's view "Register akun": the accounts as a list that is searched while one types, one account with the scans
/// of its first registration beside it, and the ways to the import and to the Pokja. It follows every change of the
/// register; what an account page or the import does is theirs.
class RegisterView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RegisterView)
public:
    explicit RegisterView(const AccountPage::Desks &desks, QWidget *parent = nullptr);
    ~RegisterView() override;
    void reload();
    void hideAll(); ///< the desk was locked: shows and keeps nothing of anybody
    void openAccount(AccountId id);
    AccountPage *account() const { return m_account; }
    ImportPage *importPage() const { return m_import; }
    PokjaView *pokjas() const { return m_pokjas; }
    MessageBar *bar() const { return m_bar; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; ///< a narrow list

private:
    QWidget *buildList();
    QWidget *buildSides();
    QWidget *buildPaper();
    QWidget *withWayBack(QWidget *page);
    void search();
    void want(AccountId id);
    void showAccount();
    void showEmpty();
    void hidePaper();
    void showPaper(const QString &sha256, const QString &name, const QByteArray &bytes);
    void fitColumns();
    void remember() const;
    void recall();

    AccountPage::Desks m_desks;
    MessageBar *m_bar;
    RegisterModel *m_model;
    QStackedWidget *m_pages;
    QSplitter *m_splitter = nullptr;
    QTableView *m_table = nullptr;
    QStackedWidget *m_list = nullptr;
    EmptyState *m_empty = nullptr;
    QLineEdit *m_search = nullptr;
    OfferLine *m_discard = nullptr;
    QStackedWidget *m_right = nullptr;
    AccountPage *m_account = nullptr;
    QWidget *m_paperSide = nullptr;
    PaperView *m_papers = nullptr;
    ImportPage *m_import = nullptr;
    PokjaView *m_pokjas = nullptr;
    QAction *m_new = nullptr;
    QAction *m_importAction = nullptr;
    QTimer m_typing;
};
