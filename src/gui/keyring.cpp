// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/keyring.h"

#include <QCoreApplication>
#include <QObject>
#include <qt6keychain/keychain.h>

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(keyring)
};

const QString service = QStringLiteral("Loket");

QString sentenceOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError:
        return {};
    case QKeychain::EntryNotFound:
        return Words::tr("The key ring does not hold the password of the database yet.");
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return Words::tr("The key ring was not opened. Loket asks for the password of the database at each start.");
    default:
        return Words::tr("No key ring runs on this computer. Loket asks for the password of the database at each "
                         "start.");
    }
}
} // namespace

void keyring::read(const QString &name, QObject *context,
                   const std::function<void(const QString &secret, const QString &sentence)> &done)
{
    auto *job = new QKeychain::ReadPasswordJob(service);
    job->setKey(name);
    QObject::connect(job, &QKeychain::Job::finished, context, [done](QKeychain::Job *ended) {
        auto *read = static_cast<QKeychain::ReadPasswordJob *>(ended);
        done(ended->error() == QKeychain::NoError ? read->textData() : QString(), sentenceOf(ended->error()));
    });
    job->start();
}

void keyring::write(const QString &name, const QString &secret, QObject *context,
                    const std::function<void(const QString &sentence)> &done)
{
    auto *job = new QKeychain::WritePasswordJob(service);
    job->setKey(name);
    job->setTextData(secret);
    QObject::connect(job, &QKeychain::Job::finished, context,
                     [done](QKeychain::Job *ended) { done(sentenceOf(ended->error())); });
    job->start();
}
