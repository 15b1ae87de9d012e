// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/clock.h"
#include "core/operator.h"
#include "core/request.h"
#include "core/settings.h"
#include "core/sop.h"
#include "core/workingcalendar.h"
#include "db/auditstore.h"
#include "db/database.h"

#include <QObject>
#include <QTimeZone>

#include <functional>
#include <memory>
#include <optional>

class CaseMemory;
class RecordMemory;

/// One action on its way to the commit: who, when, and under which action id. Lives inside Office::perform().
class Act final
{
    Q_DISABLE_COPY_MOVE(Act)
public:
    Act(Database &db, RecordMemory &records, const Operator &who, SessionId session, const QDateTime &at,
        const QString &actionId);
    const Operator &who() const { return m_who; }
    SessionId session() const { return m_session; }
    const QDateTime &at() const { return m_at; } ///< UTC
    /// The last thing of an action: says what was done, with the hash of the record as it now stands.
    /// @param text one line for the history page; may hold personal data (it lies beside the chain, deletable)
    void log(AuditSubject subject, qint64 id, AuditEvent event, const QString &text = {});

private:
    AuditStore m_audit;
    const Operator &m_who;
    SessionId m_session;
    QDateTime m_at;
    QString m_actionId;
    int m_entries = 0;
};

/// What every desk needs: the database, the clock, who acts, the office's settings; and the one place that tells
/// all open views of a change, after the commit. Knows no rule of its own.
class Office final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Office)
public:
    Office(Database &db, const Clock &clock, QObject *parent = nullptr);
    ~Office() override;

    Database &db() const { return m_db; }
    QDateTime now() const { return m_clock.now(); }
    QTimeZone timeZone() const;
    QDate today() const; ///< in the office's time zone
    const OfficeSettings &settings() const { return m_settings; }
    bool isPractice() const { return m_practice; } ///< LATIHAN
    const Sop &sop(const QString &key = {}) const; ///< empty = the one in force today
    const Sop &sopOn(QDate day) const; ///< in force on that day
    const QList<Sop> &sops() const { return m_sops; } ///< all versions, newest first
    /// Every version of the working calendar; never empty.
    const CalendarBook &calendars() const { return m_calendars; }
    const WorkingCalendar &calendar() const { return *m_calendars.on(today()).calendar; } ///< in force today
    const Operator &who() const { return m_who; }
    SessionId session() const { return m_session; }
    CaseMemory &caseMemory() { return *m_cases; }
    bool isLoggedIn() const { return isSet(m_who.id); }

    void enter(const Operator &who, SessionId session); ///< after a login
    void leave();
    void reload(); ///< settings, practice mark, SOP and calendar versions from the database

    /// Runs work in one transaction. A lost connection or a deadlock is tried again, at most 3 times, and never done
    /// twice: the action id tells whether the first try was committed. @throws Error
    template <class F> auto perform(F &&work) -> std::invoke_result_t<F, Act &>;

    void tellRequest(RequestId id) { Q_EMIT requestChanged(id); }
    void tellRegister() { Q_EMIT registerChanged(); }
    void tellSettings();

Q_SIGNALS:
    void requestChanged(RequestId id); ///< after the commit, never before
    void registerChanged();
    void settingsChanged();
    void operatorChanged();

private:
    void performOnce(const std::function<void(Act &)> &work);

    Database &m_db;
    const Clock &m_clock;
    Operator m_who;
    SessionId m_session {};
    OfficeSettings m_settings;
    QList<Sop> m_sops; ///< newest first
    CalendarBook m_calendars;
    bool m_practice = false;
    std::unique_ptr<RecordMemory> m_records;
    std::unique_ptr<CaseMemory> m_cases;
};

template <class F> auto Office::perform(F &&work) -> std::invoke_result_t<F, Act &>
{
    using Result = std::invoke_result_t<F, Act &>;
    if constexpr (std::is_void_v<Result>) {
        performOnce([&](Act &act) { work(act); });
    } else {
        std::optional<Result> result;
        performOnce([&](Act &act) { result = work(act); });
        return std::move(*result);
    }
}
