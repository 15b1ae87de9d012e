// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/session.h"

#include "core/error.h"
#include "db/migrations.h"
#include "desk/operatordesk.h"
#include "secrets/passwordhash.h"

#include <QCoreApplication>
#include <QSettings>
#include <QSysInfo>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(loketctl)
};

constexpr size_t longestPassword = 1024;

QString deskName()
{
    return QSysInfo::machineHostName() + u"-loketctl"_s;
}
} // namespace

DatabaseUrl Session::chosen(const QString &url)
{
    if (!url.isEmpty())
        return DatabaseUrl::parse(url);
    const QString saved = QSettings().value(u"database/url"_s).toString();
    if (saved.isEmpty())
        throw refused(Words::tr("No database is set up on this computer. Name one with --database."));
    return DatabaseUrl::parse(saved);
}

Session::Session(const QString &url, Database::Open mode)
    : m_db(std::make_unique<Database>(chosen(url), mode))
{
    migrations::run(*m_db);
    m_office = std::make_unique<Office>(*m_db, m_clock);
}

Session::~Session()
{
    if (!m_loggedIn)
        return;
    try {
        OperatorDesk(*m_office).logOut();
    } catch (const Error &) { // logged where it arose; the session ends with the process
    }
}

SecretBytes Session::passwordFromInput()
{
    SecretBytes buffer(longestPassword);
    size_t used = 0;
    char *const bytes = reinterpret_cast<char *>(buffer.bytes().data());
    // One byte at a time and unbuffered: nothing of the line stays in a library's buffer.
    while (used < longestPassword && ::read(STDIN_FILENO, bytes + used, 1) == 1 && bytes[used] != '\n')
        ++used;
    if (used > 0 && bytes[used - 1] == '\r')
        --used;
    if (used == 0)
        throw refused(Words::tr("Give the password on the first line of standard input."));
    SecretBytes password(used);
    std::copy_n(buffer.bytes().data(), used, password.bytes().data());
    return password;
}

void Session::logIn(const QString &operatorName)
{
    OperatorDesk desk(*m_office);
    if (m_office->isPractice()) {
        desk.enterPractice(deskName());
    } else if (operatorName.isEmpty()) {
        throw refused(
            Words::tr("This shows personal data: name yourself with --operator, the password on standard input."));
    } else {
        const SecretBytes password = passwordFromInput();
        const LoginTicket ticket = desk.begin(operatorName);
        desk.finish(ticket, passwordhash::verify(ticket.hash, password), deskName());
    }
    m_loggedIn = true;
}
