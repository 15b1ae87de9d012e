// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sopeditor.h"

#include "core/error.h"
#include "core/indonesian.h"
#include "desk/office.h"
#include "gui/datefield.h"
#include "gui/guarded.h"
#include "gui/printpanel.h"
#include "gui/reasonbutton.h"
#include "gui/rowheights.h"
#include "gui/sopsections.h"
#include "gui/theme.h"
#include "gui/versionparts.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using versionparts::heading;
using versionparts::namedButton;
using versionparts::setText;
using versionparts::textOf;

namespace
{
enum StepColumn { Activity, Executor, Requirements, Minutes, Output, Note, Remark, stepColumns };
enum PaperColumn { Code, Title, Mandatory, CarrierOnly, PaperRemark, paperColumns };

QTableWidget *wordTable(const char *name, const QString &words, const QStringList &heads, int height, QWidget *parent)
{
    QTableWidget *table = versionparts::table(name, words, heads, parent);
    table->setWordWrap(true);
    table->horizontalHeader()->setStretchLastSection(true);
    table->setMinimumHeight(height);
    rowheights::keep(table);
    return table;
}

void setTick(QTableWidget *table, int row, int column, bool on)
{
    auto *item = new QTableWidgetItem;
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
    item->setCheckState(on ? Qt::Checked : Qt::Unchecked);
    table->setItem(row, column, item);
}

bool ticked(const QTableWidget *table, int row, int column)
{
    const QTableWidgetItem *item = table->item(row, column);
    return item && item->checkState() == Qt::Checked;
}

QJsonValue dateOf(const DateField *field)
{
    return field->date().isValid() ? QJsonValue(field->date().toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}
} // namespace

SopEditor::SopEditor(Office &office, PrintService &printer, MessageBar &bar, QWidget *parent)
    : QWidget(parent)
    , m_office(office)
    , m_desk(office)
    , m_bar(bar)
    , m_versions(new QComboBox(this))
    , m_printing(new PrintPanel(printer, bar, this))
    , m_print(namedButton<QPushButton>(tr("Print the SOP..."), "printSop", this))
    , m_sections(new SopSections(this))
{
    setObjectName(QStringLiteral("sopEditor"));
    build();
    connect(m_versions, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_filling)
            show(chosen());
    });
    connect(m_print, &QPushButton::clicked, this, &SopEditor::print);
    connect(m_sections, &SopSections::changed, this, &SopEditor::retell);
    reload();
}

void SopEditor::build()
{
    m_versions->setObjectName(QStringLiteral("sopVersions"));
    m_versions->setAccessibleName(tr("Version of the SOP"));
    m_versions->view()->setAccessibleName(tr("Version of the SOP"));
    m_printing->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::inside);
    row->addWidget(m_versions, 1);
    row->addWidget(m_print);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::between);
    column->addLayout(row);
    column->addWidget(m_printing);
    column->addWidget(identityPart());
    column->addWidget(stepsPart());
    column->addWidget(papersPart());
    column->addWidget(m_sections);
    column->addWidget(savePart());
}

QWidget *SopEditor::identityPart()
{
    auto *part = new QWidget(this);
    auto *form = new QFormLayout(part);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(theme::inside);
    const auto add = [&](auto *field, const char *name, const QString &words) {
        field->setObjectName(QString::fromLatin1(name));
        field->setAccessibleName(words);
        form->addRow(words, field);
        connect(field, &QLineEdit::textChanged, this, &SopEditor::retell);
        return field;
    };
    m_number = add(new QLineEdit(part), "sopNumber", tr("Number"));
    m_name = add(new QLineEdit(part), "sopName", tr("Name"));
    m_revisedOn = add(new DateField(part), "sopRevisedOn", tr("Revised on"));
    m_approvedOn = add(new DateField(part), "sopApprovedOn", tr("Approved on"));
    m_approverOffice = add(new QLineEdit(part), "sopApproverOffice", tr("Approved by (office)"));
    m_approverName = add(new QLineEdit(part), "sopApproverName", tr("Approved by (name)"));
    m_approverNip = add(new QLineEdit(part), "sopApproverNip", tr("Approved by (NIP)"));
    return part;
}

