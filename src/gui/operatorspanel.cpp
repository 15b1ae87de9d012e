// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/operatorspanel.h"

#include "desk/office.h"
#include "desk/operatordesk.h"
#include "gui/guarded.h"
#include "gui/offerline.h"
#include "gui/reasonbutton.h"
#include "gui/rowsmodel.h"
#include "gui/theme.h"
#include "secrets/passwordhash.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <memory>

OperatorsPanel::OperatorsPanel(Office &office, OperatorDesk &desk, MessageBar &bar, OfferLine &offer, QWidget *parent)
    : QWidget(parent)
    , m_office(office)
    , m_desk(desk)
    , m_bar(bar)
    , m_offer(offer)
    , m_model(new RowsModel({ tr("Name"), tr("User name"), tr("Role"), tr("State") }, this))
    , m_table(new QTableView(this))
    , m_add(new ReasonButton(tr("Add an operator"), this))
    , m_change(new ReasonButton(tr("Change"), this))
    , m_password(new ReasonButton(tr("New password"), this))
    , m_disable(new ReasonButton(tr("Disable"), this))
    , m_card(new QFrame(this))
    , m_head(new QLabel(m_card))
    , m_form(new OperatorForm(m_card))
    , m_confirm(new ReasonButton(tr("Add"), m_card))
{
    build();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &OperatorsPanel::retell);
    connect(m_form, &OperatorForm::changed, this, &OperatorsPanel::retell);
    connect(m_add, &QPushButton::clicked, this, [this] { ask(OperatorForm::Purpose::Add, {}); });
    connect(m_change, &QPushButton::clicked, this, [this] {
        if (const Operator *who = current())
            ask(OperatorForm::Purpose::Change, *who);
    });
    connect(m_password, &QPushButton::clicked, this, [this] {
        if (const Operator *who = current())
            ask(OperatorForm::Purpose::Password, *who);
    });
    connect(m_disable, &QPushButton::clicked, this, &OperatorsPanel::disable);
    connect(m_confirm, &QPushButton::clicked, this, &OperatorsPanel::confirm);
    connect(&m_hashing, &QFutureWatcher<QByteArray>::finished, this, [this] {
        const auto after = std::move(m_after);
        m_after = nullptr;
        guarded(m_bar, tr("Set the password"), [&] { after(m_hashing.result()); });
        retell();
    });
}

OperatorsPanel::~OperatorsPanel()
{
    m_hashing.waitForFinished();
}

void OperatorsPanel::build()
{
    m_table->setObjectName(QStringLiteral("operators"));
    m_table->setAccessibleName(tr("Operators"));
    m_table->setModel(m_model);
    theme::dressTable(m_table);
    m_table->horizontalHeader()->setStretchLastSection(true);
    const int widths[] = { 260, 130, 220 };
    for (int column = 0; column < int(std::size(widths)); ++column)
        m_table->setColumnWidth(column, widths[column]);
    m_table->setMinimumHeight(180);
    auto *row = new QHBoxLayout;
    const std::pair<ReasonButton *, QString> buttons[] = { { m_add, QStringLiteral("addOperator") },
                                                           { m_change, QStringLiteral("changeOperator") },
                                                           { m_password, QStringLiteral("newPassword") },
                                                           { m_disable, QStringLiteral("disableOperator") } };
    for (const auto &[button, name] : buttons) {
        button->setObjectName(name);
        row->addWidget(button);
    }
    row->addStretch();
    theme::makeCard(m_card);
    m_head->setFont(theme::font(theme::Text::Title));
    m_confirm->setObjectName(QStringLiteral("confirmOperator"));
    auto *cancel = new QPushButton(tr("Cancel"), m_card);
    cancel->setObjectName(QStringLiteral("cancelOperator"));
    cancel->setAccessibleName(cancel->text());
    connect(cancel, &QPushButton::clicked, this, [this] {
        m_form->start(OperatorForm::Purpose::Add, {}, m_office.today());
        m_card->hide();
    });
    auto *foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(m_confirm);
    auto *inside = new QVBoxLayout(m_card);
    inside->setContentsMargins(theme::between, theme::between, theme::between, theme::between);
    inside->addWidget(m_head);
    inside->addWidget(m_form);
    inside->addLayout(foot);
    m_card->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::between);
    column->addWidget(m_table);
    column->addLayout(row);
    column->addWidget(m_card);
    column->addStretch();
}

const Operator *OperatorsPanel::current() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_operators.size() ? &m_operators.at(row) : nullptr;
}

