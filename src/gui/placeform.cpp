// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/placeform.h"

#include "ui_placeform.h"

#include "core/error.h"
#include "gui/theme.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QtConcurrentRun>

namespace
{
bool isThisComputer(const QString &host)
{
    return host == QStringLiteral("localhost") || host == QStringLiteral("127.0.0.1") || host == QStringLiteral("::1")
        || host.startsWith(QLatin1Char('/'));
}
} // namespace

PlaceForm::PlaceForm(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::PlaceForm>())
{
    m_ui->setupUi(this);
    theme::setTone(m_ui->embeddedPath, theme::Tone::Muted);
    m_ui->embeddedPath->setTextFormat(Qt::PlainText);
    m_ui->embeddedPath->setContentsMargins(22, 0, 0, 0);
    m_ui->serverBox->setContentsMargins(22, 0, 0, 0);
    m_ui->port->setRange(1, 65535);
    m_ui->port->setValue(5432);
    m_ui->database->setText(QStringLiteral("loket"));
    m_ui->user->setText(QStringLiteral("loket"));
    m_ui->hostNote->bind(m_ui->host);
    m_ui->databaseNote->bind(m_ui->database);
    m_ui->userNote->bind(m_ui->user);
    m_ui->passwordNote->bind(m_ui->password);
    m_ui->authorityNote->bind(m_ui->authority);
    m_ui->testNote->bind(m_ui->test);
    m_ui->embedded->setChecked(true);
    const QList<QLineEdit *> fields = { m_ui->host, m_ui->database, m_ui->user, m_ui->authority };
    for (QLineEdit *field : fields)
        connect(field, &QLineEdit::textChanged, this, &PlaceForm::follow);
    connect(m_ui->port, &QSpinBox::valueChanged, this, &PlaceForm::follow);
    connect(m_ui->password, &SecretLineEdit::contentChanged, this, [this] {
        if (!m_ui->password->isEmpty())
            m_tested.clear();
        follow();
    });
    connect(m_ui->embedded, &QRadioButton::toggled, this, &PlaceForm::follow);
    connect(m_ui->test, &QPushButton::clicked, this, &PlaceForm::test);
    connect(m_ui->chooseAuthority, &QPushButton::clicked, this, [this] {
        auto *dialog = new QFileDialog(this, tr("Choose the certificate"), {}, tr("Certificates (*.crt *.pem *.cer)"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QFileDialog::fileSelected, m_ui->authority, &QLineEdit::setText);
        dialog->open();
    });
    connect(&m_watcher, &QFutureWatcher<Tried>::finished, this, [this] { take(m_watcher.result()); });
    connect(&m_fileWatcher, &QFutureWatcher<Tried>::finished, this, [this] { takeFile(m_fileWatcher.result()); });
    follow();
}

PlaceForm::~PlaceForm()
{
    m_watcher.waitForFinished();
    m_fileWatcher.waitForFinished();
}

void PlaceForm::setEmbedded(const DatabaseUrl &url)
{
    m_file = url;
    lookAtFile();
    if (QFileInfo::exists(m_file.file))
        m_fileWatcher.setFuture(QtConcurrent::run(tried, m_file));
    follow();
}

void PlaceForm::takeFile(const Tried &result)
{
    m_fileInUse = result.sentence.isEmpty() && result.found.inUse;
    m_fileMistake = result.sentence;
    follow();
}

void PlaceForm::askFile()
{
    m_ui->embedded->setChecked(true);
    m_ui->embedded->setFocus();
}

void PlaceForm::lookAtFile()
{
    const bool there = QFileInfo::exists(m_file.file);
    m_ui->embeddedPath->setText(
        there ? tr("%1\nThis file is there already: Loket opens it and keeps what is in it.").arg(m_file.file)
              : m_file.file);
}

void PlaceForm::askServer()
{
    m_ui->server->setChecked(true);
    m_ui->host->setFocus();
}

DatabaseUrl PlaceForm::url() const
{
    if (m_ui->embedded->isChecked())
        return m_file;
    DatabaseUrl url;
    url.backend = Backend::Postgres;
    url.host = m_ui->host->text().trimmed();
    url.port = m_ui->port->value();
    url.name = m_ui->database->text().trimmed();
    url.user = m_ui->user->text().trimmed();
    url.password = m_password;
    const QString authority = m_ui->authority->text().trimmed();
    if (!authority.isEmpty())
        url.options = QStringLiteral("sslmode=verify-full;sslrootcert=") + authority;
    else
        url.options = isThisComputer(url.host) ? QStringLiteral("sslmode=prefer") : QStringLiteral("sslmode=require");
    return url;
}

QString PlaceForm::serverMistake() const
{
    if (m_ui->host->text().trimmed().isEmpty())
        return tr("The name of the server is missing.");
    if (m_ui->database->text().trimmed().isEmpty())
        return tr("The name of the database is missing.");
    if (m_ui->user->text().trimmed().isEmpty())
        return tr("The user of the database is missing.");
    const QString authority = m_ui->authority->text().trimmed();
    if (!authority.isEmpty() && !QFileInfo(authority).isReadable())
        return tr("The certificate cannot be read: choose the file again.");
    return {};
}

std::optional<QString> PlaceForm::refusal() const
{
    if (m_ui->embedded->isChecked())
        return m_fileMistake.isEmpty() ? std::nullopt : std::optional(m_fileMistake);
    if (const QString wrong = serverMistake(); !wrong.isEmpty())
        return wrong;
    if (isTesting())
        return tr("The connection is being tested.");
    if (m_tested != url().toString())
        return tr("Test the connection first.");
    return {};
}

bool PlaceForm::joins() const
{
    if (m_ui->embedded->isChecked())
        return m_fileInUse;
    return m_found.inUse && m_tested == url().toString();
}

void PlaceForm::follow()
{
    m_ui->serverBox->setVisible(m_ui->server->isChecked());
    const QString authority = m_ui->authority->text().trimmed();
    const QString host = m_ui->host->text().trimmed();
    if (authority.isEmpty() && !host.isEmpty() && !isThisComputer(host))
        m_ui->authorityNote->caution(
            tr("Without it the line is encrypted, but nothing proves that the server is the office's."));
    else
        m_ui->authorityNote->hint({});
    const QString wrong = serverMistake();
    m_ui->test->setRefusal(isTesting()           ? std::optional(tr("The connection is being tested."))
                               : wrong.isEmpty() ? std::nullopt
                                                 : std::optional(wrong));
    if (m_ui->server->isChecked() && !isTesting() && m_tested != url().toString())
        m_ui->testNote->hint({});
    Q_EMIT changed();
}

PlaceForm::Tried PlaceForm::tried(const DatabaseUrl &url)
{
    try {
        return { databaseprobe::look(url), {} };
    } catch (const Error &error) {
        return { {}, error.text() };
    }
}

void PlaceForm::test()
{
    if (!serverMistake().isEmpty() || isTesting())
        return;
    if (!m_ui->password->isEmpty())
        m_password = QString::fromUtf8(m_ui->password->copy().view());
    m_ui->testNote->hint(tr("The connection is being tested."));
    m_watcher.setFuture(QtConcurrent::run(tried, url()));
    m_ui->test->setRefusal(tr("The connection is being tested."));
    Q_EMIT changed();
}

void PlaceForm::take(const Tried &result)
{
    const bool reached = result.sentence.isEmpty();
    m_tested = reached ? url().toString() : QString();
    m_found = result.found;
    follow();
    if (!reached)
        m_ui->testNote->mistake(result.sentence);
    else if (m_found.inUse)
        m_ui->testNote->hint(tr("The server answers. An office works there already: this desk joins it."));
    else
        m_ui->testNote->hint(tr("The server answers, the database is empty."));
}
