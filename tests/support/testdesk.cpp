// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testdesk.h"

#include "db/migrations.h"
#include "db/operatorstore.h"
#include "desk/operatordesk.h"
#include "desk/settingsdesk.h"

#include <QTest>
#include <QUuid>

using namespace Qt::StringLiterals;

void TestDesk::backends()
{
    QTest::addColumn<QString>("backend");
    QTest::newRow("sqlite") << u"sqlite"_s;
    QTest::newRow("postgres") << u"postgres"_s;
}

QDateTime TestDesk::start()
{
    return QDateTime(QDate(2026, 3, 2), QTime(0, 0), Qt::UTC);
}

TestDesk::TestDesk(const QString &backend)
    : m_clock(start())
{
    if (backend == u"sqlite"_s) {
        m_url.file = m_dir.filePath(u"loket.db"_s);
    } else {
        const QString server = qEnvironmentVariable("LOKET_TEST_PG");
        if (server.isEmpty())
            qFatal("LOKET_TEST_PG is not set: run the tests by packaging/test.sh");
        m_url = DatabaseUrl::parse(server);
        m_schema = u"t"_s + QUuid::createUuid().toString(QUuid::Id128);
        Database outer(m_url);
        outer.exec(u"CREATE SCHEMA "_s + m_schema);
        m_url.options += u";options=-csearch_path="_s + m_schema + u",public"_s;
    }
    open();
    migrations::run(*m_db);
    m_office = std::make_unique<Office>(*m_db, m_clock);
    SettingsDesk(*m_office).found({});
    enterAs(Role::Officer, u"siti"_s, u"Siti Rumakat, S.Kom."_s);
}

TestDesk::~TestDesk()
{
    m_office.reset();
    if (m_db && !m_schema.isEmpty())
        m_db->exec(u"DROP SCHEMA "_s + m_schema + u" CASCADE"_s);
}

void TestDesk::open()
{
    m_db = std::make_unique<Database>(m_url, Database::Open::MayCreate);
}

Operator TestDesk::enterAs(Role role, const QString &userName, const QString &fullName)
{
    OperatorDesk desk(*m_office);
    Operator data;
    data.userName = userName;
    data.fullName = fullName.isEmpty() ? userName : fullName;
    data.role = role;
    data.nip = u"198501012010012001"_s;
    // The hash is none: tests of the login make their own operators.
    const auto known = OperatorStore(*m_db).byName(userName);
    Operator who;
    if (known) {
        who = known->who;
    } else if (desk.isFirstStart()) {
        who = desk.addFirst(data, "none");
    } else {
        Operator administrator = m_office->who();
        administrator.administrator = true;
        m_office->enter(administrator, m_office->session());
        data.nip.clear();
        who = desk.add(data, "none");
    }
    desk.finish({ userName, who, {} }, true, u"meja-"_s + userName);
    return who;
}

void TestDesk::reopen()
{
    m_office.reset();
    m_db.reset();
    open();
    migrations::run(*m_db);
    m_office = std::make_unique<Office>(*m_db, m_clock);
}
