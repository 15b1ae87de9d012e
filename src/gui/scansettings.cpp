// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/scansettings.h"

#include "gui/paperwords.h"
#include "gui/theme.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace
{
void choose(QComboBox *combo, int value)
{
    const int index = combo->findData(value);
    if (index >= 0)
        combo->setCurrentIndex(index);
}

QLabel *caption(const QString &words, QWidget *buddy, QWidget *parent)
{
    auto *label = new QLabel(words, parent);
    label->setFont(theme::font(theme::Text::Support));
    label->setBuddy(buddy);
    theme::setTone(label, theme::Tone::Muted);
    return label;
}

/// A field under its word.
QVBoxLayout *field(const QString &words, QWidget *widget, QWidget *parent)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(caption(words, widget, parent));
    column->addWidget(widget);
    return column;
}
} // namespace

ScanSettings::ScanSettings(QWidget *parent)
    : QWidget(parent)
    , m_device(makeCombo("scanDevice", tr("Scanner")))
    , m_sources(new QButtonGroup(this))
    , m_mode(makeCombo("scanMode", tr("Mode")))
    , m_dpi(makeCombo("scanResolution", tr("Resolution")))
    , m_paper(makeCombo("scanPaper", tr("Paper size")))
    , m_kind(makeCombo("scanKind", tr("What the pages are")))
    , m_batch(makeCombo("scanBatch", tr("How the stack falls into papers")))
    , m_profiles(makeCombo("scanProfile", tr("Profile")))
    , m_save(new QPushButton(tr("Save profile"), this))
    , m_look(new QPushButton(tr("Search"), this))
{
    setObjectName(u"scanSettings"_s);
    m_device->setMinimumContentsLength(18);
    m_device->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_mode->addItem(tr("Colour"), int(ScanMode::Colour));
    m_mode->addItem(tr("Gray"), int(ScanMode::Gray));
    m_mode->addItem(tr("Black and white"), int(ScanMode::Lineart));
    m_paper->addItem(tr("A4"), int(ScanPaper::A4));
    m_paper->addItem(tr("F4"), int(ScanPaper::F4));
    for (const int dpi : { 150, 200, 300, 600 })
        m_dpi->addItem(tr("%1 dpi").arg(dpi), dpi);
    choose(m_dpi, 300);
    m_kind->addItem(tr("Decide later"), 0);
    for (const PaperKind kind :
         { PaperKind::RequestLetter, PaperKind::Decree, PaperKind::Authority, PaperKind::Other, PaperKind::Proof })
        m_kind->addItem(paperwords::kind(kind), int(kind));
    m_batch->addItem(tr("Each run a paper"), int(ScanBatch::OnePaper));
    m_batch->addItem(tr("Go on with the paper"), int(ScanBatch::GoOn));
    m_batch->addItem(tr("Each page a paper"), int(ScanBatch::EachPage));
    m_look->setObjectName(u"searchScanners"_s);
    m_look->setAccessibleName(tr("Search for scanners"));
    theme::makeLink(m_look);
    QWidget *sources = makeSources();
    auto *above = new QHBoxLayout;
    above->setSpacing(theme::between);
    auto *device = new QHBoxLayout;
    device->setSpacing(theme::grid);
    device->addWidget(m_device, 1);
    device->addWidget(m_look);
    auto *deviceColumn = new QVBoxLayout;
    deviceColumn->setSpacing(2);
    deviceColumn->addWidget(caption(tr("Scanner"), m_device, this));
    deviceColumn->addLayout(device);
    above->addLayout(deviceColumn, 1);
    above->addLayout(field(tr("Source"), sources, this));
    above->addLayout(field(tr("Mode"), m_mode, this));
    above->addLayout(field(tr("Resolution"), m_dpi, this));
    above->addLayout(field(tr("Paper size"), m_paper, this));
    auto *below = new QHBoxLayout;
    below->setSpacing(theme::between);
    makeProfiles();
    below->addLayout(field(tr("Profile"), m_profiles, this), 1);
    below->addLayout(field(tr("File as"), m_kind, this));
    below->addLayout(field(tr("Stack"), m_batch, this));
    below->addWidget(m_save, 0, Qt::AlignBottom);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::inside);
    column->addLayout(above);
    column->addLayout(below);
    connect(m_device, &QComboBox::activated, this, [this] { Q_EMIT deviceChosen(m_device->currentData().toString()); });
    connect(m_look, &QPushButton::clicked, this, &ScanSettings::listWanted);
    for (const QComboBox *combo : { m_mode, m_dpi, m_paper, m_kind, m_batch })
        connect(combo, &QComboBox::currentIndexChanged, this, &ScanSettings::tell);
    connect(m_sources, &QButtonGroup::idClicked, this, &ScanSettings::tell);
}

QComboBox *ScanSettings::makeCombo(const char *name, const QString &accessible)
{
    auto *combo = new QComboBox(this);
    combo->setObjectName(QString::fromLatin1(name));
    combo->setAccessibleName(accessible);
    return combo;
}

/// Three buttons that are always to be seen: a hidden source is how backs get lost.
QWidget *ScanSettings::makeSources()
{
    auto *place = new QWidget(this);
    auto *row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    const auto add = [&](ScanSource source, const QString &words, const char *name) {
        auto *button = new QPushButton(words, place);
        button->setObjectName(QString::fromLatin1(name));
        button->setAccessibleName(tr("Source: %1").arg(words));
        button->setCheckable(true);
        m_sources->addButton(button, int(source));
        row->addWidget(button);
    };
    add(ScanSource::Flatbed, tr("Glass"), "sourceFlatbed");
    add(ScanSource::Feeder, tr("Feeder"), "sourceFeeder");
    add(ScanSource::BothSides, tr("Both sides"), "sourceBoth");
    m_sources->button(int(ScanSource::Feeder))->setChecked(true);
    return place;
}

