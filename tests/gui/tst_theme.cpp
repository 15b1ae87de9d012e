// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/appearance.h"
#include "gui/figures.h"
#include "gui/theme.h"

#include <QApplication>
#include <QDBusVariant>
#include <QFontMetricsF>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

/// The palette keeps its promises: every word can be read on every ground that it may stand on.
class TestTheme final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wordsCanBeRead_data();
    void wordsCanBeRead();
    void fieldsHaveAnEdge();
    void choiceCanBeOverruled();
    void systemIsFollowedUntilOverruled();
    void modeSurvivesItsName();
    void sheetNamesNoUnknownColour();
    void figuresAlign();
    void iconsTakeTheColourInForce();
};

void TestTheme::wordsCanBeRead_data()
{
    QTest::addColumn<QColor>("words");
    QTest::addColumn<QColor>("ground");
    for (const bool dark : { false, true }) {
        const theme::Colours &c = dark ? theme::darkColours() : theme::lightColours();
        const QString mode = dark ? QStringLiteral("dark") : QStringLiteral("light");
        const auto row = [&mode](const char *name, const QColor &words, const QColor &ground) {
            QTest::addRow("%s %s %s", qPrintable(mode), name, qPrintable(ground.name())) << words << ground;
        };
        const QList<QColor> grounds {
            c.window, c.surface, c.rail, c.hover, c.accentSoft, c.warningSoft, c.refusalSoft
        };
        for (const QColor &ground : grounds) {
            row("text", c.text, ground);
            row("muted", c.muted, ground);
            row("accent", c.accent, ground);
            row("warning", c.warning, ground);
            row("refusal", c.refusal, ground);
        }
        row("on accent", c.onAccent, c.accent);
        row("disabled", c.disabledText, c.disabledFill);
        row("disabled field", c.disabledText, c.window);
        row("disabled menu", c.disabledText, c.surface);
    }
}

void TestTheme::wordsCanBeRead()
{
    QFETCH(QColor, words);
    QFETCH(QColor, ground);
    const double reached = theme::contrast(words, ground);
    QVERIFY2(reached >= 4.5, qPrintable(QString::number(reached)));
}

void TestTheme::fieldsHaveAnEdge()
{
    for (const theme::Colours &c : { theme::lightColours(), theme::darkColours() }) {
        QVERIFY(theme::contrast(c.fieldLine, c.surface) >= 3.0);
        QVERIFY(theme::contrast(c.fieldLine, c.window) >= 3.0);
    }
}

void TestTheme::choiceCanBeOverruled()
{
    theme::apply(*qApp, theme::Mode::Dark);
    QVERIFY(theme::isDark());
    QCOMPARE(theme::colours().window, theme::darkColours().window);
    theme::apply(*qApp, theme::Mode::Light);
    QVERIFY(!theme::isDark());
    theme::apply(*qApp, theme::Mode::System);
    QCOMPARE(theme::isDark(), theme::systemIsDark(*qApp));
    QCOMPARE(QApplication::font().families().value(0), QStringLiteral("Inter"));
    QVERIFY(QApplication::font().pointSizeF() >= 10);
}

void TestTheme::systemIsFollowedUntilOverruled()
{
    QTemporaryDir folder;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    QCoreApplication::setOrganizationName(QStringLiteral("loket-test"));
    const auto portalSays = [](const Appearance &appearance, uint scheme) {
        QMetaObject::invokeMethod(appearance.findChild<SystemScheme *>(), "changed", Qt::DirectConnection,
                                  Q_ARG(QString, QStringLiteral("org.freedesktop.appearance")),
                                  Q_ARG(QString, QStringLiteral("color-scheme")),
                                  Q_ARG(QDBusVariant, QDBusVariant(scheme)));
    };
    {
        Appearance appearance(*qApp);
        appearance.start();
        QVERIFY(!theme::isDark());
        portalSays(appearance, 1);
        QVERIFY(theme::isDark());
        appearance.setMode(theme::Mode::Light);
        QVERIFY(!theme::isDark());
        portalSays(appearance, 2);
        portalSays(appearance, 1);
        QVERIFY(!theme::isDark());
    }
    Appearance next(*qApp);
    next.start();
    QCOMPARE(next.mode(), theme::Mode::Light);
    QVERIFY(!theme::isDark());
    next.setMode(theme::Mode::System); // what the desktop said last
    QVERIFY(theme::isDark());
    next.setMode(theme::Mode::Light);
}

void TestTheme::modeSurvivesItsName()
{
    for (const theme::Mode mode : { theme::Mode::System, theme::Mode::Light, theme::Mode::Dark })
        QCOMPARE(theme::modeFromName(theme::nameOfMode(mode)), mode);
}

void TestTheme::sheetNamesNoUnknownColour()
{
    QVERIFY(!theme::styleSheet(theme::lightColours()).contains(QLatin1Char('@')));
    QVERIFY(theme::styleSheet(theme::darkColours()).contains(theme::darkColours().accentSoft.name()));
}

void TestTheme::figuresAlign()
{
    const QFont font = theme::font(theme::Text::Body);
    QCOMPARE(figures::width(font, QStringLiteral("1111")), figures::width(font, QStringLiteral("8888")));
    QCOMPARE(figures::width(font, QStringLiteral("abc")), QFontMetricsF(font).horizontalAdvance(QStringLiteral("abc")));
}

void TestTheme::iconsTakeTheColourInForce()
{
    const QIcon icon = theme::icon(QStringLiteral("list-add"), theme::Tone::Accent);
    if (QIcon::fromTheme(QStringLiteral("list-add")).isNull())
        QSKIP("the Breeze icons are not installed");
    for (const theme::Mode mode : { theme::Mode::Light, theme::Mode::Dark }) {
        theme::apply(*qApp, mode);
        const QImage image = icon.pixmap(16, 16).toImage();
        QColor found;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y).alpha() == 255)
                    found = image.pixelColor(x, y);
            }
        }
        QCOMPARE(found.rgb(), theme::colours().accent.rgb());
    }
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
