// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/settingsdesk.h"

#include "core/error.h"
#include "core/letternumber.h"
#include "db/requeststore.h"
#include "db/settingstore.h"
#include "desk/calendardesk.h"
#include "desk/office.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(settingsdesk)
};
} // namespace

void SettingsDesk::found(const OfficeSettings &settings)
{
    m_office.perform([&](Act &act) {
        SettingStore store(m_office.db());
        if (!store.get(u"office"_s)) {
            store.set(u"office"_s, QString::fromUtf8(settings.toJson()));
            act.log(AuditSubject::Settings, 1, AuditEvent::Created);
        }
        CalendarDesk::found(m_office, act);
        if (!store.sops().isEmpty())
            return;
        const QDir dir(u":/sop"_s);
        for (const QString &name : dir.entryList({ u"*.json"_s }, QDir::Files, QDir::Name)) {
            const Sop sop = Sop::load(dir.filePath(name));
            const qint64 id = store.addSop(sop.key(), sop.validFrom(), QString::fromUtf8(sop.toJson()));
            act.log(AuditSubject::Sop, id, AuditEvent::Created, sop.number());
        }
    });
    m_office.tellSettings();
}

void SettingsDesk::markPractice()
{
    m_office.perform([&](Act &act) {
        if (!RequestStore(m_office.db()).all({}, {}, 1).isEmpty())
            throw refused(Words::tr("This database holds requests already: it cannot become a practice database."));
        SettingStore(m_office.db()).set(u"practice"_s, u"1"_s);
        act.log(AuditSubject::Settings, 1, AuditEvent::Changed, u"LATIHAN"_s);
    });
    m_office.tellSettings();
}

void SettingsDesk::save(const OfficeSettings &settings)
{
    if (!m_office.who().administrator)
        throw refused(Words::tr("Only an administrator changes the settings."));
    if (const QString wrong = letternumber::whyNot(settings.numberPattern); !wrong.isEmpty())
        throw refused(wrong);
    if (!settings.secretNumberPattern.isEmpty()) {
        if (const QString wrong = letternumber::whyNot(settings.secretNumberPattern); !wrong.isEmpty())
            throw refused(wrong);
        if (settings.secretNumberPattern == settings.numberPattern)
            throw refused(Words::tr("Two books need two patterns, or two letters would have the same number."));
    }
    if (!QTimeZone(settings.timeZone.toUtf8()).isValid())
        throw refused(Words::tr("The time zone %1 is not known.").arg(settings.timeZone));
    m_office.perform([&](Act &act) {
        SettingStore(m_office.db()).set(u"office"_s, QString::fromUtf8(settings.toJson()));
        act.log(AuditSubject::Settings, 1, AuditEvent::Changed);
    });
    m_office.tellSettings();
}
