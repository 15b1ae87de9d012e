// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gui/scanprofiles.h"

#include <QWidget>

class QButtonGroup;
class QComboBox;
class QPushButton;

/// The row above a stack: which scanner, from where, how, and what the pages are. All of it visible, all of it in one
/// profile. What the device cannot do is not offered. It drives no device.
class ScanSettings final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScanSettings)
public:
    explicit ScanSettings(QWidget *parent = nullptr);

    ScanProfile profile() const;
    void setProfile(const ScanProfile &profile);
    void setTraits(const ScannerTraits &traits);
    /// The devices that are there; the chosen one stays, also when it is not among them.
    void setDevices(const QList<FoundScanner> &found);
    void setListing(bool listing);

Q_SIGNALS:
    void deviceChosen(const QString &device);
    void changed();
    void listWanted();

private:
    QWidget *makeSources();
    QComboBox *makeCombo(const char *name, const QString &accessible);
    void makeProfiles();
    void fillProfiles();
    void chooseProfile(int index);
    void saveProfile();
    void tell();

    QComboBox *m_device;
    QButtonGroup *m_sources;
    QComboBox *m_mode;
    QComboBox *m_dpi;
    QComboBox *m_paper;
    QComboBox *m_kind;
    QComboBox *m_batch;
    QComboBox *m_profiles;
    QPushButton *m_save;
    QPushButton *m_look;
    bool m_filling = false;
};