void OperatorsPanel::reload()
{
    guarded(m_bar, tr("Read the operators"), [this] { m_operators = m_desk.operators(); });
    QList<QStringList> rows;
    for (const Operator &who : std::as_const(m_operators)) {
        QString role = OperatorForm::roleName(who.role);
        if (who.administrator)
            role += tr(", administrator");
        rows.append({ who.fullName, who.userName, role, who.disabled ? tr("disabled") : tr("active") });
    }
    const int row = m_table->currentIndex().row();
    m_model->setRows(rows);
    if (!rows.isEmpty())
        m_table->selectRow(qBound(0, row, int(rows.size()) - 1));
    retell();
}

void OperatorsPanel::clear()
{
    m_operators.clear();
    m_model->setRows({});
    m_form->start(OperatorForm::Purpose::Add, {}, m_office.today());
    m_card->hide();
}

QString OperatorsPanel::strangerRefusal() const
{
    return m_office.who().administrator ? QString() : tr("Only an administrator changes operators.");
}

void OperatorsPanel::retell()
{
    const Operator *who = current();
    const bool self = who && who->id == m_office.who().id;
    const auto refuse = [](ReasonButton *button, const QString &why) {
        button->setRefusal(why.isEmpty() ? std::nullopt : std::optional(why));
    };
    const QString stranger = strangerRefusal();
    const QString nobody = who ? QString() : tr("Choose an operator in the list.");
    refuse(m_add, stranger);
    refuse(m_change, stranger.isEmpty() ? nobody : stranger);
    refuse(m_password, self ? QString() : stranger.isEmpty() ? nobody : stranger);
    m_disable->setText(who && who->disabled ? tr("Enable") : tr("Disable"));
    m_disable->setAccessibleName(m_disable->text());
    refuse(m_disable, !stranger.isEmpty() ? stranger : self ? tr("You cannot disable yourself.") : nobody);
    if (m_hashing.isRunning())
        m_confirm->setRefusal(tr("The password is being sealed."));
    else
        m_confirm->setRefusal(m_form->refusal());
}

void OperatorsPanel::ask(OperatorForm::Purpose purpose, const Operator &who)
{
    m_form->start(purpose, who, m_office.today());
    const bool adds = purpose == OperatorForm::Purpose::Add;
    m_head->setText(adds                                           ? tr("New operator")
                        : purpose == OperatorForm::Purpose::Change ? tr("Change %1").arg(who.fullName)
                                                                   : tr("New password for %1").arg(who.fullName));
    m_confirm->setText(adds                                           ? tr("Add")
                           : purpose == OperatorForm::Purpose::Change ? tr("Save the operator")
                                                                      : tr("Set the password"));
    m_confirm->setAccessibleName(m_confirm->text());
    m_card->show();
    retell();
}

void OperatorsPanel::hashThen(const std::function<void(const QByteArray &)> &work)
{
    m_after = work;
    auto password = std::make_shared<SecretBytes>(m_form->takePassword());
    m_hashing.setFuture(QtConcurrent::run([password] {
        const QByteArray hash = passwordhash::hash(*password);
        password->wipe();
        return hash;
    }));
    retell();
}

void OperatorsPanel::done(const QString &sentence)
{
    m_card->hide();
    reload();
    m_bar.succeed(sentence);
}

void OperatorsPanel::confirm()
{
    if (m_form->refusal() || m_hashing.isRunning())
        return;
    const Operator who = m_form->data();
    switch (m_form->purpose()) {
    case OperatorForm::Purpose::Change:
        guarded(m_bar, tr("Save the operator"), [&] {
            m_desk.save(who);
            done(tr("%1 is saved.").arg(who.fullName));
        });
        break;
    case OperatorForm::Purpose::Password:
        hashThen([this, who](const QByteArray &hash) {
            m_desk.setPassword(who.id, who.revision, hash);
            done(tr("The password of %1 is set. Hand it over in person.").arg(who.fullName));
        });
        break;
    case OperatorForm::Purpose::Add:
    case OperatorForm::Purpose::First:
        hashThen([this, who](const QByteArray &hash) {
            m_desk.add(who, hash);
            done(tr("%1 can log in now.").arg(who.fullName));
        });
        break;
    }
}

void OperatorsPanel::disable()
{
    const Operator *chosen = current();
    if (!chosen)
        return;
    Operator who = *chosen;
    const auto set = [this](Operator changed, bool disabled) {
        guarded(m_bar, tr("Save the operator"), [&] {
            changed.disabled = disabled;
            if (disabled)
                m_desk.disable(changed.id, changed.revision);
            else
                m_desk.save(changed);
        });
        reload();
    };
    const bool before = who.disabled;
    set(who, !before);
    const QString sentence =
        before ? tr("%1 can log in again.").arg(who.fullName) : tr("%1 can no longer log in.").arg(who.fullName);
    m_offer.offer(sentence, { tr("Undo"), [this, set, id = who.id, before] {
                                 for (const Operator &now : std::as_const(m_operators)) {
                                     if (now.id == id)
                                         return set(now, before);
                                 }
                             } });
}
