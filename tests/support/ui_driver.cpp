// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui_driver.h"

#include "core/records.h"
#include "ui/style/fonts.h"
#include "ui/style/style.h"

#include <QApplication>
#include <QClipboard>
#include <QTest>

#include <private/qguiapplication_p.h>
#include <qpa/qplatformaccessibility.h>
#include <qpa/qplatformintegration.h>

namespace convenor {

namespace {

/// The style and the typeface of the program, once for each test program.
void dress()
{
    if (qobject_cast<Style *>(QApplication::style()))
        return;
    QApplication::setFont(loadFonts(QApplication::font()));
    QApplication::setStyle(new Style);
}

/// As under a screen reader: views tell of what changes in them. QAccessible::setActive would only say so.
void turnAccessibilityOn()
{
    QGuiApplicationPrivate::platformIntegration()->accessibility()->setActive(true);
    QVERIFY(QAccessible::isActive());
}

} // namespace

UiDriver::UiDriver(TestWorkspace &workspace)
{
    workspace.close();
    open(workspace.path(), workspace.today);
}

UiDriver::UiDriver(const QString &path, QDate today)
{
    open(path, today);
}

UiDriver::~UiDriver() = default;

void UiDriver::open(const QString &path, QDate today)
{
    dress();
    turnAccessibilityOn();
    m_appearance.choose(Theme::Light);
    auto workspace = std::make_unique<Workspace>(path, Database::ReadWrite, allRecords());
    m_window = std::make_unique<MainWindow>(std::move(workspace), m_appearance, today);
    m_window->open({Reference::Today, 0, {}});
    m_window->resize(1440, 900); // whatever screen there is
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->context().facts().finish();
    settle();
}

void UiDriver::trigger(const QByteArray &id)
{
    QVERIFY2(m_window->trigger(id), id.constData());
    settle();
}

void UiDriver::key(int key, Qt::KeyboardModifiers modifiers)
{
    ++m_keystrokes;
    QWidget *target = QApplication::activePopupWidget();
    if (!target || target->focusWidget())
        target = target ? target->focusWidget() : QApplication::focusWidget();
    QTest::keyClick(target ? target : m_window.get(), Qt::Key(key), modifiers);
    settle();
}

/// Each letter goes to whatever has the keyboard then: the first may open an editor that gets the rest.
void UiDriver::type(const QString &text)
{
    m_keystrokes += int(text.size());
    for (const QChar letter : text) {
        QWidget *popup = QApplication::activePopupWidget();
        QWidget *target = popup && popup->focusWidget() ? popup->focusWidget() : QApplication::focusWidget();
        QTest::keyClicks(target ? target : m_window.get(), QString(letter));
    }
    settle();
}

void UiDriver::paste(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    key(Qt::Key_V, Qt::ControlModifier);
}

} // namespace convenor
