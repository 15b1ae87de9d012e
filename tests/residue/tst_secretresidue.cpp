// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/secretclipboard.h"
#include "gui/secretlineedit.h"
#include "gui/secretview.h"
#include "residue/memoryscan.h"
#include "secrets/passwordgenerator.h"
#include "secrets/passwordhash.h"

#include <QApplication>
#include <QClipboard>
#include <QProcess>
#include <QPushButton>
#include <QTest>

#include <cstdio>

namespace
{

/// A clipboard whose owner is another program: each time it is asked, the text is made anew and left to the reader.
class ForeignText final : public QMimeData
{
public:
    explicit ForeignText(const MemoryScan &scan)
        : m_scan(scan)
    {
    }
    QStringList formats() const override { return { QStringLiteral("text/plain") }; }
    bool hasFormat(const QString &format) const override { return format == QStringLiteral("text/plain"); }

protected:
    QVariant retrieveData(const QString &, QMetaType) const override
    {
        QByteArray raw; // of its size at once, as a clipboard reads it
        raw.reserve(m_scan.size());
        for (int i = 0; i < m_scan.size(); ++i)
            raw += m_scan.characterAt(i);
        return QString::fromUtf8(raw);
    }

private:
    const MemoryScan &m_scan;
};

/// The other program on a real X11 screen: this test started once more, which then owns the clipboard.
int ownTheClipboard(const QByteArray &masked)
{
    QString text;
    for (const char c : masked)
        text += QLatin1Char(char(c ^ MemoryScan::mask));
    QGuiApplication::clipboard()->setText(text);
    std::puts("ready");
    std::fflush(stdout);
    return QApplication::exec();
}

} // namespace

/// What Qt, the allocator and Loket's own code leave of a secret in this process. Built without sanitizers: theirs is
/// another allocator, and it is the real one that must be clean.
class TestSecretResidue final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSearchFindsWhatIsThere()
    {
        QString copy;
        for (int i = 0; i < m_scan.size(); ++i)
            copy += QLatin1Char(m_scan.characterAt(i));
        QVERIFY(m_scan.traces() > 0);
        wipeMemory(copy.data(), size_t(copy.capacity()) * sizeof(QChar));
        copy = QString();
        scrubTraces(256); // the smaller blocks in which it grew
        QCOMPARE(m_scan.traces(), 0);
    }

    void typing()
    {
        SecretLineEdit field;
        showAndFocus(field);
        type(field);
        QVERIFY(m_scan.traces() == 0 || field.length() == m_scan.size()); // guarded memory may be seen while it is full
        {
            const SecretBytes taken = field.take();
            QCOMPARE(int(taken.size()), m_scan.size());
            QVERIFY(isTheSecret(taken));
        }
        QCOMPARE(m_scan.traces(), 0);
    }

    void typingAndWalkingAway()
    {
        auto field = std::make_unique<SecretLineEdit>();
        QPushButton button;
        field->showWhileHeld(button);
        showAndFocus(*field);
        type(*field);
        QTest::mousePress(&button, Qt::LeftButton);
        QTest::qWait(50);
        QTest::mouseRelease(&button, Qt::LeftButton);
        field.reset();
        QCOMPARE(m_scan.traces(), 0);
    }

    void pasting()
    {
        QGuiApplication::clipboard()->setMimeData(new ForeignText(m_scan));
        pasteAndTake();
        QGuiApplication::clipboard()->clear();
        QCOMPARE(m_scan.traces(), 0);
    }

    void pastingFromAnotherProgram()
    {
        if (QGuiApplication::platformName() != QStringLiteral("xcb"))
            QSKIP("only on a real screen");
        QProcess other;
        other.start(QCoreApplication::applicationFilePath(),
                    { QStringLiteral("--own"), QString::fromLatin1(m_scan.masked().toHex()) });
        QVERIFY(other.waitForReadyRead());
        QTRY_VERIFY(QGuiApplication::clipboard()->mimeData()->hasText());
        pasteAndTake();
        const int traces = m_scan.traces();
        other.kill();
        other.waitForFinished();
        QCOMPARE(traces, 0);
    }

    void copying()
    {
        SecretClipboard clipboard(*QGuiApplication::clipboard());
        SecretBytes secret(size_t(m_scan.size()));
        fill(secret);
        clipboard.copy(std::move(secret));
        QCOMPARE(int(QGuiApplication::clipboard()->mimeData()->data(QStringLiteral("text/plain")).size()),
                 m_scan.size());
        QCOMPARE(int(QGuiApplication::clipboard()->text().size()), m_scan.size());
        clipboard.clear();
        QCOMPARE(m_scan.traces(), 0);
    }

    void showing()
    {
        SecretView view;
        QPushButton button;
        view.showWhileHeld(button);
        SecretBytes secret(size_t(m_scan.size()));
        fill(secret);
        view.setSecret(std::move(secret));
        showAndFocus(view);
        QTest::mousePress(&button, Qt::LeftButton);
        QTest::qWait(50);
        QVERIFY(view.isShown());
        view.wipe();
        QTest::mouseRelease(&button, Qt::LeftButton);
        QCOMPARE(m_scan.traces(), 0);
    }

    void judgingSpellingAndHashing()
    {
        {
            SecretBytes secret(size_t(m_scan.size()));
            fill(secret);
            const PasswordOwner owner { QStringLiteral("pokja_07"), QStringLiteral("Jafar Ali"),
                                        QStringLiteral("1985") };
            passwordpolicy::refusalOf(secret, owner, {});
            passwordpolicy::refusalForOperator(secret, owner.userId, owner.name);
            QVERIFY(!passwordgenerator::spelled(secret).isEmpty() && !passwordgenerator::grouped(secret).isEmpty());
            QVERIFY(passwordhash::verify(passwordhash::hash(secret), secret));
        }
        QCOMPARE(m_scan.traces(), 0);
    }

private:
    const MemoryScan m_scan;

    void fill(SecretBytes &secret) const
    {
        for (int i = 0; i < m_scan.size(); ++i)
            secret.bytes()[size_t(i)] = static_cast<unsigned char>(m_scan.characterAt(i));
    }

    bool isTheSecret(const SecretBytes &secret) const
    {
        for (int i = 0; i < m_scan.size(); ++i) {
            if (secret.bytes()[size_t(i)] != static_cast<unsigned char>(m_scan.characterAt(i)))
                return false;
        }
        return true;
    }

    static void showAndFocus(QWidget &widget)
    {
        widget.show();
        QVERIFY(QTest::qWaitForWindowExposed(&widget));
        widget.setFocus();
    }

    void type(SecretLineEdit &field) const
    {
        for (int i = 0; i < m_scan.size(); ++i)
            QTest::keyClick(&field, m_scan.characterAt(i));
        QTest::qWait(50); // painted
    }

    void pasteAndTake() const
    {
        SecretLineEdit field;
        showAndFocus(field);
        QTest::keyClick(&field, Qt::Key_V, Qt::ControlModifier);
        // Nothing is waited for: later work overwrites much by chance.
        QVERIFY(isTheSecret(field.take()));
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == QStringLiteral("--own"))
        return ownTheClipboard(QByteArray::fromHex(arguments[2].toLatin1()));
    TestSecretResidue test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_secretresidue.moc"
