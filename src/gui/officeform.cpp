// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/officeform.h"

#include "ui_officeform.h"

#include "core/email.h"
#include "gui/theme.h"

#include <QBuffer>
#include <QFileDialog>
#include <QFileInfo>
#include <QImageReader>

namespace
{
constexpr qint64 largestLogo = 4 << 20; // bytes
constexpr int largestSide = 4000; // px
constexpr int keptSide = 800; // px: 25 mm at 800 dpi

struct Zone {
    const char *id;
    const char *title;
};
const Zone zones[] = { { "Asia/Jakarta", "WIB (UTC+7)" },
                       { "Asia/Makassar", "WITA (UTC+8)" },
                       { "Asia/Jayapura", "WIT (UTC+9)" } };

QByteArray png(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}
} // namespace

OfficeForm::OfficeForm(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::OfficeForm>())
{
    m_ui->setupUi(this);
    m_ui->logoHead->setFont(theme::font(theme::Text::Head));
    theme::setTone(m_ui->logoHead, theme::Tone::Muted);
    theme::makeCard(m_ui->logo);
    m_ui->logoNote->bind(m_ui->chooseLogo);
    m_ui->governmentNote->bind(m_ui->government);
    m_ui->bodyNote->bind(m_ui->body);
    m_ui->shortNameNote->bind(m_ui->shortName);
    m_ui->cityNote->bind(m_ui->city);
    m_ui->emailNote->bind(m_ui->email);
    for (const Zone &zone : zones)
        m_ui->timeZone->addItem(QString::fromLatin1(zone.title), QString::fromLatin1(zone.id));
    const QList<QLineEdit *> fields = findChildren<QLineEdit *>();
    for (QLineEdit *field : fields)
        connect(field, &QLineEdit::textEdited, this, &OfficeForm::check);
    connect(m_ui->timeZone, &QComboBox::activated, this, &OfficeForm::check);
    connect(m_ui->chooseLogo, &QPushButton::clicked, this, &OfficeForm::chooseLogo);
    connect(m_ui->removeLogo, &QPushButton::clicked, this, [this] {
        m_logo.clear();
        showLogo();
        check();
    });
    setSettings({});
}

OfficeForm::~OfficeForm() = default;

void OfficeForm::setSettings(const OfficeSettings &s)
{
    m_ui->government->setText(s.government);
    m_ui->body->setText(s.body);
    m_ui->unit->setText(s.unit);
    m_ui->shortName->setText(s.shortName);
    m_ui->address->setText(s.address);
    m_ui->city->setText(s.city);
    m_ui->postalCode->setText(s.postalCode);
    m_ui->phone->setText(s.phone);
    m_ui->email->setText(s.email);
    m_ui->web->setText(s.web);
    int zone = m_ui->timeZone->findData(s.timeZone);
    if (zone < 0) {
        m_ui->timeZone->addItem(s.timeZone, s.timeZone);
        zone = m_ui->timeZone->count() - 1;
    }
    m_ui->timeZone->setCurrentIndex(zone);
    m_logo = s.logo;
    m_ui->logoNote->hint({});
    showLogo();
    check();
}

void OfficeForm::into(OfficeSettings &s) const
{
    s.government = m_ui->government->text().simplified();
    s.body = m_ui->body->text().simplified();
    s.unit = m_ui->unit->text().simplified();
    s.shortName = m_ui->shortName->text().simplified();
    s.address = m_ui->address->text().simplified();
    s.city = m_ui->city->text().simplified();
    s.postalCode = m_ui->postalCode->text().simplified();
    s.phone = m_ui->phone->text().simplified();
    s.email = m_ui->email->text().simplified();
    s.web = m_ui->web->text().simplified();
    s.timeZone = m_ui->timeZone->currentData().toString();
    s.logo = m_logo;
}

std::optional<QString> OfficeForm::refusal() const
{
    const std::pair<const QLineEdit *, QString> needed[] = {
        { m_ui->government, tr("The first line of the letterhead is missing.") },
        { m_ui->body, tr("The second line of the letterhead is missing.") },
        { m_ui->shortName, tr("The short name of the office is missing.") },
        { m_ui->city, tr("The city is missing: it stands before the date of a letter.") },
    };
    for (const auto &[field, sentence] : needed) {
        if (field->text().simplified().isEmpty())
            return sentence;
    }
    const QString wrong = m_ui->email->text().isEmpty() ? QString() : email::whyNot(m_ui->email->text());
    return wrong.isEmpty() ? std::nullopt : std::optional(wrong);
}

void OfficeForm::check()
{
    const auto need = [](const QLineEdit *field, FieldNote *note) {
        note->mistake(field->text().simplified().isEmpty() ? tr("This line is needed.") : QString());
    };
    need(m_ui->government, m_ui->governmentNote);
    need(m_ui->body, m_ui->bodyNote);
    need(m_ui->shortName, m_ui->shortNameNote);
    need(m_ui->city, m_ui->cityNote);
    const QString mail = m_ui->email->text();
    m_ui->emailNote->mistake(mail.isEmpty() ? QString() : email::whyNot(mail));
    Q_EMIT changed();
}

void OfficeForm::chooseLogo()
{
    auto *dialog = new QFileDialog(this, tr("Choose the logo"), {}, tr("PNG pictures (*.png)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &OfficeForm::takeLogo);
    dialog->open();
}

void OfficeForm::takeLogo(const QString &path)
{
    const QFileInfo file(path);
    if (!file.isFile() || file.size() > largestLogo)
        return m_ui->logoNote->mistake(tr("A logo is a PNG file of at most 4 MB. Choose another picture."));
    QImageReader reader(path, "png");
    const QSize size = reader.size();
    if (!size.isValid() || qMax(size.width(), size.height()) > largestSide)
        return m_ui->logoNote->mistake(
            tr("This is no PNG picture of at most 4000 by 4000 pixels. Choose another one."));
    const QImage image = reader.read();
    if (image.isNull())
        return m_ui->logoNote->mistake(tr("This PNG picture is damaged. Choose another one."));
    const bool large = qMax(image.width(), image.height()) > keptSide;
    m_logo = png(large ? image.scaled(keptSide, keptSide, Qt::KeepAspectRatio, Qt::SmoothTransformation) : image);
    m_ui->logoNote->hint(file.fileName());
    showLogo();
    check();
}

void OfficeForm::showLogo()
{
    const QImage image = QImage::fromData(m_logo, "PNG");
    m_ui->removeLogo->setVisible(!image.isNull());
    if (image.isNull()) {
        m_ui->logo->setText(tr("none"));
        m_ui->logo->setAccessibleName(tr("No logo"));
        return;
    }
    const qreal scale = devicePixelRatioF();
    QPixmap shown =
        QPixmap::fromImage(image.scaled(QSize(60, 60) * scale, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    shown.setDevicePixelRatio(scale);
    m_ui->logo->setPixmap(shown);
    m_ui->logo->setAccessibleName(tr("The logo"));
}
