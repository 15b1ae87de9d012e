// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/registerdesk.h"

#include <QWidget>

#include <memory>
#include <optional>

class ActionFooter;
class EmptyState;
class MessageBar;
class Office;
class OfferLine;
class PokjaMembers;
class QListWidget;
class QStackedWidget;

namespace Ui
{
class PokjaForm;
}

/// The Pokja of the office: the list, and one of them with its decree, dates and members. Membership and validity on a
/// day are judged in step 5, not here.
class PokjaView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PokjaView)
public:
    PokjaView(Office &office, RegisterDesk &desk, QWidget *parent = nullptr);
    ~PokjaView() override;
    void reload();
    void clear();

private:
    void build();
    void buildForm(QWidget *form);
    void startNew();
    void take(int row);
    void set(const PokjaRecord &record);
    PokjaRecord typed() const;
    std::optional<QString> refusal() const;
    bool isChanged() const;
    bool mayWrite() const;
    void retell();
    void paste();
    void removeMember();
    void save();

    Office &m_office;
    RegisterDesk &m_desk;
    std::unique_ptr<Ui::PokjaForm> m_ui;
    MessageBar *m_bar;
    OfferLine *m_offer;
    QListWidget *m_list;
    QStackedWidget *m_right;
    EmptyState *m_empty;
    ActionFooter *m_footer;
    PokjaMembers *m_members;
    QAction *m_new;
    QList<PokjaRecord> m_records;
    PokjaRecord m_open;
    bool m_touched = false;
};