QWidget *SopEditor::stepsPart()
{
    auto *part = new QWidget(this);
    m_steps = wordTable(
        "sopSteps", tr("Steps of the SOP"),
        { tr("Activity"), tr("Actor"), tr("Papers needed"), tr("Minutes"), tr("Output"), tr("Note"), tr("Our remark") },
        430, part);
    for (const int words : { 0, 2, 4, 5, 6 }) // all of them in sight on the smallest screen
        m_steps->horizontalHeader()->setSectionResizeMode(words, QHeaderView::Stretch);
    m_steps->setColumnWidth(1, 104); // "Pokja Pemilihan"
    m_steps->setColumnWidth(3, 56);
    m_steps->verticalHeader()->show();
    connect(m_steps, &QTableWidget::cellChanged, this, &SopEditor::retell);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(heading(tr("Steps"), part));
    auto *fixed =
        new QLabel(tr("Which step follows which, and who takes it, is not edited: gates, rights and minutes hang "
                      "on it. An SOP with other steps comes with a newer Loket."),
                   part);
    fixed->setObjectName(QStringLiteral("sopFixed"));
    fixed->setWordWrap(true);
    theme::setTone(fixed, theme::Tone::Muted);
    column->addWidget(fixed);
    column->addWidget(m_steps);
    return part;
}

QWidget *SopEditor::papersPart()
{
    auto *part = new QWidget(this);
    m_papers =
        wordTable("sopPapers", tr("Papers that step 2 looks for"),
                  { tr("Code"), tr("Title"), tr("Mandatory"), tr("Only with a carrier"), tr("Our remark") }, 170, part);
    const int widths[] = { 110, 330, 80, 130 };
    for (int column = 0; column < int(std::size(widths)); ++column)
        m_papers->setColumnWidth(column, widths[column]);
    connect(m_papers, &QTableWidget::cellChanged, this, &SopEditor::retell);
    auto *add = namedButton<QPushButton>(tr("Add a paper"), "addSopPaper", part);
    connect(add, &QPushButton::clicked, this, [this] {
        const int row = m_papers->rowCount();
        {
            const QScopedValueRollback filling(m_filling, true);
            m_papers->insertRow(row);
            setText(m_papers, row, Code, u"paper-%1"_s.arg(row + 1));
            setText(m_papers, row, Title, {});
            setTick(m_papers, row, Mandatory, false);
            setTick(m_papers, row, CarrierOnly, false);
            setText(m_papers, row, PaperRemark, {});
        }
        m_papers->setCurrentCell(row, Title);
        m_papers->setFocus();
        retell();
    });
    auto *remove = namedButton<QPushButton>(tr("Remove the paper"), "removeSopPaper", part);
    connect(remove, &QPushButton::clicked, this, [this] {
        m_papers->removeRow(m_papers->currentRow());
        retell();
    });
    auto *row = new QHBoxLayout;
    row->addWidget(add);
    row->addWidget(remove);
    row->addStretch(1);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(heading(tr("Papers that step 2 looks for"), part));
    column->addWidget(m_papers);
    column->addLayout(row);
    return part;
}

QWidget *SopEditor::savePart()
{
    const auto line = versionparts::saveLine(
        { tr("Valid from"), tr("Why it is revised"), tr("Why it is revised"), tr("Save as a revision") },
        { u"sopValidFrom"_s, u"sopNote"_s, u"saveSop"_s }, this);
    m_validFrom = line.validFrom;
    m_note = line.note;
    m_save = line.save;
    connect(m_validFrom, &QLineEdit::textChanged, this, &SopEditor::retell);
    connect(m_note, &QLineEdit::textChanged, this, &SopEditor::retell);
    connect(m_save, &QPushButton::clicked, this, &SopEditor::save);
    return line.part;
}

const Sop &SopEditor::chosen() const
{
    return m_desk.versions().at(std::max(0, m_versions->currentIndex()));
}

void SopEditor::reload()
{
    {
        const QScopedValueRollback filling(m_filling, true);
        m_versions->clear();
        for (const Sop &sop : m_desk.versions())
            m_versions->addItem(tr("%1, valid from %2").arg(sop.key(), indonesian::date(sop.validFrom())));
        m_versions->setCurrentIndex(0);
        m_validFrom->setDate(m_office.today());
        m_note->clear();
    }
    m_printing->hide();
    show(chosen());
}

void SopEditor::show(const Sop &sop)
{
    {
        const QScopedValueRollback filling(m_filling, true);
        m_base = QJsonDocument::fromJson(sop.toJson()).object();
        m_number->setText(sop.number());
        m_name->setText(sop.name());
        m_revisedOn->setDate(sop.revisedOn());
        m_approvedOn->setDate(sop.approvedOn());
        m_approverOffice->setText(sop.approverOffice());
        m_approverName->setText(sop.approverName());
        m_approverNip->setText(sop.approverNip());
        m_steps->setRowCount(int(sop.steps().size()));
        for (int row = 0; row < int(sop.steps().size()); ++row) {
            const SopStep &step = sop.steps().at(row);
            setText(m_steps, row, Activity, step.activity);
            setText(m_steps, row, Executor, step.executor, false);
            setText(m_steps, row, Requirements, step.requirements.join(u'\n'));
            setText(m_steps, row, Minutes, step.minutes ? QString::number(*step.minutes) : u"N/A"_s,
                    step.minutes.has_value());
            setText(m_steps, row, Output, step.output);
            setText(m_steps, row, Note, step.note);
            setText(m_steps, row, Remark, step.remark);
        }
        m_papers->setRowCount(int(sop.papers().size()));
        for (int row = 0; row < int(sop.papers().size()); ++row) {
            const SopPaper &paper = sop.papers().at(row);
            setText(m_papers, row, Code, paper.code, false);
            setText(m_papers, row, Title, paper.title);
            setTick(m_papers, row, Mandatory, paper.mandatory);
            setTick(m_papers, row, CarrierOnly, paper.onlyWithCarrier);
            setText(m_papers, row, PaperRemark, paper.remark);
        }
        m_sections->setSop(m_base);
    }
    retell();
}

