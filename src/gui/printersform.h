// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/settings.h"

#include <QWidget>

#include <memory>

class PrintService;
class QComboBox;

namespace Ui
{
class PrintersForm;
}

/// Which printer prints what. The one for letters with a password is a rule of the office and is saved with it; the
/// other two are this desk's own and are kept at once. Prints nothing.
class PrintersForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PrintersForm)
public:
    explicit PrintersForm(PrintService &printers, QWidget *parent = nullptr);
    ~PrintersForm() override;
    void setSettings(const OfficeSettings &settings);
    void into(OfficeSettings &settings) const;
    void setMayRule(const QString &why); ///< why the office's rule cannot be changed; empty: it can

Q_SIGNALS:
    void changed();

private:
    void fill();
    void fillCombo(QComboBox *combo, const QString &chosen, const QString &none);
    void tell();
    std::unique_ptr<Ui::PrintersForm> m_ui;
    PrintService &m_printers;
    QString m_secret;
};