void ScanSettings::makeProfiles()
{
    m_profiles->setEditable(true);
    m_profiles->setInsertPolicy(QComboBox::NoInsert);
    m_profiles->setToolTip(tr("Choose a profile, or type a name and save the settings under it"));
    m_save->setObjectName(u"saveProfile"_s);
    m_save->setAccessibleName(tr("Save these settings as a profile"));
    fillProfiles();
    connect(m_profiles, &QComboBox::activated, this, &ScanSettings::chooseProfile);
    connect(m_save, &QPushButton::clicked, this, &ScanSettings::saveProfile);
}

void ScanSettings::fillProfiles()
{
    const QSignalBlocker still(m_profiles);
    const QString name = m_profiles->currentText();
    m_profiles->clear();
    for (const ScanProfile &profile : scanprofiles::all())
        m_profiles->addItem(profile.name);
    m_profiles->setEditText(name);
}

void ScanSettings::chooseProfile(int index)
{
    const QList<ScanProfile> profiles = scanprofiles::all();
    if (index < 0 || index >= profiles.size())
        return;
    ScanProfile chosen = profiles[index];
    const QString before = m_device->currentData().toString();
    if (chosen.device.isEmpty())
        chosen.device = before;
    setProfile(chosen);
    if (chosen.device != before)
        Q_EMIT deviceChosen(chosen.device);
}

void ScanSettings::saveProfile()
{
    ScanProfile now = profile();
    if (now.name.trimmed().isEmpty())
        now.name = tr("Profile %1").arg(scanprofiles::all().size() + 1);
    scanprofiles::save(now);
    fillProfiles();
    m_profiles->setEditText(now.name);
}

ScanProfile ScanSettings::profile() const
{
    ScanProfile profile;
    profile.name = m_profiles->currentText().trimmed();
    profile.device = m_device->currentData().toString();
    profile.wishes.source = ScanSource(m_sources->checkedId());
    profile.wishes.mode = ScanMode(m_mode->currentData().toInt());
    profile.wishes.dpi = m_dpi->currentData().toInt();
    profile.wishes.paper = ScanPaper(m_paper->currentData().toInt());
    if (const int kind = m_kind->currentData().toInt())
        profile.kind = PaperKind(kind);
    profile.batch = ScanBatch(m_batch->currentData().toInt());
    return profile;
}

void ScanSettings::setProfile(const ScanProfile &profile)
{
    m_filling = true;
    m_profiles->setEditText(profile.name);
    if (!profile.device.isEmpty() && m_device->findData(profile.device) < 0)
        m_device->addItem(profile.device, profile.device);
    m_device->setCurrentIndex(m_device->findData(profile.device));
    if (auto *button = m_sources->button(int(profile.wishes.source)); button->isEnabled())
        button->setChecked(true);
    choose(m_mode, int(profile.wishes.mode));
    if (m_dpi->findData(profile.wishes.dpi) < 0)
        m_dpi->addItem(tr("%1 dpi").arg(profile.wishes.dpi), profile.wishes.dpi);
    choose(m_dpi, profile.wishes.dpi);
    choose(m_paper, int(profile.wishes.paper));
    choose(m_kind, profile.kind ? int(*profile.kind) : 0);
    choose(m_batch, int(profile.batch));
    m_filling = false;
    tell();
}

void ScanSettings::setTraits(const ScannerTraits &traits)
{
    for (const ScanSource source : { ScanSource::Flatbed, ScanSource::Feeder, ScanSource::BothSides }) {
        auto *button = m_sources->button(int(source));
        const bool has = traits.sources.contains(source);
        button->setEnabled(has);
        button->setToolTip(has                                   ? QString()
                               : source == ScanSource::BothSides ? tr("This scanner sees one side at a time: scan the "
                                                                      "fronts, then the backs, then interleave them.")
                                                                 : tr("This scanner has no such source."));
    }
    if (!traits.sources.contains(ScanSource(m_sources->checkedId())) && !traits.sources.isEmpty())
        m_sources
            ->button(int(traits.sources.last() == ScanSource::BothSides && traits.sources.size() > 1
                             ? traits.sources[traits.sources.size() - 2]
                             : traits.sources.last()))
            ->setChecked(true);
    const int dpi = m_dpi->currentData().toInt();
    m_filling = true;
    m_dpi->clear();
    for (const int offered : traits.resolutions) {
        if (offered >= 100)
            m_dpi->addItem(tr("%1 dpi").arg(offered), offered);
    }
    if (m_dpi->count() == 0)
        m_dpi->addItem(tr("%1 dpi").arg(dpi), dpi);
    choose(m_dpi, m_dpi->findData(dpi) >= 0 ? dpi : 300);
    m_filling = false;
    tell();
}

void ScanSettings::setDevices(const QList<FoundScanner> &found)
{
    const QString chosen = m_device->currentData().toString();
    m_device->clear();
    for (const FoundScanner &one : found)
        m_device->addItem(one.title().isEmpty() ? one.device : one.title() + u" · "_s + one.device, one.device);
    if (!chosen.isEmpty() && m_device->findData(chosen) < 0)
        m_device->addItem(chosen, chosen);
    m_device->setCurrentIndex(chosen.isEmpty() ? 0 : m_device->findData(chosen));
}

void ScanSettings::setListing(bool listing)
{
    m_look->setEnabled(!listing);
    m_look->setText(listing ? tr("Searching…") : tr("Search"));
    m_look->setToolTip(listing ? tr("The scanners are being searched; that takes some seconds.") : QString());
}

void ScanSettings::tell()
{
    if (!m_filling)
        Q_EMIT changed();
}