Sop SopEditor::typed() const
{
    QJsonObject json = m_sections->into(m_base);
    const QString number = m_number->text().simplified();
    json[u"number"_s] = number;
    json.remove(u"revision"_s);
    if (const int revision = m_desk.nextRevision(number); revision > 0)
        json[u"revision"_s] = revision;
    json[u"name"_s] = m_name->text();
    json[u"revisedOn"_s] = dateOf(m_revisedOn);
    json[u"approvedOn"_s] = dateOf(m_approvedOn);
    json[u"validFrom"_s] = dateOf(m_validFrom);
    json[u"approver"_s] = QJsonObject { { u"office"_s, m_approverOffice->text() },
                                        { u"name"_s, m_approverName->text() },
                                        { u"nip"_s, m_approverNip->text() } };
    QJsonArray steps = json[u"steps"_s].toArray();
    for (int row = 0; row < m_steps->rowCount(); ++row) {
        QJsonObject step = steps.at(row).toObject();
        step[u"activity"_s] = textOf(m_steps, row, Activity);
        step[u"requirements"_s] =
            QJsonArray::fromStringList(textOf(m_steps, row, Requirements).split(u'\n', Qt::SkipEmptyParts));
        if (!step[u"minutes"_s].isNull())
            step[u"minutes"_s] = textOf(m_steps, row, Minutes).toInt();
        step[u"output"_s] = textOf(m_steps, row, Output);
        step[u"note"_s] = textOf(m_steps, row, Note);
        step[u"remark"_s] = textOf(m_steps, row, Remark);
        steps[row] = step;
    }
    json[u"steps"_s] = steps;
    QJsonArray papers;
    for (int row = 0; row < m_papers->rowCount(); ++row)
        papers.append(QJsonObject { { u"code"_s, textOf(m_papers, row, Code).simplified() },
                                    { u"title"_s, textOf(m_papers, row, Title) },
                                    { u"mandatory"_s, ticked(m_papers, row, Mandatory) },
                                    { u"onlyWithCarrier"_s, ticked(m_papers, row, CarrierOnly) },
                                    { u"remark"_s, textOf(m_papers, row, PaperRemark) } });
    json[u"papers"_s] = papers;
    return Sop::fromJson(QJsonDocument(json).toJson());
}

void SopEditor::retell()
{
    if (m_filling || !m_save)
        return;
    std::optional<QString> why;
    if (!m_office.who().administrator) {
        why = tr("Only an administrator changes the SOP.");
    } else if (!m_validFrom->date().isValid()) {
        why = tr("Say from which day on the revision is valid.");
    } else if (m_note->text().simplified().isEmpty()) {
        why = tr("Write down why the SOP is revised.");
    } else {
        try {
            if (const QString wrong = m_desk.whyNot(typed()); !wrong.isEmpty())
                why = wrong;
        } catch (const Error &) {
            why = tr("A step without words, or minutes that are no number from 1 on.");
        }
    }
    m_save->setRefusal(why);
}

void SopEditor::save()
{
    guarded(m_bar, tr("Save as a revision"), [this] {
        m_desk.revise(typed(), m_note->text());
        reload();
        m_bar.succeed(tr("The revision is saved. Requests that run keep their SOP."));
    });
}

void SopEditor::print()
{
    guarded(m_bar, tr("Print the SOP..."), [this] {
        const qreal width = m_office.settings().paper == SheetFormat::F4 ? 215 : 210;
        const qreal height = m_office.settings().paper == SheetFormat::A4 ? 297 : 330;
        const QString name = QStringLiteral("SOP ") + chosen().key();
        m_printing->setDocument(m_desk.pages(chosen()), { {}, name, { width, height }, 1 }, PrintUse::Letter,
                                QString(name).replace(QLatin1Char('/'), QLatin1Char('-')) + QStringLiteral(".pdf"));
        m_printing->show();
    });
}
